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

    /// - throws: `AuditRefusal.keyUnwritable`, also when there is a file already: a key is never written over.
    public func make() throws -> LogSigner {
        let signer = LogSigner(name: Self.name)
        guard !FileManager.default.fileExists(atPath: path),
            FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw AuditRefusal.keyUnwritable }
        do {
            try handle.write(contentsOf: Data((signer.text + "\n").utf8))
            try handle.synchronize()
            try handle.close()
        } catch {
            throw AuditRefusal.keyUnwritable
        }
        return signer
    }
}
