import Core

/// Puts the pages of a document together: heads and closings by columns, tables across pages, lines to paragraphs.
struct PDFPieces {
    private(set) var pieces: [Piece] = []
    private var joiner = ParagraphJoiner()
    private let measures: [String: Measures]
    /// Lines since "Nơi nhận", until the document ends, or an appendix or the plan that a decision carries begins.
    private var closing: [ParagraphJoiner.FlowLine] = []

    static func pieces(_ pages: [PageContent]) -> [Piece] {
        var all = PDFPieces(pages)
        for page in pages { all.add(page) }
        all.endClosing()
        all.endParagraphs()
        return all.pieces
    }

    private init(_ pages: [PageContent]) {
        measures = Dictionary(grouping: pages) { Self.size($0.page) }.mapValues { Measures($0) }
    }

    private static func size(_ page: PDFPage) -> String { "\(Int(page.width)) \(Int(page.height))" }

    private mutating func add(_ content: PageContent) {
        guard let measures = measures[Self.size(content.page)] else { return }
        let lines = content.lines
        let head = TwoColumns.letterhead(in: lines, page: content.page)
        var place = -1
        for element in content.elements {
            switch element {
            case .table(let rows, _):
                endClosing()
                endParagraphs()
                add(rows)
            case .line(let line):
                place += 1
                if let head, head.lines.contains(place) {
                    if place == head.lines.lowerBound {
                        endClosing()
                        endParagraphs()
                        pieces += head.pieces
                    }
                } else {
                    add(ParagraphJoiner.FlowLine(line: line, page: content.page.number, measures: measures))
                }
            }
        }
    }

    // MARK: Lines

    private mutating func add(_ line: ParagraphJoiner.FlowLine) {
        let first = line.line.segments.first?.text ?? ""
        if closing.isEmpty {
            if OfficialBlock.isRecipients(first) || isSignatureAside(line) { closing = [line] } else { joiner.add(line) }
        } else if OfficialBlock.isAppendix(line.line.text) || OfficialBlock.isKind(line.line.text) {
            endClosing()
            joiner.add(line)
        } else {
            closing.append(line)
        }
    }

    /// A signature at the right may begin above the recipients at the left.
    private func isSignatureAside(_ line: ParagraphJoiner.FlowLine) -> Bool {
        line.line.box.left > line.measures.left + 0.38 * line.measures.width && OfficialBlock.isSignature(line.line.text)
    }

    private mutating func endClosing() {
        guard let first = closing.first else { return }
        let lines = closing
        closing = []
        if let read = TwoColumns.closing(lines.map(\.line), first.measures) {
            endParagraphs()
            pieces += read
        } else {
            for line in lines { joiner.add(line) }
        }
    }

    private mutating func endParagraphs() {
        pieces += joiner.paragraphs.map(Piece.paragraph)
        joiner = ParagraphJoiner()
    }

    // MARK: Tables

    /// The lines of a cell may be broken otherwise.
    private static func isSame(_ row: [String], _ other: [String]) -> Bool {
        zip(row, other).allSatisfy { $0.filter { !$0.isWhitespace } == $1.filter { !$0.isWhitespace } }
    }

    /// A table goes on from the page before when nothing stands between; its head, printed again, is left out.
    private mutating func add(_ rows: [[String]]) {
        let table = CellTable(
            rows: rows.map { $0.map { CellTable.Cell(pieces: $0.isEmpty ? [] : [.lines($0.split(separator: "\n").map(String.init))]) } },
            isBordered: true)
        guard case .table(let read) = table.asRead.first else {
            pieces += table.asRead
            return
        }
        guard case .table(let before) = pieces.last, before.first?.count == read.first?.count else {
            pieces.append(.table(read))
            return
        }
        let again = zip(before, read).prefix { Self.isSame($0, $1) }.count
        pieces[pieces.count - 1] = .table(CutRow.joined(before, Array(read.dropFirst(again))))
    }
}
