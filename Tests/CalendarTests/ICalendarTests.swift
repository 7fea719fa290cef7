import Calendar
import Core
import Foundation
import Testing

@Suite struct `A calendar feed` {
    private let stamp = Instant("2026-11-26T03:15:00.000000Z")!

    /// Lines as a reader has them: unfolded, without their ends.
    private func lines(_ text: String) -> [String] {
        text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    }

    @Test func `is written like this`() {
        let event = ICalendar.Event(
            uid: "nv-1@tincay", on: "2026-12-05".day, summary: "Hạn: báo cáo năm", description: "Trước ngày 05/12", url: "https://example.vn/tasks/1")
        #expect(
            ICalendar(name: "Lịch việc", events: [event]).text(stamp: stamp) == """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//Tin Cay//Lich cong viec//VI\r
                CALSCALE:GREGORIAN\r
                METHOD:PUBLISH\r
                X-WR-CALNAME:Lịch việc\r
                NAME:Lịch việc\r
                X-WR-TIMEZONE:Asia/Ho_Chi_Minh\r
                REFRESH-INTERVAL;VALUE=DURATION:PT12H\r
                X-PUBLISHED-TTL:PT12H\r
                BEGIN:VEVENT\r
                UID:nv-1@tincay\r
                DTSTAMP:20261126T031500Z\r
                DTSTART;VALUE=DATE:20261205\r
                DTEND;VALUE=DATE:20261206\r
                SUMMARY:Hạn: báo cáo năm\r
                DESCRIPTION:Trước ngày 05/12\r
                URL:https://example.vn/tasks/1\r
                TRANSP:TRANSPARENT\r
                END:VEVENT\r
                END:VCALENDAR\r

                """)
    }

    @Test(arguments: [
        ("Một, hai; ba\\bốn", "Một\\, hai\\; ba\\\\bốn"), ("dòng 1\r\ndòng 2\ndòng 3\rdòng 4", "dòng 1\\ndòng 2\\ndòng 3\\ndòng 4"),
        ("a\tb\u{0}c\u{7}", "a bc"), ("SUMMARY:x\r\nEND:VEVENT", "SUMMARY:x\\nEND:VEVENT")
    ])
    func `writes out what a line may not hold`(summary: String, written: String) {
        let text = ICalendar(name: "x", events: [.init(uid: "1", on: "2026-12-05".day, summary: summary)]).text(stamp: stamp)
        #expect(lines(text).contains("SUMMARY:\(written)"))
        #expect(lines(text).filter { $0 == "END:VEVENT" }.count == 1)
    }

    @Test(arguments: [0, 1, 66, 67, 68, 74, 75, 76, 140, 141, 142, 1000])
    func `has no line over 75 bytes and cuts no character`(length: Int) {
        for letter in ["a", "ộ", "đ", "😀"] {
            let summary = String(repeating: letter, count: length)
            let text = ICalendar(name: summary, events: [.init(uid: "1", on: "2026-12-05".day, summary: summary)]).text(stamp: stamp)
            let physical = Array(text.utf8).split(separator: 10, omittingEmptySubsequences: true)
            for line in physical {
                #expect(line.last == 13)
                #expect(line.count <= 76)
                #expect(String(validating: line, as: UTF8.self) != nil)
            }
            #expect(lines(text).contains("SUMMARY:\(summary)"))
            #expect(lines(text).contains("X-WR-CALNAME:\(summary)"))
        }
    }

    @Test func `ends a stretch of days with the day after`() {
        let text = ICalendar(name: "x", events: [.init(uid: "1", on: "2026-11-15".day, through: "2026-12-15".day, summary: "Tháng hành động")])
            .text(stamp: stamp)
        #expect(lines(text).contains("DTSTART;VALUE=DATE:20261115"))
        #expect(lines(text).contains("DTEND;VALUE=DATE:20261216"))
    }
}
