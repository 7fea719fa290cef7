public import Audit
public import Core

extension AuditAct {
    public static let planImported = AuditAct("plans.imported")
    public static let planHeadChanged = AuditAct("plans.headChanged")
    public static let planPublished = AuditAct("plans.published")
    public static let itemAccepted = AuditAct("plans.itemAccepted")
    public static let itemChanged = AuditAct("plans.itemChanged")
    public static let itemAdded = AuditAct("plans.itemAdded")
    public static let itemSplit = AuditAct("plans.itemSplit")
    public static let itemMerged = AuditAct("plans.itemMerged")
    public static let itemPointed = AuditAct("plans.itemPointed")
    public static let itemRemoved = AuditAct("plans.itemRemoved")
    public static let itemRestored = AuditAct("plans.itemRestored")
}

extension Problem {
    public static let planAlreadyPublished = Problem("plans.alreadyPublished", .conflict)
    /// A published version is frozen; a later edit is a new version.
    public static let planIsFrozen = Problem("plans.isFrozen", .conflict)
}
