import Core
import Testing

@testable import DocumentReading

@Suite struct `A table of a Word file` {
    private func text(_ body: String) throws -> String { try WordFile(body).text() }
    private let head = XML.row(XML.cell("TT"), XML.cell("Nội dung"), XML.cell("Cơ quan chủ trì"))

    @Test func `is written as rows of bars under its heads`() throws {
        let table = XML.table(head, XML.row(XML.cell("1"), XML.cell("Tập huấn"), XML.cell("Trạm Y tế")))
        #expect(try text(table) == "| TT | Nội dung | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Tập huấn | Trạm Y tế |")
    }

    @Test func `keeps the lines of a cell, so that bullets are seen, and no bars of its own`() throws {
        let table = XML.table(head, XML.row(XML.cell("1"), XML.cell("- Một;", "- Hai | ba"), XML.cell("")))
        #expect(try text(table).hasSuffix("| 1 | - Một;<br>- Hai ¦ ba |  |"))
    }

    @Test func `says a merged cell of every row that it covers, and is empty beside a wide one`() throws {
        let table = XML.table(
            head, XML.row(XML.cell("I"), XML.cell("Nhóm", properties: "<w:gridSpan w:val=\"2\"/>")),
            XML.row(XML.cell("1"), XML.cell("Một"), XML.cell("Công an", properties: "<w:vMerge w:val=\"restart\"/>")),
            XML.row(XML.cell("2"), XML.cell("Hai"), XML.cell("Công an", properties: "<w:vMerge/>")))
        #expect(try text(table).split(separator: "\n").suffix(3) == ["| I | Nhóm |  |", "| 1 | Một | Công an |", "| 2 | Hai | Công an |"])
    }

    @Test func `is empty below a merged cell where the row goes on with the one above`() throws {
        let (begins, goesOn) = ("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>")
        let table = XML.table(
            head, XML.row(XML.cell("1", properties: begins), XML.cell("Một"), XML.cell("Công an", properties: begins)),
            XML.row(XML.cell("", properties: goesOn), XML.cell("Hai"), XML.cell("", properties: goesOn)))
        #expect(try text(table).hasSuffix("| 1 | Một | Công an |\n|  | Hai |  |"))
    }

    @Test func `has a head of two rows, merged down and across`() throws {
        let (begins, goesOn) = ("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>")
        let table = XML.table(
            XML.row(XML.cell("TT", properties: begins), XML.cell("Phân công", properties: "<w:gridSpan w:val=\"2\"/>")),
            XML.row(XML.cell("", properties: goesOn), XML.cell("Chủ trì"), XML.cell("Phối hợp")), XML.row(XML.cell("1"), XML.cell("a"), XML.cell("b"))
        )
        #expect(try text(table) == "| TT | Phân công |  |\n|---|---|---|\n|  | Chủ trì | Phối hợp |\n| 1 | a | b |")
    }

    @Test func `has no row that was deleted, and columns that a row leaves free`() throws {
        let table = XML.table(
            head, XML.row(XML.cell("1"), XML.cell("Bỏ"), XML.cell("x"), properties: "<w:del w:id=\"4\"/>"),
            XML.row(XML.cell("Lệch"), XML.cell("y"), properties: "<w:gridBefore w:val=\"1\"/>"))
        #expect(try text(table).hasSuffix("|---|---|---|\n|  | Lệch | y |"))
    }

    @Test func `holds a table of its own in one cell`() throws {
        let inner = XML.table(XML.row(XML.cell("a"), XML.cell("b")), XML.row(XML.cell("c"), XML.cell("d")), XML.row(XML.cell("e"), XML.cell("f")))
        let table = XML.table(head, XML.row(XML.cell("1"), "<w:tc>\(inner)<w:p/></w:tc>", XML.cell("x")))
        #expect(try text(table).hasSuffix("| 1 | a; b<br>c; d<br>e; f | x |"))
    }

    @Test func `with one column is a frame around text`() throws {
        #expect(try text(XML.table(XML.row(XML.cell("Một đoạn")), XML.row(XML.cell("Đoạn nữa")))) == "Một đoạn\n\nĐoạn nữa")
    }

    // MARK: Layout

    @Test func `is read column by column in a letterhead`() throws {
        let table = XML.table(
            XML.row(XML.cell("UBND TỈNH SAO MAI", "SỞ NỘI VỤ"), XML.cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")),
            XML.row(XML.cell("Số: 12/KH-SNV"), XML.cell("Sao Mai, ngày 02 tháng 3 năm 2026")))
        #expect(
            try text(table) == """
                UBND TỈNH SAO MAI
                SỞ NỘI VỤ
                Số: 12/KH-SNV

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Sao Mai, ngày 02 tháng 3 năm 2026
                """)
    }

    @Test func `is read column by column in a closing, also with lines drawn`() throws {
        let table = XML.table(
            XML.row(XML.cell("Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT."), XML.cell("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Trần Văn Mẫu")))
        #expect(try text(table) == "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Mẫu")
    }

    @Test func `lets a row over all columns stand between`() throws {
        let table = XML.table(
            XML.row(XML.cell("UBND XÃ SAO MAI"), XML.cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
            XML.row(XML.cell("KẾ HOẠCH", properties: "<w:gridSpan w:val=\"2\"/>")), XML.row(XML.cell("trái"), XML.cell("phải")), properties: "")
        #expect(try text(table) == "UBND XÃ SAO MAI\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\n\ntrái\n\nphải")
    }

    @Test func `of two columns with heads stays a table`() throws {
        let table = XML.table(XML.row(XML.cell("Nội dung"), XML.cell("Thời gian")), XML.row(XML.cell("Tập huấn"), XML.cell("Quý II")), properties: "")
        #expect(try text(table).hasPrefix("| Nội dung | Thời gian |"))
    }

    // MARK: Bounds

    private func cells(_ count: Int) -> String {
        "<w:tbl>"
            + String(
                repeating: "<w:tr>" + String(repeating: "<w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc>", count: 6) + "</w:tr>", count: count / 6)
            + "</w:tbl>"
    }

    @Test func `may have 60,000 cells`() throws {
        let text = try text(cells(60_000))
        #expect(text.split(separator: "\n").count == 10_001)
        #expect(text.hasSuffix("| ô | ô | ô | ô | ô | ô |"))
    }

    @Test func `is refused with more`() {
        #expect(throws: Problem.documentTooComplex) { try text(cells(60_006)) }
    }

    @Test func `is refused deep inside other tables`() {
        let nested = (0..<20).reduce(XML.paragraph("trong cùng")) { inner, _ in "<w:tbl><w:tr><w:tc>\(inner)</w:tc></w:tr></w:tbl>" }
        #expect(throws: Problem.documentTooComplex) { try text(nested) }
    }
}
