@testable import Papers

/// What a Word file says.
struct WordRead {
    let package: Package
    let document: Element

    init(_ bytes: [UInt8]) throws {
        package = try Package(bytes)
        guard let document = Element.parse(package["word/document.xml"]) else { throw Package.Unreadable() }
        self.document = document
    }

    /// Its paragraphs in order, those of cells too, without the empty ones.
    var paragraphs: [String] { document.all("w:p").map { $0.all("w:t").map(\.text).joined() }.filter { !$0.isEmpty } }
    var words: String { PDFRead.squeezed(paragraphs.joined()) }

    /// The paragraphs of a style.
    func texts(_ style: Style) -> [String] {
        document.all("w:p").filter { $0.first("w:pStyle")?.attributes["w:val"] == style.rawValue }.map { $0.all("w:t").map(\.text).joined() }
    }
}
