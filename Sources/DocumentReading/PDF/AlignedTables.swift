/// Finds tables that have no lines drawn: a row of heads, and below it words that keep to the columns.
struct AlignedTables {
    /// The columns of a table that reached the end of its page.
    private var open: AlignedColumns?
    /// The lines of the last head, which is printed again on every page.
    private var head: [String] = []

    static func found(in pages: [PageContent]) -> [PageContent] {
        var tables = AlignedTables()
        return pages.map { tables.read($0) }
    }

    private mutating func read(_ content: PageContent) -> PageContent {
        guard content.tables.isEmpty else { open = nil; return content }
        let lines = content.lines
        var read = content
        read.elements = []
        var index = 0
        // A table may go on from the page before without its heads.
        if var columns = open, let first = lines.first, Self.goesOn(first, columns) {
            let end = Self.end(lines, from: 0, &columns)
            if end > 1 {
                read.elements.append(Self.table(lines[..<end], columns, headLines: 0))
                index = end
                open = end == lines.count ? columns : nil
            }
        }
        if index < lines.count { open = nil }
        while index < lines.count {
            if var columns = AlignedColumns(head: lines[index]) {
                let end = Self.end(lines, from: index + 1, &columns)
                if end > index + 1 {
                    let again = zip(head, lines[index..<end].map(\.text)).prefix { $0 == $1 }.count
                    if again < head.count || head.isEmpty { head = Self.head(lines[index..<end], columns) }
                    read.elements.append(Self.table(lines[index..<end], columns, headLines: head.count))
                    index = end
                    open = end == lines.count ? columns : nil
                    continue
                }
            }
            read.elements.append(.line(lines[index]))
            index += 1
        }
        return read
    }

    /// Text begins at the margin, where the numbers of a table stand.
    private static func goesOn(_ line: PageLine, _ columns: AlignedColumns) -> Bool {
        guard AlignedColumns(head: line) == nil else { return false }
        return columns.cells(line)[0].map { isIndex($0.text) } ?? true
    }

    /// The first line that does not keep to the columns.
    private static func end(_ lines: [PageLine], from start: Int, _ columns: inout AlignedColumns) -> Int {
        var end = start
        while end < lines.count {
            // A paragraph may fit into the first columns; a table's text begins in one of its own.
            if OfficialBlock.isAppendix(lines[end].text) || OfficialBlock.isRecipients(lines[end].text) { break }
            guard columns.narrow(by: lines[end]) else { break }
            end += 1
        }
        return end
    }

    // MARK: Rows

    /// All lines above the first number.
    private static func head(_ lines: ArraySlice<PageLine>, _ columns: AlignedColumns) -> [String] {
        lines.prefix { columns.cells($0)[0].map { isIndex($0.text) } != true }.map(\.text)
    }

    /// A row begins where its first column has a number; what comes before the first one are more lines of the head, or of a row cut by the page.
    private static func table(_ lines: ArraySlice<PageLine>, _ columns: AlignedColumns, headLines: Int) -> PageContent.Element {
        var rows: [[[PageLine]]] = []
        for (place, line) in lines.enumerated() {
            let cells = columns.cells(line)
            if rows.isEmpty || place == headLines || cells[0].map({ isIndex($0.text) }) == true {
                rows.append([[PageLine]](repeating: [], count: columns.count))
            }
            for (column, cell) in cells.enumerated() { if let cell { rows[rows.count - 1][column].append(cell) } }
        }
        let rooms = (0..<columns.count).map { column in
            let boxes = rows.flatMap { $0[column].map(\.box) }
            return (boxes.map(\.right).max() ?? 0) - (boxes.map(\.left).min() ?? 0)
        }
        let texts = rows.map { row in zip(row, rooms).map { CellLines.text($0, room: $1) } }
        let box = lines.dropFirst().reduce(lines.first?.box ?? Box(left: 0, top: 0, right: 0, bottom: 0)) { $0.joined(with: $1.box) }
        return .table(texts, box)
    }

    /// "1", "2.", "IV", "a)", "1.2".
    private static func isIndex(_ text: String) -> Bool {
        let sign = text.trimmingPrefix("(").filter { $0 != "." && $0 != ")" }
        guard !sign.isEmpty, sign.utf8.count <= 5 else { return false }
        return sign.allSatisfy { $0.isASCII && $0.isNumber } || sign.allSatisfy { "IVX".contains($0) } || sign.count == 1 && text.contains(")")
    }
}
