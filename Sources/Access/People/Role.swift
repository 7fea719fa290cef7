/// What somebody may do here. A person may hold several.
public enum Role: String, Sendable, CaseIterable {
    /// Keeps units, agencies and accounts; sees no unpublished plan by that role alone.
    case administrator
    /// Reads plans in, corrects and publishes them, follows all their tasks.
    case officer
    /// Leads the unit: looks at all its work, confirms it, gives directions.
    case leader
    /// Works on what its own agency was given.
    case member
    /// Looks at published programmes.
    case viewer
}
