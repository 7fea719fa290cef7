public import Crypto
import Foundation

/// The tree's size and root at one moment (C2SP `tlog-checkpoint`). Signed, mailed and printed, it is what nobody
/// with our database can take back.
public struct Checkpoint: Sendable, Equatable {
    public let origin: String
    public let size: Int
    public let root: TreeHash

    public init(origin: String, size: Int, root: TreeHash) {
        self.origin = origin
        self.size = size
        self.root = root
    }

    public init(_ note: SignedNote, verifiedBy log: LogKey) throws {
        let lines = try note.text(verifiedBy: log).split(separator: "\n", omittingEmptySubsequences: false)
        guard
            lines.count >= 4, lines[0] == log.name, let size = Int(lines[1]), size >= 0, String(size) == lines[1],
            let root = Data(base64Encoded: String(lines[2]))
        else { throw LogRefusal.malformed }
        self.init(origin: String(lines[0]), size: size, root: try TreeHash(bytes: root))
    }

    public func signed(by key: Curve25519.Signing.PrivateKey) throws -> SignedNote {
        let log = LogKey(name: origin, key: key.publicKey)
        return try SignedNote("\(origin)\n\(size)\n\(root.bytes.base64EncodedString())\n", signedBy: key, as: log)
    }
}
