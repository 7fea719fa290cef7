import Audit
import Core
import Storage

extension Problem {
    /// Our own fault. The page gives a reference that stands in the log.
    static let unexpected = Problem("unexpected", .busy)

    /// Somebody changed rows of the record that are not signed for yet.
    static let recordAltered = Problem("audit.altered", .busy)

    /// The disk keeps nothing any more; only a new start helps.
    static let diskLost = Problem("diskLost", .busy)

    /// The database server went away in the middle of saving: it is there whole, or not at all.
    static let outcomeUnknown = Problem("outcomeUnknown", .busy)

    /// What a person is told of any error.
    init(mapping error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case AuditRefusal.altered: self = .recordAltered
        case StorageError.diskFull: self = .diskFull
        case StorageError.diskLost: self = .diskLost
        case StorageError.outcomeUnknown: self = .outcomeUnknown
        case StorageError.poolExhausted, StorageError.contention, StorageError.timedOut, StorageError.connectionLost, StorageError.unavailable:
            self = .busy
        default: self = .unexpected
        }
    }
}
