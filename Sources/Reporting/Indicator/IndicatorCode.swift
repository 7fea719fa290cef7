/// The name of an indicator in tables, addresses and JSON: `tasks_done`. It never changes its meaning.
public struct IndicatorCode: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
    public let rawValue: String

    /// Nil unless lower-case letters, digits and `_`, beginning with a letter, at most 60.
    public init?(rawValue: String) {
        guard let first = rawValue.utf8.first, (97...122).contains(first), rawValue.utf8.count <= 60,
            rawValue.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 95 })
        else { return nil }
        self.rawValue = rawValue
    }

    public init(stringLiteral text: StaticString) {
        guard let code = IndicatorCode(rawValue: "\(text)") else { preconditionFailure("a code in the source is a code") }
        self = code
    }
}

extension IndicatorCode: Comparable {
    public static func < (a: IndicatorCode, b: IndicatorCode) -> Bool { a.rawValue < b.rawValue }
}
