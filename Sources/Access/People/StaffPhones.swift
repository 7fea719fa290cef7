public import Core
import Crypto
import Foundation
public import Storage

/// The telephone numbers of people with accounts: kept to notice that a case speaks of one of them, and for nothing else.
///
/// Sealed under the server's key, which is in no table: a copied database tells no number, and the server compares all of them in
/// memory. A digest would not do: the ten digits of a number are guessed in seconds.
public struct StaffPhones {
    private let tx: any Transaction
    private let key: ServerKey

    public init(_ tx: any Transaction, _ key: ServerKey) { (self.tx, self.key) = (tx, key) }

    /// - parameter phone: nil or empty takes it away.
    public func set(_ phone: String?, of account: ID<User>) throws {
        try tx.run("DELETE FROM account_phone WHERE account_id = \(account)")
        guard let phone, !phone.isEmpty else { return }
        let box = try AES.GCM.seal(Data(phone.utf8), using: sealing(account), authenticating: Self.bound(account))
        try tx.run("INSERT INTO account_phone (account_id, sealed) VALUES (\(account), \([1] + Array(box.combined ?? Data())))")
    }

    public func find(of account: ID<User>) throws -> String? {
        try tx.first("SELECT sealed FROM account_phone WHERE account_id = \(account)").flatMap { row in open(try row.get("sealed"), account) }
    }

    func all() throws -> [ID<User>: String] {
        let rows = try tx.run("SELECT account_id, sealed FROM account_phone")
        var phones: [ID<User>: String] = [:]
        for row in rows {
            let account: ID<User> = try row.get("account_id")
            phones[account] = open(try row.get("sealed"), account)
        }
        return phones
    }

    /// Nil under another server's key: there is nothing to compare with, and the case is sealed all the same.
    private func open(_ sealed: [UInt8], _ account: ID<User>) -> String? {
        guard sealed.first == 1, let box = try? AES.GCM.SealedBox(combined: Data(sealed.dropFirst())),
            let text = try? AES.GCM.open(box, using: sealing(account), authenticating: Self.bound(account))
        else { return nil }
        return String(decoding: text, as: UTF8.self)
    }

    private static func bound(_ account: ID<User>) -> Data { Data("staff phone|\(account)".utf8) }
    private func sealing(_ account: ID<User>) -> SymmetricKey { key.derived("tincay staff phone", account.rawValue) }

    public static let migrations = [
        Migration(
            "2026-11-27 telephone numbers of staff, sealed",
            "CREATE TABLE account_phone (account_id \(.text) PRIMARY KEY REFERENCES account, sealed \(.blob) NOT NULL) \(.strict)")
    ]
}
