public import Audit
public import Core

extension AuditAct {
    /// Duties were made or made anew from a paper.
    public static let dutiesMade = AuditAct("duties.made")
}

extension Problem {
    /// There is nothing yet that could be returned or accepted.
    public static let nothingSubmitted = Problem("duties.nothingSubmitted", .conflict)
}
