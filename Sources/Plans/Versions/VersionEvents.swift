public import Audit

extension AuditAct {
    public static let changeOpened = AuditAct("versions.opened")
    public static let versionPublished = AuditAct("versions.published")
}
