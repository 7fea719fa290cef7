import Foundation
public import Storage
import StoragePostgres
import StorageSQLite

/// The engines that every test of stored things runs on:
///
///     @Test(arguments: Engines.all) func `keeps what it was given`(engine: Engine) async throws {
///         let database = try await engine.empty()
///         try await database.migrate(…)
public enum Engine: String, Sendable, CustomStringConvertible {
    case sqlite = "SQLite"
    case postgres = "PostgreSQL"

    public var description: String { rawValue }

    /// An empty store of the test's own, so that none sees another's rows.
    public func newStore() async throws -> TestStore {
        let store = TestStore(engine: self, name: "t\(UInt64.random(in: 0...UInt64.max))")
        if self == .postgres { try await Engines.createSchema(store.name) }
        return store
    }

    /// The same, already opened.
    public func empty(connections: Int = 4) async throws -> any Database {
        try await newStore().open(connections: connections)
    }
}

/// A file, or a schema of the test server. It may be opened several times: each is a server that shares nothing else.
public struct TestStore: Sendable {
    public let engine: Engine
    let name: String

    /// - parameter patience: how long a transaction waits for one of the `connections`.
    /// - parameter statementTimeout: how long one statement may run; PostgreSQL only.
    public func open(
        connections: Int = 4, patience: Duration = .seconds(30), statementTimeout: Duration = .seconds(30)
    ) throws -> any Database {
        switch engine {
        case .sqlite:
            let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(name).sqlite").path
            return try SQLiteDatabase(path: path, readers: connections, patience: patience)
        case .postgres:
            var settings = PostgresDatabase.Settings(conninfo: "\(Engines.conninfo ?? "") options='-c search_path=\(name)'")
            settings.connections = connections
            settings.patience = patience
            settings.statementTimeout = statementTimeout
            return PostgresDatabase(settings)
        }
    }
}

public enum Engines {
    /// Both, once `TINCAY_TEST_POSTGRES` says where a server is (`./test` does); else SQLite alone.
    public static let all: [Engine] = [.sqlite] + served

    /// Those with a server, which can be slow, refuse, or go away.
    public static let served: [Engine] = {
        if conninfo != nil { return [.postgres] }
        print("TINCAY_TEST_POSTGRES is not set: these tests run on SQLite only.")
        return []
    }()

    static let conninfo = ProcessInfo.processInfo.environment["TINCAY_TEST_POSTGRES"]

    /// Through a function, because an `SQL` takes no names from outside; of the session, so that no two tests make it at once.
    static func createSchema(_ name: String) async throws {
        try await maker.write { tx in
            try tx.run(
                """
                CREATE OR REPLACE FUNCTION pg_temp.make_schema(name text) RETURNS void LANGUAGE plpgsql
                AS $$ BEGIN EXECUTE format('CREATE SCHEMA %I', name); END $$
                """)
            try tx.run("SELECT pg_temp.make_schema(\(name))")
        }
    }

    private static let maker: any Database = {
        var settings = PostgresDatabase.Settings(conninfo: conninfo ?? "")
        settings.connections = 1
        settings.patience = .seconds(60)
        return PostgresDatabase(settings)
    }()
}
