import Core
import Foundation
import Testing

@testable import Plans

@Suite struct `The text of an uploaded document` {
    private static let sentence = "Kế hoạch của phường Suối Mơ"

    private static let readable: [(how: String, bytes: [UInt8])] = [
        ("UTF-8", Array(sentence.utf8)),
        ("UTF-8 with its mark", [0xEF, 0xBB, 0xBF] + Array(sentence.utf8)),
        ("UTF-16 little-endian", [0xFF, 0xFE] + sentence.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        ("UTF-16 big-endian", [0xFE, 0xFF] + sentence.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    ]

    @Test(arguments: readable) func `is the same however it was saved`(how: String, bytes: [UInt8]) throws {
        #expect(try DocumentText.text(of: bytes, named: "ke-hoach.txt") == Self.sentence)
    }

    private static let unreadable: [(what: String, bytes: [UInt8], problem: Problem)] = [
        ("a NUL", Array("Kế hoạch".utf8) + [0], .fileNotText),
        ("a program", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1], .fileNotText),
        ("a letter broken off", Array("Kế".utf8.dropLast()), .fileNotText),
        ("a byte that UTF-8 does not have", Array("Ke ho".utf8) + [0xFF], .fileNotText),
        ("an over-long slash", Array("Ke ho".utf8) + [0xC0, 0xAF], .fileNotText),
        ("half a surrogate pair in UTF-8", Array("Ke ho".utf8) + [0xED, 0xA0, 0x80], .fileNotText),
        ("TCVN3, the old Vietnamese fonts", [0x4B, 0xD5, 0x20, 0x68, 0x6F, 0xB9, 0x63, 0x68], .fileNotText),
        ("UTF-16 with half a letter", [0xFF, 0xFE, 0x4B, 0x00, 0x65], .fileNotText),
        ("UTF-16 without its mark", [0x4B, 0x00, 0x65, 0x00], .fileNotText),
        ("nothing", [], .fileEmpty),
        ("the mark of UTF-8 alone", [0xEF, 0xBB, 0xBF], .fileEmpty),
        ("the mark of UTF-16 alone", [0xFF, 0xFE], .fileEmpty),
        ("spaces only", Array(" \t\r\n\u{A0} ".utf8), .fileEmpty),
        ("no letter", Array("1. 2. 3. --- %".utf8), .fileEmpty)
    ]

    @Test(arguments: unreadable) func `is refused`(what: String, bytes: [UInt8], problem: Problem) {
        #expect(throws: problem) { try DocumentText.text(of: bytes, named: "ke-hoach.txt") }
    }

    @Test(arguments: ["ke-hoach.doc", "ke-hoach.docx", "ke-hoach.odt", "ke-hoach.pdf", "ke-hoach.txt.exe", "ke-hoach", "txt", ""])
    func `is not asked of a file that is no text file`(name: String) {
        #expect(throws: Problem.fileUnknownKind) { try DocumentText.text(of: Array(Self.sentence.utf8), named: name) }
    }

    @Test(arguments: ["ke-hoach.txt", "KE-HOACH.TXT", "Kế hoạch số 7.Txt", ".txt"]) func `is asked of a text file`(name: String) throws {
        #expect(try DocumentText.text(of: Array(Self.sentence.utf8), named: name) == Self.sentence)
    }

    @Test func `may be 20 MB long and not a byte more`() throws {
        let most = [UInt8](repeating: UInt8(ascii: "a"), count: 20 << 20)
        #expect(try DocumentText.text(of: most, named: "dai.txt").utf8.count == 20 << 20)
        #expect(throws: Problem.tooLarge) { try DocumentText.text(of: most + [UInt8(ascii: "a")], named: "dai.txt") }
    }
}
