/// A part of an item that the document does not say itself, and the rule that gave it.
///
/// Rules are stable codes (`province.placeTables`, `kind.month`); their sentences stand with the words of each language.
public struct Derivation: Sendable, Hashable, Codable {
    public let field: String
    public let rule: String

    public init(_ field: String, _ rule: String) {
        self.field = field
        self.rule = rule
    }
}

/// One thing that a document says once: its issuer, its number, its date.
public struct Fact<Value: Sendable & Hashable>: Sendable, Hashable {
    public let value: Value
    /// Nil when nothing of it stands in the text.
    public let span: Span?
    /// 0...1; below 0.75 a person should look at it first.
    public let confidence: Double
    public let derived: [Derivation]

    public init(_ value: Value, span: Span? = nil, confidence: Double = 1, derived: [Derivation] = []) {
        self.value = value
        self.span = span
        self.confidence = confidence
        self.derived = derived
    }
}
