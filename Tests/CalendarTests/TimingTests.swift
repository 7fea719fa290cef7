import Calendar
import Core
import Foundation
import Testing

@Suite struct `A timing` {
    private static func by(_ day: String, _ preposition: DueDay.Preposition) -> Timing { .once(by: DueDay(day.day, preposition)) }
    private static func each(_ day: Int, _ month: Int, _ preposition: DueDay.Preposition, _ years: Years) -> Timing {
        .each(YearDay(month: month, day: day)!, preposition, years)
    }
    private static func campaign(_ day: Int, _ month: Int, _ lastDay: Int, _ lastMonth: Int, _ years: Years) -> Timing {
        .actionPeriod(from: YearDay(month: month, day: day)!, to: YearDay(month: lastMonth, day: lastDay)!, years)
    }
    private static func phase(_ from: Int?, _ to: Int?) -> Timing { .phases([Phase(from: from, to: to)]) }
    private static let everyQuarter: [ClosedRange<Int>] = [1...1, 2...2, 3...3, 4...4]
    private static let everyMonth = (1...12).map { $0...$0 }

    private static let table: [(String, Timing)] = [
        // Every year, and how often.
        ("Hằng năm", .yearly(.every())), ("hàng năm", .yearly(.every())), ("Mỗi năm", .yearly(.every())), ("Các năm", .yearly(.every())),
        ("Định kỳ hằng năm", .yearly(.every())), ("Hằng năm, theo hướng dẫn của Sở Nội vụ", .yearly(.every())),
        ("Hằng năm theo kế hoạch của tỉnh", .yearly(.every())), ("hằng năm và theo yêu cầu", .yearly(.every())),
        ("Hằng năm, giai đoạn 2026-2030", .yearly(.every(from: 2026, to: 2030))), ("Hằng năm đến 2030", .yearly(.every(to: 2030))),
        ("Hằng năm từ năm 2027", .yearly(.every(from: 2027))), ("Trong năm", .yearly(.unsaid)), ("Thực hiện trong năm", .yearly(.unsaid)),
        ("01 lần/năm", .yearly(.every())), ("1 lần mỗi năm", .yearly(.every())), ("Mỗi năm một lần", .yearly(.every())),
        ("02 lần/năm", .times(2, per: .year, .every())), ("ít nhất 02 lần/năm", .times(2, per: .year, .every())),
        ("Tối thiểu 3 lần mỗi năm", .times(3, per: .year, .every())), ("Hằng năm 02 lần", .times(2, per: .year, .every())),
        ("hai lần một năm", .times(2, per: .year, .every())), ("02 lần/năm giai đoạn 2026-2030", .times(2, per: .year, .every(from: 2026, to: 2030))),
        ("2 lần/tháng", .times(2, per: .month, .every())), ("1 lần/quý", .quarters(everyQuarter, .every())),
        ("Mỗi quý 1 lần", .quarters(everyQuarter, .every())), ("3 tháng một lần", .quarters(everyQuarter, .every())),
        ("6 tháng/lần", .halves([1, 2], .every())), ("6 tháng một lần", .halves([1, 2], .every())),
        ("định kỳ 6 tháng một lần", .halves([1, 2], .every())),
        ("Hằng tháng", .months(everyMonth, .unsaid)), ("Hằng quý", .quarters(everyQuarter, .unsaid)),
        ("01 lần/tháng", .months(everyMonth, .every())), ("2 năm/lần", .unclear),
        // Quarters.
        ("Quý III, IV hằng năm", .quarters([3...3, 4...4], .every())), ("Quý II, III hằng năm", .quarters([2...2, 3...3], .every())),
        ("Quý II/2026", .quarters([2...2], .only([2026]))), ("Quý II năm 2026", .quarters([2...2], .only([2026]))),
        ("trong quý IV năm 2021", .quarters([4...4], .only([2021]))), ("Quý IV", .quarters([4...4], .unsaid)),
        ("Quý 4 năm 2026", .quarters([4...4], .only([2026]))), ("Quý II-III/2026", .quarters([2...3], .only([2026]))),
        ("Quý I – IV hằng năm", .quarters([1...4], .every())), ("Quý II và quý IV hằng năm", .quarters([2...2, 4...4], .every())),
        ("từ quý II đến quý IV/2026", .quarters([2...4], .only([2026]))), ("Hoàn thành trong Quý I/2027", .quarters([1...1], .only([2027]))),
        ("Quý I, II, III, IV", .quarters(everyQuarter, .unsaid)), ("Hằng năm, quý IV", .quarters([4...4], .every())),
        ("Quý III giai đoạn 2026-2030", .quarters([3...3], .every(from: 2026, to: 2030))), ("Quý V/2026", .unclear), ("Đầu quý II/2026", .unclear),
        ("Quý IV/2026 – Quý II/2027", .stretch(from: "2026-10-01".day, to: "2027-06-30".day)),
        // Halves and months.
        ("6 tháng đầu năm", .halves([1], .unsaid)), ("6 tháng cuối năm 2026", .halves([2], .only([2026]))),
        ("Sáu tháng đầu năm hằng năm", .halves([1], .every())), ("6 tháng, năm", .several([.halves([1], .unsaid), .yearly(.unsaid)])),
        ("9 tháng đầu năm 2026", .months([1...9], .only([2026]))), ("Tháng 11–12", .months([11...12], .unsaid)),
        ("Tháng 11-12 hằng năm", .months([11...12], .every())), ("Tháng 9/2026", .months([9...9], .only([2026]))),
        ("tháng 9 năm 2026", .months([9...9], .only([2026]))), ("trong tháng 6 hằng năm", .months([6...6], .every())),
        ("Tháng 6 và tháng 11 hằng năm", .months([6...6, 11...11], .every())), ("Tháng 6, 11", .months([6...6, 11...11], .unsaid)),
        ("từ tháng 3 đến tháng 5 năm 2027", .months([3...5], .only([2027]))), ("Tháng 13", .unclear),
        ("từ tháng 9/2026 đến tháng 6/2027", .stretch(from: "2026-09-01".day, to: "2027-06-30".day)), ("Tuần 3 tháng 11", .unclear),
        // Days.
        ("trước 30/6/2026", by("2026-06-30", .before)), ("hoàn thành trước ngày 30/6/2026", by("2026-06-30", .before)),
        ("Chậm nhất ngày 15/12/2026", by("2026-12-15", .noLaterThan)), ("đến hết ngày 31/12/2026", by("2026-12-31", .through)),
        ("Ngày 25/11/2026", by("2026-11-25", .on)), ("25/11 hằng năm", each(25, 11, .on, .every())),
        ("trước ngày 01/12 hằng năm", each(1, 12, .before, .every())), ("Hằng năm, trước ngày 01/12", each(1, 12, .before, .every())),
        ("trước ngày 10 tháng 11 năm 2026", by("2026-11-10", .before)), ("trước ngày 30/6", each(30, 6, .before, .unsaid)),
        ("trước tháng 9/2021", by("2021-09-01", .before)), ("trước quý IV/2026", by("2026-10-01", .before)),
        ("đến hết quý II/2026", by("2026-06-30", .through)), ("Chậm nhất tháng 2/2027", by("2027-02-28", .noLaterThan)),
        ("trước năm 2027", by("2027-01-01", .before)), ("ngày 31/2/2026", .unclear), ("trước ngày 29/2/2027", .unclear),
        ("trước ngày 25 hằng tháng", .dayOfMonth(25, .before, months: Array(1...12), .every())),
        ("ngày 15 của tháng cuối quý", .dayOfMonth(15, .on, months: [3, 6, 9, 12], .every())),
        ("từ ngày 15/11/2024-15/12/2024", campaign(15, 11, 15, 12, .only([2024]))), ("15/11–15/12 hằng năm", campaign(15, 11, 15, 12, .every())),
        ("Từ 15/11 đến ngày 15/12/2026", campaign(15, 11, 15, 12, .only([2026]))), ("10–16/11/2026", campaign(10, 11, 16, 11, .only([2026]))),
        ("15/12/2026 - 15/01/2027", .stretch(from: "2026-12-15".day, to: "2027-01-15".day)), ("15/12/2026 - 15/11/2026", .unclear),
        ("Tháng hành động (15/11–15/12)", campaign(15, 11, 15, 12, .unsaid)),
        ("Tháng hành động (15/11–15/12) hằng năm", campaign(15, 11, 15, 12, .every())),
        ("Hằng năm (15/11-15/12)", campaign(15, 11, 15, 12, .every())),
        ("Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới", campaign(15, 11, 15, 12, .unsaid)),
        ("Tháng hành động quốc gia phòng, chống bạo lực gia đình hằng năm", campaign(1, 6, 30, 6, .every())),
        ("Tháng hành động vì trẻ em năm 2026", campaign(1, 6, 30, 6, .only([2026]))), ("Tháng hành động", .unclear),
        // Years and phases.
        ("2026-2030", phase(2026, 2030)), ("giai đoạn 2021-2025", phase(2021, 2025)), ("Giai đoạn 2021 – 2030", phase(2021, 2030)),
        ("Năm 2026", phase(2026, 2026)), ("2027", phase(2027, 2027)), ("Từ năm 2026 đến năm 2030", phase(2026, 2030)),
        ("Từ nay đến 2030", phase(nil, 2030)), ("đến hết năm 2030", phase(nil, 2030)), ("Từ năm 2027", phase(2027, nil)),
        ("Từ năm 2027 trở đi", phase(2027, nil)), ("Năm 2026, 2028", .phases([Phase(from: 2026, to: 2026), Phase(from: 2028, to: 2028)])),
        ("2030-2026", .unclear), ("Các năm 2026, 2028 và 2030", .phases([2026, 2028, 2030].map { Phase(from: $0, to: $0) })),
        ("2017–2019 thí điểm", .phases([Phase(from: 2017, to: 2019, kind: .pilot, text: "thí điểm")])),
        ("Thí điểm năm 2027", .phases([Phase(from: 2027, to: 2027, kind: .pilot, text: "Thí điểm năm 2027")])),
        (
            "2017–2019 thí điểm, từ 2020 nhân rộng",
            .phases([Phase(from: 2017, to: 2019, kind: .pilot, text: "thí điểm"), Phase(from: 2020, to: nil, kind: .rollOut, text: "nhân rộng")])
        ),
        (
            "Năm 2026: xây dựng; Năm 2027-2030: duy trì",
            .phases([Phase(from: 2026, to: 2026, text: "xây dựng"), Phase(from: 2027, to: 2030, kind: .upkeep, text: "duy trì")])
        ),
        // All the time, waiting, on demand.
        ("Thường xuyên", .standing(.unsaid)), ("Thường xuyên, liên tục", .standing(.unsaid)), ("thường xuyên hằng năm", .standing(.every())),
        ("Thực hiện thường xuyên", .standing(.unsaid)), ("Thường xuyên trong năm", .standing(.unsaid)), ("Cả năm", .standing(.unsaid)),
        ("Thường xuyên giai đoạn 2026-2030", .standing(.every(from: 2026, to: 2030))), ("Hằng tuần", .standing(.unsaid)),
        ("Thường xuyên và khi có yêu cầu", .standing(.unsaid)), ("định kỳ hoặc đột xuất", .standing(.unsaid)), ("1 lần/tuần", .standing(.unsaid)),
        ("Sau khi có hướng dẫn của Trung ương", .awaiting("hướng dẫn của Trung ương")),
        ("Ngay sau khi Kế hoạch được ban hành", .awaiting("Kế hoạch được ban hành")),
        ("Theo hướng dẫn của các Bộ, ngành Trung ương", .awaiting("hướng dẫn của các Bộ, ngành Trung ương")),
        ("Khi có hướng dẫn của Sở Nội vụ", .awaiting("hướng dẫn của Sở Nội vụ")), ("khi được bố trí kinh phí", .awaiting("bố trí kinh phí")),
        ("khi có thông tin", .onDemand("có thông tin")), ("khi có thông tin về vụ việc", .onDemand("có thông tin về vụ việc")),
        ("Khi phát sinh vụ việc", .onDemand("phát sinh vụ việc")), ("Đột xuất", .onDemand("Đột xuất")), ("Theo yêu cầu", .onDemand("yêu cầu")),
        ("đột xuất khi có yêu cầu", .onDemand("đột xuất khi có yêu cầu")),
        // Several at once, and labels.
        ("Quý II và tháng 11 hằng năm", .several([.quarters([2...2], .every()), .months([11...11], .every())])),
        ("Thường xuyên; cao điểm tháng 11-12", .several([.standing(.unsaid), .months([11...12], .unsaid)])),
        ("Thời gian thực hiện: Quý II/2026.", .quarters([2...2], .only([2026]))),
        // No guess.
        ("", .unclear), ("Theo kế hoạch", .unclear), ("Theo quy định", .unclear), ("Cuối năm", .unclear), ("Giữa kỳ", .unclear), ("Sớm", .unclear),
        ("Quý II dự phòng", .unclear), ("năm học 2026-2027", .unclear), ("Khoảng quý II/2026", .unclear), ("Định kỳ", .unclear),
        ("Theo giai đoạn", .unclear), ("sau khi có", .unclear), ("(", .unclear), ("15/11 - 15/12 - 15/1", .unclear)
    ]

