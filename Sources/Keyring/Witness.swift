import Access
import Storage
import Vault

/// The record that vouches for keys, asked in one transaction.
struct Witness {
    private let tx: any Transaction
    private let record: KeyWitness?

    init(_ tx: any Transaction, _ record: KeyWitness?) { (self.tx, self.record) = (tx, record) }

    /// - throws: `Refusal.untrustedKey` when no signed checkpoint covers the key, or nothing is signed here.
    func trusted(_ key: PublicKey) throws -> TrustedKey {
        guard let record, let published = try record.find(key.hex, tx) else { throw Refusal.untrustedKey }
        return try TrustedKey(key, publishedIn: published.leaf, under: published.checkpoint, log: record.log)
    }

    func find(_ key: PublicKey) throws -> TrustedKey? {
        do { return try trusted(key) } catch Refusal.untrustedKey { return nil }
    }
}
