public import Crypto
import Foundation

/// The verifying half of the log's key, with its name, in the spelling of C2SP `signed-note`.
public struct LogKey: Sendable {
    public let name: String
    private let key: Curve25519.Signing.PublicKey
    let keyHash: Data

    /// - parameter name: a space or a plus, which a note could not be read with, is left out of it.
    public init(name: String, key: Curve25519.Signing.PublicKey) {
        let name = name.filter { !$0.isWhitespace && $0 != "+" }
        self.name = name
        self.key = key
        let id = SHA256.hash(data: Data(name.utf8) + [0x0A, 0x01] + key.rawRepresentation)
        keyHash = Data(id.prefix(4))
    }

    /// `name+hash+base64`, the line to put in a configuration file or print beside a checkpoint.
    public init?(_ text: String) {
        let parts = text.split(separator: "+", maxSplits: 2).map(String.init)
        guard
            parts.count == 3, let bytes = Data(base64Encoded: parts[2]), bytes.first == 1,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes.dropFirst())
        else { return nil }
        self.init(name: parts[0], key: key)
        guard hash == parts[1] else { return nil }
    }

    public var text: String { "\(name)+\(hash)+\((Data([1]) + key.rawRepresentation).base64EncodedString())" }

    var hash: String { keyHash.map { String(format: "%02x", $0) }.joined() }

    func verifies(_ signature: Data, of text: String) -> Bool { key.isValidSignature(signature, for: Data(text.utf8)) }
}

/// A text with signatures under it (C2SP `signed-note`): readable on paper, and checked by tools that are not ours.
public struct SignedNote: Sendable {
    public let bytes: String

    public init(_ bytes: String) { self.bytes = bytes }

    /// - throws: `LogRefusal.malformed` when the text does not end in a newline.
    public init(_ text: String, signedBy key: Curve25519.Signing.PrivateKey, as log: LogKey) throws {
        guard text.hasSuffix("\n") else { throw LogRefusal.malformed }
        let signature = try key.signature(for: Data(text.utf8))
        bytes = "\(text)\n\u{2014} \(log.name) \((log.keyHash + signature).base64EncodedString())\n"
    }

    /// The text, if `log` signed it. Other signatures (a witness's) are passed over.
    public func text(verifiedBy log: LogKey) throws(LogRefusal) -> String {
        guard let gap = bytes.range(of: "\n\n", options: .backwards) else { throw .malformed }
        let text = String(bytes[..<bytes.index(after: gap.lowerBound)])
        for line in bytes[gap.upperBound...].split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 3, words[0] == "\u{2014}", words[1] == log.name, let blob = Data(base64Encoded: String(words[2])) else { continue }
            if blob.prefix(4) == log.keyHash, log.verifies(Data(blob.dropFirst(4)), of: text) { return text }
        }
        throw .untrustedKey
    }
}
