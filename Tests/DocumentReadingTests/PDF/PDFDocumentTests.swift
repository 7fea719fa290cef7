import Core
import Testing

@testable import DocumentReading

@Suite struct `A PDF` {
    private func text(_ bytes: [UInt8]) throws -> String { try DocumentText.text(of: bytes, named: "ke-hoach.pdf") }

    private let sentence = "Ke hoach phong ngua va ung pho voi bao luc tren co so gioi cua phuong Suoi Mo"

    @Test func `is read page by page`() throws {
        let file = PDFFile(["I. MUC DICH", sentence], ["II. NOI DUNG", sentence])
        #expect(try text(file.bytes) == "I. MUC DICH\n\n\(sentence)\n\nII. NOI DUNG\n\n\(sentence)")
    }

    @Test func `has its ruled table as rows of bars`() throws {
        var file = PDFFile([])
        // Three columns and two rows: x 60, 100, 300, 500; y 700, 660, 620.
        file.drawing =
            "0.5 w 60 700 m 500 700 l S 60 660 m 500 660 l S 60 620 m 500 620 l S 60 700 m 60 620 l S 100 700 m 100 620 l S 300 700 m 300 620 l S 500 700 m 500 620 l S\n"
            + [
                (65, 680, "TT"), (110, 680, "Noi dung"), (310, 680, "Chu tri"), (65, 640, "1"), (110, 645, "Mo lop tap huan cho can bo cong tac"),
                (110, 630, "xa hoi cap co so"), (310, 640, "Tram Y te")
            ]
            .map { "BT /F1 10 Tf \($0.0) \($0.1) Td (\($0.2)) Tj ET" }.joined(separator: "\n")
        #expect(
            try text(file.bytes)
                == "| TT | Noi dung | Chu tri |\n|---|---|---|\n| 1 | Mo lop tap huan cho can bo cong tac xa hoi cap co so | Tram Y te |")
    }

    @Test func `without letters is a scan`() {
        #expect(throws: Problem.documentScanned) { try text(PDFFile([]).bytes) }
        #expect(throws: Problem.documentScanned) { try text(PDFFile(["Ky boi"], [], [], []).bytes) }
    }

    @Test func `is damaged when it is cut off at any place`() {
        let whole = PDFFile([sentence, sentence]).bytes
        for count in stride(from: 20, to: whole.count - 8, by: 41) {
            #expect(throws: Problem.documentDamaged, "\(count)") { try text(Array(whole[..<count])) }
        }
    }

    @Test func `is damaged when there is nothing in it`() {
        #expect(throws: Problem.documentDamaged) { try text(Array("%PDF-1.7\n%%EOF\n".utf8)) }
    }

    @Test func `is locked when it wants a password`() {
        var file = PDFFile([sentence])
        let key = String(repeating: "41", count: 32)
        file.trailer =
            "/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -44 >> "
        #expect(throws: Problem.documentLocked) { try text(file.bytes) }
    }

    @Test func `may say things that are written like marks`() throws {
        #expect(
            try text(PDFFile(["So lieu: a<b & c>d \"e\" duoc bao cao hang nam theo quy dinh cua Nha nuoc"]).bytes)
                == "So lieu: a<b & c>d \"e\" duoc bao cao hang nam theo quy dinh cua Nha nuoc")
    }

    @Test func `of 501 pages is too long`() {
        var file = PDFFile([sentence])
        file.pages = [[String]](repeating: [sentence], count: 501)
        #expect(throws: Problem.documentTooComplex) { try text(file.bytes) }
    }
}
