public import Core

/// The rows that count, by day. Saturday and Sunday are free without a row.
public struct HolidayCalendar: Sendable {
    private let rows: [LocalDate: Holiday]

    /// Where two rows share a day, the first stands.
    public init(_ holidays: [Holiday]) {
        rows = Dictionary(holidays.lazy.filter(\.isOn).map { ($0.date, $0) }) { first, _ in first }
    }

    /// What the law and the notices known to this version say, 2016–2031.
    public static let seeded = HolidayCalendar(HolidayCalendar.seed(2016...2031))

    public func holiday(on date: LocalDate) -> Holiday? { rows[date] }
}
