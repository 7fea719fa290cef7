import Core
import Storage

/// The browsers that each account has signed in with.
struct DeviceStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Whether somebody has signed in to this account with this browser. Asks the same of a login that nobody has.
    func isKnown(_ mark: Device.Mark, to login: String) throws -> Bool {
        try tx.first(
            """
            SELECT device.account_id FROM device JOIN account ON account.id = device.account_id
            WHERE device.lookup = \(mark.bytes) AND account.login = \(login)
            """) != nil
    }

    /// - returns: true when the account has others, and this one is new to it.
    func met(_ mark: Device.Mark, of account: ID<User>, at now: Instant) throws -> Bool {
        let known: Int = try tx.run("SELECT count(*) AS n FROM device WHERE account_id = \(account)")[0].get("n")
        let seen = try tx.change("UPDATE device SET last_at = \(now) WHERE lookup = \(mark.bytes) AND account_id = \(account)")
        if seen == 1 { return false }
        try tx.run("INSERT INTO device (lookup, account_id, first_at, last_at) VALUES (\(mark.bytes), \(account), \(now), \(now))")
        try tx.run("DELETE FROM device WHERE last_at < \(now.adding(seconds: -Visitor.remembered))")
        return known > 0
    }
}
