import PlanReading

/// A source text cut into clauses: what a person chooses from when an item is to be split or to point elsewhere.
///
/// Cuts lie after each line, and after `;` or `.` before a space. Every byte of text belongs to exactly one clause;
/// gaps of white space between clauses belong to none.
struct Clauses: Sendable {
    let bytes: [UInt8]
    let all: [Span]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        var spans: [Span] = [], start = 0
        func close(_ end: Int) {
            var (first, last) = (start, end)
            while first < last, Self.isSpace(bytes[first]) { first += 1 }
            while last > first, Self.isSpace(bytes[last - 1]) { last -= 1 }
            if first < last { spans.append(Span(start: first, end: last)) }
            start = end
        }
        for (place, byte) in bytes.enumerated() {
            let next = place + 1 < bytes.count ? bytes[place + 1] : 10
            let endsSentence = (byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".")) && Self.isSpace(next)
            // "1. " and "II. " number a line: they end nothing.
            if byte == 10 || (endsSentence && !Self.isNumbering(bytes[start...place])) { close(place + 1) }
        }
        close(bytes.count)
        (self.bytes, all) = (bytes, spans)
    }

    /// The clauses that lie within a span.
    func within(_ span: Span) -> [Span] {
        all.compactMap { clause in
            let (start, end) = (max(clause.start, span.start), min(clause.end, span.end))
            return start < end ? Span(start: start, end: end) : nil
        }
    }

    /// A stretch of a text as it stands there; empty when it lies outside.
    static func slice(_ span: Span, of text: String) -> String {
        let bytes = Array(text.utf8)
        return span.end <= bytes.count ? String(decoding: bytes[span.start..<span.end], as: UTF8.self) : ""
    }

    /// The words of a stretch on one line, without the bullet or number before them.
    func text(of span: Span) -> String {
        guard span.end <= bytes.count else { return "" }
        let words = String(decoding: bytes[span.start..<span.end], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return words.drop { ["-", "+", "*", "•", "–", "- +"].contains($0) }.joined(separator: " ")
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 9 || byte == 13 }

    private static func isNumbering(_ clause: ArraySlice<UInt8>) -> Bool {
        let head = clause.drop { isSpace($0) }
        return head.count <= 6 && head.allSatisfy { (48...57).contains($0) || $0 == 46 || "IVXivxabcdABCD)".utf8.contains($0) }
    }
}
