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

extension AuditAct {
    public static let reportsOrdered = AuditAct("duties.ordered")
    public static let dutySubjectChosen = AuditAct("duties.subjectChosen")
    public static let dutyUrged = AuditAct("duties.urged")
}

extension AuditAct {
    /// A figure was entered or corrected; never the figure itself.
    public static let figureEntered = AuditAct("indicators.figureEntered")
}
