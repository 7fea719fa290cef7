public import Core

/// A file kept in the database, so that one file (or one dump) is the whole back-up.
public struct StoredFile: Sendable, Equatable {
    public let id: ID<StoredFile>
    public let name: String
    /// In bytes.
    public let size: Int
    /// SHA-256 in hex, made by whoever stores it.
    public let digest: String
    public let at: Instant

    public init(id: ID<StoredFile>, name: String, size: Int, digest: String, at: Instant) {
        (self.id, self.name, self.size, self.digest, self.at) = (id, name, size, digest, at)
    }
}
