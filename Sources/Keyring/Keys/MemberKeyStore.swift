import Access
import Audit
import Core
import Foundation
import Storage
import Vault

/// The keys of people: each one's newest is in force.
struct MemberKeyStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// The one in force, as it is sealed; nil when there is none or the last was lost with its password.
    func sealed(of account: ID<User>) throws -> SealedMemberKey? {
        guard let row = try newest(of: account), let bytes = try row.find("sealed", as: [UInt8].self) else { return nil }
        return try SealedMemberKey(publicKey: Data(try row.get("public", as: [UInt8].self)), bytes: Data(bytes))
    }

    /// The public half of the one in force.
    func publicKey(of account: ID<User>) throws -> PublicKey? { try sealed(of: account)?.publicKey }

    /// Makes and publishes the next one.
    func make(for account: ID<User>, under secret: MemberSecret, at now: Instant) throws -> PrivateKey {
        let last: Int = try newest(of: account)?.get("version") ?? 0
        let key = PrivateKey(holder: .member, id: account.sealID, version: UInt32(last + 1))
        let sealed = try SealedMemberKey(key, under: secret.key)
        try tx.run(
            """
            INSERT INTO member_key (account_id, version, public, sealed, made_at)
            VALUES (\(account), \(last + 1), \([UInt8](key.publicKey.bytes)), \([UInt8](sealed.bytes)), \(now))
            """)
        try PublishedKeys(tx).publish(key.publicKey.hex, of: "user", account, by: account, at: now)
        return key
    }

    /// The same key under another password.
    func reseal(_ key: PrivateKey, of account: ID<User>, under secret: MemberSecret) throws {
        let sealed = try SealedMemberKey(key, under: secret.key)
        try tx.run(
            "UPDATE member_key SET sealed = \([UInt8](sealed.bytes)) WHERE account_id = \(account) AND version = \(Int(key.publicKey.version))")
    }

    /// What nobody can open is not kept.
    func lose(of account: ID<User>) throws { try tx.run("UPDATE member_key SET sealed = NULL WHERE account_id = \(account)") }

    private func newest(of account: ID<User>) throws -> Row? {
        try tx.first("SELECT version, public, sealed FROM member_key WHERE account_id = \(account) ORDER BY version DESC LIMIT 1")
    }
}
