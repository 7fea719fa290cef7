public import Core

/// Something that happened to units, from the first day on which it holds, and what it rests on.
public struct Change: Hashable, Sendable {
    public enum Act: Hashable, Sendable {
        case found(Founding)
        /// Ends without a successor. What it reported stays its own.
        case abolish(UnitID)
        case rename(UnitID, to: String)
        /// Under another unit, or under none.
        case move(UnitID, to: UnitID?)
        /// Territory goes from units to units: a merge, a split, a strip of land, or all of them at once. Every unit that gives and
        /// is not itself among those that get ends on the day before. A unit that only gets keeps what it had.
        case regroup([Link], founding: [Founding])
    }

    public let day: LocalDate
    public let basis: LegalBasis
    public let act: Act

    public init(_ act: Act, on day: LocalDate, basis: LegalBasis) {
        (self.act, self.day, self.basis) = (act, day, basis)
    }
}

/// A unit that begins.
public struct Founding: Hashable, Sendable {
    public let unit: UnitID
    public let name: String
    public let parent: UnitID?

    public init(_ unit: UnitID, name: String, parent: UnitID? = nil) {
        (self.unit, self.name, self.parent) = (unit, name, parent)
    }
}

/// Territory that goes from one unit to another.
public struct Link: Hashable, Sendable {
    public let from: UnitID
    public let to: UnitID
    /// The part's share beside the other parts of `from`: people, households, whatever was counted on both sides of the new line.
    /// Until all parts have one they count as equal, and what is computed from it is an estimate.
    public let weight: Int?
    /// The same backwards: this part's share beside the other parts of `to`, for figures of `to` seen in the old boundaries.
    /// 0 where nothing goes back (a district's duties that came to a commune).
    public let weightBack: Int?

    public init(_ from: UnitID, to: UnitID, weight: Int? = nil, weightBack: Int? = nil) {
        (self.from, self.to, self.weight, self.weightBack) = (from, to, weight, weightBack)
    }
}
