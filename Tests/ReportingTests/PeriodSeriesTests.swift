import Calendar
import Core
import Reporting
import Succession
import Testing

@Suite struct `Periods of a series` {
    private static func date(_ year: Int, _ month: Int, _ day: Int) -> LocalDate { LocalDate(year: year, month: month, day: day) ?? .first }

    private static let kinds: [(parts: Int, label: @Sendable (Int, Int) -> ReportPeriod.Label)] = [
        (1, { year, _ in .year(year) }), (2, { year, part in .half(part, year: year) }), (4, { year, part in .quarter(part, year: year) }),
        (12, { year, part in .month(part, year: year) })
    ]

    /// Whatever days papers ask for: the next begins on the day after the last, for every year and part.
    @Test(arguments: 0..<4) func `have neither gap nor overlap`(kind: Int) throws {
        let (parts, label) = Self.kinds[kind]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let preposition = DueDay.Preposition.allCases[Int.random(in: 0...3, using: &random)]
            let entries = (2024...2029).flatMap { year in
                (1...parts).map { part -> PeriodSeries.Entry in
                    let month = part * 12 / parts
                    return .init(label(year, part), due: DueDay(Self.date(year, month, Int.random(in: 5...28, using: &random)), preposition))
                }
            }
            let series = PeriodSeries(entries, .seeded)
            let periods = try entries.map { try #require(series.period($0.label)) }
            for (earlier, later) in zip(periods, periods.dropFirst()) {
                #expect(earlier.days.last.adding(days: 1) == later.days.first)
            }
            for (entry, period) in zip(entries, periods) {
                #expect(WorkingDays.seeded.count(from: period.days.last.adding(days: 1), through: entry.due.last) >= 1)
            }
        }
    }

    /// What a yearly report of 05/12 leaves of December belongs to the first half of the next year.
    @Test func `give the rest of December to the next year`() throws {
        let series = PeriodSeries(
            [
                .init(.year(2025), due: DueDay(Self.date(2025, 12, 5), .before)),
                .init(.half(1, year: 2026), due: DueDay(Self.date(2026, 6, 10), .before))
            ],
            .seeded)
        let year = try #require(series.period(.year(2025))), half = try #require(series.period(.half(1, year: 2026)))
        #expect(year.days.last == Self.date(2025, 12, 3))
        #expect(half.days.first == Self.date(2025, 12, 4))
    }

    /// A changed table of days off does not move what was sent.
    @Test func `follow a cut-off that stands already`() throws {
        let series = PeriodSeries(
            [.init(.year(2025), due: DueDay(Self.date(2025, 12, 5), .before)), .init(.year(2026), due: DueDay(Self.date(2026, 12, 5), .before))],
            kept: [.year(2025): Self.date(2025, 12, 1)], .seeded)
        #expect(try #require(series.period(.year(2026))).days.first == Self.date(2025, 12, 2))
    }

    @Test func `begin by the decree where nothing went before`() throws {
        let series = PeriodSeries([.init(.year(2026), due: DueDay(Self.date(2026, 11, 10), .on))], .seeded)
        #expect(try #require(series.period(.year(2026))).days == Days(Self.date(2025, 12, 15), Self.date(2026, 11, 9)))
        #expect(series.period(.year(2027)) == nil)
    }
}
