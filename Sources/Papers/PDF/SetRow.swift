/// A row of a grid with its cells set. Lengths in points.
struct SetRow {
    private struct Cell {
        let x: Double
        let width: Double
        var blocks: [SetBlock]

        var height: Double { blocks.reduce(0) { $0 + $1.before + $1.height } }
    }

    private var cells: [Cell]
    private let margin: Double
    private let isRuled: Bool
    private let isCentred: Bool

    init(_ row: Grid.Row, _ grid: Grid, _ typesetter: Typesetter) {
        margin = grid.isRuled ? Papers.Cell.sideMargin * Unit.pointsPerMillimetre : 0
        (isRuled, isCentred) = (grid.isRuled, row.isCentred)
        cells = []
        var column = 0
        for cell in row.cells {
            let start = grid.columns.prefix(column).reduce(0, +) * Unit.pointsPerMillimetre
            column += cell.span
            let end = grid.columns.prefix(column).reduce(0, +) * Unit.pointsPerMillimetre
            cells.append(Cell(x: start, width: end - start, blocks: SetBlock.all(cell.content, width: end - start - 2 * margin, typesetter)))
        }
    }

    var height: Double { cells.map(\.height).max() ?? 0 }

    /// What of the row fits into that height, and the rest; nil when nothing of it does, or all of it.
    func split(at height: Double) -> (head: SetRow, tail: SetRow)? {
        var (head, tail) = (self, self)
        for index in cells.indices {
            var used = 0.0
            let fitting = cells[index].blocks.prefix { block in
                used += block.before + block.height
                return used <= height
            }
            head.cells[index].blocks = Array(fitting)
            tail.cells[index].blocks.removeFirst(fitting.count)
        }
        let isCut = head.cells.contains { !$0.blocks.isEmpty } && tail.cells.contains { !$0.blocks.isEmpty }
        return isCut ? (head, tail) : nil
    }

    func draw(on canvas: Canvas, x: Double, y: Double) {
        for cell in cells {
            if isRuled { canvas.frame(x: x + cell.x, y: y, width: cell.width, height: height) }
            var top = y + (isCentred ? (height - cell.height) / 2 : 0)
            for block in cell.blocks {
                top += block.before
                block.draw(on: canvas, x: x + cell.x + margin, y: top, width: cell.width - 2 * margin)
                top += block.height
            }
        }
    }
}
