import Core
import Crypto
import Foundation
import Transparency

@testable import Vault

extension Data {
    init(hex: String) {
        let digits = Array(hex.filter { !$0.isWhitespace })
        self.init(stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16)! })
    }

    var hex: String { map { String(format: "%02x", $0) }.joined() }

    func flipping(_ index: Int, by mask: UInt8 = 1) -> Data {
        var copy = Data(self)
        copy[index] ^= mask
        return copy
    }
}

/// A log with a signing key, to publish keys in, as the server does.
struct Notary {
    private var tree = MerkleTree()
    let signer = Curve25519.Signing.PrivateKey()
    static let origin = "tincay.example/audit"
    var logKey: LogKey { LogKey(name: Self.origin, key: signer.publicKey) }
    var head: Checkpoint { Checkpoint(origin: Self.origin, size: tree.size, root: tree.root(at: tree.size)) }

    /// The entry, as it lies in the log.
    mutating func publish(_ key: PublicKey, act: String = TrustedKey.act) -> PublishedLeaf {
        let leaf = AuditLeaf(
            id: key.id.uuidString, at: Instant(microseconds: 1_795_399_200_000_000), act: act, subject: "key", actor: nil, detail: key.hex)
        let salt = Data.random(16), index = tree.size
        tree.append(TreeHash(leaf: TreeHash(committing: leaf.bytes, salt: salt, index: index)))
        return PublishedLeaf(leaf, salt: salt, index: index, proof: tree.inclusionProof(of: index, at: tree.size))
    }

    mutating func trust(_ key: PublicKey) throws -> TrustedKey {
        let leaf = publish(key)
        return try TrustedKey(key, publishedIn: leaf, under: head.signed(by: signer), log: logKey)
    }

    mutating func pair(_ holder: KeyHolder) throws -> (key: PrivateKey, trusted: TrustedKey) {
        let key = PrivateKey(holder: holder)
        return (key, try trust(key.publicKey))
    }
}
