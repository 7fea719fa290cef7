import Papers

/// Free text as an outline: lines that begin with "1.", "a)" or "-" take their places in it.
enum PurposePart {
    static func blocks(_ text: String) -> [Block] {
        let lines = text.split(separator: "\n").map(\.onOneLine).filter { !$0.isEmpty }
        return lines.isEmpty ? [] : [.heading(.part, "Mục đích, yêu cầu")] + lines.map(block)
    }

    private static func block(_ line: String) -> Block {
        if let rest = line.after("- ") { return .item(.dash, rest) }
        if let rest = line.after("+ ") { return .item(.plus, rest) }
        if let number = line.prefixMatch(of: /\d{1,2}\.\s/) { return section(String(line[number.range.upperBound...])) }
        if let letter = line.prefixMatch(of: /[a-zđ]\)\s/) { return .item(.point, String(line[letter.range.upperBound...])) }
        return .paragraph(line)
    }

    /// "1. Mục đích: …" has a heading and its text; "1. Mục đích" is a heading; a whole sentence is none.
    private static func section(_ words: String) -> Block {
        if let colon = words.firstIndex(of: ":"), words[..<colon].split(separator: " ").count <= longest {
            return .entry(.section, heading: String(words[..<colon]), text: words[words.index(after: colon)...].trimmed)
        }
        return words.split(separator: " ").count <= longest ? .heading(.section, words) : .item(.section, words)
    }

    private static let longest = 8
}

extension String {
    func after(_ beginning: String) -> String? { hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil }
}
