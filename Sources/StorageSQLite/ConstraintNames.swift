import GRDB
import Storage

/// The name PostgreSQL would give for a broken constraint, found from what little SQLite says.
///
/// Hence the rule for migrations: leave PRIMARY KEY, UNIQUE and REFERENCES unnamed (PostgreSQL calls them
/// `note_pkey`, `note_code_key`, `note_author_id_fkey`), name every CHECK, and name unique indexes as one must.
struct ConstraintNames {
    let session: SQLiteSession

    /// SQLite reports "note.team, note.code", or "index 'name'" when the index is on an expression.
    func unique(_ message: String) -> String {
        let culprit = message.afterColon
        if culprit.hasPrefix("index '") { return String(culprit.dropFirst(7).dropLast()) }
        let (table, columns) = parts(culprit)
        return uniqueIndex(on: columns, of: table) ?? ([table] + columns + ["key"]).joined(separator: "_")
    }

    func primaryKey(_ message: String) -> String { parts(message.afterColon).table + "_pkey" }

    /// SQLite names neither table nor column. So the statement runs again with checks put off to the end, we look
    /// at what it left dangling, and undo it. n.b. it reads whole tables, but only after a failure.
    func foreignKey(_ statement: Storage.Statement?) -> String {
        let found = try? undone {
            try session.db.execute(sql: "PRAGMA defer_foreign_keys = ON")
            if let statement { try session.perform(statement) }  // none: it was COMMIT that failed
            return try GRDB.Row.fetchOne(
                session.db,
                sql: """
                    SELECT bad."table" AS child, (SELECT group_concat("from", '_') FROM pragma_foreign_key_list(bad."table") WHERE id = bad.fkid) AS columns
                    FROM pragma_foreign_key_check AS bad
                    """)
        }
        guard let found, let child: String = found["child"], let columns: String = found["columns"] else { return "unknown" }
        return "\(child)_\(columns)_fkey"
    }

    /// UNIQUE in the table leaves an index without a name of its own; CREATE UNIQUE INDEX leaves one with origin `c`.
    private func uniqueIndex(on columns: [String], of table: String) -> String? {
        try? String.fetchOne(
            session.db,
            sql: """
                SELECT list.name FROM pragma_index_list(?) AS list
                WHERE list.origin = 'c' AND list."unique"
                AND (SELECT group_concat(name, ', ') FROM pragma_index_info(list.name)) = ?
                """, arguments: [table, columns.joined(separator: ", ")])
    }

    private func parts(_ culprit: String) -> (table: String, columns: [String]) {
        let pairs = culprit.split(separator: ", ").map { $0.split(separator: ".", maxSplits: 1) }
        return (String(pairs.first?.first ?? "unknown"), pairs.compactMap { $0.last.map(String.init) })
    }

    private func undone<T>(_ work: () throws -> T) throws -> T {
        let db = session.db
        try db.execute(sql: "SAVEPOINT foreign_key_name")
        defer {
            try? db.execute(sql: "ROLLBACK TO SAVEPOINT foreign_key_name")
            try? db.execute(sql: "RELEASE SAVEPOINT foreign_key_name")
            try? db.execute(sql: "PRAGMA defer_foreign_keys = OFF")
        }
        return try work()
    }
}
