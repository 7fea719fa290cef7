/// Words beside each other on a page.
struct PageLine: Sendable, Equatable {
    private(set) var words: [PDFWord]
    private(set) var box: Box

    init(_ words: [PDFWord]) {
        self.words = words
        box = words.dropFirst().reduce(words.first?.box ?? Box(left: 0, top: 0, right: 0, bottom: 0)) { $0.joined(with: $1.box) }
    }

    var text: String { words.map(\.text).joined(separator: " ") }

    /// Where a gap is so wide that the next word belongs to another column. Justified lines stretch their gaps, but not so far.
    var segments: [PageLine] { parts(apart: Self.columnGap) }

    /// - Parameter gap: in heights of the line.
    func parts(apart gap: Double) -> [PageLine] {
        var parts: [[PDFWord]] = []
        for word in words {
            if let last = parts.last?.last, word.box.left - last.box.right < gap * max(word.box.height, last.box.height) {
                parts[parts.count - 1].append(word)
            } else {
                parts.append([word])
            }
        }
        return parts.map(PageLine.init)
    }

    /// In heights of a line; a line is 1.3 times its letters.
    private static let columnGap = 1.1
    private static let spaceGap = 0.08
    /// Before a comma no space is meant, even where a badly placed accent leaves room for one.
    private static let closingGap = 0.16
    private static let sameLine = 0.35

    /// The lines of these words from top to bottom.
    static func lines(_ words: [PDFWord]) -> [PageLine] {
        var rows: [(middle: Double, words: [PDFWord])] = []
        for word in words.sorted(by: { ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left) }) {
            if let last = rows.last, word.box.middle - last.middle <= sameLine * word.box.height {
                rows[rows.count - 1].words.append(word)
            } else {
                rows.append((word.box.middle, [word]))
            }
        }
        return rows.map { PageLine(glued($0.words.sorted { $0.box.left < $1.box.left })) }
    }

    private static func isClosing(_ text: String) -> Bool { text.first.map { ",.;:!?)".contains($0) } ?? false }

    /// Poppler ends a word where the font changes, and letters with two marks often come from another font: "Đ|ộ|c".
    private static func glued(_ words: [PDFWord]) -> [PDFWord] {
        var out: [PDFWord] = []
        for word in words {
            let gap = isClosing(word.text) ? closingGap : spaceGap
            if let last = out.last, word.box.left - last.box.right < gap * min(last.box.height, word.box.height), word.box.left > last.box.left {
                out[out.count - 1] = PDFWord(text: last.text + word.text, box: last.box.joined(with: word.box))
            } else {
                out.append(word)
            }
        }
        return out
    }
}
