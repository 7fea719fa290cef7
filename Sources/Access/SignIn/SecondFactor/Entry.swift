import Core
import Storage

/// Somebody whose password was right and whose code is still to come. It holds what the password opened, under the half that
/// lies in the cookie, so that no second hash is needed. It opens no page but the one that asks for the code.
struct Entry: Sendable {
    /// Ten minutes to find the telephone, and five codes.
    static let lasting = 10 * 60
    static let tries = 5

    let split: SplitSecret
    let account: ID<User>
    let expires: Instant
    let tries: Int

    /// - returns: the row, and what the cookie `__Host-entry` holds.
    static func new(for account: ID<User>, _ member: MemberSecret, at now: Instant) throws -> (Entry, cookie: String) {
        let expires = now.adding(seconds: lasting)
        let (split, cookie) = try SplitSecret.seal(member.bytes, for: .entry, bound: "\(account)|\(expires.microseconds)")
        return (Entry(split: split, account: account, expires: expires, tries: 0), cookie)
    }

    /// Nil when it is over or the cookie belongs to another.
    func open(_ cookie: String, at now: Instant) -> MemberSecret? {
        guard now < expires, tries < Self.tries else { return nil }
        return split.open(cookie, for: .entry, bound: "\(account)|\(expires.microseconds)").flatMap(MemberSecret.init(bytes:))
    }
}

struct EntryStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func add(_ entry: Entry, at now: Instant) throws {
        try tx.run("DELETE FROM sign_in_entry WHERE expires_at < \(now)")
        try tx.run(
            """
            INSERT INTO sign_in_entry (lookup, half, sealed, account_id, expires_at, tries)
            VALUES (\(entry.split.lookup), \(entry.split.half), \(entry.split.sealed), \(entry.account), \(entry.expires), \(entry.tries))
            """)
    }

    func find(cookie: String) throws -> Entry? {
        guard let lookup = SplitSecret.lookup(cookie: cookie, for: .entry) else { return nil }
        return try tx.first("SELECT half, sealed, account_id, expires_at, tries FROM sign_in_entry WHERE lookup = \(lookup)").map { row in
            Entry(
                split: SplitSecret(lookup: lookup, half: try row.get("half"), sealed: try row.get("sealed")), account: try row.get("account_id"),
                expires: try row.get("expires_at"), tries: try row.get("tries"))
        }
    }

    func countTry(_ entry: Entry) throws { try tx.run("UPDATE sign_in_entry SET tries = tries + 1 WHERE lookup = \(entry.split.lookup)") }
    func remove(_ entry: Entry) throws { try tx.run("DELETE FROM sign_in_entry WHERE lookup = \(entry.split.lookup)") }
}
