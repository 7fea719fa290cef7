public import Audit
public import Core

extension AuditAct {
    public static let reportDrafted = AuditAct("reports.drafted")
    public static let reportRefreshed = AuditAct("reports.refreshed")
    public static let reportEdited = AuditAct("reports.edited")
    /// An act of its way; the entry's detail says which.
    public static let reportActed = AuditAct("reports.acted")
    public static let reportRemarked = AuditAct("reports.remarked")
    public static let reportExplained = AuditAct("reports.explained")
    public static let reportConsolidated = AuditAct("reports.consolidated")
    public static let reportExported = AuditAct("reports.exported")
    public static let reportSigned = AuditAct("reports.signed")
    public static let reportTakenIn = AuditAct("reports.takenIn")
    public static let reportSenderNamed = AuditAct("reports.senderNamed")
}

extension Problem {
    /// The state leaves no room for this act any more.
    public static let reportNotNow = Problem("reports.notNow", .conflict)
    /// Nobody accepts, returns or approves what they handed in.
    public static let reportOwn = Problem("reports.own", .conflict)
    public static let reportAwaitsUnits = Problem("reports.awaitsUnits", .conflict)
    public static let reportHeldAbove = Problem("reports.heldAbove", .conflict)
    /// Figures that are neither entered, nor zero, nor unknown, or checks without an explanation.
    public static let reportUnfinished = Problem("reports.unfinished", .conflict)
    /// What was handed in is not written in.
    public static let reportClosed = Problem("reports.closed", .conflict)
    public static let reportFileUntrusted = Problem("reports.fileUntrusted", .invalid)
    public static let reportFileForeign = Problem("reports.fileForeign", .invalid)
    public static let reportNumberTaken = Problem("reports.numberTaken", .conflict)
    public static let reportKeyMissing = Problem("reports.keyMissing", .conflict)
}
