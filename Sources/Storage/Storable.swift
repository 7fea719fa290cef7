public import Core

/// A type that fits in one column.
///
/// Identifiers and enumerations join in with two lines:
///
///     extension CaseFile.Phase: Storable {
///         public var stored: Value { .text(rawValue) }
///         public init?(stored: Value) { … }
///     }
public protocol Storable: Sendable {
    var stored: Value { get }

    /// Nil when the value is of another kind; never called with NULL.
    init?(stored: Value)
}

extension String: Storable {
    public var stored: Value { .text(self) }
    public init?(stored: Value) {
        guard case .text(let text) = stored else { return nil }
        self = text
    }
}

extension Int: Storable {
    public var stored: Value { .integer(self) }
    public init?(stored: Value) {
        guard case .integer(let integer) = stored else { return nil }
        self = integer
    }
}

extension Double: Storable {
    public var stored: Value { .double(self) }
    public init?(stored: Value) {
        switch stored {
        case .double(let double): self = double
        case .integer(let integer): self = Double(integer)  // sum() of doubles that happen to be whole
        default: return nil
        }
    }
}

extension Bool: Storable {
    public var stored: Value { .bool(self) }
    public init?(stored: Value) {
        switch stored {
        case .bool(let bool): self = bool
        case .integer(0): self = false  // SQLite has no boolean
        case .integer(1): self = true
        default: return nil
        }
    }
}

/// Bytes. A list of values for `IN` is written `\(in:)`, so the two cannot be mistaken for each other.
extension [UInt8]: Storable {
    public var stored: Value { .blob(self) }
    public init?(stored: Value) {
        guard case .blob(let bytes) = stored else { return nil }
        self = bytes
    }
}

extension Instant: Storable {
    public var stored: Value { .instant(self) }
    public init?(stored: Value) {
        switch stored {
        case .instant(let instant): self = instant
        case .text(let text): self.init(text)  // SQLite has no date
        default: return nil
        }
    }
}
