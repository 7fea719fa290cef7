public import Audit
public import Core

extension AuditAct {
    public static let unitAdded = AuditAct("organisations.unitAdded")
    public static let agencyAdded = AuditAct("organisations.agencyAdded")
    public static let agencyChanged = AuditAct("organisations.agencyChanged")
}

extension Problem {
    /// A place has one agency of a name.
    public static let agencyNameTaken = Problem("organisations.agencyNameTaken", .conflict)
    /// The place is named once; after that everything hangs on it.
    public static let unitNamedAlready = Problem("organisations.unitNamedAlready", .conflict)
    /// Another unit of this installation is that place.
    public static let unitTaken = Problem("organisations.unitTaken", .conflict)
}
