import Core
import Crypto
import Foundation
import Storage

/// The passkeys of accounts. Each row carries a mark under the server's key, so that whoever can only write to the tables cannot put
/// a passkey of their own into somebody's account.
struct PasskeyStore {
    private let tx: any Transaction
    private let key: ServerKey

    init(_ tx: any Transaction, _ key: ServerKey) { (self.tx, self.key) = (tx, key) }

    func add(_ passkey: Passkey) throws {
        try tx.run(
            """
            INSERT INTO passkey (id, account_id, name, site, credential, public_key, uses, eligible, backed_up, made_at, seal)
            VALUES (\(passkey.id), \(passkey.account), \(passkey.name), \(passkey.site), \(passkey.credential), \(passkey.key), \(Int(passkey.count)),
                \(passkey.isEligible), \(passkey.isBackedUp), \(passkey.made), \(seal(passkey)))
            """)
    }

    /// Oldest first; without those whose mark is not ours.
    func list(of account: ID<User>) throws -> [Passkey] {
        try tx.run("SELECT \(Self.columns) FROM passkey WHERE account_id = \(account) ORDER BY made_at, id").compactMap(passkey)
    }

    func find(credential: [UInt8]) throws -> Passkey? {
        try tx.first("SELECT \(Self.columns) FROM passkey WHERE credential = \(credential)").flatMap(passkey)
    }

    func used(_ passkey: Passkey, count: UInt32, isBackedUp: Bool, at now: Instant) throws {
        try tx.run("UPDATE passkey SET uses = \(Int(count)), backed_up = \(isBackedUp), used_at = \(now) WHERE id = \(passkey.id)")
    }

    func mark(_ passkey: Passkey, at now: Instant) throws {
        try tx.run("UPDATE passkey SET marked_at = \(now) WHERE id = \(passkey.id) AND marked_at IS NULL")
    }

    func remove(_ id: ID<Passkey>, of account: ID<User>) throws -> Bool {
        try tx.change("DELETE FROM passkey WHERE id = \(id) AND account_id = \(account)") == 1
    }

    // MARK: What needs no server's key.

    static func removeAll(of account: ID<User>, _ tx: any Transaction) throws { try tx.run("DELETE FROM passkey WHERE account_id = \(account)") }

    /// Whether there is one, marked or not: a second step is asked for all the same.
    static func has(_ account: ID<User>, _ tx: any Transaction) throws -> Bool {
        try tx.first("SELECT id FROM passkey WHERE account_id = \(account) LIMIT 1") != nil
    }

    static func count(of account: ID<User>, _ tx: any Transaction) throws -> Int {
        try tx.run("SELECT count(*) AS n FROM passkey WHERE account_id = \(account)")[0].get("n")
    }

    private static let columns: SQL =
        "id, account_id, name, site, credential, public_key, uses, eligible, backed_up, made_at, used_at, marked_at, seal"

    private func passkey(_ row: Row) throws -> Passkey? {
        let passkey = Passkey(
            id: try row.get("id"), account: try row.get("account_id"), name: try row.get("name"), site: try row.get("site"),
            credential: try row.get("credential"), key: try row.get("public_key"), count: UInt32(clamping: try row.get("uses", as: Int.self)),
            isEligible: try row.get("eligible"), isBackedUp: try row.get("backed_up"), made: try row.get("made_at"), used: try row.find("used_at"),
            marked: try row.find("marked_at"))
        return constantTimeEqual(try row.get("seal"), seal(passkey)) ? passkey : nil
    }

    /// HMAC-SHA256 over whose it is, what it is called by its authenticator, its key and its server.
    private func seal(_ passkey: Passkey) -> [UInt8] {
        let parts = [passkey.credential, passkey.key, Array(passkey.site.utf8), [passkey.isEligible ? 1 : 0]]
        var message = Data()
        for part in parts {
            message.append(contentsOf: withUnsafeBytes(of: UInt32(part.count).bigEndian, Array.init))
            message.append(contentsOf: part)
        }
        return Array(HMAC<SHA256>.authenticationCode(for: message, using: key.derived("tincay passkey", passkey.account.rawValue)))
    }
}
