import Testing

@testable import DocumentReading

@Suite struct `The words of a PDF page` {
    @Test func `come from poppler's list, with its escapes undone`() {
        let file = """
            <page width="595.3" height="841.9">
              <word xMin="56.8" yMin="57.4" xMax="77.6" yMax="70.7">LĐ-TB&amp;XH</word>
              <word xMin="90" yMin="57.4" xMax="95" yMax="70.7"> </word>
              <word xMin="nan" yMin="57.4" xMax="95" yMax="70.7">hỏng</word>
              <word>không chỗ</word>
            </page>
            <page width="10" height="20">
            </page>
            """
        let pages = WordsFile.pages(Array(file.utf8))
        #expect(pages.map(\.number) == [1, 2])
        #expect(pages.first?.words == [PDFWord(text: "LĐ-TB&XH", box: Box(left: 56.8, top: 57.4, right: 77.6, bottom: 70.7))])
    }

    @Test func `make lines from top to bottom and left to right`() {
        let words = Setting.words("hai ba", at: 100, 50) + Setting.words("một", at: 70, 51) + Setting.words("dưới", at: 70, 70)
        #expect(PageLine.lines(words).map(\.text) == ["một hai ba", "dưới"])
    }

    @Test func `are one word again where only the font changed`() {
        let parts = [("Đ", 100.0), ("ộ", 105.1), ("c", 110.0), ("lập", 117.5)].map {
            PDFWord(text: $0.0, box: Box(left: $0.1, top: 10, right: $0.1 + Double($0.0.count) * 5, bottom: 23))
        }
        #expect(PageLine.lines(parts).map(\.text) == ["Độc lập"])
    }

    @Test func `fall apart where a column begins`() {
        let line = PageLine(Setting.words("UBND PHƯỜNG", at: 60, 10) + Setting.words("CỘNG HÒA", at: 300, 10))
        #expect(line.segments.map(\.text) == ["UBND PHƯỜNG", "CỘNG HÒA"])
    }

    @Test(arguments: [
        ("HĐND-", "UBND phường", ""), ("Lao động-", "Thương binh", " "), ("giai đoạn 2021-", "2025", ""), ("kinh tế -", "xã hội", " "),
        ("mạng xã hội", ",…", ""), ("một", "hai", " ")
    ])
    func `are joined over a line end`(before: String, after: String, between: String) {
        #expect(WordBreak.joint(before, after) == between)
    }

    @Test(arguments: [
        "- Tổ chức", "+ Mở lớp", "-Tổ chức", "• Một", "I. MỤC ĐÍCH", "1. Mục đích", "1.2. Hoạt động", "2) Hai", "a) Một", "(1) Một", "Điều 3. Giao",
        "PHẦN THỨ NHẤT", "Phần thứ hai", "Phần II. NỘI DUNG", "Chương 2"
    ])
    func `may begin something`(text: String) { #expect(StartSign.begins(text)) }

    @Test(arguments: ["-xã hội", "2025. năm", "1.250 triệu", "15/11 đến", "và trẻ em", "TM. UBND xã", "đ. Không", "Điều kiện", "Phần lớn người"])
    func `may not`(
        text: String
    ) {
        #expect(StartSign.begins(text) == (text == "đ. Không"))
    }
}
