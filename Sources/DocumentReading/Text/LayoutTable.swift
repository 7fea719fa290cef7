/// A table of cells that hold pieces, before it is known whether it is a table to its reader or only a way to set two columns.
struct CellTable: Sendable {
    enum Neighbour: Sendable { case above, left }

    struct Cell: Sendable {
        var pieces: [Piece] = []
        /// How many columns it covers.
        var span = 1
        /// Goes on with the cell above it or at its left, and shows nothing of its own.
        var joined: Neighbour?

        var isContinued: Bool { joined != nil }
    }

    var rows: [[Cell]] = []
    var isBordered = false
}

extension CellTable {
    /// What a person reads: columns one after the other in a letterhead or closing, rows in a table.
    var asRead: [Piece] { isLayout ? columnByColumn : [.table(texts)].filter { $0 != .table([]) } }

    private var columns: Int { rows.reduce(0) { max($0, $1.reduce(0) { $0 + $1.span }) } }

    // MARK: Rows

    /// A covered column is an empty cell, so that every cell stays under its head.
    private var texts: [[String]] {
        var above: [String] = []
        return rows.map { row in
            var texts: [String] = [], covering: [String] = []
            let isOwn = MergedCells.isRowOfItsOwn(first: row.first.map { Self.text($0.pieces) } ?? "", isCovered: row.first?.isContinued ?? false)
            for cell in row {
                let shared = cell.joined == .above && texts.count < above.count ? above[texts.count] : ""
                let shown = cell.isContinued ? isOwn ? shared : "" : Self.text(cell.pieces)
                let rest = [String](repeating: "", count: max(0, cell.span - 1))
                texts += [shown] + rest
                covering += [cell.joined == .above ? shared : shown] + rest
            }
            above = covering
            return texts
        }
    }

    private static func text(_ pieces: [Piece]) -> String {
        pieces.map { piece in
            switch piece {
            case .paragraph(let paragraph): paragraph.text
            case .lines(let lines): lines.joined(separator: "\n")
            case .table(let rows): rows.map { $0.filter { !$0.isEmpty }.joined(separator: "; ") }.joined(separator: "\n")
            }
        }.joined(separator: "\n")
    }

    // MARK: Columns

    /// Down each column; a cell over all columns stands between what is above and what is below it.
    private var columnByColumn: [Piece] {
        let columns = columns
        if columns == 1 { return rows.flatMap { $0.flatMap(\.pieces) } }
        var read: [Piece] = []
        var open = [[Piece]](repeating: [], count: columns)
        func close() {
            for column in open.indices where !open[column].isEmpty {
                read += Self.together(open[column])
                open[column] = []
            }
        }
        for row in rows {
            if let only = row.first, row.count == 1, only.span == columns {
                close()
                read += only.pieces
                continue
            }
            var column = 0
            for cell in row {
                if !cell.isContinued, column < columns { open[column] += cell.pieces }
                column += cell.span
            }
        }
        close()
        return read
    }

    /// Neighbouring paragraphs of a column are lines of one block.
    private static func together(_ pieces: [Piece]) -> [Piece] {
        var read: [Piece] = []
        for piece in pieces {
            guard case .paragraph(let paragraph) = piece else { read.append(piece); continue }
            let lines = paragraph.text.split(separator: "\n").map(String.init)
            if case .lines(let before) = read.last { read[read.count - 1] = .lines(before + lines) } else { read.append(.lines(lines)) }
        }
        return read
    }
}

extension CellTable {
    /// Letterheads and closings are set as tables of two columns, and so is many a list of two columns: their words tell them apart.
    private var isLayout: Bool {
        let columns = columns
        guard columns > 1 else { return true }
        guard columns <= 3, rows.count <= 8 else { return false }
        let words = rows.flatMap { row in row.map { Self.text($0.pieces) } }
        if words.contains(where: OfficialBlock.isMotto) || words.contains(where: OfficialBlock.isRecipients) { return true }
        if OfficialBlock.isTableHead(rows[0].map { Self.text($0.pieces) }) { return false }
        if words.contains(where: OfficialBlock.isSignature) { return true }
        return !isBordered && rows.count <= 2
    }
}
