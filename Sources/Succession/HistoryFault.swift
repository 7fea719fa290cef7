/// Why a change cannot have happened as it was entered.
public enum HistoryFault: Error, Hashable, Sendable {
    /// The unit does not exist on that day.
    case notOpen(UnitID)
    case alreadyOpen(UnitID)
    /// The unit above would stand below the unit itself.
    case circle(UnitID)
    case nothingMoves
    /// The same two units are linked twice in one change.
    case twice(UnitID, UnitID)
    /// Below zero, above a thousand million, or zero for every part.
    case weight(UnitID)
}
