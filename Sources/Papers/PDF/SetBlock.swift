/// Something that goes on a page in one piece: a line of text, a rule, a row of cells. Lengths in points.
enum SetPiece {
    case line(SetText.Line, SetText)
    case rule(length: Double)
    case row(SetRow)
}

struct SetBlock {
    var piece: SetPiece
    var height: Double
    /// Left out at the top of a page.
    var before = 0.0
    /// Stands on the page on which the next one begins.
    var keepsWithNext = false

    /// The lines of a paragraph: neither its first nor its last stands alone.
    static func lines(of paragraph: Paragraph, width: Double, _ typesetter: Typesetter) -> [SetBlock] {
        let text = typesetter.set(paragraph, width: width)
        let last = text.lines.count - 1
        return text.lines.enumerated().map { index, line in
            var block = SetBlock(piece: .line(line, text), height: line.height)
            if index == 0 { block.before = text.look.before }
            if index == last { block.height += text.look.after }
            block.keepsWithNext = index == last ? paragraph.keepsWithNext : paragraph.keepsWithNext || index == 0 || index == last - 1
            return block
        }
    }

    /// Everything that an element of a cell is made of, in order.
    static func all(_ elements: [Element], width: Double, _ typesetter: Typesetter) -> [SetBlock] {
        elements.flatMap { element in
            switch element {
            case .paragraph(let paragraph): lines(of: paragraph, width: width, typesetter)
            case .rule(let length): [rule(length)]
            case .grid(let grid): rows(of: grid, typesetter).map { SetBlock(piece: .row($0), height: $0.height) }
            }
        }
    }

    static func rule(_ length: Double) -> SetBlock {
        let look = Style.rule.look
        return SetBlock(piece: .rule(length: length * Unit.pointsPerMillimetre), height: look.size + look.after, before: look.before)
    }

    private static func rows(of grid: Grid, _ typesetter: Typesetter) -> [SetRow] {
        (grid.head + grid.rows).map { SetRow($0, grid, typesetter) }
    }

    func draw(on canvas: Canvas, x: Double, y: Double, width: Double) {
        switch piece {
        case .line(let line, let text): canvas.draw(line, of: text, x: x, y: y)
        case .rule(let length): canvas.rule(from: x + (width - length) / 2, y: y + Style.rule.look.size, length: length)
        case .row(let row): row.draw(on: canvas, x: x, y: y)
        }
    }
}
