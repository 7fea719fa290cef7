/// A small Excel file (.xlsx) of texts, for pages that take one. Members are stored, not packed.
public enum SheetFile {
    public static func bytes(_ rows: [[String]]) -> [UInt8] {
        let cells = rows.map { row in
            "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\(escaped($0))</t></is></c>" }.joined() + "</row>"
        }
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        return StoredZip.bytes([
            ("_rels/.rels", links([("officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><sheets><sheet name=\"1\" r:id=\"r0\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", links([("worksheet", "worksheets/sheet1.xml")])),
            ("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"\(main)\"><sheetData>\(cells.joined())</sheetData></worksheet>")
        ])
    }

    private static func links(_ targets: [(type: String, target: String)]) -> String {
        let links = targets.enumerated().map { number, link in
            "<Relationship Id=\"r\(number)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(link.type)\" Target=\"\(link.target)\"/>"
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(links.joined())</Relationships>"
    }

    private static func escaped(_ text: String) -> String { text.replacing("&", with: "&amp;").replacing("<", with: "&lt;") }
}

/// A zip file whose members are not packed (APPNOTE 6.3, method 0).
enum StoredZip {
    static func bytes(_ members: [(name: String, text: String)]) -> [UInt8] {
        var body: [UInt8] = [], directory: [UInt8] = []
        for (name, text) in members {
            let content = Array(text.utf8), start = body.count
            // Version, flags, method, time, date; then checksum, both sizes, length of the name, length of extras.
            let common =
                two(20) + two(0x0800) + two(0) + two(0) + two(0x21) + four(checksum(content)) + four(UInt32(content.count))
                + four(UInt32(content.count)) + two(UInt16(name.utf8.count)) + two(0)
            body += four(0x0403_4B50) + common + Array(name.utf8) + content
            directory += four(0x0201_4B50) + two(20) + common + two(0) + two(0) + two(0) + four(0) + four(UInt32(start)) + Array(name.utf8)
        }
        let count = two(UInt16(members.count))
        return body + directory + four(0x0605_4B50) + two(0) + two(0) + count + count + four(UInt32(directory.count)) + four(UInt32(body.count))
            + two(0)
    }

    private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    private static func four(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }

    /// CRC-32 (ISO 3309).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }
}
