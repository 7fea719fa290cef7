import Foundation

@testable import Papers

/// What poppler reads from a PDF.
struct PDFRead {
    /// The lines of each page, in the order in which they were drawn.
    let pages: [[String]]

    init(_ bytes: [UInt8]) throws {
        let output = try Self.run("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"], bytes)
        pages = String(decoding: output, as: UTF8.self).split(separator: "\u{C}").map { $0.split(separator: "\n").map(String.init) }
    }

    /// Without the numbers of the pages.
    var words: String { pages.map { Self.squeezed($0.drop { $0.allSatisfy(\.isNumber) }.joined()) }.joined() }

    static func squeezed(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }

    /// Width and height in points, rounded, by page.
    static func sizes(_ bytes: [UInt8]) throws -> [[Int]] {
        let report = String(decoding: try run("pdfinfo", ["-l", "99", "-"], bytes), as: UTF8.self)
        return report.split(separator: "\n").filter { $0.hasPrefix("Page ") && $0.contains("size:") }.map { line in
            line.split(separator: " ").compactMap { Double($0) }.dropFirst().map { Int($0.rounded()) }
        }
    }

    static func fonts(_ bytes: [UInt8]) throws -> [String] {
        String(decoding: try run("pdffonts", ["-"], bytes), as: UTF8.self).split(separator: "\n").dropFirst(2).compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
    }

    private static func run(_ program: String, _ arguments: [String], _ input: [UInt8]) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let (from, to) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (to, from)
        try process.run()
        DispatchQueue.global().async {
            try? to.fileHandleForWriting.write(contentsOf: Data(input))
            try? to.fileHandleForWriting.close()
        }
        let output = from.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return output
    }
}
