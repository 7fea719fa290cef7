public import Audit
public import Core

extension AuditAct {
    public static let letterTaken = AuditAct("work.letterTaken")
    public static let workAssigned = AuditAct("work.assigned")
    /// An act of a task's life; the entry's detail says which.
    public static let workDone = AuditAct("work.acted")
    public static let workChanged = AuditAct("work.changed")
    public static let workFollowed = AuditAct("work.followed")
    public static let occurrenceAdded = AuditAct("work.occurrenceAdded")
}

extension Problem {
    /// The state of the work leaves no room for this act any more.
    public static let workNotNow = Problem("work.notNow", .conflict)
    /// Late work needs a cause before it is reported done.
    public static let workCauseMissing = Problem("work.causeMissing", .invalid)
    /// A new last day must be after the old one, and not after what was asked for.
    public static let workDayUnfit = Problem("work.dayUnfit", .invalid)
    /// Shorter than asked, or a refusal, without a word why.
    public static let workReasonMissing = Problem("work.reasonMissing", .invalid)
    /// Nobody confirms what they reported, or grants the time they asked for, themselves.
    public static let workOwnAct = Problem("work.ownAct", .conflict)
    /// At most once in four hours.
    public static let workUrgedJustNow = Problem("work.urgedJustNow", .conflict)
}
