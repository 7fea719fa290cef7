public import Core

/// A day of the Vietnamese lunar calendar: the Chinese rules at the meridian of Ha Noi's clock (UTC+7), so that some
/// years begin on another day than in China (Tết 2030 is 2 February here, 3 February there).
///
///     LunarDate(LocalDate("2027-02-06")!)   // 1/1 of 2027
///     LunarDate(year: 2027, month: 3, day: 10)?.date   // Giỗ Tổ: 2027-04-16
///
/// Known for 1968, when Viet Nam's calendar left that of China, to 2100; further away the earth's turning is not known to the day.
public struct LunarDate: Hashable, Sendable {
    public static let years = 1968...2100

    public let year: Int
    public let month: Int
    public let day: Int
    /// The second month of that number in its year.
    public let isLeap: Bool

    /// Nil outside `years`.
    public init?(_ date: LocalDate) {
        guard Self.years.contains(date.year) else { return nil }
        let month = LunarMonth.containing(date.dayNumber)
        (year, self.month, isLeap) = (month.year, month.number, month.isLeap)
        day = date.dayNumber - month.start + 1
    }

    /// Nil for a day which that year does not have (a leap month, day 30 of a short month), and outside `years`.
    public init?(year: Int, month: Int, day: Int, isLeap: Bool = false) {
        (self.year, self.month, self.day, self.isLeap) = (year, month, day, isLeap)
        guard Self.years.contains(year), (1...12).contains(month), date != nil else { return nil }
    }

    /// The same day by the sun.
    public var date: LocalDate? {
        guard let found = LunarMonth.find(year: year, number: month, isLeap: isLeap), (1...found.length).contains(day) else { return nil }
        return LocalDate(dayNumber: found.start + day - 1)
    }

    /// Mùng một Tết.
    public static func newYear(_ year: Int) -> LocalDate {
        guard let date = LunarDate(year: year, month: 1, day: 1)?.date else { preconditionFailure("asked for a year outside LunarDate.years") }
        return date
    }
}
