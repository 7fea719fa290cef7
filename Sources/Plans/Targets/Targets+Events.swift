public import Audit
public import Core

extension AuditAct {
    public static let targetFigureEntered = AuditAct("targets.figureEntered")
    public static let targetFigureCorrected = AuditAct("targets.figureCorrected")
    /// Baseline, direction, yearly steps, words.
    public static let targetPathSet = AuditAct("targets.pathSet")
    public static let targetChanged = AuditAct("targets.changed")
    public static let targetOwnerChanged = AuditAct("targets.ownerChanged")
}

extension Problem {
    /// A period that has not begun has no figure.
    public static let targetPeriodAhead = Problem("targets.periodAhead", .invalid)
    /// A decision of the future, or of before the last one.
    public static let targetDecisionUnfit = Problem("targets.decisionUnfit", .invalid)
    /// Fewer cases found is not what one wants: their rising may be trust.
    public static let targetCountNeverFalls = Problem("targets.countNeverFalls", .invalid)
    /// A correction without a word why.
    public static let targetReasonMissing = Problem("targets.reasonMissing", .invalid)
}
