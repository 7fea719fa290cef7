import Core
import Storage
import StoragePostgres
import TestSupport
import Testing

private enum Plan {}

/// Where the engines differ of themselves, and we make them agree.
extension `Storage` {
    @Test(arguments: Engines.all) func `keeps ids and days as they are written`(engine: Engine) async throws {
        let database = try await engine.ready()
        let id = ID<Plan>.random()
        let day = try #require(LocalDate(year: 2024, month: 2, day: 29))
        let (foundID, foundDay): (ID<Plan>, LocalDate) = try await database.write { tx in
            try tx.run("INSERT INTO note (id, title) VALUES (\(id), \(day))")
            let row = try #require(try tx.first("SELECT id, title FROM note WHERE id = \(id) AND title >= \(day)"))
            return (try row.get("id"), try row.get("title"))
        }
        #expect(foundID == id)
        #expect(foundDay == day)
    }

    @Test(arguments: Engines.all, ["", "short", "30/02/2024", "2024-02-30", "IIIIIIIIIIIIIIIIIIIIIIIIII"])
    func `reads no id and no day out of`(engine: Engine, text: String) async throws {
        let database = try await engine.ready()
        try await database.write { tx in try tx.run("INSERT INTO note (id, title) VALUES (\(text), \(text))") }
        let row = try #require(try await database.read { tx in try tx.first("SELECT id, title FROM note") })
        #expect(throws: StorageError.self) { try row.get("id", as: ID<Plan>.self) }
        #expect(throws: StorageError.self) { try row.get("title", as: LocalDate.self) }
    }

    @Test(arguments: Engines.all) func `tells capitals from small letters in LIKE`(engine: Engine) async throws {
        let database = try await engine.ready()
        let ids: [String] = try await database.write { tx in
            for id in ["zebra", "Zebra", "đèn", "Đèn"] { try tx.addNote(id) }
            return try tx.run("SELECT id FROM note WHERE id LIKE 'Z%' OR id LIKE 'Đ%' ORDER BY id").map { try $0.get("id") }
        }
        #expect(ids == ["Zebra", "Đèn"])
    }

    /// The test server is made with a Vietnamese collation, so that this can fail.
    @Test(arguments: Engines.all) func `orders text by its bytes`(engine: Engine) async throws {
        let database = try await engine.ready()
        let ids: [String] = try await database.write { tx in
            for id in ["â", "b", "B", "a b", "ab", "đ", "d", "e"] { try tx.addNote(id) }
            return try tx.run("SELECT id FROM note ORDER BY id").map { try $0.get("id") }
        }
        #expect(ids == ["B", "a b", "ab", "b", "d", "e", "â", "đ"])
    }

    @Test(arguments: Engines.all) func `sorts missing values where it is told to`(engine: Engine) async throws {
        let database = try await engine.ready()
        let ids: [String] = try await database.write { tx in
            for id in ["a", "b", "c"] { try tx.addNote(id) }
            try tx.run("UPDATE note SET size = \(1) WHERE id = \("b")")
            return try tx.run("SELECT id FROM note ORDER BY size NULLS LAST, id").map { try $0.get("id") }
        }
        #expect(ids == ["b", "a", "c"])
    }

    @Test(.enabled(if: !Engines.served.isEmpty)) func `lets the connection string overrule what it would choose itself`() async throws {
        try await TestServer.run { server in
            for (extra, name) in [("", "tincay"), (" application_name=demo", "demo")] {
                let database = PostgresDatabase(.init(conninfo: server.conninfo + extra))
                let row = try #require(try await database.read { tx in try tx.first("SHOW application_name") })
                #expect(try row.get("application_name") == name)
            }
        }
    }
}
