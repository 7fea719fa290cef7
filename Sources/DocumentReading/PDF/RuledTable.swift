/// The words of a page that stand in a ruled grid, cell by cell.
struct RuledTable: Sendable {
    let box: Box
    /// The lines of each cell one below the other; a cell that is covered from the left is empty.
    let rows: [[String]]

    init(_ grid: RuledGrid, _ words: [PDFWord]) {
        box = grid.box
        let owners = grid.owners()
        var cells = [[[PDFWord]]](repeating: [[PDFWord]](repeating: [], count: grid.columns.count - 1), count: grid.rows.count - 1)
        for word in words {
            guard let place = grid.place(x: word.box.centre, y: word.box.middle) else { continue }
            let owner = owners[place.row][place.column]
            cells[owner.row][owner.column].append(word)
        }
        func text(_ row: Int, _ column: Int) -> String {
            let right = grid.right(of: (row, column), in: owners)
            return CellLines.text(PageLine.lines(cells[row][column]), room: right - grid.columns[column] - 2 * CellLines.padding)
        }
        rows = cells.indices.map { row in
            let isOwn = MergedCells.isRowOfItsOwn(first: text(row, 0), isCovered: owners[row][0].row != row)
            return cells[row].indices.map { column in
                let owner = owners[row][column]
                return isOwn && owner.column == column ? text(owner.row, column) : text(row, column)
            }
        }.filter { $0.contains { !$0.isEmpty } }
    }

    /// Whether the grid is a table at all: a frame around a picture or a stamp has no words in its cells.
    var isTable: Bool { rows.reduce(0) { $0 + $1.count { !$0.isEmpty } } >= 2 }
}

/// Joins the lines of a cell again: a new line where a new item begins, or where the next word would have fitted.
enum CellLines {
    /// Word and LibreOffice leave as much free at both sides of a cell.
    static let padding = 5.4
    private static let slack = 3.0

    static func text(_ lines: [PageLine], room: Double) -> String {
        var text = ""
        var before: PageLine?
        for line in lines {
            if let last = before {
                text += isNew(line, after: last, room: room) ? "\n" : WordBreak.joint(text, line.text)
            }
            text += line.text
            before = line
        }
        return text
    }

    private static func isNew(_ line: PageLine, after last: PageLine, room: Double) -> Bool {
        if StartSign.isBullet(line.text) { return true }
        if WordBreak.isInWord(last.text, line.text) { return false }
        guard let word = line.words.first else { return false }
        let space = 0.2 * word.box.height
        let fitted = last.box.width + space + word.box.width <= room - slack
        return fitted && (StartSign.begins(line.text) || !StartSign.isLower(line.text))
    }
}
