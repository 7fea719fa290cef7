import Calendar
import Core
import Foundation
import Places
import PlanReading
import Testing

/// The timings and deadlines of the five plans that the product was made for, where this checkout has them beside it.
@Suite struct `The five plans` {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("../shared/plans").standardizedFileURL

    private static let isHere = FileManager.default.fileExists(atPath: folder.path)

    private static func reading(_ name: String) throws -> PlanReading {
        PlanReading(reading: try String(contentsOf: folder.appendingPathComponent("\(name).txt"), encoding: .utf8), places: PlaceIndex.bundled)
    }

    /// Each timing with what the programme's years make of it.
    private static let table: [(plan: String, programme: ClosedRange<Int>, timings: [(String, [String])])] = [
        ("bac-son-2024", 2024...2024, [("định kỳ hoặc đột xuất", ["2024-standing"]), ("khi có thông tin về vụ việc", [])]),
        (
            "kon-tum-2016-2020", 2016...2020,
            [
                ("hàng năm, theo hướng dẫn của các Bộ", ["2016", "2017", "2018", "2019", "2020"]),
                ("hàng năm", ["2016", "2017", "2018", "2019", "2020"]),
                ("Sau khi có hướng dẫn", ["2016-look", "2017-look", "2018-look", "2019-look", "2020-look"]),
                ("hàng năm", ["2016", "2017", "2018", "2019", "2020"]), ("hàng năm", ["2016", "2017", "2018", "2019", "2020"]),
                ("Từ năm 2017 - 2019", ["2017..2019 pilot waits", "2020..2020 roll_out"]),
                ("Từ năm 2017 - 2019", ["2017..2019 pilot", "2020..2020 roll_out"]),
                ("Từ năm 2017 - 2019", ["2017..2019 pilot waits", "2020..2020 roll_out"]),
                ("Từ năm 2017 - 2019", ["2017..2019 pilot", "2020..2020 roll_out"]),
                ("Từ năm 2017 - 2019", ["2017..2019 pilot", "2020..2030 roll_out"]),
                ("Từ năm 2017 - 2019", ["2017..2019 pilot waits", "2020..2030 roll_out"]),
                ("Từ năm 2017 - 2019", ["2017..2019 pilot", "2020..2030 roll_out"]),
                ("Theo hướng dẫn", ["2016-look", "2017-look", "2018-look", "2019-look", "2020-look"]),
                ("hàng năm", ["2016", "2017", "2018", "2019", "2020"]), ("Hàng năm", ["2016", "2017", "2018", "2019", "2020"])
            ]
        ),
        ("tam-duong-2021-2025", 2021...2025, [("khi có thông tin về vụ việc", [])]),
        (
            "thanh-sen-2026-2030", 2026...2030,
            [
                ("Thường xuyên", ["2026-standing", "2027-standing", "2028-standing", "2029-standing", "2030-standing"]),
                ("Thường xuyên", ["2026-standing", "2027-standing", "2028-standing", "2029-standing", "2030-standing"]),
                (
                    "Quý III, IV hằng năm",
                    ["2026-Q3", "2026-Q4", "2027-Q3", "2027-Q4", "2028-Q3", "2028-Q4", "2029-Q3", "2029-Q4", "2030-Q3", "2030-Q4"]
                ),
                (
                    "Quý II, III hằng năm",
                    ["2026-Q2", "2026-Q3", "2027-Q2", "2027-Q3", "2028-Q2", "2028-Q3", "2029-Q2", "2029-Q3", "2030-Q2", "2030-Q3"]
                ),
                ("Thường xuyên", ["2026-standing", "2027-standing", "2028-standing", "2029-standing", "2030-standing"])
            ]
        ),
        (
            "vinh-linh-2024", 2024...2024,
            [
                ("giai đoạn 2021-2025", ["2021..2025 plain"]), ("giai đoạn 2021-2030", ["2021..2030 plain"]),
                ("giai đoạn 2021-2030", ["2021..2030 plain"]),
                ("giai đoạn 2021-2025", ["2021..2025 plain"]), ("từ ngày 15/11/2024-15/12/2024", ["2024-11-15..2024-12-15"])
            ]
        )
    ]

    @Test(.enabled(if: isHere, "../shared/plans is not beside this checkout"), arguments: table)
    func `have every timing understood`(plan: String, programme: ClosedRange<Int>, timings: [(String, [String])]) throws {
        let read = try Self.reading(plan).tasks.compactMap(\.timing)
        #expect(read.count == timings.count)
        for (phrase, expected) in zip(read, timings) {
            #expect(phrase.hasPrefix(expected.0))
            let found = Timing(phrase).occurrences(in: programme).map { occurrence in
                guard case .phase(_, let kind) = occurrence.label else { return occurrence.key }
                return "\(occurrence.key) \(kind.rawValue)\(occurrence.awaits == nil ? "" : " waits")"
            }
            #expect(found == expected.1, "\(phrase)")
        }
    }

    @Test(
        .enabled(if: isHere, "../shared/plans is not beside this checkout"),
        arguments: [
            ("bac-son-2024", ["10/6 before", "5/12 before"]), ("kon-tum-2016-2020", ["15/6 before", "30/11 before"]),
            ("tam-duong-2021-2025", ["1/12 before", "1/12 before"]), ("thanh-sen-2026-2030", ["10/11 on"]),
            ("vinh-linh-2024", ["5/6 before", "10/12 on"])
        ])
    func `keep the prepositions of their deadlines`(plan: String, expected: [String]) throws {
        let found = try Self.reading(plan).reportDeadlines.compactMap { item -> String? in
            guard let day = item.day, let month = item.month else { return nil }
            return "\(day)/\(month) \(DueDay.Preposition.written(beforeDay: day, month: month, in: item.text)?.rawValue ?? "?")"
        }
        #expect(found == expected)
    }
}
