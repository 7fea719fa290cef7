import Audit
import Core
import Storage
import TestSupport
import Testing
import Transparency

/// Somebody who holds the database lifts the triggers and changes what they like. A thousand changes in memory are made in
/// `VerificationTests`; here is that the tables lead to the same findings.
@Suite struct `A changed table` {
    static let changes: [(change: Forbidden, finding: LogFinding)] = [
        ("UPDATE audit_entry SET detail = NULL WHERE subject = 'case 3'", .altered(3..<4)),
        ("UPDATE audit_entry SET actor_id = 'x' WHERE subject IN ('case 4', 'case 5')", .altered(4..<6)),
        ("UPDATE audit_salt SET salt = (SELECT root FROM audit_node LIMIT 1)", .altered(0..<30)),
        ("DELETE FROM audit_entry WHERE subject = 'case 6'", .altered(6..<7)),
        ("DELETE FROM audit_leaf WHERE position = 7", .misnumbered(at: 7)),
        ("DELETE FROM audit_leaf WHERE position >= 25", .missing(5, within: 0..<30)),
        ("UPDATE audit_leaf SET commitment = (SELECT root FROM audit_node LIMIT 1) WHERE position = 8", .altered(8..<9)),
        ("UPDATE audit_leaf SET id = 'gone' WHERE position = 9", .erasedWithoutDecision(at: 9)),
        ("INSERT INTO audit_entry (id, at, act, subject) SELECT 'x', at, act, 'case 99' FROM audit_entry WHERE subject = 'case 3'", .unnumbered(1))
    ]

    @Test(arguments: Engines.all, changes.indices) func `is found, with the place`(engine: Engine, number: Int) async throws {
        let (change, finding) = Self.changes[number]
        let store = try await Store(engine, entries: 30)
        try await store.notary.sequenceNow(at: Store.morning)
        let held = try await store.checkpoint()
        try await store.database.write { tx in
            for trigger in Self.triggers { try tx.run(engine == .sqlite ? trigger.sqlite.sql : trigger.postgres.sql) }
            try tx.run("INSERT INTO audit_node (level, position, root) VALUES (8, 9, \([UInt8](repeating: 7, count: 32)))")
            try tx.run(change.sql)
        }
        #expect(try await store.check(held).findings.contains(finding))
    }

    private static let triggers: [(sqlite: Forbidden, postgres: Forbidden)] = [
        ("DROP TRIGGER refuse_update_audit_entry", "DROP TRIGGER refuse_update_audit_entry ON audit_entry"),
        ("DROP TRIGGER refuse_delete_audit_entry", "DROP TRIGGER refuse_delete_audit_entry ON audit_entry"),
        ("DROP TRIGGER refuse_update_audit_salt", "DROP TRIGGER refuse_update_audit_salt ON audit_salt"),
        ("DROP TRIGGER refuse_update_audit_leaf", "DROP TRIGGER refuse_update_audit_leaf ON audit_leaf"),
        ("DROP TRIGGER refuse_delete_audit_leaf", "DROP TRIGGER refuse_delete_audit_leaf ON audit_leaf")
    ]
}
