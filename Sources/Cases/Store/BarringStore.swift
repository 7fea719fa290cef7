import Access
import Audit
import Core
import Storage

/// Who must have nothing to do with a case. The list of barred people is itself a secret.
struct BarringStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func isBarred(_ user: ID<User>, from file: ID<CaseFile>) throws -> Bool {
        try tx.first("SELECT 1 AS one FROM case_conflict WHERE case_id = \(file) AND account_id = \(user)") != nil
    }

    func bar(_ user: ID<User>, from file: ID<CaseFile>, by declarer: ID<User>, at now: Instant) throws {
        try tx.run(
            """
            INSERT INTO case_conflict (case_id, account_id, declared_by, at) VALUES (\(file), \(user), \(declarer), \(now))
            ON CONFLICT (case_id, account_id) DO NOTHING
            """)
        try AuditVeil(tx).draw(over: "case", file, for: user)
    }
}
