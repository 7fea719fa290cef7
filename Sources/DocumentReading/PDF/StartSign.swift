import Core

/// What a line begins with when it begins something: a number, a letter with a bracket, a dash.
enum StartSign {
    static func isBullet(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        let rest = text.unicodeScalars.dropFirst().first
        switch first.value {
        case 0x2D, 0x2B, 0x2A, 0x2013: return rest.map { $0 == " " || $0.properties.isUppercase } ?? true
        case 0x2022, 0x25A0...0x25FF, 0xB7, 0xF000...0xF0FF: return true
        default: return false
        }
    }

    /// "I.", "1.", "1.2.", "1)", "a)", "(1)", "Điều 3.", or a bullet.
    static func begins(_ text: String) -> Bool { isBullet(text) || isNumber(text) }

    static func isNumber(_ text: String) -> Bool {
        guard let end = text.firstIndex(of: " ") else { return false }
        let word = text[..<end]
        if divisions.contains(word.lowercased()) { return isOrdinal(text[text.index(after: end)...].prefix { !" .:".contains($0) }) }
        guard let last = word.last, last == "." || last == ")" || last == "/" else { return false }
        var body = word.dropLast()
        if last == ")", body.first == "(" { body = body.dropFirst() }
        guard !body.isEmpty, body.utf8.count <= 8 else { return false }
        if body.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }) {
            return body.first != "." && body.split(separator: ".").allSatisfy { $0.count <= 2 }
        }
        if body.allSatisfy({ "IVX".contains($0) }) { return true }
        return body.count == 1 && last != "/" && (body.first?.isLetter ?? false)
    }

    private static let divisions: Set<String> = ["điều", "phần", "chương"]

    /// "3", "IV", "thứ" as in "Phần thứ ba".
    private static func isOrdinal(_ word: Substring) -> Bool {
        !word.isEmpty && (word.allSatisfy { $0.isASCII && $0.isNumber } || word.allSatisfy { "IVX".contains($0) } || word.lowercased() == "thứ")
    }

    /// Words that begin a paragraph wherever they stand at the start of a line.
    static func opensParagraph(_ text: String) -> Bool { openings.contains { text.hasPrefix($0) } }

    private static let openings = ["Căn cứ ", "Trên đây là ", "Nơi nhận", "Kính gửi", "Xét ", "Theo đề nghị ", "PHỤ LỤC", "Phụ lục "]

    static func isLower(_ text: String) -> Bool { text.unicodeScalars.first?.properties.isLowercase ?? false }
}
