import Audit
import Core
import Storage
import TestSupport
import Testing
import Transparency

/// Somebody who holds the database changes rows that are not signed for yet, or the stored tree, and waits for the signature.
@Suite struct `The signer` {
    /// Rows 0 to 19 are signed, 20 to 29 are not.
    static let changes: [Forbidden] = [
        "UPDATE audit_entry SET detail = 'other' WHERE subject = 'case 24'",
        "UPDATE audit_entry SET actor_id = 'x' WHERE subject = 'case 29'",
        "DELETE FROM audit_entry WHERE subject = 'case 22'",
        "DELETE FROM audit_salt WHERE id = (SELECT id FROM audit_leaf WHERE position = 21)",
        "DELETE FROM audit_leaf WHERE position = 20",
        "DELETE FROM audit_leaf WHERE position = 29",
        "UPDATE audit_leaf SET commitment = (SELECT commitment FROM audit_leaf WHERE position = 1) WHERE position = 26",
        "UPDATE audit_leaf SET position = 99 WHERE position = 27",
        "UPDATE audit_leaf SET commitment = (SELECT commitment FROM audit_leaf WHERE position = 1) WHERE position = 3",
        "DELETE FROM audit_leaf WHERE position = 4",
        "UPDATE audit_edge SET size = 28",
        "UPDATE audit_edge SET size = 15",
        "UPDATE audit_edge SET peaks = (SELECT commitment FROM audit_leaf WHERE position = 1), size = 32",
        "DELETE FROM audit_edge"
    ]

    @Test(arguments: Engines.all, changes.indices) func `signs nothing over changed rows`(engine: Engine, number: Int) async throws {
        let store = try await Self.grown(engine)
        let last = try await store.checkpoint()?.bytes
        try await store.change(Self.changes[number], on: engine)
        await #expect(throws: AuditRefusal.altered) { try await store.notary.sign(at: Store.morning.adding(seconds: 120)) }
        #expect(try await store.checkpoint()?.bytes == last)
    }

    @Test(arguments: Engines.all) func `signs over rows that were erased by a decision`(engine: Engine) async throws {
        let store = try await Self.grown(engine)
        try await store.database.write { tx in
            let entry = try #require(try AuditLog(tx).entries(of: "case", "25").first)
            try AuditLog(tx).erase(entry.id, by: ID<AuditEntry>?.none, at: Store.morning)
        }
        try await store.notary.sequenceNow(at: Store.morning.adding(seconds: 120))
        #expect(try await store.check(try await store.checkpoint()).provenUpTo == 31)
    }

    /// Kept nodes at the eighth level and the rows beside them.
    @Test(arguments: Engines.all) func `grows through complete subtrees`(engine: Engine) async throws {
        let store = try await Store(engine)
        for (turn, count) in [1, 255, 1, 300, 212, 1].enumerated() {
            try await store.add(count, from: turn * 1_000)
            try await store.notary.sequenceNow(at: Store.morning.adding(seconds: turn * 60))
        }
        #expect(try await store.check(try await store.checkpoint()).provenUpTo == 770)
    }

    /// A note that another key made, larger than the tree: it neither counts as the last one nor stops ours.
    @Test(arguments: Engines.all) func `is not stopped by a checkpoint that it did not sign`(engine: Engine) async throws {
        let store = try await Self.grown(engine)
        try await store.change("INSERT INTO audit_checkpoint (size, at, note) SELECT 999, at, 'planted' FROM audit_checkpoint", on: engine)
        #expect(try await store.notary.sign(at: Store.morning.adding(seconds: 120)))
    }

    private static func grown(_ engine: Engine) async throws -> Store {
        let store = try await Store(engine, entries: 20)
        try await store.notary.sequenceNow(at: Store.morning)
        try await store.add(10, from: 20)
        try await store.notary.number()
        return store
    }
}

extension Store {
    /// As somebody to whom the triggers are no hindrance.
    fileprivate func change(_ change: Forbidden, on engine: Engine) async throws {
        try await database.write { tx in
            for trigger in Self.triggers { try tx.run(engine == .sqlite ? trigger.sqlite.sql : trigger.postgres.sql) }
            try tx.run(change.sql)
        }
    }

    private static let triggers: [(sqlite: Forbidden, postgres: Forbidden)] = [
        ("DROP TRIGGER refuse_update_audit_entry", "DROP TRIGGER refuse_update_audit_entry ON audit_entry"),
        ("DROP TRIGGER refuse_delete_audit_entry", "DROP TRIGGER refuse_delete_audit_entry ON audit_entry"),
        ("DROP TRIGGER refuse_delete_audit_salt", "DROP TRIGGER refuse_delete_audit_salt ON audit_salt"),
        ("DROP TRIGGER refuse_update_audit_leaf", "DROP TRIGGER refuse_update_audit_leaf ON audit_leaf"),
        ("DROP TRIGGER refuse_delete_audit_leaf", "DROP TRIGGER refuse_delete_audit_leaf ON audit_leaf")
    ]
}
