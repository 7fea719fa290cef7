/// The blocks of a body, or of an annex, as elements.
struct BodyLayout {
    /// In millimetres.
    let width: Double
    private var counter = OutlineCounter()

    init(width: Double) { self.width = width }

    static func elements(_ blocks: [Block], width: Double) -> [Element] {
        var layout = BodyLayout(width: width)
        return blocks.flatMap { layout.elements($0) }
    }

    private mutating func elements(_ block: Block) -> [Element] {
        switch block {
        case .paragraph(let text): return CleanText.lines(text).map { .paragraph(Paragraph($0, .body)) }
        case .table(let table): return TableLayout.elements(table, width: width)
        case .entry(let level, let heading, let text):
            let paragraphs = entry(level, CleanText.line(heading), CleanText.lines(text))
            return paragraphs.map(Element.paragraph)
        }
    }

    /// Lines of the text after the first are paragraphs of their own.
    private mutating func entry(_ level: Outline, _ heading: String, _ lines: [String]) -> [Paragraph] {
        if heading.isEmpty && lines.isEmpty { return [] }
        let label = counter.next(level) + " "
        let isBold = level == .article || level == .part || level == .section && !heading.isEmpty
        var lines = lines[...]
        var runs: [Paragraph.Run] = []
        if heading.isEmpty {
            runs = [.init(text: label, isBold: isBold), .init(text: lines.removeFirst())]
        } else {
            let shown = level == .part ? heading.uppercased() : heading
            let isRunIn = level != .article && !lines.isEmpty
            runs = [.init(text: label + (isRunIn ? Self.led(shown) : shown), isBold: isBold)]
            if isRunIn { runs.append(.init(text: " " + lines.removeFirst())) }
        }
        var first = Paragraph(runs, .body)
        if runs.count == 1 {
            // The style says it all, and Word lists the heading.
            first = Paragraph(first.text, isBold ? level == .part ? .part : .section : .body)
            first.keepsWithNext = true
        }
        return [first] + lines.map { Paragraph($0, .body) }
    }

    /// A heading that its text follows ends with a colon, unless it ends with a sign of its own.
    private static func led(_ heading: String) -> String {
        heading.last.map { $0.isPunctuation && !")”\"".contains($0) } == true ? heading : heading + ":"
    }
}
