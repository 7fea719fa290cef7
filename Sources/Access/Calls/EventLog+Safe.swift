import Core
import Storage

extension EventLog {
    /// Errors of our own never carry personal data; of anybody else's only the kind is told.
    static func safe(_ error: any Error) -> String {
        switch error {
        case let error as StorageError: "\(error)"
        case let problem as Problem: problem.code
        default: "\(type(of: error))"
        }
    }
}
