import Core
import Crypto
import Foundation

/// What is kept of a password: enough to compare, nothing to open with.
struct PasswordRecord: Sendable, Equatable {
    let salt: [UInt8]
    /// HKDF(Argon2id(password, salt), "tincay password verify", account), 32 bytes. A key for the vault can be derived beside it,
    /// under another label, without storing anything more.
    let verifier: [UInt8]
    let cost: Argon2Cost
}

enum Password {
    static let least = 12
    /// In bytes of UTF-8; longer input is refused before any work is done for it.
    static let most = 1024

    /// The errors of a new password in words; nil when it will do (NIST SP 800-63B §3.1.1: length counts, composition rules do not).
    static func objection(to password: String, login: String) -> StaticString? {
        if password.count < least { return "access.passwordTooShort" }
        if password.utf8.count > most { return "access.passwordTooLong" }
        if Set(password).count < 5 || VietnameseText.folded(password).contains(login) { return "access.passwordTooSimple" }
        return nil
    }

    static func record(_ password: String, of account: ID<User>, cost: Argon2Cost) throws -> PasswordRecord {
        let salt = Random.bytes(Argon2.saltLength)
        return PasswordRecord(salt: salt, verifier: try verifier(password, account.rawValue, salt, cost), cost: cost)
    }

    static func matches(_ password: String, _ record: PasswordRecord, of account: ID<User>) throws -> Bool {
        constantTimeEqual(try verifier(password, account.rawValue, record.salt, record.cost), record.verifier)
    }

    /// The same work for an account that does not exist, so that both answers take as long.
    static func decoy(_ password: String, cost: Argon2Cost) throws {
        _ = try verifier(password, "nobody", [UInt8](repeating: 7, count: Argon2.saltLength), cost)
    }

    /// The account is bound in: a row copied onto another account signs nobody in.
    private static func verifier(_ password: String, _ account: String, _ salt: [UInt8], _ cost: Argon2Cost) throws -> [UInt8] {
        // "ế" typed on a phone and on a PC may differ in bytes; NFC makes them one password.
        let secret = Array(VietnameseText.normal(password).utf8)
        guard (1...most).contains(secret.count) else { throw Problem.badRequest }
        let stretched = try Argon2.stretch(secret, salt: salt, cost: cost)
        return stretched.derived("tincay password verify", account)
    }
}
