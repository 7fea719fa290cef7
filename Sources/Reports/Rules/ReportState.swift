/// Where a report stands on its way up. Stable raw values.
public enum ReportState: String, Sendable, CaseIterable {
    case draft, submitted, returned, corrected, accepted
    /// Taken into the report of the level above.
    case consolidated
    case approved
    /// Hashed, and never changed again; corrections stand beside it.
    case frozen

    /// Whether the unit may write in it.
    public var isOpen: Bool { self == .draft || self == .returned }
    /// Whether its unit's own leader stands by it.
    public var isApproved: Bool { self == .approved || self == .frozen }
    /// Whether it has come in.
    public var isIn: Bool { self != .draft && self != .returned }
}

/// Something done to a report. Stable raw values; they are also the last part of addresses.
public enum ReportAct: String, Sendable, CaseIterable {
    case submission
    case returning = "return"
    case correction, acceptance, consolidation, approval, unapproval, freezing
    /// A correction after freezing: a new version beside the old one.
    case amendment

    /// Whether a reason is asked for.
    public var needsReason: Bool { self == .unapproval || self == .amendment }
}

/// What somebody is to a report. One person may be several.
public enum ReportRelation: String, Sendable, CaseIterable {
    /// Writes it for the unit that owes it.
    case writer
    /// Receives it: an officer or leader of the level above; where there is none here, the unit's own leader.
    case receiver
    /// Leads the unit that owes it.
    case chair
    case reader
}

/// What the moment adds to state and relation.
public struct Circumstances: Sendable, Equatable {
    /// Whether the person who acts handed this report in.
    public var isOwn = false
    /// Whether there is a level above that receives it here.
    public var hasReceiver = true
    /// Whether the report above that took it in is approved already.
    public var isHeldAbove = false
    /// Whether it was taken into a report above at all.
    public var isTakenIn = false
    /// Units below that neither approved theirs nor were named as missing.
    public var awaited = 0

    public init() {}
}
