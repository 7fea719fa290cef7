public import Audit

extension AuditAct {
    public static let unitKeyMade = AuditAct("keyring.unitKeyMade")
    public static let unitKeyRotated = AuditAct("keyring.unitKeyRotated")
    public static let rotationAsked = AuditAct("keyring.rotationAsked")
    public static let memberAdmitted = AuditAct("keyring.memberAdmitted")
    public static let memberLeft = AuditAct("keyring.memberLeft")
    public static let memberKeyLost = AuditAct("keyring.memberKeyLost")
    public static let custodianAsked = AuditAct("keyring.custodianAsked")
    public static let custodyAccepted = AuditAct("keyring.custodyAccepted")
    public static let custodyWithdrawn = AuditAct("keyring.custodyWithdrawn")
    public static let sharesAgreed = AuditAct("keyring.sharesAgreed")
    public static let sharesMade = AuditAct("keyring.sharesMade")
    public static let shareTaken = AuditAct("keyring.shareTaken")
    /// As it was until 2026-11-27: all three on one screen.
    public static let sharesPrinted = AuditAct("keyring.sharesPrinted")
    public static let sharesRehearsed = AuditAct("keyring.sharesRehearsed")
    public static let sharesRefused = AuditAct("keyring.sharesRefused")
    public static let memberRecovered = AuditAct("keyring.memberRecovered")
}
