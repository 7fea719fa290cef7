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
    /// The password was right; the code is still to come.
    public static let passwordAccepted = AuditAct("access.passwordAccepted")
    public static let codeRefused = AuditAct("access.codeRefused")
    public static let deviceMet = AuditAct("access.deviceMet")
    public static let authenticatorBegun = AuditAct("access.authenticatorBegun")
    public static let authenticatorAdded = AuditAct("access.authenticatorAdded")
    public static let authenticatorRemoved = AuditAct("access.authenticatorRemoved")
    public static let passkeyAdded = AuditAct("access.passkeyAdded")
    public static let passkeyRemoved = AuditAct("access.passkeyRemoved")
    /// It seems to exist twice, and opens nothing any more.
    public static let passkeyMarked = AuditAct("access.passkeyMarked")
    public static let passkeyRefused = AuditAct("access.passkeyRefused")
    public static let recoveryCodesMade = AuditAct("access.recoveryCodesMade")
    public static let recoveryCodeUsed = AuditAct("access.recoveryCodeUsed")
    public static let resetAsked = AuditAct("access.resetAsked")
    public static let resetWithdrawn = AuditAct("access.resetWithdrawn")
    public static let resetConfirmed = AuditAct("access.resetConfirmed")
    public static let proved = AuditAct("access.proved")
    /// A key in a header was refused where it may act for nobody.
    public static let keyRefused = AuditAct("access.keyRefused")
    public static let proofRefused = AuditAct("access.proofRefused")
    public static let sessionEnded = AuditAct("access.sessionEnded")
    public static let otherSessionsEnded = AuditAct("access.otherSessionsEnded")
    /// At the gate: a route that their roles do not open, or something that is not there for them.
    public static let gateRefused = AuditAct("access.refused")
    public static let noticesRead = AuditAct("access.noticesRead")
}
