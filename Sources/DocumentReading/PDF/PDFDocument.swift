import Core

/// A PDF with letters in it. Its words come with their places only; lines, columns, tables and paragraphs are found again from those.
enum PDFDocument {
    /// Below this a page is a picture with a stamp on it.
    private static let fewestLetters = 40
    private static let mostPages = 500

    static func text(of bytes: [UInt8]) throws -> String {
        guard hasEnd(bytes) else { throw Problem.documentDamaged }
        let pages = WordsFile.pages(try PDFTool.words(of: bytes))
        guard !pages.isEmpty else { throw Problem.documentDamaged }
        guard pages.count <= mostPages else { throw Problem.documentTooComplex }
        let letters = pages.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.count { $0.isLetter } } }
        guard letters >= fewestLetters * max(1, pages.count / 2) else { throw Problem.documentScanned }
        let contents = PageContent.all(pages) { Rulings.all(PDFTool.pictures(of: bytes, pages: $0)) }
        return try TextWriter.text(of: pieces(contents))
    }

    static func pieces(_ contents: [PageContent]) -> [Piece] { PDFPieces.pieces(AlignedTables.found(in: Furniture.removed(from: contents))) }

    /// Poppler mends a file that is cut off and gives its first half without a word; half a plan is worse than none.
    private static func hasEnd(_ bytes: [UInt8]) -> Bool { bytes.suffix(4096).firstRange(of: Array("%%EOF".utf8)) != nil }
}
