import Core
import Storage
import TestSupport

/// A small world with one of everything: each kind of column, each kind of constraint.
enum Fixtures {
    static let migrations = [
        Migration(
            "2026-11-21 authors and notes",
            "CREATE TABLE author (id \(.text) PRIMARY KEY) \(.strict)",
            """
            CREATE TABLE note (
                id \(.text) PRIMARY KEY,
                code \(.text) UNIQUE,
                title \(.text) NOT NULL,
                author_id \(.text) REFERENCES author,
                size \(.integer) CONSTRAINT note_size_check CHECK (size >= 0),
                weight \(.double),
                done \(.bool),
                photo \(.blob),
                seen \(.instant)
            ) \(.strict)
            """),
        Migration(
            "2026-11-22 one title an author",
            "CREATE UNIQUE INDEX note_title_once ON note (author_id, title)"),
        Migration(
            "2026-11-23 counters",
            "CREATE TABLE counter (id \(.text) PRIMARY KEY, n \(.integer) NOT NULL) \(.strict)")
    ]
}

extension Engine {
    /// A store with these tables. They are made unhurried, whatever `statementTimeout` the test then asks for.
    func ready(
        connections: Int = 8, patience: Duration = .seconds(30), statementTimeout: Duration = .seconds(30)
    ) async throws -> any Database {
        let store = try await readyStore()
        return try store.open(connections: connections, patience: patience, statementTimeout: statementTimeout)
    }

    /// The same, to be opened by several servers.
    func readyStore() async throws -> TestStore {
        let store = try await newStore()
        try await store.open(connections: 1).migrate(Fixtures.migrations)
        return store
    }
}

extension Transaction {
    func setCounter(_ id: String, to n: Int) throws {
        try run("INSERT INTO counter (id, n) VALUES (\(id), \(n)) ON CONFLICT (id) DO UPDATE SET n = excluded.n")
    }

    func counter(_ id: String) throws -> Int {
        guard let row = try first("SELECT n FROM counter WHERE id = \(id)") else { throw StorageError.unreadable("no counter") }
        return try row.get("n")
    }

    /// In two steps on purpose: `n = n + 1` would hide a lost update.
    func increment(_ id: String) throws { try setCounter(id, to: counter(id) + 1) }

    func countNotes() throws -> Int { try first("SELECT count(*) AS n FROM note")!.get("n") }
    func addNote(_ id: String) throws { try run("INSERT INTO note (id, title) VALUES (\(id), \(id))") }
}
