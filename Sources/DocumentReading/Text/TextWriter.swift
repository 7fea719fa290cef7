import Core

/// Writes pieces as the plan reader takes text: paragraphs apart by an empty line, tables as rows of bars.
struct TextWriter {
    private(set) var text = ""
    private var wasCentred = false

    /// - throws: `Problem.documentTooComplex` when it grows beyond what a plan can be.
    static func text(of pieces: [Piece]) throws -> String {
        var writer = TextWriter()
        for piece in pieces {
            writer.write(piece)
            guard writer.text.utf8.count <= DocumentText.longestText else { throw Problem.documentTooComplex }
        }
        return writer.text
    }

    private mutating func write(_ piece: Piece) {
        switch piece {
        case .paragraph(let paragraph):
            let trimmed = Self.trimmed(paragraph.text)
            guard !trimmed.isEmpty else { return }
            // The lines of a title go together.
            open(isApart: !(wasCentred && paragraph.isCentred))
            text += trimmed
            wasCentred = paragraph.isCentred
        case .lines(let lines):
            let filled = lines.map(Self.trimmed).filter { !$0.isEmpty }
            guard !filled.isEmpty else { return }
            open(isApart: true)
            text += filled.joined(separator: "\n")
            wasCentred = false
        case .table(let rows):
            guard !rows.isEmpty else { return }
            open(isApart: true)
            text += PipeTable.lines(rows).joined(separator: "\n")
            wasCentred = false
        }
    }

    private mutating func open(isApart: Bool) {
        guard !text.isEmpty else { return }
        text += isApart ? "\n\n" : "\n"
    }

    private static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(text[first...last])
    }
}
