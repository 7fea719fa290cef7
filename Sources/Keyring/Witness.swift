import Audit
import Storage
import Transparency
import Vault

/// The record that vouches for keys, asked in one transaction.
struct Witness {
    private let tx: any Transaction
    private let log: LogKey?

    /// - parameter log: the verifying key that this server was started with; nil: nothing is trusted.
    init(_ tx: any Transaction, _ log: LogKey?) { (self.tx, self.log) = (tx, log) }

    /// - throws: `Refusal.untrustedKey` when no signed checkpoint covers the key.
    func trusted(_ key: PublicKey) throws -> TrustedKey {
        guard let log, let found = try PublishedKeys(tx).leaf(forDetail: key.hex) else { throw Refusal.untrustedKey }
        return try TrustedKey(key, publishedIn: found.published, under: found.checkpoint, log: log)
    }

    func find(_ key: PublicKey) throws -> TrustedKey? {
        do { return try trusted(key) } catch Refusal.untrustedKey { return nil }
    }
}
