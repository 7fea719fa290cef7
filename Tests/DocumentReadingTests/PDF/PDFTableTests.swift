import Testing

@testable import DocumentReading

@Suite struct `A table of a PDF` {
    // MARK: With lines

    private func grid(_ columns: [Double], _ rows: [Double]) -> Rulings {
        Rulings(
            horizontal: rows.map { Rulings.Rule(at: $0, from: columns[0], to: columns[columns.count - 1]) },
            vertical: columns.map { Rulings.Rule(at: $0, from: rows[0], to: rows[rows.count - 1]) })
    }

    private func rows(_ rulings: Rulings, _ words: [PDFWord]) -> [[String]] { RuledGrid.all(rulings).flatMap { RuledTable($0, words).rows } }

    @Test func `has the cells that its lines draw`() {
        let words =
            Setting.words("TT", at: 72, 105) + Setting.words("Nội dung", at: 110, 105) + Setting.words("1", at: 72, 125)
            + Setting.words("Tập huấn", at: 110, 125)
        #expect(rows(grid([70, 100, 300], [100, 120, 140]), words) == [["TT", "Nội dung"], ["1", "Tập huấn"]])
    }

    @Test func `has one cell where a line is missing`() {
        var rulings = grid([70, 100, 300, 400], [100, 120, 140])
        // "Phân công" over two columns; "TT" over two rows.
        rulings.vertical = [70, 100, 400].map { Rulings.Rule(at: $0, from: 100, to: 140) } + [Rulings.Rule(at: 300, from: 120, to: 140)]
        rulings.horizontal = [100, 140].map { Rulings.Rule(at: $0, from: 70, to: 400) } + [Rulings.Rule(at: 120, from: 100, to: 400)]
        let words =
            Setting.words("TT", at: 72, 113) + Setting.words("Phân công", at: 230, 105) + Setting.words("chủ trì", at: 110, 125)
            + Setting.words("phối hợp", at: 310, 125)
        #expect(rows(rulings, words) == [["TT", "Phân công", ""], ["", "chủ trì", "phối hợp"]])
    }

    @Test func `says a cell over several rows of each of them`() {
        var rulings = grid([70, 100, 300, 400], [100, 120, 140, 160])
        rulings.horizontal = [100, 120, 160].map { Rulings.Rule(at: $0, from: 70, to: 400) } + [Rulings.Rule(at: 140, from: 70, to: 300)]
        let words =
            ["TT", "1", "2"].enumerated().flatMap { Setting.words($1, at: 72, 104 + Double($0) * 20) }
            + ["Việc", "Một", "Hai"].enumerated().flatMap { Setting.words($1, at: 110, 104 + Double($0) * 20) }
            + Setting.words("Chủ trì", at: 310, 104) + Setting.words("Công an", at: 310, 134)
        #expect(rows(rulings, words) == [["TT", "Việc", "Chủ trì"], ["1", "Một", "Công an"], ["2", "Hai", "Công an"]])
    }

