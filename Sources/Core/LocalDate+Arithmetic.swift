/// Counting with days. What would leave the years 1...9999 stops at their first or last day.
extension LocalDate {
    public static let first = LocalDate(dayNumber: -719_162)
    public static let last = LocalDate(dayNumber: 2_932_896)

    /// Days since 1970-01-01.
    public var dayNumber: Int { Instant.days(year: year, month: month, day: day) }

    public init(dayNumber: Int) {
        let civil = Instant.civil(days: Swift.min(Swift.max(dayNumber, -719_162), 2_932_896))
        (year, month, day) = (civil.year, civil.month, civil.day)
    }

    public func adding(days: Int) -> LocalDate { LocalDate(dayNumber: dayNumber + days) }

    /// The same day of a later or earlier month; its last day where that month is shorter (Civil Code 2015, art. 148).
    public func adding(months: Int) -> LocalDate {
        let count = year * 12 + month - 1 + months
        guard count >= 12 else { return .first }
        let (year, month) = (count / 12, count % 12 + 1)
        return LocalDate(year: year, month: month, day: Swift.min(day, Self.days(in: month, of: year))) ?? .last
    }

    /// Days from this day to the other: negative when the other is earlier.
    public func days(until other: LocalDate) -> Int { other.dayNumber - dayNumber }

    public var firstOfMonth: LocalDate { adding(days: 1 - day) }
    public var lastOfMonth: LocalDate { adding(days: Self.days(in: month, of: year) - day) }

    public var weekday: Weekday {
        let fromMonday = (dayNumber + 3) % 7  // 1970-01-01 was a Thursday
        return Weekday.allCases[fromMonday < 0 ? fromMonday + 7 : fromMonday]
    }
}
