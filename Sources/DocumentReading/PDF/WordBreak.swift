/// Lines are broken at spaces, and after a dash inside a word: "HĐND-" and "UBND" are one word again.
enum WordBreak {
    /// What goes between a line and the next.
    static func joint(_ before: String, _ after: String) -> String {
        guard let first = after.first, !",.;:!?…)".contains(first) else { return "" }
        return isInWord(before, after) ? "" : " "
    }

    /// "2021-" and "2025" were typed together, "Lao động-" and "Thương binh" were short of a space.
    static func isInWord(_ before: String, _ after: String) -> Bool {
        guard before.last == "-" else { return false }
        let word = before.dropLast().reversed().prefix { !$0.isWhitespace }
        guard let last = word.first else { return false }
        if last.isNumber { return after.first?.isNumber ?? false }
        return word.allSatisfy { $0.isUppercase || !$0.isLetter && !$0.isNumber }
    }
}
