import Core
import Papers

@testable import DocumentReading

extension FuzzTarget {
    static let papers: [FuzzTarget] = [
        FuzzTarget("paper", paper),
        FuzzTarget("workbook", workbook)
    ]

    /// A paper as Word, from the words that people typed: it must open again.
    private static func paper(_ bytes: [UInt8]) throws {
        let lines = Parts.of(bytes).map { String(decoding: $0.dropLast(), as: UTF8.self) }
        func line(_ number: Int) -> String { lines.indices.contains(number) ? lines[number] : "" }
        var paper = Paper(kind: line(0), title: line(1))
        paper.issuer = line(2)
        paper.symbol = line(3)
        paper.recipients = [line(4)]
        paper.body = zip(Outline.allCases, lines.dropFirst(5)).map { Block.entry($0, heading: line(1), text: $1) }
        paper.body.append(.table(PaperTable(columns: [.init(line(5)), .init(line(6), .centre)], rows: [.cells([line(7), line(8)]), .group(line(4))])))
        hold(try isRead { try WordDocument.text(of: paper.docx()) }, "a paper of ours opens again")
    }

    /// A list as Excel file: its cells must come back.
    private static func workbook(_ bytes: [UInt8]) throws {
        let lines = Parts.of(bytes).map { String(decoding: $0.dropLast(), as: UTF8.self) }.prefix(8)
        let columns = lines.map { Sheet.Column($0) }
        let sheet = Sheet(title: lines.first ?? "", columns: columns, rows: [lines.map { Sheet.Cell.text($0) }])
        hold(try isRead { try SheetDocument.text(of: Workbook([sheet]).xlsx()) }, "a list of ours opens again")
    }

    /// Nothing to read is no fault of the file.
    private static func isRead(_ read: () throws -> String) throws -> Bool {
        do { return try !read().isEmpty } catch let problem as Problem { return problem == .documentEmpty }
    }
}
