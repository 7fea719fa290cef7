import Foundation
import Testing

@testable import Papers

@Suite struct `The pages of a PDF` {
    private static func list(rows: Int, text: String = "Tổ dân phố Hoa Mơ phát hiện sớm, báo tin kịp thời") -> Paper {
        var paper = Samples.plan
        let table = PaperTable(
            columns: [.init("TT", width: 1, .centre), .init("Đầu bảng", width: 6), .init("Hạn", width: 2)],
            rows: (0..<rows).map { .cells(["\($0 + 1)", "Dòng số \($0 + 1): " + text, "31/12/2026"]) })
        paper.annexes = [Annex(title: "Danh sách", body: [.table(table)])]
        return paper
    }

    @Test func `are A4, and lie across for a wide annex only`() throws {
        #expect(try PDFRead.sizes(Samples.plan.pdf()) == [[595, 842], [595, 842], [842, 595]])
        var paper = Samples.plan
        paper.annexes[0].isLandscape = false
        #expect(try PDFRead.sizes(paper.pdf()).last == [595, 842])
    }

    @Test func `are set in one face that has all Vietnamese letters`() throws {
        let fonts = try PDFRead.fonts(Samples.plan.pdf())
        #expect(!fonts.isEmpty)
        #expect(fonts.allSatisfy { $0.contains("+Tinos") || $0.contains("+TimesNewRoman") })
    }

    @Test func `are numbered from the second, each annex on its own`() throws {
        let pages = try PDFRead(Self.list(rows: 300).pdf()).pages
        #expect(pages.count > 8)
        #expect(pages[0].first == "ỦY BAN NHÂN DÂN" && pages[1].first == "2")
        #expect(pages[2].first == "Phụ lục")
        #expect(pages.dropFirst(3).map { $0.first ?? "" } == (2...(pages.count - 2)).map(String.init))
    }

    @Test func `of a long table repeat its head, and have every row once`() throws {
        let pages = try PDFRead(Self.list(rows: 300).pdf()).pages
        #expect(pages.dropFirst(2).allSatisfy { page in page.count { $0 == "TT Đầu bảng Hạn" } == 1 })
        let words = pages.joined().joined(separator: " ")
        #expect((1...300).allSatisfy { words.components(separatedBy: "Dòng số \($0):").count == 2 })
        // A row begins and ends on the same page.
        #expect(
            pages.dropFirst(2).allSatisfy {
                $0.joined(separator: " ").components(separatedBy: "Dòng số").count
                    == $0.joined(separator: " ").components(separatedBy: "31/12/2026").count
            })
        #expect(try WordRead(Self.list(rows: 300).docx()).document.all("w:tr").count > 300)
    }

    @Test func `hold a row that is higher than a page`() throws {
        let lines = (1...150).map { "dòng-\($0)-hết" }.joined(separator: "\n")
        var paper = Samples.plan
        let table = PaperTable(
            columns: [.init("Đầu bảng"), .init("Hai")], rows: [.cells(["một", "hai"]), .cells([lines, "ngắn"]), .cells(["ba", "bốn"])])
        paper.annexes = [Annex(title: "Cao", body: [.table(table)])]
        let pages = try PDFRead(paper.pdf()).pages.dropFirst(2)
        #expect((3...6).contains(pages.count))
        let words = pages.joined().joined(separator: " ")
        #expect((1...150).allSatisfy { words.components(separatedBy: "dòng-\($0)-hết").count == 2 })
        #expect(pages.allSatisfy { $0.contains("Đầu bảng Hai") } && pages.last?.contains("ba bốn") == true)
    }

    @Test(arguments: 20...60) func `end neither with a heading nor with a single line, and no signature stands alone`(count: Int) throws {
        var paper = Samples.plan
        paper.annexes = []
        let long =
            "Phát hiện sớm, hòa giải mâu thuẫn trong gia đình, báo tin kịp thời; bảo đảm bí mật thông tin của người bị bạo lực và người báo tin."
        paper.body = (0..<count).flatMap { [.heading(.section, "Nhóm \($0)"), .paragraph(long), .paragraph("Câu ngắn số \($0).")] }
        let pages = try PDFRead(paper.pdf()).pages
        for page in pages.dropLast() {
            let last = try #require(page.last)
            #expect(last.firstMatch(of: /^\d+\. Nhóm/) == nil && !last.hasPrefix("Phát hiện sớm"))
        }
        for page in pages.dropFirst() { #expect(page.dropFirst().first?.hasPrefix("bạo lực và người báo tin") == false) }
        let end = try #require(pages.last)
        #expect(end.contains("Trần Thị Mẫu") && end.contains("Nơi nhận:"))
        #expect(end.contains { $0.hasSuffix("theo quy định./.") })
    }

    @Test func `hold words longer than a line`() throws {
        var paper = Samples.plan
        paper.body = [
            .paragraph(String(repeating: "ệ", count: 400)),
            .table(PaperTable(columns: [.init("a"), .init("b")], rows: [.cells([String(repeating: "ỡ", count: 200)])]))
        ]
        #expect(try PDFRead(paper.pdf()).words.contains(String(repeating: "ệ", count: 400)))
        #expect(try PDFRead(paper.pdf()).words.contains(String(repeating: "ỡ", count: 200)))
    }
}
