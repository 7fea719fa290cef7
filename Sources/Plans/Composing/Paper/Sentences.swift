/// The signs at the ends of sentences and lists.
enum Sentences {
    /// Each with a semicolon, the last with a full stop; a sign of its own stays.
    static func list(_ texts: [String]) -> [String] {
        texts.enumerated().map { place, text in
            guard place < texts.count - 1 else { return ended(text) }
            return hasEnd(text) ? text : text + ";"
        }
    }

    static func ended(_ text: String) -> String {
        let text = text.trimmed
        if text.hasSuffix(";") { return text.dropLast() + "." }
        return text.isEmpty || hasEnd(text) ? text : text + "."
    }

    /// Without the signs at its end.
    static func bare(_ text: String) -> String {
        String(text.reversed().drop { ".;,".contains($0) || $0.isWhitespace }.reversed())
    }

    private static func hasEnd(_ text: String) -> Bool { text.last.map { ".;:!?…".contains($0) } ?? true }
}
