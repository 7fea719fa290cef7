import Core
import Foundation
import Site
import Storage
import StorageSQLite
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(3))) struct `A back-up` {
    @Test(arguments: Engines.all, Engines.all) func `brings every row from either engine to either`(from: Engine, to: Engine) async throws {
        let source = try await Kept.store(on: from)
        let before = try await Kept.contents(of: source)
        #expect(before.values.count { !$0.isEmpty } > 15)

        let target = try await to.empty()
        let (written, restored) = try await Kept.withBackup(of: source) { path in
            (before.values.reduce(0) { $0 + $1.count }, try await Backup(Site.migrations).restore(path) { target })
        }
        #expect(restored == written)

        let after = try await Kept.contents(of: target)
        for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
        let bytes = try await target.read { tx in try FileStore(tx).bytes(of: Kept.file.id) }
        #expect(bytes == Kept.bytes)
        #expect(try await target.read { tx in try FileStore(tx).find(Kept.file.id) } == Kept.file)
    }

    @Test(arguments: Engines.all) func `leaves out what belongs to browsers and to this hour`(engine: Engine) async throws {
        let source = try await engine.empty()
        let site = try await TestSite(source)
        _ = try await site.get("/account", as: .officer)
        #expect(try await source.read { tx in try tx.first("SELECT 1 AS one FROM session LIMIT 1") } != nil)
        let target = try await engine.empty()
        try await Kept.withBackup(of: source) { path in try await Backup(Site.migrations).restore(path) { target } }
        let tables: [String] = ["session", "sign_in_throttle", "spent_form", "invitation", "api_key"]
        for table in tables {
            #expect(try await target.read { tx in try tx.first("SELECT 1 AS one FROM \(name: table) LIMIT 1") } == nil, "\(table)")
        }
    }

    /// Every file is written together with its chunks: a back-up that saw half of a transaction would refer to what is not in it.
    @Test(arguments: Engines.all) func `shows one moment of a store that is being written to`(engine: Engine) async throws {
        let source = try await Kept.store(on: engine)
        let bytes = Array(Kept.bytes.prefix(300_000))
        let added = Atomic(0)
        let writer = Task {
            for _ in 0..<40 where !Task.isCancelled {
                let file = StoredFile(id: .random(), name: "x", size: bytes.count, digest: "x", at: TestClock.morning)
                try await source.write { tx in try FileStore(tx).add(file, bytes) }
                added.add(1, ordering: .relaxed)
            }
        }
        while added.load(ordering: .relaxed) == 0 { try await Task.sleep(for: .milliseconds(1)) }
        let target = try await Engine.sqlite.empty()
        try await Kept.withBackup(of: source) { path in try await Backup(Site.migrations).restore(path) { target } }
        writer.cancel()
        _ = await writer.result
        let rows = try await target.read { tx in
            try tx.run(
                """
                SELECT file.size AS size, coalesce((SELECT sum(length(file_chunk.bytes)) FROM file_chunk WHERE file_chunk.file_id = file.id), 0) AS held FROM file
                """
            ).map { (try $0.get("size", as: Int.self), try $0.get("held", as: Int.self)) }
        }
        #expect(rows.count > 1)
        #expect(rows.allSatisfy { $0.0 == $0.1 })
    }

    @Test func `takes no file that is there already, and leaves nothing where it failed`() async throws {
        let source = try await Engine.sqlite.empty()
        try await source.migrate(Site.migrations)
        let folder = Kept.temporary()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/a"
        try Data("older".utf8).write(to: URL(fileURLWithPath: path))
        await #expect(throws: BackupRefusal.alreadyThere) { try await Backup(Site.migrations).write(source, to: path) }
        await #expect(throws: BackupRefusal.unwritable) { try await Backup(Site.migrations).write(source, to: folder + "/missing/a") }
        let broken = try await Engine.sqlite.empty()
        await #expect(throws: StorageError.self) { try await Backup(Site.migrations).write(broken, to: folder + "/b") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "older")
    }
}
