import Access
import Audit
import Core
import Storage

/// What a review of accounts reads, and what it leaves behind.
struct AccessReviewStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Every account of a place with what the record tells of its use.
    func uses(in place: String, at now: Instant) throws -> [AccountUse] {
        let users = try UserStore(tx).list(of: place), ids = users.map(\.id.rawValue)
        let since = now.adding(seconds: -AccountUse.months * 31 * 86_400)
        let ever = try moments("SELECT actor_id AS id, max(at) AS at FROM audit_entry WHERE actor_id \(in: ids) GROUP BY actor_id")
        let entered = try moments(
            "SELECT actor_id AS id, max(at) AS at FROM audit_entry WHERE act = \(AuditAct.signedIn.name) AND actor_id \(in: ids) GROUP BY actor_id")
        let made = try made(ids)
        var acts: [String: Set<String>] = [:]
        for row in try tx.run("SELECT DISTINCT actor_id, act FROM audit_entry WHERE actor_id \(in: ids) AND at >= \(since)") {
            acts[try row.get("actor_id"), default: []].insert(try row.get("act"))
        }
        let holders = Set(try tx.run("SELECT DISTINCT account_id FROM unit_key_wrap").map { try $0.get("account_id", as: String.self) })
        let programs = try programs(of: ids), decisions = try decisions(in: ids)
        return users.map { user in
            let id = user.id.rawValue
            return AccountUse(
                user: user, made: made[id], lastSignIn: entered[id], lastDeed: ever[id], acts: acts[id] ?? [], holdsKey: holders.contains(id),
                programs: programs[id] ?? [], last: decisions[id])
        }
    }

    /// The open accounts that are due: asked for the day's work, so without what they were used for.
    func waiting(in place: String, on today: LocalDate) throws -> [ID<User>] {
        let users = try UserStore(tx).list(of: place).filter(\.isActive), ids = users.map(\.id.rawValue)
        let made = try made(ids), decisions = try decisions(in: ids)
        return users.map(\.id).filter { id in
            AccountUse.due(made: made[id.rawValue], last: decisions[id.rawValue]) <= today
        }
    }

    private func made(_ ids: [String]) throws -> [String: Instant] {
        try moments(
            """
            SELECT substr(subject, 6) AS id, min(at) AS at FROM audit_entry
            WHERE act = \(AuditAct.userAdded.name) AND subject \(in: ids.map { "user \($0)" }) GROUP BY subject
            """)
    }

    private func moments(_ statement: SQL) throws -> [String: Instant] {
        Dictionary(try tx.run(statement).map { (try $0.get("id"), try $0.get("at")) }) { first, _ in first }
    }

    private func programs(of ids: [String]) throws -> [String: [(made: Instant, used: LocalDate?)]] {
        let rows = try tx.run(
            """
            SELECT program.account_id, program.made_at, program_use.day FROM api_key program
            LEFT JOIN api_key_use program_use ON program_use.key_id = program.id
            WHERE program.account_id \(in: ids) AND program.revoked_at IS NULL
            """)
        var found: [String: [(made: Instant, used: LocalDate?)]] = [:]
        for row in rows { found[try row.get("account_id"), default: []].append((try row.get("made_at"), try row.find("day"))) }
        return found
    }

    /// The last of each account.
    private func decisions(in ids: [String]) throws -> [String: AccessReview.Decision] {
        let rows = try tx.run("SELECT account_id, at, reviewed_by, decision, reason FROM access_review WHERE account_id \(in: ids) ORDER BY at")
        var found: [String: AccessReview.Decision] = [:]
        for row in rows {
            found[try row.get("account_id")] = AccessReview.Decision(
                at: try row.get("at"), by: try row.get("reviewed_by"), isKept: try row.get("decision", as: String.self) == "keep",
                reason: try row.find("reason", as: String.self).flatMap(AccessReview.Reason.init(rawValue:)))
        }
        return found
    }

    func add(_ decision: AccessReview.Decision, on account: ID<User>) throws {
        try tx.run(
            """
            INSERT INTO access_review (account_id, at, reviewed_by, decision, reason)
            VALUES (\(account), \(decision.at), \(decision.by), \(decision.isKept ? "keep" : "close"), \(decision.reason?.rawValue))
            """)
    }
}
