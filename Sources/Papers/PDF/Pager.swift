/// Fills the pages of a section from top to bottom. What is set is drawn as soon as its page is known, and then forgotten.
struct Pager {
    private let canvas: Canvas
    private let typesetter: Typesetter
    private let footer: Paragraph?
    /// Blocks that want one page, waiting for the last of them.
    private var chain: [SetBlock] = []
    /// The heading rows of the table being drawn: they come again at the top of a page.
    private var head: [SetBlock] = []
    private var number = 1
    /// From the top of the text.
    private var y = 0.0

    init(canvas: Canvas, typesetter: Typesetter, footer: Paragraph? = nil) {
        (self.canvas, self.typesetter, self.footer) = (canvas, typesetter, footer)
    }

    mutating func add(_ element: Element) {
        switch element {
        case .paragraph(let paragraph): SetBlock.lines(of: paragraph, width: canvas.width, typesetter).forEach { add($0) }
        case .rule(let length): add(SetBlock.rule(length))
        case .grid(let grid): add(grid)
        }
    }

    mutating func finish() {
        flush()
        drawFooter()
        canvas.endPage()
    }

    private mutating func add(_ grid: Grid) {
        let head = grid.head.map { row in
            let set = SetRow(row, grid, typesetter)
            return SetBlock(piece: .row(set), height: set.height, keepsWithNext: !grid.rows.isEmpty)
        }
        for block in head { add(block) }
        for (index, row) in grid.rows.enumerated() {
            let set = SetRow(row, grid, typesetter)
            add(SetBlock(piece: .row(set), height: set.height, keepsWithNext: row.keepsWithNext && index < grid.rows.count - 1))
            if index == 0 { self.head = head }
        }
        flush()
        self.head = []
    }

    private mutating func add(_ block: SetBlock) {
        chain.append(block)
        if !block.keepsWithNext { flush() }
    }

    private mutating func flush() {
        let blocks = chain
        chain = []
        let height = blocks.reduce(0) { $0 + $1.before + $1.height }
        if height > room, y > 0, height <= canvas.height { turn() }
        for block in blocks { place(block) }
    }

    private var room: Double { canvas.height - y }

    /// A row higher than any page is cut between its lines; everything else fits on one.
    private mutating func place(_ block: SetBlock) {
        let before = y == 0 ? 0 : block.before
        if before + block.height <= room { return draw(block, before: before) }
        let headHeight = head.reduce(0) { $0 + $1.height }
        guard case .row(let row) = block.piece, block.height > canvas.height - headHeight else {
            if y > headHeight || head.isEmpty && y > 0 { turn() }
            return draw(block, before: 0)
        }
        guard let (first, rest) = row.split(at: room) else {
            // Nothing of it goes on here. On a page with nothing else that cannot be helped.
            if y <= headHeight { return draw(block, before: 0) }
            turn()
            return place(block)
        }
        draw(SetBlock(piece: .row(first), height: first.height), before: 0)
        turn()
        place(SetBlock(piece: .row(rest), height: rest.height))
    }

    private mutating func draw(_ block: SetBlock, before: Double) {
        y += before
        block.draw(on: canvas, x: canvas.left, y: canvas.top + y, width: canvas.width)
        y += block.height
    }

    private mutating func turn() {
        drawFooter()
        canvas.endPage()
        number += 1
        y = 0
        drawNumber()
        for block in head { draw(block, before: 0) }
    }

    /// Below the text, its first line as far from it as the page number is from the edge.
    private func drawFooter() {
        guard let footer else { return }
        let text = typesetter.set(footer, width: canvas.width)
        var y = canvas.top + canvas.height + Page.footerGap * Unit.pointsPerMillimetre
        for line in text.lines {
            canvas.draw(line, of: text, x: canvas.left, y: y)
            y += line.height
        }
    }

    private func drawNumber() {
        let text = typesetter.set(Paragraph(String(number), .pageNumber), width: canvas.width)
        for line in text.lines { canvas.draw(line, of: text, x: canvas.left, y: Page.numberTop * Unit.pointsPerMillimetre) }
    }
}
