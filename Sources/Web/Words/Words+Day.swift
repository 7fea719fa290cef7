public import Core

extension Words {
    /// "Thứ Bảy".
    public func weekday(_ day: LocalDate) -> String { self(.of("weekday", day.weekday.rawValue)) }

    /// "Thứ Bảy 05/12/2026".
    public func longDay(_ day: LocalDate) -> String { self("weekday.dated", ["weekday": weekday(day), "day": day.vietnamese]) }
}
