public enum Decision: UInt8, Sendable, Comparable {
    /// The same as if there were no such case.
    case refused
    /// That there is something and what it asks for, not its words.
    case summary
    case allowed

    public static func < (one: Decision, other: Decision) -> Bool { one.rawValue < other.rawValue }
}
