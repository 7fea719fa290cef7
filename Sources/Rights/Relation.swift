/// What ties somebody to this one case. Rights follow the case, never the office alone.
public enum Relation: Int, Sendable, CaseIterable {
    /// It was given to them.
    case assigned
    /// They work in the unit that handles it, and it was given to somebody else.
    case team
    /// They answer for the person it was given to.
    case supervisor
    /// It was referred to their unit.
    case receiving
    /// They opened it in an emergency, and its time is not over.
    case emergency
    case none
}
