import Core

/// Poppler's programs, which open PDF files for us. They get the file on standard input and write to standard output.
enum PDFTool {
    /// A word takes about a hundred bytes; a plan has ten thousand words.
    private static let longestWords = 48 << 20
    /// A page of A4 takes half a megabyte.
    private static let largestPictures = 64 << 20

    /// Every word with its place on its page, as XHTML.
    static func words(of bytes: [UInt8]) throws -> [UInt8] {
        try checked(
            ChildProcess(program: "pdftotext", arguments: ["-bbox", "-", "-"], longestOutput: longestWords, time: .seconds(20)).run(input: bytes))
    }

    /// Pages drawn in grey, one picture (PGM) after the other, a pixel for each point.
    static func pictures(of bytes: [UInt8], pages: ClosedRange<Int>) -> [UInt8] {
        let arguments = [
            "-q", "-gray", "-r", "72", "-aa", "no", "-aaVector", "no", "-f", String(pages.lowerBound), "-l", String(pages.upperBound), "-"
        ]
        let outcome = ChildProcess(program: "pdftoppm", arguments: arguments, longestOutput: largestPictures, time: .seconds(10)).run(input: bytes)
        // Without pictures tables are read by the columns of their words; that is no reason to refuse a document.
        return outcome.ending == .exited(0) ? outcome.output : []
    }

    private static func checked(_ outcome: ChildProcess.Outcome) throws -> [UInt8] {
        switch outcome.ending {
        case .exited(0): return outcome.output
        case .notStarted, .exited(127): throw Problem.documentToolMissing
        case .overflowed: throw Problem.documentTooComplex
        // 3: the author forbade copying.
        case .exited(3): throw Problem.documentLocked
        case .exited: throw String(decoding: outcome.errors, as: UTF8.self).contains("assword") ? Problem.documentLocked : .documentDamaged
        case .signalled, .outOfTime: throw Problem.documentCrashed
        }
    }
}
