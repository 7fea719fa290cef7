import Core
import Testing

@testable import DocumentReading

@Suite struct `A Word file that is not read` {
    private func problem(_ bytes: [UInt8], named name: String = "ke-hoach.docx") -> Problem? {
        do {
            _ = try DocumentText.text(of: bytes, named: name)
            return nil
        } catch {
            return error as? Problem
        }
    }

    private let file = WordFile(XML.paragraph("Kế hoạch của phường Suối Mơ"))

    @Test func `is cut off at any place`() {
        let whole = file.bytes
        #expect(problem(whole) == nil)
        for count in stride(from: 4, to: whole.count, by: 37) { #expect(problem(Array(whole[..<count])) == .documentDamaged, "\(count)") }
    }

    @Test func `is an OpenDocument under the name of a Word file`() {
        let bytes = ZipFile.bytes([("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)), ("content.xml", [60])])
        #expect(problem(bytes) == .documentOpenDocument)
    }

    @Test func `is a workbook, or any other zip`() {
        #expect(problem(ZipFile.bytes([("xl/workbook.xml", Array("<x/>".utf8))])) == .documentUnknownKind)
        #expect(problem(ZipFile.bytes([("anh.jpg", [1, 2, 3])]), named: "anh.zip") == .documentUnknownKind)
    }

    @Test func `has nothing but pictures`() {
        let picture = "<w:p><w:r><w:drawing><a:graphic><a:blip/></a:graphic></w:drawing></w:r></w:p>"
        #expect(problem(WordFile(picture + picture + XML.paragraph("Trang 1")).bytes) == .documentScanned)
    }

    @Test func `has no letters at all`() {
        #expect(problem(WordFile("<w:p/>").bytes) == .documentEmpty)
        #expect(problem(WordFile(XML.paragraph("1. 2. —")).bytes) == .documentEmpty)
    }

    @Test(arguments: ["<w:p><w:r>", "<w:p></w:r></w:p>", "<w:p>&khong;</w:p>", "<w:p>\u{1}</w:p>"]) func `is no well-formed XML`(body: String) {
        #expect(problem(WordFile(body).bytes) == .documentDamaged)
    }

    // MARK: Attacks

    @Test func `unpacks to gigabytes`() {
        var bomb = WordFile("")
        bomb.body = String(repeating: " ", count: 30 << 20)
        #expect(bomb.bytes.count < 100_000)
        #expect(problem(bomb.bytes) == .documentTooComplex)
    }

    @Test func `declares a smaller size than it has`() {
        var bytes = WordFile(XML.paragraph(String(repeating: "Kế hoạch ", count: 500))).bytes
        let size = UInt32(WordFile(XML.paragraph(String(repeating: "Kế hoạch ", count: 500))).document.utf8.count)
        let real = withUnsafeBytes(of: size.littleEndian) { Array($0) }, lie = withUnsafeBytes(of: (size / 2).littleEndian) { Array($0) }
        var places: [Int] = []
        while let found = bytes.firstRange(of: real) {
            bytes.replaceSubrange(found, with: lie)
            places.append(found.lowerBound)
        }
        #expect(places.count >= 1)
        #expect(problem(bytes) == .documentDamaged)
    }

    @Test func `has ten thousands of members`() {
        var many = file
        many.others = (0..<10_001).map { ("word/media/\($0).png", []) }
        #expect(problem(many.bytes) == .documentTooComplex)
    }

    @Test func `nests elements without end`() {
        let deep = String(repeating: "<w:sdt><w:sdtContent>", count: 500) + String(repeating: "</w:sdtContent></w:sdt>", count: 500)
        #expect(problem(WordFile(deep).bytes) == .documentTooComplex)
    }

    @Test func `defines entities`() {
        let document =
            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"mười\"><!ENTITY b \"&a;&a;&a;\">]><w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
        #expect(problem(ZipFile.bytes([("word/document.xml", Array(document.utf8))])) == .documentTooComplex)
    }

    /// The first four once crashed the parser; in the others what defines entities would not be seen.
    @Test(arguments: [
        [0, 0, 0, 0x3C] + Array("w:document>\n".utf8), [0, 0, 0x3C, 0] + Array("w:document>\n".utf8), [0x3C, 0, 0, 0] + Array("w:document>\n".utf8),
        [0, 0x3C, 0, 0] + Array("w:document>\n".utf8), [0xFE, 0xFF, 0, 0x3C], [0x3C, 0, 0x3F, 0], [0x4C, 0x6F, 0xA7, 0x94], [],
        Array("<?xml version=\"1.0\" encoding=\"UTF-7\"?><w:document/>".utf8), Array("<?xml version='1.0' encoding='IBM037'?><w:document/>".utf8)
    ])
    func `is written in another encoding than office programs write`(document: [UInt8]) {
        #expect(problem(ZipFile.bytes([("word/document.xml", document)])) == .documentDamaged)
    }

    @Test func `asks for a file of the machine`() throws {
        let document =
            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>Kế hoạch &a;</w:t></w:r></w:p></w:body></w:document>"
        let text = try? DocumentText.text(of: ZipFile.bytes([("word/document.xml", Array(document.utf8))]), named: "a.docx")
        #expect(text?.contains("root") != true)
    }
}
