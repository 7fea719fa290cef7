/// A row of the facts: what a sentence of a report rests on.
public struct RowReference: Hashable, Sendable {
    /// Stable raw values; they stand in stored reports.
    public enum Kind: String, Sendable, CaseIterable {
        case plan, period, task, target, money, obstacle, paper, unit
        /// A number of other rows, by its name: `tasks.done`.
        case count
    }

    public let kind: Kind
    public let id: String

    public init(_ kind: Kind, _ id: String) { (self.kind, self.id) = (kind, id) }

    /// `task:4tq…`, for columns and JSON.
    public var text: String { kind.rawValue + ":" + id }

    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon])) else { return nil }
        self.init(kind, String(text[text.index(after: colon)...]))
    }
}

/// Words that a sentence takes from rows, with the rows: the only way a figure gets into a sentence.
struct Cited: Sendable, Equatable {
    let text: String
    let rows: [RowReference]

    init(_ text: String, _ rows: [RowReference]) { (self.text, self.rows) = (text, rows) }
    init(_ text: String, _ row: RowReference) { self.init(text, [row]) }
}

/// A sentence in the making. Literals are ours and hold no figures; whatever is interpolated brings its rows along.
struct Phrase: Sendable, Equatable, ExpressibleByStringInterpolation {
    private(set) var text: String
    private(set) var rows: [RowReference]

    init(stringLiteral text: String) { (self.text, rows) = (text, []) }
    init(stringInterpolation parts: StringInterpolation) { (text, rows) = (parts.text, parts.rows) }
    init(_ cited: Cited) { (text, rows) = (cited.text, cited.rows) }

    static func + (a: Phrase, b: Phrase) -> Phrase { "\(a)\(b)" }

    struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var rows: [RowReference] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { text += literal }
        mutating func appendInterpolation(_ cited: Cited) { append(cited.text, cited.rows) }
        mutating func appendInterpolation(_ phrase: Phrase) { append(phrase.text, phrase.rows) }
        mutating func appendInterpolation(_ phrase: Phrase?) { if let phrase { append(phrase.text, phrase.rows) } }

        private mutating func append(_ words: String, _ more: [RowReference]) {
            text += words
            for row in more where !rows.contains(row) { rows.append(row) }
        }
    }
}

extension [Phrase] {
    /// "a; b; c"
    func joined(_ separator: String = "; ") -> Phrase {
        var all: Phrase = ""
        for (place, phrase) in enumerated() { all = place == 0 ? phrase : all + Phrase(stringLiteral: separator) + phrase }
        return all
    }
}
