/// Where the money comes from: one item for each kind of source that the part on budget names.
struct BudgetReader {
    private let reader: Reader

    init(_ reader: Reader) { self.reader = reader }

    private enum Source: Int, CaseIterable, Sendable { case state, above, integrated, mobilised, other }

    private static let words: Vocabulary<Source> = [
        "ngan sach": .state, "du toan": .state, "nguon chi thuong xuyen": .state, "chi thuong xuyen": .state, "kinh phi su nghiep": .state,
        "trung uong ho tro": .above, "cap tren ho tro": .above, "ho tro tu nguon kinh phi cap tinh": .above, "ho tro tu ngan sach cap tren": .above,
        "ngan sach trung uong ho tro": .above, "kinh phi cap tinh": .above, "ho tro kinh phi": .above,
        "nguon ho tro cua trung uong": .above, "ho tro cua trung uong": .above, "ho tro cua cap tren": .above, "ho tro cua tinh": .above,
        "ngan sach cap tren": .above,
        "long ghep": .integrated, "chuong trinh muc tieu": .integrated,
        "huy dong": .mobilised, "xa hoi hoa": .mobilised, "tai tro": .mobilised, "vien tro": .mobilised, "van dong": .mobilised, "ung ho": .mobilised,
        "hop tac quoc te": .mobilised, "dong gop": .mobilised,
        "hop phap khac": .other, "nguon von khac": .other, "nguon khac": .other, "nguon kinh phi khac": .other, "nguon thu hop phap": .other
    ]

    func sources() -> [TextItem] {
        var found: [(source: Source, item: TextItem)] = []
        for node in reader.outline.nodes.dropFirst() where node.kind == .budget && !node.block.isTable {
            let range = node.isHeading && !node.children.isEmpty ? node.runIn ?? 0..<0 : node.passage.whole
            for clause in clauses(node.passage, range) { take(clause, node.passage, &found) }
        }
        // "các nguồn hợp pháp khác" beside gifts is one source with them.
        if found.contains(where: { $0.source == .mobilised }) { found.removeAll { $0.source == .other } }
        return found.map(\.item)
    }

    private func take(_ clause: Range<Int>, _ passage: Passage, _ found: inout [(source: Source, item: TextItem)]) {
        var seen: [Source] = []
        var word = clause.lowerBound
        while word < clause.upperBound {
            guard let match = Self.words.match(passage, at: word), match.end <= clause.upperBound else { word += 1; continue }
            if !seen.contains(match.meaning), !isLaw(word, passage) { seen.append(match.meaning) }
            word = match.end
        }
        // "lồng ghép từ các chương trình … nguồn ngân sách" is integration; support from above is also the state's.
        guard let source = seen.contains(.above) ? .above : seen.first else { return }
        guard !found.contains(where: { $0.source == source }) else { return }
        var words = clause
        while words.count > 1, passage.has("va", at: words.upperBound - 1) { words = words.lowerBound..<words.upperBound - 1 }
        let end =
            words.upperBound < clause.upperBound
            ? passage.words[words.upperBound].start : min(passage.count, passage.words[words.upperBound - 1].end + 1)
        let range = passage.trimmed(passage.words[words.lowerBound].start..<end, alsoDropping: " .;,:-")
        found.append((source, TextItem(text: passage.text(range), span: passage.span(range), confidence: 0.85)))
    }

    /// "theo Luật Ngân sách nhà nước" is no source.
    private func isLaw(_ word: Int, _ passage: Passage) -> Bool { passage.has("luat", at: word - 1) }

    /// Cut at semicolons and full stops, and at commas and "và" where the next words name another kind of source.
    private func clauses(_ passage: Passage, _ range: Range<Int>) -> [Range<Int>] {
        let words = passage.words(in: range)
        var clauses: [Range<Int>] = []
        var start = words.lowerBound
        var current: Source?
        for word in words {
            if word > start {
                let gap = passage.gap(after: word - 1)
                let isHard = gap.contains(UInt8(ascii: ";")) || gap.contains(UInt8(ascii: ".")) && gap.contains(0x20)
                let next =
                    gap.contains(UInt8(ascii: ",")) || passage.has("va", at: word - 1) || passage.has("dong thoi", at: word)
                    ? source(near: word, in: passage, until: words.upperBound) : nil
                if isHard || current != nil && next != nil && next != current {
                    clauses.append(start..<word)
                    start = word
                    current = nil
                }
            }
            if current == nil { current = Self.words.match(passage, at: word)?.meaning }
        }
        if start < words.upperBound { clauses.append(start..<words.upperBound) }
        return clauses
    }

    private func source(near word: Int, in passage: Passage, until end: Int) -> Source? {
        for next in word..<min(end, word + 5) {
            if next > word, passage.gap(after: next - 1, has: ",;.") { return nil }
            if let found = Self.words.match(passage, at: next), !isLaw(next, passage) { return found.meaning }
        }
        return nil
    }
}
