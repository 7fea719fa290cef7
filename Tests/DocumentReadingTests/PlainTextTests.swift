import Core
import Foundation
import Testing

@testable import DocumentReading

@Suite struct `The text of a text file` {
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
        ("a NUL", Array("Kế hoạch".utf8) + [0], .documentNotText),
        ("a program", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1], .documentNotText),
        ("a letter broken off", Array("Kế".utf8.dropLast()), .documentNotText),
        ("a byte that UTF-8 does not have", Array("Ke ho".utf8) + [0xFF], .documentNotText),
        ("an over-long slash", Array("Ke ho".utf8) + [0xC0, 0xAF], .documentNotText),
        ("half a surrogate pair in UTF-8", Array("Ke ho".utf8) + [0xED, 0xA0, 0x80], .documentNotText),
        ("TCVN3, the old Vietnamese fonts", [0x4B, 0xD5, 0x20, 0x68, 0x6F, 0xB9, 0x63, 0x68], .documentNotText),
        ("UTF-16 with half a letter", [0xFF, 0xFE, 0x4B, 0x00, 0x65], .documentNotText),
        ("UTF-16 without its mark", [0x4B, 0x00, 0x65, 0x00], .documentNotText),
        ("nothing", [], .documentEmpty),
        ("the mark of UTF-8 alone", [0xEF, 0xBB, 0xBF], .documentEmpty),
        ("the mark of UTF-16 alone", [0xFF, 0xFE], .documentEmpty),
        ("spaces only", Array(" \t\r\n\u{A0} ".utf8), .documentEmpty),
        ("no letter", Array("1. 2. 3. --- %".utf8), .documentEmpty)
    ]

    @Test(arguments: unreadable) func `is refused`(what: String, bytes: [UInt8], problem: Problem) {
        #expect(throws: problem) { try DocumentText.text(of: bytes, named: "ke-hoach.txt") }
    }

    @Test func `may be as long as a text can be that is read at once, and a file no longer than 20 MB`() throws {
        let most = [UInt8](repeating: UInt8(ascii: "a"), count: DocumentText.longestText)
        #expect(try DocumentText.text(of: most, named: "dai.txt").utf8.count == DocumentText.longestText)
        #expect(throws: Problem.documentTooComplex) { try DocumentText.text(of: most + [UInt8(ascii: "a")], named: "dai.txt") }
        let largest = [UInt8](repeating: UInt8(ascii: "a"), count: 20 << 20)
        #expect(throws: Problem.documentTooComplex) { try DocumentText.text(of: largest, named: "dai.txt") }
        #expect(throws: Problem.tooLarge) { try DocumentText.text(of: largest + [UInt8(ascii: "a")], named: "dai.txt") }
    }
}
