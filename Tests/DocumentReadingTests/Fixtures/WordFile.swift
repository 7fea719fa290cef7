@testable import DocumentReading

/// A .docx around the XML of its body.
struct WordFile {
    var body: String
    var styles = ""
    var numbering = ""
    var others: [(name: String, bytes: [UInt8])] = []

    init(_ body: String) { self.body = body }

    private static let spaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"
        """

    var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document \(Self.spaces)><w:body>\(body)<w:sectPr/></w:body></w:document>" }

    var bytes: [UInt8] {
        let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        func relations(_ list: [(String, String)]) -> [UInt8] {
            let all = list.enumerated().map { "<Relationship Id=\"r\($0)\" Type=\"\(types)\($1.0)\" Target=\"\($1.1)\"/>" }.joined()
            return Array("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(all)</Relationships>".utf8)
        }
        var members: [(name: String, bytes: [UInt8])] = [
            ("_rels/.rels", relations([("officeDocument", "word/document.xml")])), ("word/document.xml", Array(document.utf8)),
            ("word/_rels/document.xml.rels", relations([("styles", "styles.xml"), ("numbering", "numbering.xml")]))
        ]
        if !styles.isEmpty { members.append(("word/styles.xml", Array("<w:styles \(Self.spaces)>\(styles)</w:styles>".utf8))) }
        if !numbering.isEmpty { members.append(("word/numbering.xml", Array("<w:numbering \(Self.spaces)>\(numbering)</w:numbering>".utf8))) }
        return ZipFile.bytes(members + others)
    }

    func text() throws -> String { try DocumentText.text(of: bytes, named: "ke-hoach.docx") }
}

/// The usual pieces of a body.
enum XML {
    static func run(_ text: String, _ properties: String = "") -> String {
        "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    static func paragraph(_ text: String, _ properties: String = "") -> String { paragraph(inside: run(text), properties) }

    static func paragraph(inside content: String, _ properties: String = "") -> String { "<w:p><w:pPr>\(properties)</w:pPr>\(content)</w:p>" }

    static func item(_ text: String, list: Int, level: Int = 0) -> String {
        paragraph(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }

    static func cell(_ lines: String..., properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(lines.map { paragraph($0) }.joined())</w:tc>"
    }

    static func row(_ cells: String..., properties: String = "") -> String { "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>" }

    static func table(_ rows: String..., properties: String = "<w:tblStyle w:val=\"TableGrid\"/>") -> String {
        "<w:tbl><w:tblPr>\(properties)</w:tblPr>\(rows.joined())</w:tbl>"
    }
}
