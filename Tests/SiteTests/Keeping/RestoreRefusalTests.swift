import Core
import Foundation
import Organisations
import Site
import Storage
import TestSupport
import Testing

@testable import StorageSQLite

@Suite(.timeLimit(.minutes(3))) struct `A restoration is refused` {
    /// Nothing was written: the store was not even opened.
    private func refusal(of path: String) async throws -> BackupRefusal? {
        do {
            _ = try await Backup(Site.migrations).restore(path) { throw Opened() }
            return nil
        } catch let refusal as BackupRefusal {
            return refusal
        }
    }

    private struct Opened: Error {}

    @Test func `when the file was cut short, wherever`() async throws {
        let source = try await Engine.sqlite.empty()
        try await source.migrate(Site.migrations)
        try await source.write { tx in try FileStore(tx).add(Kept.file, Kept.bytes) }
        try await Kept.withBackup(of: source) { path in
            let whole = try Data(contentsOf: URL(fileURLWithPath: path))
            for length in [0, 1, 15] { #expect(try await refusal(ofBytes: whole.prefix(length)) == .foreign, "\(length)") }
            for length in [16, 99, 100, 512, 4096, whole.count / 2, whole.count - 4096, whole.count - 1] {
                #expect(try await refusal(ofBytes: whole.prefix(length)) == .damaged, "\(length)")
            }
            #expect(try await refusal(ofBytes: whole + Data(count: 4096)) == .damaged)
            await #expect(throws: Opened.self) { try await refusal(ofBytes: whole) }
        }
    }

    @Test func `when pages of it were overwritten`() async throws {
        let source = try await Kept.store(on: .sqlite)
        try await Kept.withBackup(of: source) { path in
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            bytes.replaceSubrange(8192..<bytes.count / 2, with: Data(repeating: 0xA5, count: bytes.count / 2 - 8192))
            #expect(try await refusal(ofBytes: bytes) == .damaged)
        }
    }

    @Test func `when it is no back-up of ours`() async throws {
        #expect(try await refusal(of: Kept.temporary()) == .foreign)
        #expect(try await refusal(of: FileManager.default.temporaryDirectory.path) == .foreign)
        #expect(try await refusal(ofBytes: Data("Kính gửi: Ủy ban nhân dân".utf8)) == .foreign)
        #expect(try await refusal(ofBytes: Data("SQLite format 3\0".utf8) + Data(repeating: 0xFF, count: 84)) == .damaged)
        let tables: [[Migration]] = [
            [], [Migration("2026-01-01 of another program", "CREATE TABLE other (id \(.text) PRIMARY KEY) \(.strict)")],
            Array(Site.migrations.dropLast()) + [Migration("2026-01-01 not ours", "CREATE TABLE other (id \(.text) PRIMARY KEY) \(.strict)")]
        ]
        for migrations in tables {
            try await withFile { path in
                try await Backup(migrations).layOut(path)
                #expect(try await refusal(of: path) == .foreign)
            }
        }
    }

    /// The right migrations are written in it, but somebody added a table or took a column away.
    @Test func `when its tables are not ours`() async throws {
        for change in ["CREATE TABLE extra (id TEXT)", "ALTER TABLE file RENAME COLUMN name TO title", "DROP TABLE file_chunk"] as [SQL] {
            try await withFile { path in
                try await Backup(Site.migrations).layOut(path)
                let database = try SQLiteDatabase(path: path)
                try await database.write { tx in try tx.run(change) }
                try database.close()
                try BackupFile(path: path).close()
                #expect(try await refusal(of: path) == .foreign)
            }
        }
    }

    @Test func `when a later version made it`() async throws {
        let later = Site.migrations + [Migration("2031-01-01 later", "CREATE TABLE later (id \(.text) PRIMARY KEY) \(.strict)")]
        try await withFile { path in
            try await Backup(later).layOut(path)
            #expect(try await refusal(of: path) == .newer)
        }
    }

    @Test(arguments: Engines.all) func `when the store is in use, and the store stays as it was`(engine: Engine) async throws {
        let old = Array(Site.migrations.prefix(Site.migrations.count - 1))
        let used = try await engine.empty()
        try await used.migrate(old)
        try await used.write { tx in try UnitStore(tx).add(World.ward) }
        let source = try await Kept.store(on: .sqlite)
        try await Kept.withBackup(of: source) { path in
            await #expect(throws: BackupRefusal.storeInUse) { try await Backup(Site.migrations).restore(path) { used } }
        }
        let applied: Int? = try await used.read { tx in try tx.first("SELECT count(*) AS n FROM migration")?.get("n") }
        #expect(applied == old.count)
        #expect(try await used.read { tx in try tx.run("SELECT place_code FROM unit").count } == 1)
        #expect(try await used.read { tx in try tx.first("SELECT id FROM file LIMIT 1") } == nil)
    }

    /// And the other way round: an older back-up is brought up to date, in a copy.
    @Test(arguments: Engines.all) func `but not when an older version made it`(engine: Engine) async throws {
        let old = Array(Site.migrations.prefix(Site.migrations.count - 1))
        let source = try await Engine.sqlite.empty()
        try await source.migrate(old)
        try await source.write { tx in try UnitStore(tx).add(World.ward) }
        let target = try await engine.empty()
        try await Kept.withBackup(of: source, old) { path in
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(try await Backup(Site.migrations).restore(path) { target } == 1)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        }
        try await target.migrate(Site.migrations)
        #expect(try await target.read { tx in try tx.run("SELECT place_code FROM unit").count } == 1)
    }

    private func refusal(ofBytes bytes: Data) async throws -> BackupRefusal? {
        try await withFile { path in
            try bytes.write(to: URL(fileURLWithPath: path))
            return try await refusal(of: path)
        }
    }

    private func withFile<T>(_ body: (String) async throws -> T) async throws -> T {
        let path = Kept.temporary()
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await body(path)
    }
}
