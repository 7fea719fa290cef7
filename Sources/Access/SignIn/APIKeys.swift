import Audit
public import Core
import Crypto
import Foundation
public import Storage
public import Web

/// Keys with which programs act as the person who made them. Shown once; the table holds only a value derived from them.
public struct APIKeys: Sendable {
    private let services: Services

    public init(_ services: Services) { self.services = services }

    public struct Key: Sendable, Equatable {
        public let id: ID<APIKeys>
        public let name: String
        public let made: Instant
        public let revoked: Instant?
    }

    /// - parameter form: the page's form, which makes one key however often it is sent.
    /// - returns: the key itself, `tc_` and 26 letters (128 bits).
    public func make(named name: String, from form: Form = Form(), for viewer: Viewer) async throws -> String {
        let secret = "tc_" + ID<Key>.random().rawValue
        let id = ID<APIKeys>.random(), now = services.clock.now
        try await services.database.write { tx in
            try FormOnce(tx).spend(form, at: now)
            try tx.run(
                "INSERT INTO api_key (lookup, id, account_id, name, made_at) VALUES (\(Self.lookup(secret)), \(id), \(viewer.user), \(name), \(now))")
            try AuditLog(tx).record(.apiKeyMade, "apiKey", id, by: viewer.user, at: now)
        }
        return secret
    }

    public func list(for viewer: Viewer) async throws -> [Key] {
        try await services.database.read { tx in
            try tx.run("SELECT id, name, made_at, revoked_at FROM api_key WHERE account_id = \(viewer.user) ORDER BY made_at").map { row in
                Key(id: try row.get("id"), name: try row.get("name"), made: try row.get("made_at"), revoked: try row.find("revoked_at"))
            }
        }
    }

    public func revoke(_ id: ID<APIKeys>, for viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let changed = try tx.change(
                "UPDATE api_key SET revoked_at = \(now) WHERE id = \(id) AND account_id = \(viewer.user) AND revoked_at IS NULL")
            if changed == 0 { throw Problem.notFound }
            try AuditLog(tx).record(.apiKeyRevoked, "apiKey", id, by: viewer.user, at: now)
        }
    }

    /// - throws: `Problem.signInFirst` for anything but a key in force.
    func viewer(_ authorization: String) async throws -> Viewer {
        guard authorization.hasPrefix("Bearer "), authorization.utf8.count < 100 else { throw Problem.signInFirst }
        let lookup = Self.lookup(String(authorization.dropFirst("Bearer ".count)))
        let today = services.clock.today
        let found = try await services.database.read { tx in
            try tx.first(
                """
                SELECT program.id, program.account_id, program_use.day FROM api_key program
                LEFT JOIN api_key_use program_use ON program_use.key_id = program.id
                WHERE program.lookup = \(lookup) AND program.revoked_at IS NULL
                """
            ).flatMap { row in
                let id: ID<APIKeys> = try row.get("id"), last: LocalDate? = try row.find("day")
                return try UserStore(tx).viewer(of: row.get("account_id")).map { (viewer: $0, key: id, last: last) }
            }
        }
        guard let found else { throw Problem.signInFirst }
        if found.last != today { try await noteUse(of: found.key, on: today) }
        return found.viewer
    }

    /// Once a day, so that a review finds the keys that nobody uses.
    private func noteUse(of key: ID<APIKeys>, on today: LocalDate) async throws {
        try await services.database.write { tx in
            try tx.run(
                "INSERT INTO api_key_use (key_id, day) VALUES (\(key), \(today)) ON CONFLICT (key_id) DO UPDATE SET day = excluded.day")
        }
    }

    public static let migrations = [
        Migration(
            "2026-11-27 when keys of programs were last used",
            "CREATE TABLE api_key_use (key_id \(.text) PRIMARY KEY REFERENCES api_key (id), day \(.text) NOT NULL) \(.strict)")
    ]

    private static func lookup(_ secret: String) -> [UInt8] { SymmetricKey(data: Data(secret.utf8)).derived("tincay api key lookup") }
}
