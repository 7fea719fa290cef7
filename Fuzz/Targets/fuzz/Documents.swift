import Core

@testable import DocumentReading

extension FuzzTarget {
    static let documents: [FuzzTarget] = [
        FuzzTarget("plain-file", plainFile),
        FuzzTarget("word-parts", wordParts),
        FuzzTarget("word-file") { bytes in _ = try WordDocument.text(of: bytes) },
        FuzzTarget("sheet-parts", sheetParts),
        FuzzTarget("sheet-file") { bytes in _ = SheetText.rows(of: try SheetDocument.text(of: bytes)) },
        FuzzTarget("pdf-words", pdfWords)
    ]

    /// The name on the first line, then the bytes. What would be handed to poppler is left alone.
    private static func plainFile(_ bytes: [UInt8]) throws {
        let name = bytes.prefix { $0 != 10 }, content = Array(bytes.dropFirst(name.count + 1))
        let kind = try DocumentKind(of: content, named: String(decoding: name, as: UTF8.self))
        if kind == .text { hold(try !DocumentText.text(of: content, as: kind).isEmpty, "a file that is read has a text") }
    }

    /// The body, the styles and the numbering of a .docx, with "%%" lines between them: behind the zip, whose checksums no change gets past.
    private static func wordParts(_ bytes: [UInt8]) throws {
        let parts = Parts.of(bytes)
        let styles = try parts.count > 1 ? WordStyles(XMLTree.of(parts[1])) : WordStyles()
        let numbering = try parts.count > 2 ? WordNumbering(XMLTree.of(parts[2]), styles) : WordNumbering()
        let reader = BodyReader(styles: styles, numbering: numbering)
        try XMLEvents.walk(parts[part: 0], reader)
        _ = try TextWriter.text(of: reader.pieces)
    }

    /// The cells of a sheet, and its table of texts.
    private static func sheetParts(_ bytes: [UInt8]) throws {
        let parts = Parts.of(bytes)
        let strings = SharedStrings()
        if parts.count > 1 { try XMLEvents.walk(parts[1], strings) }
        let reader = SheetReader(strings: strings.all)
        try XMLEvents.walk(parts[part: 0], reader)
        let text = reader.rows.map { $0.joined(separator: String(SheetText.cellEnd)) }.joined(separator: String(SheetText.rowEnd))
        hold(reader.rows.isEmpty || SheetText.rows(of: text).count == reader.rows.count, "rows come back as they were sent")
        hold(reader.rows.allSatisfy { $0.count <= SheetDocument.mostColumns }, "no row is wider than allowed")
    }

    /// What `pdftotext -bbox` wrote, a line "%%", and the pictures of its pages.
    private static func pdfWords(_ bytes: [UInt8]) throws {
        let parts = Parts.of(bytes)
        let contents = PageContent.all(WordsFile.pages(parts[part: 0])) { _ in Rulings.all(parts[part: 1]) }
        _ = try TextWriter.text(of: PDFDocument.pieces(contents))
    }
}
