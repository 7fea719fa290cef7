import Core
import Crypto
import Foundation
import Storage

/// The secrets that people's authenticator applications share with us: sealed under the server's key, never in clear.
///
/// An account has at most one in force, and one that is being set up.
struct AuthenticatorStore {
    let tx: any Transaction
    let key: ServerKey

    init(_ tx: any Transaction, _ key: ServerKey) { (self.tx, self.key) = (tx, key) }

    /// When the one in force was set up; nil when there is none.
    static func since(_ account: ID<User>, _ tx: any Transaction) throws -> Instant? {
        try tx.first("SELECT made_at FROM authenticator WHERE account_id = \(account) AND in_force = \(true)")?.get("made_at")
    }

    static func remove(of account: ID<User>, _ tx: any Transaction) throws {
        try tx.run("DELETE FROM authenticator WHERE account_id = \(account)")
    }

    /// Begins to set up another; an older one that was never confirmed is forgotten.
    func begin(for account: ID<User>, at now: Instant) throws {
        let sealed = try seal(Random.bytes(TOTP.secretLength), account)
        try tx.run("DELETE FROM authenticator WHERE account_id = \(account) AND in_force = \(false)")
        try tx.run(
            "INSERT INTO authenticator (account_id, in_force, sealed, made_at, last_step) VALUES (\(account), \(false), \(sealed), \(now), \(0))")
    }

    /// The secret that is being set up; nil when none is, or the server's key is another.
    func begun(for account: ID<User>) throws -> [UInt8]? { try find(account, inForce: false)?.secret }

    /// Puts the new one in force in place of the old, when the code is one of its.
    func confirm(_ code: String, of account: ID<User>, at now: Instant) throws -> Bool {
        guard let begun = try find(account, inForce: false), let step = TOTP.step(of: code, begun.secret, at: now) else { return false }
        try tx.run("DELETE FROM authenticator WHERE account_id = \(account) AND in_force = \(true)")
        try tx.run("UPDATE authenticator SET in_force = \(true), made_at = \(now), last_step = \(step) WHERE account_id = \(account)")
        return true
    }

    /// Whether the code is right and was not used before: a step counts once, and none before it ever again.
    func accept(_ code: String, of account: ID<User>, at now: Instant) throws -> Bool {
        guard let authenticator = try find(account, inForce: true), let step = TOTP.step(of: code, authenticator.secret, at: now) else {
            return false
        }
        return try tx.change(
            "UPDATE authenticator SET last_step = \(step) WHERE account_id = \(account) AND in_force = \(true) AND last_step < \(step)") == 1
    }

    private func find(_ account: ID<User>, inForce: Bool) throws -> (secret: [UInt8], lastStep: Int)? {
        let row = try tx.first("SELECT sealed, last_step FROM authenticator WHERE account_id = \(account) AND in_force = \(inForce)")
        guard let row, let secret = open(try row.get("sealed"), account) else { return nil }
        return (secret, try row.get("last_step"))
    }

    /// 1 (AES-256-GCM under the first form of the server's key), then nonce, text and tag; the account is bound in.
    private func seal(_ secret: [UInt8], _ account: ID<User>) throws -> [UInt8] {
        let box = try AES.GCM.seal(Data(secret), using: sealing(account), authenticating: Data("authenticator|\(account)".utf8))
        return [1] + Array(box.combined ?? Data())
    }

    private func open(_ sealed: [UInt8], _ account: ID<User>) -> [UInt8]? {
        guard sealed.first == 1, let box = try? AES.GCM.SealedBox(combined: Data(sealed.dropFirst())),
            let secret = try? AES.GCM.open(box, using: sealing(account), authenticating: Data("authenticator|\(account)".utf8))
        else { return nil }
        return Array(secret)
    }

    private func sealing(_ account: ID<User>) -> SymmetricKey { key.derived("tincay authenticator", account.rawValue) }
}
