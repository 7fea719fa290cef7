/// The two kinds of SQL we speak. This file is the only place where a feature meets the difference.
public enum Dialect: Sendable { case sqlite, postgres }

/// Column types. `REAL` is four bytes on PostgreSQL, `BOOLEAN` is refused by SQLite's strict tables: hence these names.
extension SQL {
    /// Compared and ordered by bytes, as SQLite does; otherwise the order would depend on how the server was installed.
    public static let text = SQL(sqlite: "TEXT", postgres: "TEXT COLLATE \"C\"")
    public static let integer = SQL(sqlite: "INTEGER", postgres: "BIGINT")
    public static let double = SQL(sqlite: "REAL", postgres: "DOUBLE PRECISION")
    public static let bool = SQL(sqlite: "INTEGER", postgres: "BOOLEAN")
    public static let blob = SQL(sqlite: "BLOB", postgres: "BYTEA")
    public static let instant = SQL(sqlite: "TEXT", postgres: "TIMESTAMPTZ")

    /// Ends every CREATE TABLE. Without it SQLite would keep a text in an integer column, and only PostgreSQL would complain.
    public static let strict = SQL(sqlite: "STRICT", postgres: "")
}

/// Locks for the migration runner. SQLite needs none: its write transactions already run one at a time.
extension SQL {
    static let lockMigrations = SQL(
        sqlite: "SELECT 1",
        // A LOCK takes no snapshot, so what the other server applied meanwhile is visible to the next SELECT.
        postgres: "LOCK TABLE migration IN EXCLUSIVE MODE")

    static let lockMigrationTable = SQL(
        sqlite: "SELECT 1",
        // Two servers running CREATE TABLE IF NOT EXISTS at once fail on a catalogue index; the number is arbitrary.
        postgres: "SELECT pg_advisory_xact_lock(7305808869229538)")
}

/// The engine's own look at its pages and references: rows with a `finding`, a single "ok" when all is well.
extension SQL {
    public static let integrity = SQL(
        sqlite: """
            SELECT integrity_check AS finding FROM pragma_integrity_check
            UNION ALL SELECT "table" || ' refers to a row that is not there' FROM pragma_foreign_key_check
            """,
        // PostgreSQL checks references at every write; what can be asked here is whether any constraint was left unchecked.
        postgres: "SELECT conname || ' is not validated' AS finding FROM pg_constraint WHERE NOT convalidated")
}
