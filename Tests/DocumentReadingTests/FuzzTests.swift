import Core
import Testing

@testable import DocumentReading

/// Files as strangers may send them: a sound one with some of its bytes changed. A reading may fail, but only with a `Problem`.
@Suite struct `A file with changed bytes` {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static func changed(_ bytes: [UInt8], _ dice: inout Dice, atMost most: Int = 6) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...most, using: &dice) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            switch Int.random(in: 0..<5, using: &dice) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &dice)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &dice)))
            case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + Int.random(in: 1...60, using: &dice))], at: place)
            default: bytes[place] = [0, 0xFF, 0x3C, 0x3E, 0x26, 0x22, 0x2F][Int.random(in: 0..<7, using: &dice)]
            }
        }
        return bytes
    }

    private static func outcome(_ bytes: [UInt8], _ name: String) -> String {
        do {
            return try DocumentText.text(of: bytes, named: name).isEmpty ? "empty" : "text"
        } catch {
            return error is Problem ? "problem" : "\(error)"
        }
    }

    private static let word: WordFile = {
        let head = XML.row(XML.cell("TT"), XML.cell("Nội dung", properties: "<w:gridSpan w:val=\"2\"/>"))
        let rows = XML.row(XML.cell("1", properties: "<w:vMerge w:val=\"restart\"/>"), XML.cell("- Một", "- Hai"), XML.cell("Ba"))
        var file = WordFile(
            XML.item("MỤC ĐÍCH", list: 1) + XML.item("Yêu cầu", list: 1, level: 2) + XML.table(head, rows)
                + XML.paragraph(inside: "<w:del>\(XML.run("x"))</w:del><w:ins>\(XML.run("Bình đẳng giới"))</w:ins>", "<w:jc w:val=\"center\"/>")
                + XML.table(XML.row(XML.cell("Nơi nhận:", "- Lưu."), XML.cell("CHỦ TỊCH", "Trần Văn Mẫu"))))
        file.numbering = Lists.roman
        file.styles = "<w:style w:type=\"paragraph\" w:styleId=\"a\" w:default=\"1\"><w:name w:val=\"Normal\"/><w:rPr><w:caps/></w:rPr></w:style>"
        return file
    }()

    @Test func `that is a zip gives text or a problem`() {
        var dice = Dice(state: 1)
        let sound = Self.word.bytes
        for _ in 0..<300 { #expect(["text", "problem"].contains(Self.outcome(Self.changed(sound, &dice), "a.docx"))) }
    }

    @Test func `inside a sound zip gives text or a problem`() {
        var dice = Dice(state: 2)
        var texts = 0
        for _ in 0..<300 {
            var file = Self.word
            let part = [\WordFile.body, \WordFile.numbering, \WordFile.styles][Int.random(in: 0..<3, using: &dice)]
            file[keyPath: part] = String(decoding: Self.changed(Array(file[keyPath: part].utf8), &dice, atMost: 2), as: UTF8.self)
            let outcome = Self.outcome(file.bytes, "a.docx")
            #expect(["text", "problem"].contains(outcome))
            if outcome == "text" { texts += 1 }
        }
        // Some changes leave the XML sound; otherwise nothing behind the parser would be tried.
        #expect(texts > 10)
    }

    @Test func `that is a PDF gives text or a problem`() {
        var dice = Dice(state: 3)
        let sound = PDFFile(
            ["Ke hoach phong ngua bao luc tren co so gioi", "TT  Noi dung  Chu tri", "1  Tap huan  Tram Y te"], ["Noi nhan", "CHU TICH"]
        ).bytes
        for _ in 0..<100 { #expect(["text", "problem"].contains(Self.outcome(Self.changed(sound, &dice), "a.pdf"))) }
    }

    @Test func `that poppler or its pictures gave us gives pages or nothing`() {
        var dice = Dice(state: 4)
        let words = Array(
            "<page width=\"595\" height=\"842\">\n<word xMin=\"70\" yMin=\"80\" xMax=\"90\" yMax=\"93\">Kế</word>\n<word xMin=\"93\" yMin=\"80\" xMax=\"120\" yMax=\"93\">hoạch</word>\n</page>\n"
                .utf8)
        for _ in 0..<500 {
            let pages = WordsFile.pages(Self.changed(words + words, &dice))
            let text = try? TextWriter.text(
                of: PDFDocument.pieces(PageContent.all(pages) { _ in Rulings.all(Self.changed(Array("P5 3 3 255 \0\0\0\0\0\0\0\0\0".utf8), &dice)) }))
            #expect((text?.utf8.count ?? 0) < 10_000)
        }
    }
}
