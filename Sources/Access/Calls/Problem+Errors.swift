import Core
import Storage

extension Problem {
    /// Our own fault. The page gives a reference that stands in the log.
    static let unexpected = Problem("unexpected", .busy)

    /// What a person is told of any error.
    init(mapping error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case StorageError.diskFull: self = .diskFull
        case StorageError.poolExhausted, StorageError.contention, StorageError.timedOut, StorageError.connectionLost, StorageError.unavailable:
            self = .busy
        default: self = .unexpected
        }
    }
}
