import Storage
import TestSupport
import Testing

extension `Storage` {
    @Test(arguments: Engines.all) func `names the constraint that was broken`(engine: Engine) async throws {
        let database = try await engine.ready()
        try await database.write { tx in
            try tx.run("INSERT INTO author (id) VALUES (\("hoa"))")
            try tx.run("INSERT INTO note (id, code, title, author_id) VALUES (\("a"), \("c"), \("t"), \("hoa"))")
        }
        let refused: [(SQL, StorageError)] = [
            ("INSERT INTO note (id, title) VALUES (\("a"), \("x"))", .unique(constraint: "note_pkey")),
            ("INSERT INTO note (id, code, title) VALUES (\("b"), \("c"), \("x"))", .unique(constraint: "note_code_key")),
            ("INSERT INTO note (id, title, author_id) VALUES (\("b"), \("t"), \("hoa"))", .unique(constraint: "note_title_once")),
            ("INSERT INTO note (id, title, author_id) VALUES (\("b"), \("x"), \("nobody"))", .foreignKey(constraint: "note_author_id_fkey")),
            ("DELETE FROM author", .foreignKey(constraint: "note_author_id_fkey")),
            ("UPDATE note SET size = \(-1)", .check(constraint: "note_size_check")),
            ("UPDATE note SET title = \(String?.none)", .notNull(column: "note.title"))
        ]
        for (statement, error) in refused {
            await #expect(throws: error) { try await database.write { tx in try tx.run(statement) } }
        }
        #expect(try await database.read { tx in try tx.countNotes() } == 1)
    }

    @Test(arguments: Engines.all) func `refuses to write in a read`(engine: Engine) async throws {
        let database = try await engine.ready()
        await #expect(throws: StorageError.readOnly) { try await database.read { tx in try tx.addNote("a") } }
        try await database.write { tx in try tx.addNote("a") }
    }

    @Test(arguments: Engines.all) func `says how many rows changed`(engine: Engine) async throws {
        let database = try await engine.ready()
        let changed = try await database.write { tx in
            try tx.addNote("a")
            try tx.addNote("b")
            return [
                try tx.change("UPDATE note SET size = \(1)"), try tx.change("SELECT * FROM note"),
                try tx.change("DELETE FROM note WHERE id = \("none")"), try tx.change("DELETE FROM note WHERE id = \("a") RETURNING id")
            ]
        }
        #expect(changed == [2, 0, 0, 1])
    }
}
