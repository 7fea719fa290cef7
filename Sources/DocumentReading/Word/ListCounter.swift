/// Counts the paragraphs of lists as Word does, and says what stands before each.
///
/// Lists that share a definition go on counting together, unless one says where it starts.
struct ListCounter {
    private let numbering: WordNumbering
    private var counts: [Int: [Int?]] = [:]
    /// Lists whose own start has been used.
    private var started: Set<[Int]> = []

    init(_ numbering: WordNumbering) { self.numbering = numbering }

    /// "II. ", "1.2 ", "a) ", "- "; empty for a list that shows nothing.
    /// - Parameter depth: how deep the paragraph's style says that its bullets are ("List Bullet 2"), from 0.
    mutating func next(_ reference: WordNumbering.Reference, bulletDepth depth: Int) -> String {
        guard let (list, id, index) = numbering.place(reference), let level = numbering.definition(of: index, in: list) else { return "" }
        count(index, level, list, id)
        let label: String
        if level.format == "bullet" {
            let above = (0..<index).count { numbering.definition(of: $0, in: list)?.format == "bullet" }
            label = Bullet.sign(level.text, depth: depth + above)
        } else if level.format == "none" && !level.text.contains("%") {
            label = level.text
        } else {
            label = numbers(level, list)
        }
        let isBare = label.allSatisfy(\.isWhitespace)
        return isBare ? "" : level.suffix == "nothing" && level.format != "bullet" ? label : label + " "
    }

    private mutating func count(_ index: Int, _ level: WordNumbering.Level, _ list: WordNumbering.List, _ id: Int) {
        var counts = self.counts[list.definition] ?? [Int?](repeating: nil, count: WordNumbering.deepest)
        if let start = list.starts[index], started.insert([id, index]).inserted {
            counts[index] = start
        } else {
            counts[index] = counts[index].map { $0 &+ 1 } ?? list.starts[index] ?? level.start
        }
        for deeper in (index + 1)..<WordNumbering.deepest where deeper < counts.count {
            let restarts = numbering.definition(of: deeper, in: list)?.restartsAfter
            if restarts == 0 || restarts.map({ index >= $0 }) == true { continue }
            counts[deeper] = nil
        }
        self.counts[list.definition] = counts
    }

    /// `%1` to `%9` in the text of a level stand for the numbers of the levels.
    private func numbers(_ level: WordNumbering.Level, _ list: WordNumbering.List) -> String {
        let counts = self.counts[list.definition] ?? []
        var text = ""
        var isPlace = false
        for character in level.text {
            if isPlace, let digit = character.wholeNumberValue, (1...WordNumbering.deepest).contains(digit) {
                let named = numbering.definition(of: digit - 1, in: list)
                let number = (counts.indices.contains(digit - 1) ? counts[digit - 1] : nil) ?? named?.start ?? 1
                text += NumberFormat.text(number, level.isAllDecimal ? "decimal" : named?.format ?? "decimal")
                isPlace = false
            } else {
                if isPlace { text.append("%") }
                isPlace = character == "%"
                if !isPlace { text.append(character) }
            }
        }
        return text
    }
}

/// The sign of a bullet as the plans write it: a dash, below it a plus, below that a dot.
enum Bullet {
    private static let dashes: Set<Character> = ["-", "–", "—", "−", "‐", "‑", "\u{F02D}"]
    private static let pluses: Set<Character> = ["+", "\u{F02B}"]

    static func sign(_ glyph: String, depth: Int) -> String {
        if let first = glyph.first(where: { !$0.isWhitespace }) {
            if dashes.contains(first) { return "-" }
            if pluses.contains(first) { return "+" }
        }
        return depth == 0 ? "-" : depth == 1 ? "+" : "•"
    }
}
