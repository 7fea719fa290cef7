/// What can go wrong, in the same words on both engines. Never carries a bound value: these end up in logs.
public enum StorageError: Error, Equatable {
    // The data was refused. Names follow PostgreSQL's defaults: see `ConstraintNames.swift`.
    case unique(constraint: String)
    case foreignKey(constraint: String)
    case check(constraint: String)
    case notNull(column: String)

    // The transaction did not take place; trying later may help.
    case poolExhausted(waited: Duration)
    case conflict
    case contention(attempts: Int)
    case timedOut
    case connectionLost
    case unavailable(String)
    /// Nothing was changed. Somebody has to make room; until then reads go on.
    case diskFull

    /// The disk did not keep what it was told to keep (fsync), and what else it lost nobody knows: nothing more is written until a new start
    /// has read what is really there. PostgreSQL ends its server for the same reason, by itself.
    case diskLost

    /// The connection broke during COMMIT: the changes are either all there or all missing. Look before writing again.
    case outcomeUnknown

    // The code is wrong.
    case readOnly
    case unstorable(String)
    case unreadable(String)
    case migrationsDiverged(applied: String, declared: String)
    case engine(code: String, message: String)

    /// Rolling back to a savepoint does not cure these: the whole transaction has to go.
    var endsTransaction: Bool {
        switch self {
        // A full disk: SQLite may have undone the whole transaction already, savepoints and all.
        case .conflict, .connectionLost, .outcomeUnknown, .diskFull, .diskLost: true
        default: false
        }
    }
}
