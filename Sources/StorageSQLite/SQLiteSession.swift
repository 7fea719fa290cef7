import Core
import Foundation
import GRDB
import GRDBSQLite
import Storage

/// Our statements on a GRDB connection.
struct SQLiteSession: Session {
    let db: GRDB.Database
    var dialect: Dialect { .sqlite }

    func execute(_ statement: Storage.Statement) throws -> Outcome {
        try translating(statement) { try perform(statement) }
    }

    func control(_ command: String) throws {
        try translating { try db.execute(sql: command) }
    }

    func translating<T>(_ statement: Storage.Statement? = nil, _ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw StorageError(error, of: statement, in: self)
        }
    }

    /// Without translation, because the search for a foreign key's name runs a failed statement once more.
    @discardableResult
    func perform(_ statement: Storage.Statement) throws -> Outcome {
        let prepared =
            statement.isReusable
            ? try db.cachedStatement(sql: statement.text)
            : try db.makeStatement(sql: statement.text)

        let values = statement.binds.map { bind -> (any DatabaseValueConvertible)? in
            guard case .one(let value) = bind else { preconditionFailure("arrays are for PostgreSQL") }
            return value.argument
        }

        var rows: [Storage.Row] = []
        var known: Storage.Row.Columns?
        let cursor = try GRDB.Row.fetchCursor(prepared, arguments: prepared.arguments(values))
        while try cursor.next() != nil {
            let columns = known ?? prepared.currentColumns
            known = columns
            rows.append(Storage.Row(columns, prepared.currentValues))
        }
        // A SELECT leaves the count of the statement before it.
        return Outcome(rows: rows, changed: prepared.isReadonly ? 0 : db.changesCount)
    }
}

/// Asked of SQLite itself, once it has begun: after a migration it plans a cached `SELECT *` anew, with other columns,
/// while GRDB's `columnNames` and `Row` remember the first plan.
extension GRDB.Statement {
    /// To SQLite `$1` is a name, and by position values follow the order of appearance. That is nearly always the same, and then much
    /// cheaper; else the values go by name.
    fileprivate func arguments(_ values: [(any DatabaseValueConvertible)?]) -> StatementArguments {
        let isInOrder =
            sqlite3_bind_parameter_count(sqliteStatement) == values.count
            && values.indices.allSatisfy { index in
                sqlite3_bind_parameter_name(sqliteStatement, CInt(index + 1)).map { atoi($0 + 1) } == CInt(index + 1)
            }
        if isInOrder { return StatementArguments(values) }
        return StatementArguments(Dictionary(uniqueKeysWithValues: values.enumerated().map { (String($0.offset + 1), $0.element) }))
    }

    fileprivate var currentColumns: Storage.Row.Columns {
        Storage.Row.Columns(indexes.map { String(cString: sqlite3_column_name(sqliteStatement, $0)) })
    }

    fileprivate var currentValues: [Value] {
        indexes.map { Value(DatabaseValue(sqliteStatement: sqliteStatement, index: $0)) }
    }

    private var indexes: Range<CInt> { 0..<sqlite3_column_count(sqliteStatement) }
}

extension Value {
    fileprivate var argument: (any DatabaseValueConvertible)? {
        switch self {
        case .null: nil
        case .text(let text): text
        case .integer(let integer): integer
        case .double(let double): double
        case .bool(let bool): bool
        case .blob(let bytes): Data(bytes)
        case .instant(let instant): instant.text
        }
    }

    fileprivate init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .string(let text): .text(text)
            case .int64(let integer): .integer(Int(integer))
            case .double(let double): .double(double)
            case .blob(let data): .blob(Array(data))
            }
    }
}
