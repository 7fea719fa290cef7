import Foundation
import GRDB
import Storage

/// A whole store in one SQLite file, whichever engine it came from and whichever it goes back to.
///
/// Synchronous, so that it can be filled inside one read transaction of the store: what is in the file is one moment.
final class BackupFile: Sendable {
    struct Table: Sendable, Equatable {
        let name: String
        let columns: [String]
        /// Orders the rows, so that pages of them do not overlap.
        let key: [String]
    }

    /// Rows that belong to browsers and to this hour, not to a back-up: with an old back-up and an old cookie a session
    /// could be resumed, a used slip would work again, a revoked key too.
    static let leftOut: Set<String> = [
        "session", "sign_in_throttle", "spent_form", "migration", "invitation", "api_key"
    ]

    /// Rows at a time; chunks of files are large.
    private static func page(of table: Table) -> Int { table.name == "file_chunk" ? 8 : 500 }
    private let queue: DatabaseQueue

    /// - parameter path: a SQLite file with the tables of the present migrations.
    init(path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Parents before children, so that rows can be added in this order.
    func tables() throws -> [Table] {
        try queue.read { db in
            let names = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
            var left = names.filter { !Self.leftOut.contains($0) }, ordered: [Table] = []
            while !left.isEmpty {
                let ready = try left.filter { name in
                    let parents = try String.fetchAll(db, sql: "SELECT \"table\" FROM pragma_foreign_key_list(?)", arguments: [name])
                    return parents.allSatisfy { $0 == name || !left.contains($0) }
                }
                guard !ready.isEmpty else { throw StorageError.unreadable("tables refer to each other in a circle") }
                ordered += try ready.map { try Self.table($0, db) }
                left.removeAll { ready.contains($0) }
            }
            return ordered
        }
    }

    private static func table(_ name: String, _ db: GRDB.Database) throws -> Table {
        let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
        let key = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", arguments: [name])
        return Table(name: name, columns: columns, key: key.isEmpty ? columns : key)
    }

    /// Copies everything that `tx` sees into the file.
    /// - returns: how many rows.
    func fill(from tx: any Transaction) throws -> Int {
        let tables = try tables()
        return try queue.write { db in
            let session = SQLiteSession(db: db)
            let own = SessionTransaction(session)
            return try tables.reduce(0) { sum, table in try sum + Self.copy(table, from: tx, to: own) }
        }
    }

    /// Copies everything in the file into the store behind `tx`, which must be empty.
    func pour(into tx: any Transaction) throws -> Int {
        let tables = try tables()
        return try queue.read { db in
            let own = SessionTransaction(SQLiteSession(db: db))
            return try tables.reduce(0) { sum, table in try sum + Self.copy(table, from: own, to: tx) }
        }
    }

    private static func copy(_ table: Table, from source: any Transaction, to target: any Transaction) throws -> Int {
        var count = 0
        let page = page(of: table)
        while true {
            let rows = try source.run(
                "SELECT \(names: table.columns) FROM \(name: table.name) ORDER BY \(names: table.key) LIMIT \(page) OFFSET \(count)")
            for row in rows { try target.run("INSERT INTO \(name: table.name) (\(names: table.columns)) VALUES (\(values: row.all))") }
            count += rows.count
            if rows.count < page { return count }
        }
    }

    /// Ends write-ahead logging, so that the one file is all there is.
    func close() throws {
        try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
        try queue.close()
    }
}
