import Testing

@testable import DocumentReading

@Suite struct `What stands on every page` {
    private func text(_ pages: [PageLine]...) -> [String] {
        Furniture.removed(from: pages.enumerated().map { Setting.page($1, number: $0 + 1) }).map { $0.lines.map(\.text).joined(separator: " / ") }
    }

    private func line(_ text: String, _ top: Double) -> PageLine { Setting.line(text, at: 70, top) }
    private let foot = Setting.line("Tài liệu lưu hành nội bộ", at: 70, 790)

    @Test func `is dropped, also from a document of two pages`() {
        #expect(text([line("một", 100), line("hai", 118), foot], [line("ba", 100), line("bốn", 118), foot]) == ["một / hai", "ba / bốn"])
    }

    @Test func `is dropped beside a page number, even where only one page has it`() {
        #expect(
            text([line("một", 60), line("hai", 78)], [line("2", 40), line("Dự thảo lần 2", 54), line("ba", 90), line("bốn", 108)])
                == ["một / hai", "ba / bốn"])
    }

    @Test func `is not what stands below a line of the text`() {
        #expect(
            text([line("I. MỤC ĐÍCH", 60), line("Như sau:", 78), line("a", 300)], [line("II. NỘI DUNG", 60), line("Như sau:", 78), line("b", 300)])
                == ["I. MỤC ĐÍCH / Như sau: / a", "II. NỘI DUNG / Như sau: / b"])
    }

    @Test(arguments: ["II. NỘI DUNG", "của phường.", "- Tổ chức"]) func `is no heading and no sentence, however near to the number`(first: String) {
        #expect(text([line("một", 60)], [line("2", 40), line(first, 54), line("ba", 90)]) == ["một", "\(first) / ba"])
    }

    @Test func `is not the first line of a page under its number`() {
        #expect(text([line("một", 60)], [line("2", 40), line("ba", 60), line("bốn", 78), line("năm", 96)]) == ["một", "ba / bốn / năm"])
    }
}
