import Access
import Audit
import Core

extension AuditAct {
    static let readsShown = AuditAct("oversight.readsShown")
    static let readExplained = AuditAct("oversight.readExplained")
    static let accessShown = AuditAct("oversight.accessShown")
    static let accessKept = AuditAct("oversight.accessKept")
    static let accessClosed = AuditAct("oversight.accessClosed")
}

extension Problem {
    /// Nobody explains their own reads.
    static let ownRead = Problem("oversight.ownRead", .forbidden)
    /// Nobody confirms their own account.
    static let ownReview = Problem("oversight.ownReview", .forbidden)
    /// The last administrator of a place cannot be closed.
    static let lastKeeper = Problem("oversight.lastKeeper", .conflict)
}

extension Rule {
    /// Who looks at unusual reads: never content, and never only their own.
    static let watchers = Rule.holding([.supervisor, .auditor])
    static let reviewers = Rule.holding([.administrator, .leader])
}
