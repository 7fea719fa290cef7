import Foundation
public import Transparency

/// The file of the key that signs checkpoints: outside the database and its back-ups, readable by its owner alone.
public struct LogKeyFile: Sendable {
    private let path: String
    /// The name under every checkpoint.
    private static let name = "tincay/audit"

    public init(_ path: String) { self.path = path }

    /// Nil when there is no file.
    /// - throws: `AuditRefusal.keyUnreadable` when it holds something else, or may not be read.
    public func read() throws -> LogSigner? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let bytes = FileManager.default.contents(atPath: path),
            let signer = LogSigner(String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
        else { throw AuditRefusal.keyUnreadable }
        return signer
    }

    /// Written beside its place, brought to the disk, and linked into place whole: a power cut leaves a key or none, never half of one.
    ///
    /// - throws: `AuditRefusal.keyUnwritable`, also when there is a file already: a key is never written over.
    public func make() throws -> LogSigner {
        let signer = LogSigner(name: Self.name), draft = path + ".\(UUID().uuidString)"
        defer { unlink(draft) }
        try Self.write(signer.text + "\n", to: draft)
        // Of two that start at once only one finds the place free.
        guard link(draft, path) == 0 else { throw AuditRefusal.keyUnwritable }
        try Self.settle(URL(fileURLWithPath: path).deletingLastPathComponent().path)
        return signer
    }

    private static func write(_ text: String, to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw AuditRefusal.keyUnwritable }
        do {
            try handle.write(contentsOf: Data(text.utf8))
            try handle.synchronize()
            try handle.close()
        } catch {
            throw AuditRefusal.keyUnwritable
        }
    }

    /// The name is on the disk only once the folder is.
    private static func settle(_ folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { throw AuditRefusal.keyUnwritable }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw AuditRefusal.keyUnwritable }
    }
}
