/// What a reader sees in the place of a count of people.
public enum Shown: Hashable, Sendable {
    case value(Int)
    /// At least one, and fewer than this.
    case fewer(than: Int)
    /// Nothing is said, but that it is no declared zero.
    case suppressed

    /// For sorting a column: everything hidden is equal, or the order would tell what the cells do not.
    public var sortKey: Int {
        if case .value(let count) = self { return count }
        return -1
    }
}

/// Who reads.
public enum Audience: Hashable, Sendable, CaseIterable {
    /// The unit that works with the people counted: it knows them, and sees all.
    case handlingUnit
    /// Other offices.
    case offices
    /// Everyone else.
    case everyone

    /// Counts from 1 up to but not including this are not shown; nil where all are.
    public var threshold: Int? {
        switch self {
        case .handlingUnit: nil
        case .offices: 5
        case .everyone: 10
        }
    }

    /// The readers who see more than these, and may read what these see beside it.
    var nearer: Audience? {
        switch self {
        case .handlingUnit: nil
        case .offices: .handlingUnit
        case .everyone: .offices
        }
    }
}
