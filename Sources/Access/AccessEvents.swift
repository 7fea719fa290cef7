public import Audit

extension AuditAct {
    public static let signedIn = AuditAct("access.signedIn")
    public static let signedOut = AuditAct("access.signedOut")
    public static let signInFailed = AuditAct("access.signInFailed")
    public static let passwordChosen = AuditAct("access.passwordChosen")
    public static let userAdded = AuditAct("access.userAdded")
    public static let userChanged = AuditAct("access.userChanged")
    public static let invitationMade = AuditAct("access.invitationMade")
    public static let apiKeyMade = AuditAct("access.apiKeyMade")
    public static let apiKeyRevoked = AuditAct("access.apiKeyRevoked")
}
