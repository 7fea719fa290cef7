import GRDB
import Storage

extension StorageError {
    init(_ error: DatabaseError, of statement: Storage.Statement?, in session: SQLiteSession) {
        let names = ConstraintNames(session: session)
        let message = error.message ?? ""
        self =
            switch error.extendedResultCode {
            case .SQLITE_CONSTRAINT_UNIQUE: .unique(constraint: names.unique(message))
            case .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: .unique(constraint: names.primaryKey(message))
            case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey(constraint: names.foreignKey(statement))
            case .SQLITE_CONSTRAINT_CHECK: .check(constraint: message.afterColon)
            case .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC: .diskLost
            case .SQLITE_CONSTRAINT_NOTNULL: .notNull(column: message.afterColon)
            default:
                switch error.resultCode {
                // Another process kept the file locked for longer than `busyTimeout`.
                case .SQLITE_BUSY: .timedOut
                case .SQLITE_READONLY: .readOnly
                case .SQLITE_FULL: .diskFull
                case let code: .engine(code: "SQLITE \(error.extendedResultCode.rawValue)", message: message.isEmpty ? "\(code)" : message)
                }
            }
    }
}

extension String {
    /// "UNIQUE constraint failed: note.code" → "note.code"
    var afterColon: String { firstRange(of: ": ").map { String(self[$0.upperBound...]) } ?? self }

    private func firstRange(of words: String) -> Range<String.Index>? { ranges(of: words).first }
}
