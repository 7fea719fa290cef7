import Core

/// A .xlsx: the cells of its first visible sheet as text, row by row.
///
/// For lists that people keep in Excel. What a cell shows by its format (dates above all) is not worked out: lists of people need none.
enum SheetDocument {
    static let mostRows = 5000
    static let mostColumns = 60

    /// Rows joined by `rowEnd`, cells by `cellEnd`: neither can stand in a cell.
    static func text(of bytes: [UInt8]) throws -> String {
        try ZipArchive.reading(bytes) { archive in
            try archive.checkCount()
            let rows = try rows(in: archive)
            guard rows.contains(where: { row in row.contains { !$0.isEmpty } }) else { throw Problem.documentEmpty }
            return rows.map { $0.joined(separator: String(SheetText.cellEnd)) }.joined(separator: String(SheetText.rowEnd))
        }
    }

    private static func rows(in archive: borrowing ZipArchive) throws -> [[String]] {
        guard let main = try Relationships(of: "", in: archive).target("officeDocument"), let book = try archive.bytes(of: main) else {
            throw Problem.documentUnknownKind
        }
        let sheets = try XMLTree.of(book).child("workbook")?.child("sheets")?.children("sheet") ?? []
        // Word and slide shows have a main part too, but no sheets.
        guard let sheet = sheets.first(where: { $0["state"] == nil || $0["state"] == "visible" }), let id = sheet["id"] else {
            throw Problem.documentUnknownKind
        }
        let parts = try Relationships(of: main, in: archive)
        guard let part = parts.target(id: id), let cells = try archive.bytes(of: part) else { throw Problem.documentDamaged }
        let strings = SharedStrings()
        if let table = try parts.target("sharedStrings").flatMap({ try archive.bytes(of: $0) }) { try XMLEvents.walk(table, strings) }
        let reader = SheetReader(strings: strings.all)
        try XMLEvents.walk(cells, reader)
        return reader.rows
    }
}

/// How rows and cells travel from the reading process.
enum SheetText {
    static let cellEnd: Character = "\u{1F}"
    static let rowEnd: Character = "\u{1E}"

    static func rows(of text: String) -> [[String]] {
        text.split(separator: rowEnd, omittingEmptySubsequences: false).map { row in
            row.split(separator: cellEnd, omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// One line, in NFC, without what could be taken for an end.
    static func cell(_ text: String) -> String {
        let plain = String(text.unicodeScalars.map { $0.value < 32 || $0.value == 0xA0 ? " " : Character($0) })
        return VietnameseText.normal(plain).split(separator: " ").joined(separator: " ")
    }
}
