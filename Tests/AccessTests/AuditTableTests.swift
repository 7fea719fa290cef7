import Audit
import Core
import Site
import Storage
import TestSupport
import Testing

@Suite struct `The record of what was done` {
    static func store(_ engine: Engine, entries: Int) async throws -> any Database {
        let database = try await engine.empty()
        try await database.migrate(Site.migrations)
        try await database.write { tx in
            for number in 0..<entries {
                try AuditLog(tx).record(
                    .agencyChangedForTests, "agency", code: "\(number)", by: ID<AuditEntry>?.none, at: TestClock.morning.adding(seconds: number))
            }
        }
        return database
    }

    @Test(arguments: Engines.all) func `cannot be changed`(engine: Engine) async throws {
        let database = try await Self.store(engine, entries: 2)
        await #expect(throws: StorageError.self) { try await database.write { tx in try tx.change("UPDATE audit_entry SET detail = 'x'") } }
        await #expect(throws: StorageError.self) {
            try await database.write { tx in try tx.change("UPDATE audit_entry SET act = act WHERE subject = 'agency 1'") }
        }
        #expect(try await database.read { tx in try AuditLog(tx).page(offset: 0, size: 9).map(\.detail) } == [nil, nil])
    }

    @Test(arguments: Engines.all) func `cannot be deleted`(engine: Engine) async throws {
        let database = try await Self.store(engine, entries: 2)
        await #expect(throws: StorageError.self) { try await database.write { tx in try tx.change("DELETE FROM audit_entry") } }
        await #expect(throws: StorageError.self) {
            try await database.write { tx in try tx.change("DELETE FROM audit_entry WHERE subject = 'agency 0'") }
        }
        #expect(try await database.read { tx in try AuditLog(tx).count() } == 2)
    }

    /// An act that fails leaves no entry, and an entry that fails undoes the act.
    @Test(arguments: Engines.all) func `stands or falls with the act`(engine: Engine) async throws {
        let database = try await Self.store(engine, entries: 1)
        await #expect(throws: Problem.busy) {
            try await database.write { tx in
                try AuditLog(tx).record(.agencyChangedForTests, "agency", code: "x", by: ID<AuditEntry>?.none, at: TestClock.morning)
                throw Problem.busy
            }
        }
        #expect(try await database.read { tx in try AuditLog(tx).count() } == 1)
    }
}

extension AuditAct {
    fileprivate static let agencyChangedForTests = AuditAct("organisations.agencyChanged")
}
