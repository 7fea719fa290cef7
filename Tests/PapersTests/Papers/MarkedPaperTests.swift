import Core
import Testing

@testable import Papers

@Suite struct `A marked paper` {
    private static func paper(lines: Int) -> MarkedPaper {
        let text = (0..<lines).map { "Dòng bịa thứ \($0) <&>" }.joined(separator: "\n")
        return MarkedPaper(
            marking: "MẬT – chỉ dùng cho việc hỗ trợ", title: "Hồ sơ 26-0000", footer: "Người Bịa lấy ra. Để: thử.",
            date: LocalDate(Instant(microseconds: 1_795_000_000_000_000)),
            parts: [.init("Danh tính", [.init("Họ và tên", "Đặng Thị Hồng"), .init("Chị kể", text)])]
        )
    }

    @Test(arguments: [0, 1, 200]) func `bears its mark on the first page and its foot on every one`(lines: Int) throws {
        let pages = try PDFRead(Self.paper(lines: lines).pdf()).pages.map { $0.joined(separator: " ") }
        #expect(pages.count > (lines == 200 ? 2 : 0) && pages[0].contains("MẬT") && pages[0].contains("Đặng Thị Hồng"))
        #expect(pages.allSatisfy { $0.contains("Người Bịa lấy ra") })
    }

    @Test func `is the same in Word, with its foot on the first page too`() throws {
        let package = try Package(Self.paper(lines: 3).docx())
        for (name, content) in package.members { #expect(Element.parse(content) != nil, "\(name)") }
        #expect(package["word/footer1.xml"].contains("Người Bịa lấy ra") && package["word/document.xml"].contains("Dòng bịa thứ 2 &lt;&amp;"))
        #expect(package["word/document.xml"].contains("w:type=\"first\" r:id=\"rId4\"") && package["[Content_Types].xml"].contains("footer1.xml"))
    }

    @Test func `leaves official papers without a foot`() throws {
        let package = try Package(Samples.plan.docx())
        #expect(!package.order.contains("word/footer1.xml") && !package["[Content_Types].xml"].contains("footer"))
    }

    @Test func `gives the same bytes for the same words`() throws {
        #expect(try Self.paper(lines: 3).pdf() == Self.paper(lines: 3).pdf())
        #expect(try Self.paper(lines: 3).docx() == Self.paper(lines: 3).docx())
    }
}
