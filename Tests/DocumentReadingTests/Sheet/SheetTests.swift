import Core
import Foundation
import Testing

@testable import DocumentReading

@Suite struct `An Excel file` {
    private struct Book {
        var sheet: String
        var strings = ""
        var sheets = "<sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/>"

        func rows() throws -> [[String]] { SheetText.rows(of: try SheetDocument.text(of: bytes)) }

        var bytes: [UInt8] {
            let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            func links(_ links: String) -> String {
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(links)</Relationships>"
            }
            let files: [(String, String)] = [
                ("_rels/.rels", links("<Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>")),
                ("xl/workbook.xml", "<workbook xmlns:r=\"\(office)\"><sheets>\(sheets)</sheets></workbook>"),
                (
                    "xl/_rels/workbook.xml.rels",
                    links(
                        "<Relationship Id=\"rId1\" Type=\"\(office)/worksheet\" Target=\"worksheets/one.xml\"/>"
                            + "<Relationship Id=\"rId2\" Type=\"\(office)/worksheet\" Target=\"worksheets/two.xml\"/>"
                            + "<Relationship Id=\"rId3\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/>")
                ),
                ("xl/worksheets/one.xml", "<worksheet><sheetData>\(sheet)</sheetData></worksheet>"),
                ("xl/worksheets/two.xml", "<worksheet><sheetData><row><c t=\"str\"><v>hai</v></c></row></sheetData></worksheet>"),
                ("xl/sharedStrings.xml", "<sst>\(strings)</sst>")
            ]
            return ZipFile.bytes(files.map { ($0.0, Array($0.1.utf8)) })
        }
    }

    @Test(arguments: [
        // What the file says, and the rows it has.
        ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>", [["Họ và tên", "Cơ quan"]]),
        ("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>Một </t></r><r><t>hai</t></r></is></c></row>", [["Một hai"]]),
        // Left out rows and columns are empty.
        ("<row r=\"3\"><c r=\"C3\" t=\"str\"><v>x</v></c></row>", [[""], [""], ["", "", "x"]]),
        ("<row r=\"1\"><c r=\"A1\"><v>12</v></c><c r=\"B1\" t=\"e\"><v>#REF!</v></c><c r=\"C1\" t=\"b\"><v>1</v></c></row>", [["12", "", "1"]]),
        // A formula's last result, not the formula.
        ("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>A2&amp;A3</f><v>kết quả</v></c></row>", [["kết quả"]]),
        ("<row><c t=\"inlineStr\"><is><t>  hai\n dòng\u{1F} </t></is></c></row>", [["hai dòng"]]),
        // A number that names no text.
        ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c><c r=\"B1\"><v>1</v></c></row>", [["", "1"]]),
        // Rows that are only drawn, to the end of the sheet.
        ("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\" s=\"2\"><c r=\"A1048576\" s=\"3\"/></row>", [["1"]]),
        // Styled cells to the edge of the sheet.
        ("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"3\"/></row>", [["1"]])
    ]) func `gives its cells as text`(sheet: String, rows: [[String]]) throws {
        var book = Book(sheet: sheet.replacing("\u{1F}", with: ""))
        book.strings = "<si><t>Họ và tên</t><rPh sb=\"0\" eb=\"1\"><t>bỏ</t></rPh></si><si><t>Cơ </t><t>quan</t></si>"
        #expect(try book.rows() == rows)
    }

    @Test func `is read from its first sheet that is not hidden`() throws {
        var book = Book(sheet: "<row><c t=\"str\"><v>một</v></c></row>")
        book.sheets = "<sheet name=\"a\" state=\"veryHidden\" r:id=\"rId1\"/><sheet name=\"b\" r:id=\"rId2\"/>"
        #expect(try book.rows() == [["hai"]])
    }

    @Test func `has texts in one form of Unicode`() throws {
        let rows = try Book(sheet: "<row><c t=\"str\"><v>\("Nguyễn".decomposedStringWithCanonicalMapping)</v></c></row>").rows()
        #expect(rows.first?.first.map { Array($0.unicodeScalars) } == Array("Nguyễn".unicodeScalars))
    }

    @Test(arguments: [
        ("", Problem.documentEmpty),
        ("<row r=\"5001\"><c r=\"A5001\"><v>1</v></c></row>", .documentTooComplex),
        ("<row r=\"2\"/><row r=\"1\"/>", .documentTooComplex), ("<row r=\"2\"/><row r=\"2\"/>", .documentTooComplex),
        ("<row r=\"1\"><c r=\"BI1\"><v>1</v></c></row>", .documentTooComplex),
        ("<row r=\"1\"><c r=\"77\"><v>1</v></c></row>", .documentDamaged),
        ("<row r=\"1\"><c r=\"ZZZZZZZZZZZZZZZZZZ1\"><v>1</v></c></row>", .documentDamaged),
        ("<row r=\"1\">", .documentDamaged)
    ]) func `is refused when it is empty, too large or broken`(sheet: String, problem: Problem) {
        #expect(throws: problem) { try Book(sheet: sheet).rows() }
    }

    @Test func `may have five thousand rows and sixty columns`() throws {
        let rows = try Book(sheet: "<row r=\"5000\"><c r=\"BH5000\"><v>1</v></c></row>").rows()
        #expect(rows.count == 5000 && rows.last?.count == 60)
    }

    @Test func `is not a Word file`() {
        #expect(throws: Problem.documentUnknownKind) { try SheetDocument.text(of: WordFile("<w:p/>").bytes) }
        #expect(throws: Problem.documentUnknownKind) { try DocumentText.text(of: Book(sheet: "").bytes, named: "danh-sach.xlsx") }
    }
}
