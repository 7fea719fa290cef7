import Storage

extension StorageError {
    init(_ result: PostgresResult) {
        let state = result.field("C") ?? "-----"
        let constraint = result.field("n") ?? "unknown"
        self =
            switch state {
            case "23505": .unique(constraint: constraint)
            case "23503": .foreignKey(constraint: constraint)
            case "23514": .check(constraint: constraint)
            case "23502": .notNull(column: "\(result.field("t") ?? "?").\(result.field("c") ?? "?")")
            case "40001", "40P01": .conflict
            // Out of room for the read marks of SERIALIZABLE; it passes. If often, raise max_pred_locks_per_transaction.
            case "53200": .conflict
            case "53100": .diskFull
            case "25006": .readOnly
            case "57014": .timedOut
            // The server is going down or coming up; the socket closes a moment later.
            case "57P01", "57P02", "57P03": .connectionLost
            // "invalid input syntax for type bigint: …" quotes the value, and the detail of most errors does too.
            case let state where state.hasPrefix("22"): .engine(code: state, message: "a value does not fit its column")
            default: .engine(code: state, message: result.field("M") ?? "")
            }
    }
}
