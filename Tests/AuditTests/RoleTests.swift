import Audit
import Core
import Foundation
import Storage
import StoragePostgres
import TestSupport
import Testing
import Transparency

/// PostgreSQL only: one role owns the tables, another serves.
@Suite struct `The role that serves` {
    @Test(.enabled(if: !Engines.served.isEmpty)) func `works on everything, and can only add to the log`() async throws {
        let store = try await Store(.postgres, entries: 3)
        let owner = try #require(store.database as? PostgresDatabase)
        let role = "serving\(UInt32.random(in: 0...UInt32.max))"
        let schema: String = try await owner.read { tx in try tx.run("SELECT current_schema()::text AS name")[0].get("name") }
        try await owner.write { tx in try tx.run("CREATE ROLE \(name: role) LOGIN") }
        let base = try #require(ProcessInfo.processInfo.environment["TINCAY_TEST_POSTGRES"])
        let serving = PostgresDatabase(.init(conninfo: "\(base) user=\(role) options='-c search_path=\(schema)'"))
        for _ in 0..<2 { try await owner.letServe(serving, addingOnlyTo: AuditMigrations.appendOnly) }

        let notary = Notary(serving, signer: store.signer)
        try await serving.write { tx in
            try AuditLog(tx).record(.opened, "case", code: "x", by: ID<AuditEntry>?.none, at: Store.morning.adding(seconds: 99))
        }
        try await notary.sequenceNow(at: Store.morning)
        // A lawful erasure needs no right to delete.
        let newest = try await serving.read { tx in try AuditLog(tx).page(offset: 0, size: 1)[0].id }
        try await serving.write { tx in try AuditLog(tx).erase(newest, by: ID<AuditEntry>?.none, at: Store.morning) }
        try await notary.sequenceNow(at: Store.morning)
        let found = try await CheckLog(serving)(against: [], of: store.signer.verifier)
        #expect(found.findings.isEmpty && found.size == 5 && found.erased == 1)

        for statement: Forbidden in [
            "UPDATE audit_entry SET act = act", "DELETE FROM audit_leaf", "TRUNCATE audit_leaf", "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
            "DROP TRIGGER refuse_update_audit_entry ON audit_entry", "DROP TABLE audit_salt", "DELETE FROM migration"
        ] {
            await #expect(throws: StorageError.self, "\(statement)") { try await serving.write { tx in try tx.run(statement.sql) } }
        }
        try await owner.write { tx in
            try tx.run("DROP OWNED BY \(name: role)")
            try tx.run("DROP ROLE \(name: role)")
        }
    }
}
