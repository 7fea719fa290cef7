/// A table while its rows are still being read.
struct OpenTable {
    private(set) var table = CellTable()
    private var row: [CellTable.Cell] = []
    private var cell = CellTable.Cell()
    private var isRowDeleted = false
    /// Columns that a row leaves free at its left.
    private var before = 0

    private static let borderless: Set<String> = ["nil", "none"]
    private static let widest = 100

    mutating func startRow() { (row, isRowDeleted, before) = ([], false, 0) }

    mutating func endRow() {
        if before > 0 { row.insert(CellTable.Cell(span: before), at: 0) }
        if !isRowDeleted, !row.isEmpty { table.rows.append(row) }
    }

    mutating func startCell() { cell = CellTable.Cell() }

    mutating func endCell(_ pieces: [Piece]) {
        cell.pieces = pieces
        row.append(cell)
    }

    mutating func take(_ property: String, _ value: String?) {
        switch property {
        // A style other than the plain one draws lines.
        case "tblStyle": table.isBordered = !["TableNormal", "NormalTable"].contains(value ?? "")
        case "top", "left", "bottom", "right", "insideH", "insideV": table.isBordered = !Self.borderless.contains(value ?? "nil")
        case "gridSpan": cell.span = min(max(value.flatMap { Int($0) } ?? 1, 1), Self.widest)
        // Without a value it goes on; "restart" begins.
        case "vMerge": if value != "restart" { cell.joined = .above }
        case "hMerge": if value != "restart" { cell.joined = .left }
        case "gridBefore": before = min(max(value.flatMap { Int($0) } ?? 0, 0), Self.widest)
        case "del": isRowDeleted = true
        default: break
        }
    }
}
