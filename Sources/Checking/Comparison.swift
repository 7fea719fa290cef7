/// The eight ways to hold two figures against each other (DHIS2, validation rules).
public enum Comparison: String, Sendable, CaseIterable {
    case equal, notEqual, greater, atLeast, less, atMost
    /// Both are there, or neither.
    case compulsoryPair
    /// Not both are there.
    case exclusivePair

    /// Whether two figures keep it; nil when there is nothing to compare. Between sums of the same parts what floating point leaves over
    /// is no difference.
    public func holds(_ left: Double?, _ right: Double?) -> Bool? {
        switch self {
        case .compulsoryPair: return (left == nil) == (right == nil)
        case .exclusivePair: return left == nil || right == nil
        case .equal, .notEqual, .greater, .atLeast, .less, .atMost: break
        }
        guard let left, let right else { return nil }
        let isSame = abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
        switch self {
        case .equal: return isSame
        case .notEqual: return !isSame
        case .greater: return left > right && !isSame
        case .atLeast: return left >= right || isSame
        case .less: return left < right && !isSame
        case .atMost, .compulsoryPair, .exclusivePair: return left <= right || isSame
        }
    }
}

/// What a side is worth when some of its figures are missing (DHIS2, missing value strategy).
public enum MissingValues: String, Sendable, CaseIterable {
    case skipIfAny, skipIfAll
    /// Missing counts as zero.
    case neverSkip
}

/// One side of a rule: figures by their cells, each with its weight.
public struct Side: Hashable, Sendable {
    public var terms: [Term]
    public var missing: MissingValues

    public struct Term: Hashable, Sendable {
        public var cell: String
        public var weight: Double

        public init(_ cell: String, weight: Double = 1) { (self.cell, self.weight) = (cell, weight) }
    }

    public init(_ cells: [String], missing: MissingValues = .skipIfAny) { self.init(terms: cells.map { Term($0) }, missing: missing) }
    public init(terms: [Term], missing: MissingValues) { (self.terms, self.missing) = (terms, missing) }

    public func value(in figures: [String: Double]) -> Double? {
        let known = terms.compactMap { term in figures[term.cell].map { $0 * term.weight } }
        switch missing {
        case .skipIfAny: return known.count == terms.count ? known.reduce(0, +) : nil
        case .skipIfAll: return known.isEmpty ? nil : known.reduce(0, +)
        case .neverSkip: return known.reduce(0, +)
        }
    }
}

/// A rule between figures of one report.
public struct CheckRule: Hashable, Sendable {
    public var id: String
    public var left: Side
    public var comparison: Comparison
    public var right: Side

    public init(_ id: String, _ left: Side, _ comparison: Comparison, _ right: Side) {
        (self.id, self.left, self.comparison, self.right) = (id, left, comparison, right)
    }

    public func finding(in figures: [String: Double]) -> Finding? {
        let a = left.value(in: figures), b = right.value(in: figures)
        guard comparison.holds(a, b) == false else { return nil }
        let cells = (left.terms + right.terms).map(\.cell)
        return Finding(.rule(id), at: cells.first ?? "", with: Array(cells.dropFirst()), found: a, expected: b)
    }
}
