import Audit
import Core
import Storage
import TestSupport
import Testing
import Transparency

@Suite struct `Erasing an entry` {
    func entries(_ store: Store) async throws -> [AuditEntry] { try await store.database.read { tx in try AuditLog(tx).page(offset: 0, size: 99) } }

    @Test(arguments: Engines.all) func `by a decision leaves the tree valid and nothing of the entry`(engine: Engine) async throws {
        let store = try await Store(engine, entries: 20)
        try await store.notary.sequenceNow(at: Store.morning)
        let before = try await store.checkpoint(), victim = try await entries(store)[7].id
        try await store.database.write { tx in try AuditLog(tx).erase(victim, by: ID<AuditEntry>?.none, at: Store.morning) }
        #expect(try await store.check(before).findings.isEmpty)
        try await store.notary.sequenceNow(at: Store.morning)
        let found = try await store.check(before, try await store.checkpoint())
        #expect(found.findings.isEmpty && found.erased == 1 && found.provenUpTo == 21)
        #expect(try await entries(store).allSatisfy { $0.id != victim })
        #expect(try await store.number("SELECT count(*) AS n FROM audit_salt WHERE id = \(victim)") == 0)
        await #expect(throws: AuditRefusal.notNumbered) {
            try await store.database.write { tx in try AuditLog(tx).erase(victim, by: ID<AuditEntry>?.none, at: Store.morning) }
        }
    }

    @Test(arguments: Engines.all) func `waits until the entry has its number`(engine: Engine) async throws {
        let store = try await Store(engine, entries: 1), victim = try await entries(store)[0].id
        await #expect(throws: AuditRefusal.notNumbered) {
            try await store.database.write { tx in try AuditLog(tx).erase(victim, by: ID<AuditEntry>?.none, at: Store.morning) }
        }
    }

    @Test(
        arguments: Engines.all,
        [
            "DELETE FROM audit_entry", "DELETE FROM audit_salt", "DELETE FROM audit_leaf", "DELETE FROM audit_node", "DELETE FROM audit_checkpoint",
            "DELETE FROM audit_erasure", "UPDATE audit_entry SET detail = 'b'", "UPDATE audit_salt SET id = id", "UPDATE audit_leaf SET id = id",
            "UPDATE audit_node SET level = level", "UPDATE audit_checkpoint SET size = size", "UPDATE audit_erasure SET id = id"
        ] as [Forbidden])
    func `and nothing else takes anything away`(engine: Engine, statement: Forbidden) async throws {
        let store = try await Store(engine, entries: 300)
        try await store.notary.sequenceNow(at: Store.morning)
        let victim = try await entries(store)[7].id
        try await store.database.write { tx in try AuditLog(tx).erase(victim, by: ID<AuditEntry>?.none, at: Store.morning) }
        await #expect(throws: StorageError.self) { try await store.database.write { tx in try tx.change(statement.sql) } }
    }
}

/// A statement that the log refuses.
struct Forbidden: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    let sql: SQL
    let description: String
    init(stringLiteral text: StaticString) { (sql, description) = (SQL(stringLiteral: text), "\(text)") }
}
