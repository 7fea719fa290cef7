import Calendar
import Core
import Reporting
import Succession
import Testing

@Suite struct `Cut-offs` {
    private static func date(_ text: String) -> LocalDate { LocalDate(text) ?? .first }

    /// Decree 09/2019/NĐ-CP, art. 12.
    @Test(arguments: [
        ("2026-03", "2026-02-15", "2026-03-14"), ("2026-01", "2025-12-15", "2026-01-14"), ("2026-Q1", "2025-12-15", "2026-03-14"),
        ("2026-Q4", "2026-09-15", "2026-12-14"), ("2026-H1", "2025-12-15", "2026-06-14"), ("2026-H2", "2026-06-15", "2026-12-14"),
        ("2026-9M", "2025-12-15", "2026-09-14"), ("2026", "2025-12-15", "2026-12-14")
    ])
    func `have the days of the decree`(label: String, first: String, last: String) throws {
        let period = try #require(ReportPeriod.Label(label))
        let days = try #require(CutOff.decree(period))
        #expect(days == Days(Self.date(first), Self.date(last)))
    }

    /// 2026-12-05 is a Saturday, 2026-06-15 a Monday, 2026-11-10 a Tuesday.
    @Test(arguments: [
        ("2026", "2026-12-20", DueDay.Preposition.before, "2026-12-14"), ("2026", "2026-12-15", .on, "2026-12-14"),
        ("2026", "2026-12-15", .before, "2026-12-13"), ("2026", "2026-12-05", .before, "2026-12-03"), ("2026", "2026-12-05", .on, "2026-12-03"),
        ("2026", "2026-12-06", .before, "2026-12-03"), ("2026", "2026-11-10", .on, "2026-11-09"), ("2026-H1", "2026-06-15", .before, "2026-06-11"),
        ("2026-H1", "2026-06-15", .on, "2026-06-14"), ("2026-H1", "2026-06-25", .on, "2026-06-14"), ("2026-07", "2026-07-25", .before, "2026-07-14")
    ])
    func `leave a working day for sending`(label: String, due: String, preposition: DueDay.Preposition, expected: String) throws {
        let due = DueDay(Self.date(due), preposition)
        let day = CutOff.day(of: try #require(ReportPeriod.Label(label)), due: due, .seeded)
        #expect(day == Self.date(expected))
        #expect(WorkingDays.seeded.count(from: day.adding(days: 1), through: due.last) >= 1)
        #expect(!CutOff.isTooShort(day, before: due, .seeded))
    }

    @Test(arguments: ["2026", "2026-H1", "2026-Q3", "2026-9M", "2026-07", "2021..2025", "2026-01-05..2026-02-01"])
    func `keep their labels as text`(label: String) throws { #expect(try #require(ReportPeriod.Label(label)).text == label) }

    @Test(arguments: ["", "26", "2026-H3", "2026-13", "2026-00", "2025..2021", "2026-02-01..2026-01-05", "2026-Q5", "2026-1", "2026-H1-x"])
    func `are not read from anything else`(label: String) { #expect(ReportPeriod.Label(label) == nil) }
}
