/// A place that a search offers, and why.
public struct PlaceMatch: Hashable, Sendable {
    /// How well it fits, best first.
    public enum Rank: Int, Hashable, Sendable, Comparable, CaseIterable {
        /// The type word asked for, and the name with its accents.
        case typeAndName
        /// The type word asked for, and the name but for accents.
        case typeAndFoldedName
        /// The name with its accents; no type word was given, or another.
        case name
        /// The name but for accents.
        case foldedName
        /// The type word asked for, and the name begins so.
        case typeAndStart
        /// The name begins so.
        case start

        public static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
    }

    public let place: Place
    /// The province it belongs to, or belonged to while it existed; nil for a province.
    public let province: Place?
    public let rank: Rank

    /// In force, or dissolved on 2025-07-01.
    public var isCurrent: Bool { place.isCurrent }
}
