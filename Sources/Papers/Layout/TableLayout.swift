/// A table of a body as a ruled grid over the whole width.
enum TableLayout {
    static func elements(_ table: PaperTable, width: Double) -> [Element] {
        guard !table.columns.isEmpty else { return [] }
        let shares = table.columns.map { max($0.width, 0.01) }
        let whole = shares.reduce(0, +)
        let head = Grid.Row(cells: table.columns.map { cell($0.heading, .tableHead) }, isCentred: true)
        let grid = Grid(
            columns: shares.map { $0 / whole * width }, head: [head], rows: table.rows.map { row($0, table.columns) }, isRuled: true)
        return [.gap, .grid(grid)]
    }

    private static func row(_ row: PaperTable.Row, _ columns: [PaperTable.Column]) -> Grid.Row {
        switch row {
        case .group(let text):
            return Grid.Row(cells: [Grid.Cell(content: content(text, .tableLeft, isBold: true), span: columns.count)], keepsWithNext: true)
        case .cells(let cells): return Grid.Row(cells: filled(cells, columns, isBold: false))
        case .total(let cells): return Grid.Row(cells: filled(cells, columns, isBold: true))
        }
    }

    private static func filled(_ cells: [String], _ columns: [PaperTable.Column], isBold: Bool) -> [Grid.Cell] {
        columns.enumerated().map { index, column in
            let isLast = index == columns.count - 1
            let text = isLast ? cells.dropFirst(index).joined(separator: "\n") : cells.indices.contains(index) ? cells[index] : ""
            return Grid.Cell(content: content(text, style(column.alignment), isBold: isBold))
        }
    }

    private static func cell(_ text: String, _ style: Style) -> Grid.Cell { Grid.Cell(content: content(text, style, isBold: false)) }

    private static func content(_ text: String, _ style: Style, isBold: Bool) -> [Element] {
        let lines = CleanText.lines(text)
        return (lines.isEmpty ? [""] : lines).map { .paragraph(Paragraph([.init(text: $0, isBold: isBold)], style)) }
    }

    private static func style(_ alignment: PaperTable.Alignment) -> Style {
        switch alignment {
        case .left: .tableLeft
        case .centre: .tableCentre
        case .right: .tableRight
        }
    }
}
