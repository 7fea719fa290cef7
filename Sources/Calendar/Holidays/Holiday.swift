public import Core

/// One row of the calendar table: a day off, or a Saturday that is worked.
public struct Holiday: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Nghỉ lễ, nghỉ Tết.
        case holiday
        /// Nghỉ bù, nghỉ hoán đổi: a working day that is free in exchange for another.
        case compensation
        /// Làm bù: a weekly rest day that is worked.
        case makeUp = "make_up"
    }

    public var date: LocalDate
    public var kind: Kind
    /// As the notice calls it, in Vietnamese.
    public var name: String
    /// The document that says so.
    public var source: String
    /// Fixed by law or announced; not certain is what the yearly notice has still to say.
    public var isCertain: Bool
    /// A row that is off counts for nothing until somebody switches it on.
    public var isOn: Bool

    public init(_ date: LocalDate, _ kind: Kind, name: String, source: String, isCertain: Bool = true, isOn: Bool = true) {
        (self.date, self.kind, self.name, self.source, self.isCertain, self.isOn) = (date, kind, name, source, isCertain, isOn)
    }
}