    @Test(arguments: table) func `is read from its phrase`(phrase: String, timing: Timing) { #expect(Timing(phrase) == timing) }

    @Test func `is read the same in capitals, decomposed, and with other dashes`() {
        for (phrase, timing) in Self.table {
            if case .awaiting = timing { continue }
            if case .onDemand = timing { continue }
            if case .phases(let phases) = timing, phases.contains(where: { !$0.text.isEmpty }) { continue }
            #expect(Timing(phrase.uppercased()) == timing, "\(phrase)")
            #expect(Timing(phrase.decomposedStringWithCanonicalMapping) == timing, "\(phrase)")
            #expect(Timing(phrase.replacingOccurrences(of: "-", with: " — ")) == timing, "\(phrase)")
        }
    }

    @Test func `is not sought in a page of rubbish`() {
        for text in ["Quý II, (2026 và ", "2026; ", "((((", "năm 2026, ", "và khi "] {
            #expect(Timing(String(repeating: text, count: 10_000)) == .unclear)
        }
    }

    /// Whatever is put together from the words of timings gives times that hold together.
    @Test func `of any words has times that hold together`() {
        let words = [
            "quý", "II", "IV", "tháng", "11", "6", "ngày", "15/11", "31/12/2027", "năm", "2026", "2030", "hằng", "hằng năm", "trước", "đến", "từ",
            "-",
            ",", ";", "và", "(", ")", ":", "lần", "/", "thường xuyên", "sau khi có", "khi có", "hướng dẫn", "thí điểm", "giai đoạn", "đầu năm",
            "chậm nhất", "1"
        ]
        var random = SeededNumbers(seed: 20_261_126)
        var understood = 0
        for _ in 0..<20_000 {
            let phrase = (0...Int.random(in: 0...7, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
            let timing = Timing(phrase), found = timing.occurrences(in: 2026...2030)
            if timing != .unclear { understood += 1 }
            #expect(Set(found.map(\.key)).count == found.count, "\(phrase)")
            #expect(found.allSatisfy { ($0.due != nil) == ($0.kind == .dated) }, "\(phrase)")
            #expect(found.allSatisfy { $0.due.map { due in due.last } ?? $0.start >= $0.start }, "\(phrase)")
        }
        #expect(understood > 1000)
    }
}

/// The same numbers on every run.
private struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
