import Core
import Storage

/// The rows of sessions. Only signing in and out and the gate use it.
struct SessionStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func add(_ row: Session.Row) throws {
        try tx.run(
            """
            INSERT INTO session (lookup, half, sealed, account_id, began_at, seen_at, expires_at)
            VALUES (\(row.lookup), \(row.half), \(row.sealed), \(row.account), \(row.began), \(row.seen), \(row.expires))
            """)
    }

    func find(_ lookup: [UInt8]) throws -> Session.Row? {
        try tx.first("SELECT lookup, half, sealed, account_id, began_at, seen_at, expires_at FROM session WHERE lookup = \(lookup)").map { row in
            Session.Row(
                lookup: try row.get("lookup"), half: try row.get("half"), sealed: try row.get("sealed"), account: try row.get("account_id"),
                began: try row.get("began_at"), seen: try row.get("seen_at"), expires: try row.get("expires_at"))
        }
    }

    func touch(_ lookup: [UInt8], at now: Instant) throws { try tx.run("UPDATE session SET seen_at = \(now) WHERE lookup = \(lookup)") }
    func remove(_ lookup: [UInt8]) throws { try tx.run("DELETE FROM session WHERE lookup = \(lookup)") }
    func removeAll(of account: ID<User>) throws { try tx.run("DELETE FROM session WHERE account_id = \(account)") }

    /// Every way in ends: sessions, and the keys of programs, which somebody may have made at an open browser.
    func endAll(of account: ID<User>, at now: Instant) throws {
        try removeAll(of: account)
        try tx.run("UPDATE api_key SET revoked_at = \(now) WHERE account_id = \(account) AND revoked_at IS NULL")
    }
    func removeExpired(at now: Instant) throws { try tx.run("DELETE FROM session WHERE expires_at < \(now)") }
}
