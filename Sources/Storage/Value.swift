public import Core

/// What one column of one row can hold, on either engine.
public enum Value: Sendable, Equatable {
    case null
    case text(String)
    case integer(Int)
    case double(Double)
    case bool(Bool)
    case blob([UInt8])
    case instant(Instant)

    /// Refuses what one engine would store differently from the other, or silently cut short.
    func check() throws(StorageError) {
        switch self {
        // Both C libraries stop at the NUL: SQLite through GRDB and libpq's text format would store "a" for "a\0b".
        case .text(let text) where text.utf8.contains(0): throw .unstorable("text holding a NUL")
        // SQLite turns NaN into NULL.
        case .double(let double) where double.isNaN: throw .unstorable("not a number")
        case .instant(let instant) where !Instant.storable.contains(instant): throw .unstorable("instant outside the years 1 to 9999")
        default: break
        }
    }
}
