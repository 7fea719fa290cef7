import Access
import Core
import Storage
import Vault

/// Openings in an emergency, and who was told of each.
struct EmergencyStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func add(_ emergency: Emergency, telling people: [ID<User>]) throws {
        try tx.run(
            """
            INSERT INTO case_emergency (id, case_id, account_id, reason, parts, from_at, until_at, review_due, account)
            VALUES (\(emergency.id), \(emergency.file), \(emergency.opener), \(emergency.reason.rawValue),
                \(emergency.parts.map(\.rawValue).joined(separator: " ")), \(emergency.term.from), \(emergency.term.until), \(emergency.reviewDue),
                \(emergency.account))
            """)
        for person in people { try tx.run("INSERT INTO case_emergency_told (emergency_id, account_id) VALUES (\(emergency.id), \(person))") }
    }

    /// What is open to somebody of a case at this moment.
    func parts(of file: ID<CaseFile>, for user: ID<User>, at now: Instant) throws -> Set<Compartment> {
        let rows = try tx.run("SELECT \(Self.columns) FROM case_emergency WHERE case_id = \(file) AND account_id = \(user) AND until_at > \(now)")
        return Set(try rows.map(emergency).filter { $0.term.isOpen(at: now) }.flatMap(\.parts))
    }

    /// Their own, and those of which they were told; none of a case from which they or their unit are kept. The newest first.
    func list(visibleTo viewer: Viewer) throws -> [Emergency] {
        try tx.run(
            """
            SELECT \(Self.columns) FROM case_emergency WHERE \(Self.visible(viewer)) ORDER BY from_at DESC, id LIMIT 200
            """
        ).map(emergency)
    }

    func find(_ id: ID<Emergency>, visibleTo viewer: Viewer) throws -> Emergency? {
        try tx.first("SELECT \(Self.columns) FROM case_emergency WHERE id = \(id) AND \(Self.visible(viewer))").map(emergency)
    }

    /// How many wait for this person's judgement.
    func waiting(for viewer: Viewer) throws -> Int {
        try tx.run(
            "SELECT count(*) AS n FROM case_emergency WHERE outcome IS NULL AND account_id <> \(viewer.user) AND \(Self.visible(viewer))")[0].get("n")
    }

    /// Whether somebody has an opening that nobody judged in time.
    func hasOverdue(_ user: ID<User>, on today: LocalDate) throws -> Bool {
        try tx.first("SELECT 1 AS one FROM case_emergency WHERE account_id = \(user) AND outcome IS NULL AND review_due < \(today) LIMIT 1") != nil
    }

    func end(_ id: ID<Emergency>, at now: Instant) throws {
        try tx.run("UPDATE case_emergency SET until_at = \(now) WHERE id = \(id) AND until_at > \(now)")
    }

    /// - throws: `Problem.changedMeanwhile` when somebody judged it before.
    func review(_ id: ID<Emergency>, _ outcome: EmergencyOutcome, by reviewer: ID<User>, at now: Instant) throws {
        let changed = try tx.change(
            """
            UPDATE case_emergency SET outcome = \(outcome.rawValue), reviewed_by = \(reviewer), reviewed_at = \(now)
            WHERE id = \(id) AND outcome IS NULL AND account_id <> \(reviewer)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    private static let columns: SQL =
        "id, case_id, account_id, reason, parts, from_at, until_at, review_due, account, outcome, reviewed_by"

    private static func visible(_ viewer: Viewer) -> SQL {
        """
        (account_id = \(viewer.user) OR EXISTS (SELECT 1 FROM case_emergency_told told WHERE told.emergency_id = case_emergency.id
            AND told.account_id = \(viewer.user)))
        AND NOT EXISTS (SELECT 1 FROM case_conflict kept WHERE kept.case_id = case_emergency.case_id AND kept.account_id = \(viewer.user))
        AND NOT EXISTS (SELECT 1 FROM case_unit_conflict barred WHERE barred.case_id = case_emergency.case_id AND barred.agency_id = \(viewer.agency))
        """
    }

    private func emergency(_ row: Row) throws -> Emergency {
        guard let reason = EmergencyReason(rawValue: try row.get("reason")) else { throw StorageError.unreadable("case_emergency.reason") }
        return Emergency(
            id: try row.get("id"), file: try row.get("case_id"), opener: try row.get("account_id"), reason: reason,
            parts: try row.get("parts", as: String.self).split(separator: " ").compactMap { Compartment(rawValue: String($0)) },
            term: EmergencyTerm(from: try row.get("from_at"), until: try row.get("until_at")), reviewDue: try row.get("review_due"),
            account: try row.get("account"), outcome: try row.find("outcome", as: String.self).flatMap(EmergencyOutcome.init(rawValue:)),
            reviewer: try row.find("reviewed_by"))
    }
}
