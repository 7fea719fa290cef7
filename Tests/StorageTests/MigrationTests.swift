import Storage
import TestSupport
import Testing

extension `Storage` {
    @Test(arguments: Engines.all) func `applies each migration once, even from several servers at once`(engine: Engine) async throws {
        let database = try await engine.empty()
        try await withThrowingTaskGroup { group in
            for _ in 0..<6 { group.addTask { try await database.migrate(Fixtures.migrations) } }
            try await group.waitForAll()
        }
        try await database.migrate(Fixtures.migrations)
        let names: [String] = try await database.read { tx in try tx.run("SELECT name FROM migration ORDER BY position").map { try $0.get("name") } }
        #expect(names == ["2026-11-21 authors and notes", "2026-11-22 one title an author", "2026-11-23 counters"])
    }

    @Test(arguments: Engines.all) func `leaves nothing of a migration that failed, and resumes`(engine: Engine) async throws {
        let database = try await engine.ready()
        let broken = Migration("2026-11-24 labels", "CREATE TABLE label (id \(.text) PRIMARY KEY)", "CREATE TABLE note (id \(.text))")
        await #expect(throws: StorageError.self) { try await database.migrate(Fixtures.migrations + [broken]) }
        let mended = Migration("2026-11-24 labels", "CREATE TABLE label (id \(.text) PRIMARY KEY)")
        try await database.migrate(Fixtures.migrations + [mended])
    }

    @Test(arguments: Engines.all) func `refuses a history that is not its own`(engine: Engine) async throws {
        let database = try await engine.ready()
        await #expect(throws: StorageError.migrationsDiverged(applied: "2026-11-23 counters", declared: "nothing")) {
            try await database.migrate(Fixtures.migrations.dropLast())
        }
    }
}

extension `Storage` {
    /// A rolling start: another server adds a column while this one holds the old statement prepared.
    @Test(arguments: Engines.all) func `keeps reading when a column is added`(engine: Engine) async throws {
        let database = try await engine.ready(connections: 1)
        try await database.write { tx in try tx.run("INSERT INTO author (id) VALUES (\("hoa"))") }
        let everything: SQL = "SELECT * FROM author"
        _ = try await database.read { tx in try tx.run(everything) }
        try await database.migrate(Fixtures.migrations + [Migration("2026-11-24 names", "ALTER TABLE author ADD COLUMN name \(.text)")])
        try await database.write { tx in try tx.run("UPDATE author SET name = \("Hoà")") }
        let row = try #require(try await database.read { tx in try tx.first(everything) })
        #expect(try row.get("name") == "Hoà")
    }
}
