public import Core

/// In a column of type `text`: 26 letters and digits. Anything else in the column is unreadable, never a made-up id.
extension ID: Storable {
    public var stored: Value { .text(rawValue) }
    public init?(stored: Value) {
        guard case .text(let text) = stored else { return nil }
        self.init(text)
    }
}

/// In a column of type `text` on both engines, as `2026-11-21`: text order is day order.
extension LocalDate: Storable {
    public var stored: Value { .text(text) }
    public init?(stored: Value) {
        guard case .text(let text) = stored else { return nil }
        self.init(text)
    }
}
