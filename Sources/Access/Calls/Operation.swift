/// What a JSON route takes and gives, for the OpenAPI document.
public struct Operation: Sendable {
    /// A stable name in camelCase: `listPlans`.
    public let id: String
    public let summary: String
    public let answer: Shape
    public let body: Shape?
    public let query: [String]

    public init(_ id: StaticString, _ summary: StaticString, query: [String] = [], body: Shape? = nil, answers answer: Shape) {
        (self.id, self.summary, self.query, self.body, self.answer) = ("\(id)", "\(summary)", query, body, answer)
    }
}

/// The form of a JSON value (a part of JSON Schema 2020-12).
public indirect enum Shape: Sendable {
    case text
    case integer
    case number
    case bool
    /// `2026-11-21`
    case day
    /// RFC 3339, UTC
    case instant
    case choice([String])
    case list(Shape)
    case object([(name: String, shape: Shape)])
    /// An object with members that only some of its kinds have.
    case variant([(name: String, shape: Shape)], sometimes: [(name: String, shape: Shape)])
    case nullable(Shape)
}
