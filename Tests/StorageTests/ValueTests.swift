import Core
import Storage
import TestSupport
import Testing

extension `Storage` {
    @Test(arguments: Engines.all) func `gives back every kind of value`(engine: Engine) async throws {
        let database = try await engine.ready()
        let title = "Nguyễn Thị Đặng Ẩn \u{65}\u{302}\u{323} \"nháy\" 'đơn' \\ {a,b} 👩‍👩‍👧"
        let photo = [UInt8](0...255)
        let seen = Instant("2026-11-21T03:36:29.000001Z")!

        try await database.write { tx in
            try tx.run(
                """
                INSERT INTO note (id, title, size, weight, done, photo, seen)
                VALUES (\("a"), \(title), \(Int.max), \(0.1), \(true), \(photo), \(seen))
                """)
        }

        let row = try #require(try await database.read { tx in try tx.first("SELECT * FROM note") })
        // Bytes, since Swift finds "ệ" equal to its decomposed form and a database does not.
        #expect(Array(try row.get("title", as: String.self).utf8) == Array(title.utf8))
        #expect(try row.get("size") == Int.max)
        #expect(try row.get("weight") == 0.1)
        #expect(try row.get("done") == true)
        #expect(try row.get("photo") == photo)
        #expect(try row.get("seen") == seen)
        #expect(try row.find("code", as: String.self) == nil)
    }

    @Test(arguments: Engines.all) func `tells empty from missing`(engine: Engine) async throws {
        let database = try await engine.ready()
        try await database.write { tx in
            try tx.run("INSERT INTO note (id, title, photo) VALUES (\("empty"), \(""), \([UInt8]()))")
            try tx.run("INSERT INTO note (id, title, photo) VALUES (\("null"), \("x"), \([UInt8]?.none))")
        }
        let photos = try await database.read { tx in
            try tx.run("SELECT photo FROM note ORDER BY id").map { try $0.find("photo", as: [UInt8].self) }
        }
        #expect(photos == [[], nil])
        let title: String = try await database.read { tx in try tx.first("SELECT title FROM note WHERE title = \("")")!.get("title") }
        #expect(title.isEmpty)
    }

    @Test(arguments: Engines.all) func `refuses what the engines would store differently`(engine: Engine) async throws {
        let database = try await engine.ready()
        await #expect(throws: StorageError.unstorable("text holding a NUL")) {
            try await database.write { tx in try tx.run("INSERT INTO note (id, title) VALUES (\("a"), \("x\0y"))") }
        }
        await #expect(throws: StorageError.unstorable("not a number")) {
            try await database.write { tx in try tx.run("INSERT INTO note (id, title, weight) VALUES (\("a"), \("b"), \(Double.nan))") }
        }
        await #expect(throws: StorageError.self) {
            try await database.write { tx in try tx.run("INSERT INTO note (id, title, size) VALUES (\("a"), \("b"), \("not a number"))") }
        }
    }

    @Test(arguments: Engines.all, [0.0, -1.5, 1e-300, .leastNonzeroMagnitude, .infinity, -.infinity, .greatestFiniteMagnitude, 1.0 / 3])
    func `keeps doubles exactly`(engine: Engine, weight: Double) async throws {
        let database = try await engine.ready()
        let back: Double = try await database.write { tx in
            try tx.first("INSERT INTO note (id, title, weight) VALUES (\("a"), \("b"), \(weight)) RETURNING weight")!.get("weight")
        }
        #expect(back == weight)
    }

    @Test(
        arguments: Engines.all,
        ["0001-01-01T00:00:00.000000Z", "1969-12-31T23:59:59.999999Z", "2024-02-29T12:00:00.500000Z", "9999-12-31T23:59:59.999999Z"])
    func `keeps and orders instants`(engine: Engine, text: String) async throws {
        let database = try await engine.ready()
        let seen = try #require(Instant(text))
        #expect(seen.text == text)
        let later: [Instant] = try await database.write { tx in
            try tx.run("INSERT INTO note (id, title, seen) VALUES (\("a"), \("a"), \(seen))")
            let justBefore = Instant(microseconds: max(seen.microseconds - 1, -62_135_596_800_000_000))
            return try tx.run("SELECT seen FROM note WHERE seen >= \(justBefore)").map { try $0.get("seen") }
        }
        #expect(later == [seen])
    }

    @Test(arguments: Engines.all) func `finds by list, of any length`(engine: Engine) async throws {
        let database = try await engine.ready()
        let ids = ["a\"b", "c\\d", "e,f", "{g}", "NULL", "ường"]
        try await database.write { tx in
            for (size, id) in ids.enumerated() { try tx.run("INSERT INTO note (id, title, size) VALUES (\(id), \("t"), \(size))") }
        }
        let counts = try await database.read { tx in
            try [
                tx.run("SELECT id FROM note WHERE id \(in: ids)"),
                tx.run("SELECT id FROM note WHERE id \(in: ["e,f"]) AND size \(in: [1, 2, 3])"),
                tx.run("SELECT id FROM note WHERE id \(in: [String]())"),
                tx.run("SELECT id FROM note WHERE size \(in: [Int]())"),
                tx.run("SELECT id FROM note WHERE id \(notIn: [String]())"),
                tx.run("SELECT id FROM note WHERE id \(notIn: ["ường", "NULL"])")
            ].map(\.count)
        }
        #expect(counts == [6, 1, 0, 0, 6, 4])
    }

    @Test(arguments: Engines.all) func `adds up to the same types`(engine: Engine) async throws {
        let database = try await engine.ready()
        let row = try await database.write { tx in
            for (size, id) in ["a", "b"].enumerated() { try tx.run("INSERT INTO note (id, title, size) VALUES (\(id), \("t"), \(size))") }
            return try tx.first("SELECT count(*) AS n, sum(size) AS total, avg(size) AS mean FROM note")!
        }
        #expect(try row.get("n") == 2)
        #expect(try row.get("total") == 1)
        #expect(try row.get("mean") == 0.5)
    }
}
