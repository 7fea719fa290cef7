/// Counts of people, and which of them add up to which: every total, every difference of two dates, every unit of today with the
/// units it was made of. Whatever a reader could add and subtract must be in it, or it is not protected.
///
///     var table = CountTable()
///     let parts = [3, 7, 9].map { table.add($0) }
///     table.add(19, sumOf: parts)
///     table.shown(to: .offices)   // <5, suppressed, 9, 19
public struct CountTable: Sendable {
    /// The position of a count.
    public typealias Cell = Int

    struct Count: Sendable {
        let value: Int
        /// Nobody is shown it, but a reader can work it out: what came between two dates, a part of a divided unit.
        let isImplied: Bool
        /// A part of a count that is itself too small to be shown: protected although it may be zero.
        let isPartOfSmall: Bool
        /// What readers know already and cannot be taken back.
        let published: Shown?
    }

    struct Sum: Sendable {
        let total: Cell
        let parts: [Cell]
    }

    private(set) var counts: [Count] = []
    private(set) var sums: [Sum] = []
    private(set) var divided: Set<Cell> = []

    public init() {}

    /// A count that will be shown.
    /// - parameter published: what readers were shown of it before; it is shown so again.
    @discardableResult
    public mutating func add(_ value: Int, published: Shown? = nil) -> Cell {
        precondition(value >= 0, "people are counted from zero")
        counts.append(Count(value: value, isImplied: false, isPartOfSmall: false, published: published))
        return counts.count - 1
    }

    /// A total that will be shown. Its value is that of its parts.
    @discardableResult
    public mutating func add(sumOf parts: [Cell], published: Shown? = nil) -> Cell {
        let total = add(parts.reduce(0) { $0 + counts[$1].value }, published: published)
        sums.append(Sum(total: total, parts: parts))
        return total
    }

    /// A count that is not shown, and that shown ones would give away.
    public mutating func imply(_ value: Int, partOfSmall: Bool = false) -> Cell {
        precondition(value >= 0, "people are counted from zero")
        counts.append(Count(value: value, isImplied: true, isPartOfSmall: partOfSmall, published: nil))
        return counts.count - 1
    }

    /// Says that a count already in the table is also the sum of others.
    public mutating func relate(_ total: Cell, toSumOf parts: [Cell]) {
        precondition(counts[total].value == parts.reduce(0) { $0 + counts[$1].value }, "parts that are not the total")
        sums.append(Sum(total: total, parts: parts))
    }

    /// The same of a unit that was divided: its pieces are worked out from it, and not it from them.
    mutating func relate(_ unit: Cell, toPieces pieces: [Cell]) {
        divided.insert(unit)
        relate(unit, toSumOf: pieces)
    }
}
