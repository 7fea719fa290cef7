/// Why a note, a checkpoint or a hash was not taken.
public enum LogRefusal: Error, Equatable, Sendable {
    /// The bytes are not in a shape we write.
    case malformed
    /// Not signed by the key of this log.
    case untrustedKey
}
