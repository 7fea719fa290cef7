import Audit

extension AuditAct {
    static let jobStarted = AuditAct("jobs.started")
    static let jobFinished = AuditAct("jobs.finished")
}
