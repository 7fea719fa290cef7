public import Audit

extension AuditAct {
    public static let changeOpened = AuditAct("versions.opened")
    public static let changeDiscarded = AuditAct("versions.discarded")
    public static let versionPublished = AuditAct("versions.published")
}
