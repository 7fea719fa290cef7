public import Core

/// A unit between two changes of its territory. Renames and moves do not end one.
public struct Era: Hashable, Sendable {
    public let unit: UnitID
    public let first: LocalDate
    /// Nil while it lasts.
    public internal(set) var last: LocalDate?
    /// The position in `History.changes` of the change that began it, and of the one that ended it.
    public let begun: Int
    public internal(set) var ended: Int?

    /// False also for an era that began and ended by changes of one day.
    public func contains(_ day: LocalDate) -> Bool { first <= day && last.map { day <= $0 } ?? true }

    /// The days of it that lie in the others; nil where none does.
    public func common(with days: Days) -> Days? { Days(first, last ?? .last).flatMap { $0.common(with: days) } }
}

/// How a figure came into boundaries in which it was not reported.
public enum Exactness: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// By adding what units reported.
    case exact
    /// Divided by weights that somebody entered.
    case byWeights
    /// Divided into equal parts because no weights are known: an estimate to be marked as one.
    case byEqualParts

    public static func < (a: Exactness, b: Exactness) -> Bool { a.rawValue < b.rawValue }
}

/// One step from an era to the eras that took its territory over, or back to those it was made of.
struct Step: Hashable, Sendable {
    struct Branch: Hashable, Sendable {
        let era: Int
        /// In parts of `Apportionment.whole`.
        let part: UInt64
    }

    var branches: [Branch] = []
    /// All eras on the other side, also those that no figure goes to.
    private(set) var eras: [Int] = []
    var exactness = Exactness.exact

    init() {}

    /// - parameter weights: nil where nobody has counted; zero where nothing goes that way.
    init(_ links: [(era: Int, weight: Int?)]) {
        eras = links.map(\.era)
        let links = links.filter { $0.weight != 0 }
        guard !links.isEmpty else { return }
        let known = links.compactMap(\.weight)
        let weights = known.count == links.count ? known.map(UInt64.init) : links.map { _ in 1 }
        let parts = Apportionment.divide(Apportionment.whole, by: weights)
        branches = zip(links, parts).map { Branch(era: $0.era, part: $1) }
        exactness = links.count == 1 ? .exact : known.count == links.count ? .byWeights : .byEqualParts
    }
}
