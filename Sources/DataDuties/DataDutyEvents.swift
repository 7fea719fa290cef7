import Audit
import Core

extension AuditAct {
    static let requestKept = AuditAct("data.requestKept")
    static let requestRevealed = AuditAct("data.requestRevealed")
    static let requestAcknowledged = AuditAct("data.requestAcknowledged")
    static let requestExtended = AuditAct("data.requestExtended")
    static let requestAnswered = AuditAct("data.requestAnswered")
    static let answerPrinted = AuditAct("data.answerPrinted")
    static let consentKept = AuditAct("data.consentKept")
    static let consentRevealed = AuditAct("data.consentRevealed")
    static let consentWithdrawn = AuditAct("data.consentWithdrawn")
    static let breachKept = AuditAct("data.breachKept")
    static let breachChanged = AuditAct("data.breachChanged")
    static let breachNotified = AuditAct("data.breachNotified")
    static let breachPrinted = AuditAct("data.breachPrinted")
    static let retentionSet = AuditAct("data.retentionSet")
    static let purgeAsked = AuditAct("data.purgeAsked")
    static let purgeDropped = AuditAct("data.purgeDropped")
    static let purgeApproved = AuditAct("data.purgeApproved")
    static let purged = AuditAct("data.purged")
}

extension Problem {
    /// It was answered, withdrawn or notified before.
    static let dutyIsDone = Problem("data.isDone", .conflict)
    /// Approving one's own purge is refused.
    static let ownPurge = Problem("data.ownPurge", .forbidden)
    static let nothingToPurge = Problem("data.nothingToPurge", .conflict)
    /// What was to be purged is no longer due, or gone.
    static let notDue = Problem("data.notDue", .conflict)
}
