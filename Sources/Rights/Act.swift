/// What somebody wants to do with a part of a case. A test fails for one that no row of the table speaks of.
public enum Act: Int, Sendable, CaseIterable {
    /// See that there is such a case: number, status, next action.
    case list
    /// Find it by a name or a number.
    case search
    /// Look at the part with its content covered.
    case open
    /// Read the content.
    case reveal
    case write
    /// Agree to somebody else's plan, or to the closing that they ask for.
    case approve
    /// Begin a case.
    case make
    case assign
    /// Ask that it be closed.
    case close
    case refer
    case export
    case print
    /// See who opened it.
    case readers
    /// Ask for, or confirm, the destruction of its keys.
    case erase
    /// Say that somebody must have nothing to do with it.
    case declareConflict
    /// Open for minutes what is not theirs, because a life is at stake.
    case breakGlass
}
