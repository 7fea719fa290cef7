/// A grid as a table of Word.
enum WordTable {
    static func table(_ grid: Grid) -> XML {
        let widths = grid.columns.map(WordLength.twips)
        let margin = grid.isRuled ? WordLength.twips(Cell.sideMargin) : 0
        let columns = widths.map { "<w:gridCol w:w=\"\($0)\"/>" as XML }
        let rows = grid.head.map { row($0, grid, isHead: true) } + grid.rows.map { row($0, grid, isHead: false) }
        return """
            <w:tbl><w:tblPr><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\(grid.isRuled ? borders : .none)<w:tblLayout w:type="fixed"/>\
            <w:tblCellMar><w:left w:w="\(margin)" w:type="dxa"/><w:right w:w="\(margin)" w:type="dxa"/></w:tblCellMar></w:tblPr>\
            <w:tblGrid>\(columns)</w:tblGrid>\(rows)</w:tbl>
            """
    }

    private static func row(_ row: Grid.Row, _ grid: Grid, isHead: Bool) -> XML {
        var column = 0
        let cells = row.cells.map { cell in
            let width = grid.columns[column..<min(column + cell.span, grid.columns.count)].reduce(0, +)
            column += cell.span
            return self.cell(cell, width: width, row, margin: grid.isRuled ? Cell.sideMargin : 0)
        }
        let head: XML = isHead ? "<w:tblHeader/>" : .none
        return "<w:tr><w:trPr><w:cantSplit/>\(head)</w:trPr>\(cells)</w:tr>"
    }

    private static func cell(_ cell: Grid.Cell, width: Double, _ row: Grid.Row, margin: Double) -> XML {
        let span: XML = cell.span > 1 ? "<w:gridSpan w:val=\"\(cell.span)\"/>" : .none
        let centred: XML = row.isCentred ? "<w:vAlign w:val=\"center\"/>" : .none
        let content = cell.content.map { WordBody.element($0, width: width - 2 * margin, keepsWithNext: row.keepsWithNext) }
        // A cell without a paragraph is no cell to Word.
        let filled: XML = content.isEmpty ? "<w:p/>" : "\(content)"
        return "<w:tc><w:tcPr><w:tcW w:w=\"\(WordLength.twips(width))\" w:type=\"dxa\"/>\(span)\(centred)</w:tcPr>\(filled)</w:tc>"
    }

    private static let borders: XML = """
        <w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders>
        """
}

/// The cells of ruled tables, in both formats.
enum Cell {
    /// In millimetres.
    static let sideMargin = 1.9
}
