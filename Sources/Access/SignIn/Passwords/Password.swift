import Core
import Crypto
import Foundation
import Vault

/// What is kept of a password: enough to compare, nothing to open with.
struct PasswordRecord: Sendable, Equatable {
    let salt: [UInt8]
    /// HKDF(Argon2id(password, salt), "tincay password verify", account), 32 bytes. The member's secret is derived beside it,
    /// under another label, without storing anything more.
    let verifier: [UInt8]
    let cost: Argon2Cost
}

enum Password {
    static let least = 12
    /// In bytes of UTF-8; longer input is refused before any work is done for it.
    static let most = 1024

    /// What becomes of a password that somebody chose: what is stored, and what it opens.
    struct Chosen: Sendable {
        let record: PasswordRecord
        let secret: MemberSecret
    }

    static func choose(_ password: String, of account: ID<User>, cost: Argon2Cost) throws -> Chosen {
        let salt = Random.bytes(Argon2.saltLength)
        let halves = try halves(password, account.rawValue, salt, cost)
        return Chosen(record: PasswordRecord(salt: salt, verifier: halves.verifier, cost: cost), secret: halves.secret)
    }

    /// The member's secret when the password is right; nil when it is not.
    static func open(_ record: PasswordRecord, with password: String, of account: ID<User>) throws -> MemberSecret? {
        let halves = try halves(password, account.rawValue, record.salt, record.cost)
        return constantTimeEqual(halves.verifier, record.verifier) ? halves.secret : nil
    }

    /// The same work for an account that does not exist, so that both answers take as long.
    static func decoy(_ password: String, cost: Argon2Cost) throws {
        _ = try halves(password, "nobody", [UInt8](repeating: 7, count: Argon2.saltLength), cost)
    }

    /// One Argon2id, expanded. The account is bound in: a row copied onto another account signs nobody in.
    private static func halves(
        _ password: String, _ account: String, _ salt: [UInt8], _ cost: Argon2Cost
    ) throws -> (verifier: [UInt8], secret: MemberSecret) {
        // "ế" typed on a phone and on a PC may differ in bytes; NFC makes them one password.
        let secret = Array(VietnameseText.normal(password).utf8)
        guard (1...most).contains(secret.count) else { throw Problem.badRequest }
        let stretched: SymmetricKey
        do { stretched = try Argon2.stretch(secret, salt: salt, cost: cost) } catch { throw error == .busy ? Problem.busy : Problem.badRequest }
        let member = SymmetricKey(data: stretched.derived("tincay member secret", account))
        return (stretched.derived("tincay password verify", account), MemberSecret(key: member))
    }
}
