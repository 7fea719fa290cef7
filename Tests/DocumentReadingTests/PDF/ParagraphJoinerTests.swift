import Testing

@testable import DocumentReading

@Suite struct `The lines of a PDF` {
    /// Sixty letters fill a line from 70 to 520.
    private let left = 70.0, right = 520.0

    private func paragraphs(_ pages: [PageLine]...) -> [String] {
        let text = PDFDocument.pieces(pages.enumerated().map { Setting.page($1, number: $0 + 1) })
        return text.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text } else { nil } }
    }

    private func full(_ text: String, _ top: Double, indent: Double = 0) -> PageLine { Setting.justified(text, from: left + indent, to: right, top) }
    private func short(_ text: String, _ top: Double, indent: Double = 0) -> PageLine { Setting.line(text, at: left + indent, top) }

    private let words = "phòng ngừa và ứng phó với bạo lực trên cơ sở giới tại cộng đồng dân cư ở phường"

    @Test func `are one paragraph while they are full`() {
        #expect(
            paragraphs([full("Tổ chức \(words)", 100), full("và \(words)", 118), short("năm 2026.", 136)]) == [
                "Tổ chức \(words) và \(words) năm 2026."
            ])
    }

    @Test func `end a paragraph where the next word would have fitted`() {
        #expect(paragraphs([full("Tổ chức \(words)", 100), short("hằng năm.", 118), short("Mở lớp tập huấn.", 136)]).count == 2)
    }

    @Test func `are not full because many of them end alike, short of the margin`() {
        let lines = (0..<34).map { short($0 % 2 == 0 ? "Nguồn ngân sách xã." : "Nguồn khác của xã..", 80 + Double($0) * 18) }
        let longest = short("Căn cứ kế hoạch của tỉnh về phòng ngừa và ứng phó với bạo lực", 60)
        // Only the longest reaches the margin, and so may go on.
        #expect(paragraphs([longest] + lines).count == 34)
    }

    @Test func `end it at a bullet and a number`() {
        let lines = [full("- Tổ chức \(words)", 100), full("- Mở lớp \(words)", 118), full("1. Mục đích \(words)", 136)]
        #expect(paragraphs(lines).count == 3)
    }

    @Test func `end it where the next stands apart`() {
        let lines = [
            full("Tổ chức \(words)", 100), full("Và \(words)", 118), full("Đoạn \(words)", 160), full("sau \(words)", 178), short("hết.", 196)
        ]
        #expect(paragraphs(lines).map { $0.prefix(4) } == ["Tổ c", "Đoạn"])
    }

    @Test func `go on over a page, past its number and running head`() {
        let pages = (1...4).map { page in
            [
                short("UBND phường Suối Mơ - Kế hoạch bình đẳng giới", 30), full("trang \(page) \(words)", 100), full("và \(words)", 118),
                Setting.line("- \(page) -", at: 290, 800)
            ]
        }
        let read = paragraphs(pages[0], pages[1], pages[2], pages[3])
        #expect(read.count == 1)
        #expect(read[0].contains("trang 4"))
        #expect(!read[0].contains("UBND"))
        #expect(!read[0].contains(" - 2 -"))
    }

    @Test func `begin a paragraph where they are indented, although the line before is full`() {
        var lines: [PageLine] = []
        for number in 0..<6 {
            lines.append(full("- Mục \(number) \(words)", 100 + Double(number) * 36, indent: 36))
            lines.append(full("Tiếp \(words)", 118 + Double(number) * 36))
        }
        #expect(paragraphs(lines).count == 6)
        #expect(paragraphs(lines).allSatisfy { $0.hasPrefix("- Mục") && $0.contains("Tiếp") })
    }

    @Test func `know a dash inside a paragraph by its place`() {
        var lines: [PageLine] = []
        for number in 0..<6 {
            lines.append(full("- Mục \(number) \(words)", 100 + Double(number) * 36, indent: 36))
            lines.append(full("- xã hội \(words)", 118 + Double(number) * 36))
        }
        #expect(paragraphs(lines).count == 6)
    }

    @Test func `in the middle of the page are the lines of a title`() {
        func middle(_ text: String, _ top: Double) -> PageLine {
            let line = Setting.line(text, at: 0, top)
            return Setting.line(text, at: 295 - line.box.width / 2, top)
        }
        let body = (0..<6).map { full("Đoạn \(words)", 200 + Double($0) * 18) }
        let title = [middle("KẾ HOẠCH", 100), middle("Phòng ngừa bạo lực trên cơ sở giới", 118), middle("trên địa bàn phường Suối Mơ", 136)]
        #expect(Array(paragraphs(title + body).prefix(3)) == ["KẾ HOẠCH", "Phòng ngừa bạo lực trên cơ sở giới", "trên địa bàn phường Suối Mơ"])
    }
}
