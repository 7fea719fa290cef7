import Core
import Crypto
import Foundation
import Storage

/// Ten codes on paper for the day the telephone is lost; each lets its owner in once.
///
/// Six groups of four letters are 118 bits, so a plain derivation keeps them (ASVS 5.0 6.5.2). It does not depend on the
/// server's key: they are the way in when that is lost.
struct RecoveryCodes {
    static let count = 10
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// New ones in place of all older ones. They are shown once and stored nowhere.
    func make(for account: ID<User>, at now: Instant) throws -> [String] {
        try remove(of: account)
        let codes = (0..<Self.count).map { _ in Random.code(groups: 6) }
        for code in codes {
            try tx.run(
                "INSERT INTO recovery_code (lookup, account_id, made_at) VALUES (\(Self.lookup(code, account)), \(account), \(now))")
        }
        return codes
    }

    /// Uses one up.
    /// - returns: false when it is none of the account's, or was used.
    func spend(_ code: String, of account: ID<User>) throws -> Bool {
        try tx.change("DELETE FROM recovery_code WHERE lookup = \(Self.lookup(code, account)) AND account_id = \(account)") == 1
    }

    func left(of account: ID<User>) throws -> Int {
        try tx.run("SELECT count(*) AS n FROM recovery_code WHERE account_id = \(account)")[0].get("n")
    }

    func remove(of account: ID<User>) throws { try tx.run("DELETE FROM recovery_code WHERE account_id = \(account)") }

    private static func lookup(_ code: String, _ account: ID<User>) -> [UInt8] {
        // Dashes and capitals do not matter when copying from paper.
        let plain = code.lowercased().filter { $0.isLetter || $0.isNumber }
        return SymmetricKey(data: Data(plain.utf8)).derived("tincay recovery code", account.rawValue)
    }
}
