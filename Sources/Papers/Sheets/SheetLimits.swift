/// What a sheet of Excel can hold.
enum SheetLimits {
    static let rows: UInt32 = 1_048_576
    static let columns = 16_384
    /// Of a column, in characters.
    static let width = 255.0
    /// UTF-16 units of a cell.
    static let text = 32_767

    /// A longer text ends with an ellipsis.
    static func fitting(_ text: String) -> String {
        guard text.utf16.count > Self.text else { return text }
        let units = text.utf16.prefix(Self.text - 1)
        // The cut may have gone through a pair of units; the half of it goes too.
        return (String(units) ?? String(units.dropLast()) ?? "") + "…"
    }
}
