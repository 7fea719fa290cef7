public import Crypto
import Foundation

/// The signing half of the log's key. Written as Go's `sumdb/note` writes it, so that other tools can take over.
public struct LogSigner: Sendable {
    public let verifier: LogKey
    private let key: Curve25519.Signing.PrivateKey
    private static let head = "PRIVATE+KEY"

    public init(name: String, key: Curve25519.Signing.PrivateKey = .init()) {
        verifier = LogKey(name: name, key: key.publicKey)
        self.key = key
    }

    /// `PRIVATE+KEY+name+hash+base64`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "+", maxSplits: 4).map(String.init)
        guard
            parts.count == 5, parts[0] + "+" + parts[1] == Self.head, let bytes = Data(base64Encoded: parts[4]), bytes.first == 1,
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes.dropFirst())
        else { return nil }
        self.init(name: parts[2], key: key)
        guard verifier.hash == parts[3] else { return nil }
    }

    public var text: String {
        // A copy: `rawRepresentation` shares its memory with the key.
        let seed = key.rawRepresentation.withUnsafeBytes { Data($0) }
        return "\(Self.head)+\(verifier.name)+\(verifier.hash)+\((Data([1]) + seed).base64EncodedString())"
    }

    public func sign(size: Int, root: TreeHash) throws -> SignedNote {
        try Checkpoint(origin: verifier.name, size: size, root: root).signed(by: key)
    }

    /// A text that goes to another installation. It begins in no way that a checkpoint could, so that neither passes for the other.
    /// - throws: `LogRefusal.malformed` for a text whose first line is the log's name, or that does not end in a newline.
    public func sign(_ text: String) throws -> SignedNote {
        guard text.prefix(while: { $0 != "\n" }) != verifier.name else { throw LogRefusal.malformed }
        return try SignedNote(text, signedBy: key, as: verifier)
    }
}
