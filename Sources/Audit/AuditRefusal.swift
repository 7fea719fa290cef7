/// Why something was not done to the log.
public enum AuditRefusal: Error, Equatable, Sendable {
    /// The entry has no place in the tree: not yet, or no more.
    case notNumbered
    /// The file does not hold a key that this program wrote.
    case keyUnreadable
    /// The file cannot be written, or already holds a key.
    case keyUnwritable
    /// Rows were changed that no checkpoint covers yet, or the stored tree was: nothing more is signed until that is looked into.
    case altered
}