    @Test func `joins the lines of a cell, but not its bullets and short lines`() {
        let text = ["- Mở lớp tập huấn cho cán bộ", "cơ sở;", "- In tờ rơi.", "Trạm Y tế", "Công an"]
        let words = text.enumerated().flatMap { Setting.words($1, at: 106, 104 + Double($0) * 15) }
        #expect(
            rows(grid([70, 100, 260], [100, 190]), words + Setting.words("1", at: 75, 104)) == [
                ["1", "- Mở lớp tập huấn cho cán bộ cơ sở;\n- In tờ rơi.\nTrạm Y tế\nCông an"]
            ])
    }

    @Test func `is not a frame without crossing lines`() {
        let rulings = Rulings(horizontal: [Rulings.Rule(at: 80, from: 100, to: 200)], vertical: [Rulings.Rule(at: 300, from: 40, to: 60)])
        #expect(RuledGrid.all(rulings).isEmpty)
    }

    @Test func `is seen in the picture of its page`() {
        let (width, height) = (200, 100)
        var points = [UInt8](repeating: 255, count: width * height)
        for x in 20..<180 { for y in [10, 11, 50, 90] { points[y * width + x] = 0 } }
        for y in 10..<91 { for x in [20, 100, 179] { points[y * width + x] = 40 } }
        let picture = Array("P5\n\(width) \(height)\n255\n".utf8) + points
        let found = Rulings.all(picture + picture)
        #expect(found.count == 2)
        #expect(found.first.map { RuledGrid.all($0).map(\.columns) } == [[20, 100, 179]])
        #expect(found.first.map { RuledGrid.all($0).map(\.rows) } == [[10, 50, 90]])
    }

    @Test(arguments: ["", "P5", "P5\n10 10\n255\n", "P6\n1 1\n255\nabc", "P5\n99999999999999 2\n255\n", "P5 0 0 255 "])
    func `is not seen in what is no picture`(bytes: String) {
        #expect(Rulings.all(Array(bytes.utf8)).isEmpty)
    }

    // MARK: Without lines

    private func text(_ pages: [PageLine]...) throws -> String {
        try TextWriter.text(of: PDFDocument.pieces(pages.enumerated().map { Setting.page($1, number: $0 + 1) }))
    }

    private func line(_ cells: [String], _ top: Double) -> PageLine {
        PageLine(zip(cells, [70.0, 110, 290, 420]).flatMap { Setting.words($0, at: $1, top) })
    }

    @Test func `is found by its heads and the columns below them`() throws {
        let page = [
            Setting.line("Kế hoạch gồm các nhiệm vụ như sau đây cho cả năm 2026 và những năm tiếp theo nữa", at: 70, 80),
            line(["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian"], 100),
            line(["1", "- Mở lớp tập huấn cho", "Trạm Y tế", "Quý II"], 118), line(["", "cán bộ cơ sở", "", ""], 133),
            line(["2", "Truyền thông", "Hội Phụ nữ", "Tháng 11"], 150)
        ]
        let rows =
            "| TT | Nội dung | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | - Mở lớp tập huấn cho cán bộ cơ sở | Trạm Y tế | Quý II |\n| 2 | Truyền thông | Hội Phụ nữ | Tháng 11 |"
        #expect(try text(page).hasSuffix("nữa\n\n\(rows)"))
    }

    @Test func `goes on over a page, its heads left out and its cut row made whole`() throws {
        let heads = line(["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian"], 60)
        let first = [heads, line(["1", "Truyền thông về phòng", "Hội Phụ nữ", "Tháng 11"], 78)]
        let second = [heads, line(["", "ngừa bạo lực", "", ""], 78), line(["2", "Tập huấn", "Trạm Y tế", "Quý II"], 96)]
        let third = [line(["3", "Kiểm tra", "Công an", "Quý IV"], 60), line(["4", "Tổng kết", "Công an", "Quý IV"], 78)]
        #expect(
            try text(first, second, third) == """
                | TT | Nội dung | Cơ quan chủ trì | Thời gian |
                |---|---|---|---|
                | 1 | Truyền thông về phòng ngừa bạo lực | Hội Phụ nữ | Tháng 11 |
                | 2 | Tập huấn | Trạm Y tế | Quý II |
                | 3 | Kiểm tra | Công an | Quý IV |
                | 4 | Tổng kết | Công an | Quý IV |
                """)
    }

    @Test func `ends where a line runs through its columns`() throws {
        let page = [
            line(["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian"], 60), line(["1", "Truyền thông", "Hội Phụ nữ", "Tháng 11"], 78),
            Setting.line("Trên đây là Kế hoạch của phường, các cơ quan có trách nhiệm triển khai thực hiện", at: 70, 110)
        ]
        #expect(
            try text(page).hasSuffix(
                "| 1 | Truyền thông | Hội Phụ nữ | Tháng 11 |\n\nTrên đây là Kế hoạch của phường, các cơ quan có trách nhiệm triển khai thực hiện"))
    }
}
