import Calendar
import Core
import Testing

@Suite struct `The occurrences of a timing` {
    /// Key, kind, first day, last day by the words.
    private func rows(_ phrase: String, _ programme: ClosedRange<Int>) -> [String] {
        Timing(phrase).occurrences(in: programme).map { "\($0.key) \($0.kind.rawValue) \($0.start.text) \($0.due?.last.text ?? "-")" }
    }

    @Test(arguments: [
        (
            "Hằng năm", 2026...2028,
            [
                "2026 dated 2026-01-01 2026-12-31", "2027 dated 2027-01-01 2027-12-31", "2028 dated 2028-01-01 2028-12-31"
            ]
        ),
        (
            "Quý III, IV hằng năm", 2026...2027,
            [
                "2026-Q3 dated 2026-07-01 2026-09-30", "2026-Q4 dated 2026-10-01 2026-12-31", "2027-Q3 dated 2027-07-01 2027-09-30",
                "2027-Q4 dated 2027-10-01 2027-12-31"
            ]
        ),
        ("Quý II-III/2026", 2026...2030, ["2026-Q2-3 dated 2026-04-01 2026-09-30"]),
        ("Quý II", 2026...2026, ["2026-Q2 dated 2026-04-01 2026-06-30"]), ("Quý II", 2026...2030, ["undated undated 2026-01-01 -"]),
        ("6 tháng đầu năm", 2024...2024, ["2024-H1 dated 2024-01-01 2024-06-30"]),
        ("Tháng 11–12 hằng năm", 2026...2027, ["2026-M11-12 dated 2026-11-01 2026-12-31", "2027-M11-12 dated 2027-11-01 2027-12-31"]),
        ("trong tháng 2 hằng năm", 2027...2028, ["2027-M2 dated 2027-02-01 2027-02-28", "2028-M2 dated 2028-02-01 2028-02-29"]),
        ("02 lần/năm", 2026...2026, ["2026-1 dated 2026-01-01 2026-12-31", "2026-2 dated 2026-01-01 2026-12-31"]),
        (
            "trước ngày 01/12 hằng năm", 2026...2027,
            [
                "2026-12-01 dated 2026-01-01 2026-11-30", "2027-12-01 dated 2027-01-01 2027-11-30"
            ]
        ),
        ("trước ngày 01/01/2027", 2026...2030, ["2027-01-01 dated 2026-01-01 2026-12-31"]),
        // 30/6/2029 is a Saturday: it stays.
        ("trước 30/6/2029", 2026...2030, ["2029-06-30 dated 2029-01-01 2029-06-29"]),
        ("đến hết quý II/2029", 2026...2030, ["2029-06-30 dated 2029-01-01 2029-06-30"]),
        (
            "Tháng hành động (15/11–15/12)", 2026...2027,
            [
                "2026-11-15..2026-12-15 dated 2026-11-15 2026-12-15", "2027-11-15..2027-12-15 dated 2027-11-15 2027-12-15"
            ]
        ),
        ("25/12–05/01 hằng năm", 2026...2026, ["2026-12-25..2027-01-05 dated 2026-12-25 2027-01-05"]),
        ("từ tháng 9/2026 đến tháng 6/2027", 2026...2030, ["2026-09-01..2027-06-30 dated 2026-09-01 2027-06-30"]),
        ("giai đoạn 2021-2025", 2024...2024, ["2021..2025 dated 2021-01-01 2025-12-31"]),
        ("Từ nay đến 2030", 2026...2030, ["2026..2030 dated 2026-01-01 2030-12-31"]),
        ("đến năm 2020", 2024...2024, ["2020..2020 dated 2020-01-01 2020-12-31"]),
        ("Từ năm 2027", 2026...2030, ["2027..2030 dated 2027-01-01 2030-12-31"]),
        ("Từ năm 2027", 2026...2026, ["2027..2027 dated 2027-01-01 2027-12-31"]),
        ("2017–2019 thí điểm, từ 2020 nhân rộng", 2016...2020, ["2017..2019 dated 2017-01-01 2019-12-31", "2020..2020 dated 2020-01-01 2020-12-31"]),
        ("Thường xuyên", 2026...2027, ["2026-standing standing 2026-01-01 -", "2027-standing standing 2027-01-01 -"]),
        ("Sau khi có hướng dẫn của Trung ương", 2026...2027, ["2026-look awaiting 2026-01-01 -", "2027-look awaiting 2027-01-01 -"]),
        ("khi có thông tin", 2026...2030, []), ("Theo kế hoạch", 2026...2030, ["undated undated 2026-01-01 -"]),
        ("hằng năm từ 2031 đến 2032", 2026...2030, ["undated undated 2026-01-01 -"]),
        ("Thường xuyên; cao điểm tháng 11-12", 2026...2026, ["2026-standing standing 2026-01-01 -", "2026-M11-12 dated 2026-11-01 2026-12-31"]),
        ("6 tháng, năm", 2026...2026, ["2026-H1 dated 2026-01-01 2026-06-30", "2026 dated 2026-01-01 2026-12-31"])
    ])
    func `are these`(phrase: String, programme: ClosedRange<Int>, expected: [String]) { #expect(rows(phrase, programme) == expected) }

    @Test(arguments: [
        ("Hằng tháng", 12), ("Hằng quý", 4), ("6 tháng/lần", 2), ("2 lần/tháng", 24), ("trước ngày 25 hằng tháng", 12),
        ("ngày 15 của tháng cuối quý", 4)
    ])
    func `are as many in a year`(phrase: String, count: Int) {
        let found = Timing(phrase).occurrences(in: 2026...2026)
        #expect(found.count == count)
        #expect(Set(found.map(\.key)).count == count)
    }

    @Test func `on the 31st come on the last day of shorter months`() {
        let due = Timing("trước ngày 31 hằng tháng").occurrences(in: 2026...2026).compactMap(\.due?.day.text)
        #expect(due.prefix(4) == ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"])
    }

    @Test(arguments: [
        ("Quý III hằng năm", "quarter", ["from": "III", "to": "III", "year": "2026"]),
        ("Quý I-II hằng năm", "quarters", ["from": "I", "to": "II", "year": "2026"]),
        ("Tháng 6/2026", "month", ["from": "6", "to": "6", "year": "2026"]),
        ("Năm 2026", "year", ["year": "2026", "years": "2026"]),
        ("2026–2030", "phase", ["year": "2026", "years": "2026–2030"]),
        ("2026–2027 thí điểm", "pilot", ["year": "2026", "years": "2026–2027"]),
        ("trước 30/6/2026", "day", ["day": "30/06/2026"]),
        ("15/11–15/12/2026", "days", ["from": "15/11/2026", "to": "15/12/2026"]),
        ("6 tháng cuối năm 2026", "secondHalf", ["year": "2026"]), ("Thường xuyên", "standing", ["year": "2026"]),
        ("sau khi có hướng dẫn", "look", ["year": "2026"]),
        ("Cuối năm", "programme", ["year": "2026", "years": "2026–2030"])
    ])
    func `have names`(phrase: String, word: String, values: [String: String]) throws {
        let label = try #require(Timing(phrase).occurrences(in: 2026...2030).first).label
        #expect(label.word == word)
        #expect(label.values == values)
        #expect(label.turn == nil)
    }

    @Test func `of several in a year say which one they are`() {
        let labels = Timing("02 lần/năm").occurrences(in: 2026...2026).map(\.label)
        #expect(labels.map(\.word) == ["year", "year"])
        #expect(labels.map { $0.turn } == [["number": "1", "of": "2"], ["number": "2", "of": "2"]])
    }

    @Test func `that wait say for what`() {
        #expect(Timing("Sau khi có hướng dẫn của Trung ương").occurrences(in: 2026...2026).map(\.awaits) == ["hướng dẫn của Trung ương"])
    }
}
