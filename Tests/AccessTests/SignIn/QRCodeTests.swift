import Foundation
import Testing
import Web

@testable import Access

@Suite struct `The square for a telephone` {
    private static let uri = EnrolmentURI(secret: Array("12345678901234567890".utf8), login: "canbo", site: "phuong.example").text

    @Test(arguments: ["a", "otpauth://totp/Tin%20C%E1%BA%ADy", uri, String(repeating: "x", count: 500)])
    func `is read back by another program`(text: String) throws {
        let code = try #require(QRCode(text))
        // A portable bitmap, four dots to a square and a quiet zone.
        let side = (code.width + 8) * 4
        var picture = "P1\n\(side) \(side)\n"
        for row in 0..<side {
            for column in 0..<side {
                let (x, y) = (column / 4 - 4, row / 4 - 4)
                let isInside = (0..<code.width).contains(x) && (0..<code.width).contains(y)
                picture += isInside && code.isDark(x, y) ? "1 " : "0 "
            }
            picture += "\n"
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("qr-\(UUID().uuidString).pbm")
        try Data(picture.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let reader = Process(), pipe = Pipe()
        reader.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        reader.arguments = ["zbarimg", "--quiet", "--raw", "--nodbus", file.path]
        reader.standardOutput = pipe
        reader.standardError = FileHandle.nullDevice
        try reader.run()
        let read = pipe.fileHandleForReading.readDataToEndOfFile()
        reader.waitUntilExit()
        #expect(reader.terminationStatus == 0)
        #expect(String(decoding: read, as: UTF8.self) == text + "\n")
    }

    @Test func `is drawn square by square on white, with four squares of quiet`() throws {
        let code = try #require(QRCode("a"))
        #expect(code.width == 21)
        let svg = String(decoding: code.svg(title: "Mã <QR>").bytes, as: UTF8.self)
        #expect(svg.contains("viewBox=\"0 0 29 29\"") && svg.contains("<title id=\"qr-title\">Mã &lt;QR&gt;</title>"))
        // The finder of the first corner begins at 4, 4.
        #expect(svg.contains("M4 4h1v1h-1z") && !svg.contains("M3 "))
        let dark = (0..<21).flatMap { row in (0..<21).map { code.isDark($0, row) } }.count { $0 }
        #expect(svg.matches(of: /h1v1h-1z/).count == dark)
    }

    @Test(arguments: ["", "a\u{0}b", String(repeating: "x", count: 5_000)])
    func `is not made of what does not fit`(text: String) { #expect(QRCode(text) == nil) }
}
