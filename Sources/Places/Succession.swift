/// What became of a former unit, seen from either end.
public struct Succession: Hashable, Sendable {
    public enum Extent: String, Hashable, Sendable {
        /// All of the former unit lies in the successor.
        case whole
        /// The former unit was divided; this successor has some of it. How much is not known.
        case part
    }

    public let former: Place
    public let successor: Place
    public let extent: Extent
    /// The successor is the former commune under a new roof: same kind, same name, nothing added and nothing lost.
    public let isUnchanged: Bool
}
