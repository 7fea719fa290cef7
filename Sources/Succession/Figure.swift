/// What one unit reported for days on which it stood in one shape under one unit.
public struct Figure<Value: Sendable>: Sendable {
    public let unit: UnitID
    public let days: Days
    public let value: Value

    public init(_ unit: UnitID, _ days: Days, _ value: Value) {
        (self.unit, self.days, self.value) = (unit, days, value)
    }
}

extension Figure: Equatable where Value: Equatable {}
extension Figure: Hashable where Value: Hashable {}

/// A percentage as it is reported. It is never averaged: numerators and denominators are added.
public struct Ratio: Hashable, Sendable {
    public let numerator: Int
    public let denominator: Int

    public init(_ numerator: Int, of denominator: Int) {
        (self.numerator, self.denominator) = (numerator, denominator)
    }

    /// Between 0 and 1 where the numerator is part of the denominator; nil where there is nothing to divide by.
    public var share: Double? { denominator == 0 ? nil : Double(numerator) / Double(denominator) }

    static func + (a: Ratio, b: Ratio) -> Ratio { Ratio(a.numerator + b.numerator, of: a.denominator + b.denominator) }
}

/// Why a figure is not taken.
public enum FigureFault: Error, Hashable, Sendable {
    /// The unit did not exist on all of these days in one shape under one unit: see `History.parts(of:for:)`.
    case outsideParts(UnitID, Days)
    /// The unit has another figure with a day of these.
    case twice(UnitID, Days)
}

/// A figure of one unit in the boundaries of a day.
public struct Row<Value: Sendable>: Sendable {
    public let unit: UnitID
    /// False for a unit that does not exist on that day and has no heirs, or no forerunners: its figures stay its own, so that
    /// totals are kept.
    public let isInForce: Bool
    public let value: Value
    public let exactness: Exactness
    /// Who reported what is in it.
    public let sources: [UnitID]
}

extension Row: Equatable where Value: Equatable {}

/// A survey's result: it belongs to the territory that was asked, and is computed from nothing.
public enum Surveyed<Value: Sendable>: Sendable {
    case asReported(Value)
    /// The territory has changed since: somebody must ask again.
    case toBeAskedAgain
}

extension Surveyed: Equatable where Value: Equatable {}
