/// Joins the lines of a page to the paragraphs that they were set from, by their places on the page.
struct ParagraphJoiner {
    struct FlowLine: Sendable {
        let line: PageLine
        let page: Int
        let measures: Measures

        var isCentred: Bool { measures.isCentred(line.box) }
    }

    private(set) var paragraphs: [Paragraph] = []
    private var last: FlowLine?
    /// How many lines the last paragraph has so far, and whether all stand in the middle of the page or reach from side to side.
    private var count = 0
    private var isSymmetric = false
    private var isFirst: Bool { count == 1 }
    private static let longestTitle = 3

    mutating func add(_ next: FlowLine) {
        let text = Self.spaced(next.line)
        if let last, joins(last, next) {
            paragraphs[paragraphs.count - 1].text += WordBreak.joint(paragraphs[paragraphs.count - 1].text, text) + text
            if next.isCentred { paragraphs[paragraphs.count - 1].isCentred = true }
            count += 1
        } else {
            paragraphs.append(Paragraph(text: text, isCentred: next.isCentred))
            count = 1
            isSymmetric = true
        }
        isSymmetric = isSymmetric && next.measures.isSymmetric(next.line.box)
        last = next
    }

    /// Two columns on one line stay apart by more than a space; the reader of a head or an ending looks for that.
    private static func spaced(_ line: PageLine) -> String { line.segments.map(\.text).joined(separator: "    ") }

    private func joins(_ line: FlowLine, _ next: FlowLine) -> Bool {
        let (a, b, measures) = (line.line, next.line, line.measures)
        guard let word = b.words.first, line.measures.width == next.measures.width else { return false }
        if OfficialBlock.isKind(a.text) || OfficialBlock.isKind(b.text) { return false }
        let space = 0.2 * a.box.height
        if line.isCentred || next.isCentred && isSymmetric && count <= Self.longestTitle {
            // A title wraps where its next word would not fit; otherwise its author began a line.
            return next.isCentred && a.box.width + space + word.box.width > measures.width && !StartSign.begins(b.text) && !b.text.hasPrefix("(")
        }
        let isStretched = measures.isJustified && a.box.right >= measures.right - 1.6
        let isFull = isStretched || a.box.right + space + word.box.width > measures.right - 1
        guard isFull else { return false }
        let goesOn = StartSign.isLower(b.text)
        let isApart = line.page == next.page && b.box.middle - a.box.middle > measures.pitch + max(2, 0.14 * measures.pitch)
        if isApart { return goesOn && b.box.middle - a.box.middle < 1.8 * measures.pitch }
        if StartSign.opensParagraph(b.text) { return false }
        if StartSign.begins(b.text) { return isFalseStart(line, next, isStretched: isStretched) }
        if measures.isIndented, !goesOn, isNewByIndent(line, next) { return false }
        guard let end = a.text.last, ".;:!?".contains(end), !goesOn else { return !measures.isJustified || isStretched || goesOn || !isHeading(line) }
        // A full line may end with a sentence; more often the paragraph goes on than that it ended just there.
        return isStretched || !measures.isJustified
    }

    /// "kinh tế / - xã hội", "ngày / 15. …": what looks like a bullet or a number in the middle of a paragraph.
    private func isFalseStart(_ line: FlowLine, _ next: FlowLine, isStretched: Bool) -> Bool {
        let text = next.line.text
        if let end = line.line.text.last, ".;:".contains(end) { return false }
        if line.measures.isIndented {
            return next.line.box.left <= line.measures.left + 4 && !(isFirst && abs(line.line.box.left - next.line.box.left) < 2)
        }
        let rest = text.drop { !$0.isLetter }
        return isStretched && StartSign.isBullet(text) && StartSign.isLower(String(rest))
    }

    /// It begins as far in as paragraphs do, and not below the words of a hanging bullet.
    private func isNewByIndent(_ line: FlowLine, _ next: FlowLine) -> Bool {
        guard next.line.box.left >= line.measures.left + Measures.indent else { return false }
        let isHanging =
            isFirst
            ? StartSign.begins(line.line.text) && next.line.box.left > line.line.box.left + 4 : abs(next.line.box.left - line.line.box.left) < 3
        return !isHanging
    }

    private func isHeading(_ line: FlowLine) -> Bool {
        isFirst && StartSign.isNumber(line.line.text) && line.line.box.right < line.measures.right - 30
    }
}
