public import Core

/// All days from the first to the last, both counted.
public struct Days: Hashable, Sendable {
    public let first: LocalDate
    public let last: LocalDate

    /// Nil where the last day lies before the first.
    public init?(_ first: LocalDate, _ last: LocalDate) {
        guard first <= last else { return nil }
        (self.first, self.last) = (first, last)
    }

    public var count: Int { first.days(until: last) + 1 }

    public func contains(_ other: Days) -> Bool { first <= other.first && other.last <= last }

    /// Nil where they have no day in common.
    public func common(with other: Days) -> Days? { Days(max(first, other.first), min(last, other.last)) }
}
