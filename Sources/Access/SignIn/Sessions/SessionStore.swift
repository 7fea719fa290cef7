import Core
import Storage

/// The rows of sessions. Only signing in and out, the gate and their owner's list use it.
struct SessionStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func add(_ row: Session.Row) throws {
        try tx.run(
            """
            INSERT INTO session (lookup, id, half, sealed, account_id, began_at, seen_at, expires_at, proved_at, device, reading)
            VALUES (\(row.split.lookup), \(row.id), \(row.split.half), \(row.split.sealed), \(row.account), \(row.began), \(row.seen), \(row.expires),
                \(row.proved), \(row.device.bytes), \(row.reading.stored))
            """)
    }

    func find(_ lookup: [UInt8]) throws -> Session.Row? {
        try tx.first("SELECT \(Self.columns) FROM session WHERE lookup = \(lookup)").map(Self.row)
    }

    /// Those of one account that have not ended, the one seen last first.
    func list(of account: ID<User>, limits: SessionLimits, at now: Instant) throws -> [Session.Row] {
        try tx.run(
            """
            SELECT \(Self.columns) FROM session
            WHERE account_id = \(account) AND expires_at > \(now) AND seen_at > \(now.adding(seconds: -limits.idle))
                AND began_at > \(now.adding(seconds: -limits.longest))
            ORDER BY seen_at DESC, id
            """
        ).map(Self.row)
    }

    func touch(_ lookup: [UInt8], at now: Instant) throws { try tx.run("UPDATE session SET seen_at = \(now) WHERE lookup = \(lookup)") }
    func prove(_ lookup: [UInt8], at now: Instant) throws { try tx.run("UPDATE session SET proved_at = \(now) WHERE lookup = \(lookup)") }
    func remove(_ lookup: [UInt8]) throws { try tx.run("DELETE FROM session WHERE lookup = \(lookup)") }

    /// - returns: false when the account has no such session.
    func remove(_ id: ID<Session>, of account: ID<User>) throws -> Bool {
        try tx.change("DELETE FROM session WHERE id = \(id) AND account_id = \(account)") == 1
    }

    /// - returns: how many there were.
    func removeOthers(than lookup: [UInt8], of account: ID<User>) throws -> Int {
        try tx.change("DELETE FROM session WHERE account_id = \(account) AND lookup <> \(lookup)")
    }

    func removeAll(of account: ID<User>) throws {
        try tx.run("DELETE FROM session WHERE account_id = \(account)")
        try tx.run("DELETE FROM sign_in_entry WHERE account_id = \(account)")
    }

    /// Every way in ends: sessions, and the keys of programs, which somebody may have made at an open browser.
    func endAll(of account: ID<User>, at now: Instant) throws {
        try removeAll(of: account)
        try tx.run("UPDATE api_key SET revoked_at = \(now) WHERE account_id = \(account) AND revoked_at IS NULL")
    }

    func removeExpired(at now: Instant) throws { try tx.run("DELETE FROM session WHERE expires_at < \(now)") }

    private static let columns: SQL = "lookup, id, half, sealed, account_id, began_at, seen_at, expires_at, proved_at, device, reading"

    private static func row(_ row: Row) throws -> Session.Row {
        Session.Row(
            id: try row.get("id"), split: SplitSecret(lookup: try row.get("lookup"), half: try row.get("half"), sealed: try row.get("sealed")),
            account: try row.get("account_id"), began: try row.get("began_at"), seen: try row.get("seen_at"), expires: try row.get("expires_at"),
            proved: try row.get("proved_at"), device: Device.Mark(bytes: try row.get("device")),
            reading: Device.Reading(stored: try row.get("reading")))
    }
}
