public import Audit
public import Core

extension AuditAct {
    /// An act of an obstacle's life; the entry's detail says which.
    public static let obstacleActed = AuditAct("obstacles.acted")
}

extension Problem {
    /// The state leaves no room for this act any more.
    public static let obstacleNotNow = Problem("obstacles.notNow", .conflict)
    /// Nobody answers what they raised themselves.
    public static let obstacleOwnAct = Problem("obstacles.ownAct", .conflict)
}
