import Core
import Testing

@testable import DocumentReading

@Suite struct `What a file is` {
    private static let words = Array("Kế hoạch của phường Suối Mơ".utf8)
    private static let office: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static func wide(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }

    private static let kinds: [([UInt8], String, DocumentKind)] = [
        (words, "ke-hoach.txt", .text), (words, "KE-HOACH.TXT", .text), (words, ".txt", .text), (Array("%PDF-1.7 …".utf8), "a.pdf", .pdf),
        (Array("%PDF-1.7 …".utf8), "thực ra là.txt", .pdf), ([0x0A, 0x0A] + Array("%PDF-1.4".utf8), "thu.dat", .pdf),
        ([0x50, 0x4B, 3, 4, 0], "a.docx", .word),
        ([0x50, 0x4B, 3, 4, 0], "a.txt", .word), ([0x50, 0x4B, 5, 6], "", .word)
    ]

    @Test(arguments: kinds) func `is told by what it holds before its name`(bytes: [UInt8], name: String, kind: DocumentKind) throws {
        #expect(try DocumentKind(of: bytes, named: name) == kind)
    }

    private static let refused: [([UInt8], String, Problem)] = [
        ([], "a.docx", .documentEmpty), (office + wide("WordDocument"), "a.doc", .documentOldWord),
        (office + wide("WordDocument"), "a.docx", .documentOldWord),
        (office, "a.doc", .documentOldWord), (office + wide("EncryptedPackage"), "a.docx", .documentLocked),
        (office + wide("Workbook"), "a.xls", .documentUnknownKind),
        (office, "a.docx", .documentDamaged), (Array("{\\rtf1".utf8), "a.doc", .documentOldWord), (Array("<html>".utf8), "a.doc", .documentOldWord),
        ([0xFF, 0xD8, 0xFF, 0xE0], "trang1.jpg", .documentScanned), ([0x89, 0x50, 0x4E, 0x47, 0x0D], "a.docx", .documentScanned),
        ([0x49, 0x49, 0x2A, 0], "a.tif", .documentScanned), ([0x7F, 0x45, 0x4C, 0x46], "a.exe", .documentUnknownKind),
        (words, "a.docx", .documentDamaged),
        (words, "a.pdf", .documentDamaged), (words, "a.odt", .documentOpenDocument), (words, "ke-hoach.txt.exe", .documentUnknownKind),
        (words, "txt", .documentUnknownKind),
        (words, "", .documentUnknownKind)
    ]

    @Test(arguments: refused) func `is named when it is not read`(bytes: [UInt8], name: String, problem: Problem) {
        #expect(throws: problem) { try DocumentKind(of: bytes, named: name) }
    }
}
