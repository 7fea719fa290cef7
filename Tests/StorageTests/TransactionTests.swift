import Storage
import TestSupport
import Testing

private struct Refusal: Error {}

extension `Storage` {
    @Test(arguments: Engines.all) func `undoes everything when the work throws`(engine: Engine) async throws {
        let database = try await engine.ready()
        await #expect(throws: Refusal.self) {
            try await database.write { tx in
                try tx.addNote("a")
                throw Refusal()
            }
        }
        #expect(try await database.read { tx in try tx.countNotes() } == 0)
    }

    @Test(arguments: Engines.all) func `undoes everything when a failure was swallowed`(engine: Engine) async throws {
        let database = try await engine.ready()
        await #expect(throws: StorageError.unique(constraint: "note_pkey")) {
            try await database.write { tx in
                try tx.addNote("a")
                _ = try? tx.addNote("a")
            }
        }
        #expect(try await database.read { tx in try tx.countNotes() } == 0)
    }

    @Test(arguments: Engines.all) func `undoes a savepoint alone, however deep`(engine: Engine) async throws {
        let database = try await engine.ready()
        try await database.write { tx in
            try tx.addNote("outer")
            try tx.savepoint {
                try tx.addNote("middle")
                #expect(throws: StorageError.unique(constraint: "note_pkey")) {
                    try tx.savepoint {
                        try tx.addNote("inner")
                        try tx.addNote("outer")
                    }
                }
                #expect(throws: Refusal.self) {
                    try tx.savepoint {
                        try tx.addNote("inner")
                        throw Refusal()
                    }
                }
                try tx.addNote("after")
            }
        }
        let ids: [String] = try await database.read { tx in try tx.run("SELECT id FROM note ORDER BY id").map { try $0.get("id") } }
        #expect(ids == ["after", "middle", "outer"])
    }
}
