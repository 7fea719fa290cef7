public import Crypto
import Foundation

/// The secret of an installation that is in no database: what is sealed under it is worth nothing to whoever copies the tables.
///
/// Every server of an installation holds the same file. Without it the secrets of authenticators are lost; recovery codes
/// still work, because they do not depend on it.
public struct ServerKey: Sendable {
    private let key: SymmetricKey

    /// A new one, kept nowhere: for throw-away data.
    public init() { key = SymmetricKey(size: .bits256) }

    /// From a file of 64 hex digits, which is made (for its owner alone) when it is not there.
    /// - throws: `Unreadable` when the file holds anything else, and Foundation's errors of reading and writing.
    public init(file: String) throws {
        if !FileManager.default.fileExists(atPath: file) {
            let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
            // Linked into place whole: of two servers that start at once, the second finds the first's.
            let draft = file + "." + Random.bytes(8).hex
            guard FileManager.default.createFile(atPath: draft, contents: Data(fresh.hex.utf8), attributes: [.posixPermissions: 0o600]) else {
                throw Unreadable()
            }
            defer { unlink(draft) }
            guard link(draft, file) == 0 || errno == EEXIST else { throw Unreadable() }
        }
        let text = try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let bytes = [UInt8](hex: text), bytes.count == 32 else { throw Unreadable() }
        key = SymmetricKey(data: bytes)
    }

    public struct Unreadable: Error {}

    /// A key for one use and one owner; the same on every server of the installation.
    public func derived(_ label: StaticString, _ context: String) -> SymmetricKey { SymmetricKey(data: key.derived(label, context)) }
}
