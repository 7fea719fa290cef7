public import Audit
public import Core

extension AuditAct {
    public static let guidanceIssued = AuditAct("guidance.issued")
    public static let guidanceWithdrawn = AuditAct("guidance.withdrawn")
    public static let guidanceReceived = AuditAct("guidance.received")
}

extension Problem {
    /// A newer version was issued meanwhile: that is the one to receive.
    public static let guidanceSuperseded = Problem("guidance.superseded", .conflict)
    /// What no longer holds is neither revised nor received.
    public static let guidanceWithdrawn = Problem("guidance.withdrawn", .conflict)
}
