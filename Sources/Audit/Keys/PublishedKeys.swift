public import Core
import Foundation
public import Storage
public import Transparency

/// Public keys that stand in the log, with the way from each to a signed checkpoint.
///
///     try await database.write { tx in
///         try PublishedKeys(tx).publish(key.hex, of: "unit", unit, by: viewer.user, at: now)
///     }
///     try await services.notary.sequenceNow(at: now)
///     let found = try await database.read { tx in try PublishedKeys(tx).leaf(forDetail: key.hex) }
///     if let found, let log = services.notary.verifier {
///         let trusted = try TrustedKey(key, publishedIn: found.published, under: found.checkpoint, log: log)
///     }
public struct PublishedKeys {
    private let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    public struct Found: Sendable {
        public let published: PublishedLeaf
        public let checkpoint: SignedNote
    }

    /// Records the entry; it is covered once it was numbered and signed (`Notary.sequenceNow`).
    ///
    /// - parameter hex: the key with its holder, as `PublicKey.hex` spells it: short enough to be found by.
    /// - parameter kind: whose key it is, a literal: `unit`, `user`.
    public func publish<Subject, Actor>(_ hex: String, of kind: StaticString, _ subject: ID<Subject>, by actor: ID<Actor>?, at: Instant) throws {
        try AuditLog(tx).record(.keyPublished, kind, subject, by: actor, at: at, detail: hex)
    }

    /// The first entry that published this key, under the newest signed checkpoint. Nil while none covers it.
    ///
    /// Proves nothing by itself: `TrustedKey` checks the proof and the signature.
    public func leaf(forDetail hex: String) throws -> Found? {
        guard let head = try Checkpoints(tx).newest() else { return nil }
        let row = try tx.first(
            """
            SELECT entry.id, entry.at, entry.act, entry.subject, entry.actor_id, entry.detail, leaf.position, salt.salt
            FROM audit_entry entry JOIN audit_leaf leaf ON leaf.id = entry.id JOIN audit_salt salt ON salt.id = entry.id
            WHERE entry.act = 'vault.key-published' AND entry.detail = \(hex) AND leaf.position < \(head.size)
            ORDER BY leaf.position LIMIT 1
            """)
        guard let row else { return nil }
        let position: Int = try row.get("position"), salt: [UInt8] = try row.get("salt")
        let proof = try StoredTree(tx: tx).inclusionProof(of: position, at: head.size)
        return Found(
            published: PublishedLeaf(try StoredLeaf(row).leaf, salt: Data(salt), index: position, proof: proof), checkpoint: head.note)
    }
}
