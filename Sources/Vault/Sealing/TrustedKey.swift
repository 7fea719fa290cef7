public import Transparency

/// A public key that a signed checkpoint of the audit tree covers. Only such keys can be sealed to.
///
/// Without this, whoever can write one row swaps a unit's public key for their own and reads every report from
/// then on. The type is the rule: nothing in this module seals to a plain `PublicKey`.
public struct TrustedKey: Sendable, Hashable {
    public let key: PublicKey
    /// The act of the entry that publishes a key; its detail is the key's bytes in hex.
    public static let act = "vault.key-published"

    /// - Parameters:
    ///   - published: the entry that published the key, with its inclusion under `checkpoint`.
    ///   - log: the verifying key this server was started with, never one read from the database.
    public init(_ key: PublicKey, publishedIn published: PublishedLeaf, under checkpoint: SignedNote, log: LogKey) throws {
        guard let head = try? Checkpoint(checkpoint, verifiedBy: log), published.leaf.act == Self.act,
            published.leaf.detail == key.hex, published.isCovered(by: head)
        else { throw Refusal.untrustedKey }
        self.key = key
    }
}
