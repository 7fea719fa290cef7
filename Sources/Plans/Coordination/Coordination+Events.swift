public import Audit
public import Core

extension AuditAct {
    public static let regulationKept = AuditAct("coordination.regulationKept")
    public static let bodyKept = AuditAct("coordination.bodyKept")
    public static let memberAdded = AuditAct("coordination.memberAdded")
    public static let memberEnded = AuditAct("coordination.memberEnded")
    public static let meetingCalled = AuditAct("coordination.meetingCalled")
    public static let meetingCancelled = AuditAct("coordination.meetingCancelled")
    public static let minutesRecorded = AuditAct("coordination.minutesRecorded")
    public static let meetingConcluded = AuditAct("coordination.meetingConcluded")
}

extension Problem {
    /// Nobody records or concludes a meeting before its day.
    public static let meetingAhead = Problem("coordination.meetingAhead", .conflict)
    /// What is on record is not called anew.
    public static let meetingHeld = Problem("coordination.meetingHeld", .conflict)
    /// What does not take place is not changed, recorded or concluded.
    public static let meetingCancelled = Problem("coordination.meetingCancelled", .conflict)
    /// A membership ends on or after the day it began, and once.
    public static let memberDayUnfit = Problem("coordination.memberDayUnfit", .invalid)
}
