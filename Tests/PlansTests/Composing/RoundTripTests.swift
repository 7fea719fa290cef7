import DocumentReading
import Foundation
import Papers
import Testing

@testable import Plans

@Suite struct `A printed plan` {
    @Test(arguments: ["docx", "pdf"]) func `says the same when it is read back`(kind: String) throws {
        try same(Printed(FictitiousPlan.text), kind)
    }

    @Test(.enabled(if: Printed.isShared, "../shared/plans is not beside this checkout"), arguments: Printed.shared, ["docx", "pdf"])
    func `of a real office says the same when it is read back`(name: String, kind: String) throws {
        try same(Printed.shared(name), kind)
    }

    @Test(arguments: [("QĐ", "Quyết định"), ("CTr", "Chương trình"), ("ĐA", "Đề án"), ("KH", "Kế hoạch")], ["docx", "pdf"])
    func `is called what it is, and read back as that`(called: (type: String, kind: String), form: String) throws {
        let first = Printed(FictitiousPlan.text)
        var head = first.draft.head
        (head.type, head.number) = (called.type, "12/\(called.type)-UBND")
        let paper = PlanPaper(head, first.draft.items, PaperParts()).paper
        #expect(paper.kind == called.kind)
        let text = try DocumentText.text(of: form == "pdf" ? paper.pdf() : paper.docx(), named: "mau.\(form)")
        #expect(text.contains(called.kind.uppercased()) && text.contains("ban hành \(called.kind)"))
        #expect(Printed(text).draft.head.type == called.type)
    }

    private func same(_ first: Printed, _ kind: String) throws {
        let second = try first.again(kind)
        #expect(second.draft.head == first.draft.head)
        for difference in Self.differences(first.content, second.content) { Issue.record("\(difference)") }
        // Printed once more, nothing moves any longer: not even a number of a section.
        let third = try second.again(kind)
        for difference in Self.differences(second.content, third.content) { Issue.record("\(difference)") }
        #expect(third.paper.body == second.paper.body && third.paper.annexes == second.paper.annexes)
    }

    /// Lines that only one of the two has.
    private static func differences(_ first: [String], _ second: [String]) -> [String] {
        second.difference(from: first).map { change in
            switch change {
            case .insert(_, let element, _): "+ \(element)"
            case .remove(_, let element, _): "- \(element)"
            }
        }
    }
}
