import Storage
import TestSupport
import Testing

extension `Storage` {
    /// The error of a full disk, and a way to meet it without filling one.
    @Test(arguments: Engines.all) func `says that the disk is full, changes nothing, and goes on when there is room`(engine: Engine) async throws {
        let database = try await engine.ready()
        try await database.write { tx in try tx.addNote("before") }

        await #expect(throws: StorageError.diskFull) {
            try await database.write { tx in
                try tx.addNote("lost")
                // A savepoint is no way out: SQLite may have undone everything by then.
                try? tx.savepoint { try tx.fillTheDisk(of: engine) }
                try tx.addNote("lost too")
            }
        }

        try await database.write { tx in if engine == .sqlite { try tx.run("PRAGMA max_page_count = 1000000") } }
        try await database.write { tx in try tx.addNote("after") }
        let ids: [String] = try await database.read { tx in try tx.run("SELECT id FROM note ORDER BY id").map { try $0.get("id") } }
        #expect(ids == ["after", "before"])
    }
}

extension Transaction {
    /// SQLite: a file that may not grow. PostgreSQL: the server's own word for it, spoken by hand.
    fileprivate func fillTheDisk(of engine: Engine) throws {
        switch engine {
        case .sqlite:
            try run("PRAGMA max_page_count = 1")  // SQLite makes it the present size
            try run("INSERT INTO note (id, title, photo) VALUES (\("big"), \("big"), \([UInt8](repeating: 1, count: 1_000_000)))")
        case .postgres:
            try run("DO $$ BEGIN RAISE EXCEPTION 'no space left on device' USING ERRCODE = '53100'; END $$")
        }
    }
}
