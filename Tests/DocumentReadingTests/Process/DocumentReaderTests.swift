import Core
import Foundation
import Testing

@testable import DocumentReading

private let program = Program.path

@Suite(.enabled(if: Program.isBuilt, "the program tincay is not built beside the tests")) struct `Reading in a process of its own` {
    private let reader = DocumentReader(executable: program)
    private let word = WordFile(XML.paragraph("Kế hoạch của phường Suối Mơ"))

    @Test func `gives the text of a Word file`() async throws {
        #expect(try await reader.text(of: word.bytes, named: "a.docx") == "Kế hoạch của phường Suối Mơ")
    }

    @Test func `gives the text of a PDF`() async throws {
        #expect(
            try await reader.text(of: PDFFile(["Ke hoach phong ngua bao luc tren co so gioi cua phuong Suoi Mo nam 2026"]).bytes, named: "a.pdf")
                == "Ke hoach phong ngua bao luc tren co so gioi cua phuong Suoi Mo nam 2026")
    }

    @Test func `brings back what is wrong with a file`() async {
        await #expect(throws: Problem.documentDamaged) { try await reader.text(of: Array(word.bytes.dropLast(40)), named: "a.docx") }
        await #expect(throws: Problem.documentUnknownKind) { try await reader.text(of: ZipFile.bytes([("a", [1])]), named: "a.zip") }
        await #expect(throws: Problem.documentOldWord) { try await reader.text(of: Array("{\\rtf1".utf8), named: "a.doc") }
        await #expect(throws: Problem.tooLarge) { try await reader.text(of: [UInt8](repeating: 32, count: (20 << 20) + 1), named: "a.txt") }
    }

    @Test func `refuses a file that needs more memory than it may have`() async {
        let small = DocumentReader(executable: program, limits: .init(memory: 8 << 20))
        // Where memory gives out first decides whether the process dies, or the zip library or the XML parser gives up.
        let refusals = [Problem.documentCrashed, .documentDamaged, .documentTooComplex]
        let long = WordFile(XML.paragraph(String(repeating: "a", count: 4 << 20)))
        await #expect { try await small.text(of: long.bytes, named: "a.docx") } throws: { ($0 as? Problem).map(refusals.contains) ?? false }
    }

    @Test func `refuses a file that needs more time than it may have`() async {
        let slow = DocumentReader(executable: program, limits: .init(wall: .milliseconds(1)))
        await #expect(throws: Problem.documentCrashed) { try await slow.text(of: word.bytes, named: "a.docx") }
    }

    @Test func `refuses a file whose text is too long to pass on`() async {
        let narrow = DocumentReader(executable: program, limits: .init(output: 10))
        await #expect(throws: Problem.documentTooComplex) { try await narrow.text(of: word.bytes, named: "a.docx") }
    }

    @Test func `goes on after one was lost`() async throws {
        let broken = DocumentReader(executable: "/bin/false")
        for _ in 0..<5 { await #expect(throws: Problem.documentCrashed) { try await broken.text(of: word.bytes, named: "a.docx") } }
        #expect(try await reader.text(of: word.bytes, named: "a.docx").hasPrefix("Kế hoạch"))
    }

    @Test func `does many at once, one after the other`() async throws {
        let bytes = word.bytes
        let texts = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<12 { group.addTask { try await DocumentReader(executable: program).text(of: bytes, named: "a.docx") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(texts.count == 12)
        #expect(Set(texts).count == 1)
    }

    @Test func `leaves no child behind`() async throws {
        _ = try await reader.text(of: word.bytes, named: "a.docx")
        var status: Int32 = 0
        #expect(waitpid(-1, &status, WNOHANG) <= 0)
    }
}

@Suite struct `What a reading process answers` {
    private func text(_ ending: ChildProcess.Ending, _ output: String = "", errors: String = "") throws -> String {
        try ReadingAnswer.text(of: ChildProcess.Outcome(output: Array(output.utf8), errors: Array(errors.utf8), ending: ending))
    }

    @Test func `is its text`() throws { #expect(try text(.exited(0), "Kế hoạch") == "Kế hoạch") }

    @Test(arguments: Problem.ofDocuments) func `is the problem that it names`(problem: Problem) {
        #expect(throws: problem) { try text(.exited(ReadingAnswer.refused), errors: problem.code) }
    }

    @Test(arguments: [ChildProcess.Ending.signalled(9), .signalled(11), .outOfTime, .notStarted, .exited(70), .exited(3), .exited(0)])
    func `is nothing when it was lost`(ending: ChildProcess.Ending) {
        #expect(throws: Problem.documentCrashed) { try text(ending) }
    }

    @Test func `is refused when it is no text`() {
        #expect(throws: Problem.documentCrashed) { try ReadingAnswer.text(of: ChildProcess.Outcome(output: [0xFF, 0xFE], ending: .exited(0))) }
    }
}
