import Testing

@testable import DocumentReading

@Suite struct `Two columns of a PDF` {
    private let body = (0..<8).map {
        Setting.justified("Đoạn văn về phòng ngừa và ứng phó với bạo lực trên cơ sở giới tại cộng đồng", from: 70, to: 520, 220 + Double($0) * 18)
    }

    private func text(_ lines: [PageLine]) throws -> String { try TextWriter.text(of: PDFDocument.pieces([Setting.page(lines)])) }

    @Test func `are read one after the other in a letterhead`() throws {
        let head = [
            PageLine(Setting.words("UBND PHƯỜNG SUỐI MƠ", at: 80, 60) + Setting.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", at: 300, 60)),
            Setting.line("VIỆT NAM", at: 360, 78),
            PageLine(Setting.words("Số: 12/KH-UBND", at: 85, 96) + Setting.words("Độc lập - Tự do - Hạnh phúc", at: 300, 96)),
            Setting.line("Suối Mơ, ngày 02 tháng 3 năm 2026", at: 290, 114), Setting.line("KẾ HOẠCH", at: 275, 150)
        ]
        #expect(
            try text(head + body).hasPrefix(
                """
                UBND PHƯỜNG SUỐI MƠ
                Số: 12/KH-UBND

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Suối Mơ, ngày 02 tháng 3 năm 2026

                KẾ HOẠCH
                """))
    }

    @Test func `are read one after the other in a closing, and long recipients are joined`() throws {
        let closing = [
            PageLine(Setting.words("Nơi nhận:", at: 70, 400) + Setting.words("TM. ỦY BAN NHÂN DÂN", at: 350, 400)),
            PageLine(Setting.words("- Ủy ban nhân dân tỉnh Sao Mai và các sở, ban, ngành", at: 70, 418) + Setting.words("CHỦ TỊCH", at: 375, 418)),
            Setting.line("của tỉnh (để báo cáo);", at: 70, 436),
            PageLine(Setting.words("- Lưu: VT.", at: 70, 454) + Setting.words("Trần Văn Mẫu", at: 370, 454)),
            Setting.line("PHỤ LỤC", at: 275, 500)
        ]
        #expect(
            try text(body + closing).hasSuffix(
                """
                Nơi nhận:
                - Ủy ban nhân dân tỉnh Sao Mai và các sở, ban, ngành của tỉnh (để báo cáo);
                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Trần Văn Mẫu

                PHỤ LỤC
                """))
    }

    @Test func `hold a date over two lines, above a kind that a scanner misread`() throws {
        let head = [
            PageLine(Setting.words("UBND PHƯỜNG SUỐI MƠ", at: 80, 60) + Setting.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", at: 300, 60)),
            PageLine(Setting.words("Số: 12/KH-UBND", at: 85, 78) + Setting.words("Suối Mơ, ngày 02 tháng 3 năm", at: 300, 78)),
            Setting.line("2026", at: 380, 96), Setting.line("KẾ H0ẠCH", at: 275, 132)
        ]
        #expect(
            try text(head + body).hasPrefix(
                """
                UBND PHƯỜNG SUỐI MƠ
                Số: 12/KH-UBND

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Suối Mơ, ngày 02 tháng 3 năm 2026

                KẾ H0ẠCH
                """))
    }

    @Test func `end where the plan begins that a decision carries`() throws {
        let closing = [
            PageLine(Setting.words("Nơi nhận:", at: 70, 400) + Setting.words("CHỦ TỊCH", at: 375, 400)),
            PageLine(Setting.words("- Lưu: VT.", at: 70, 418) + Setting.words("Trần Văn Mẫu", at: 370, 418)),
            Setting.line("KẾ HOẠCH", at: 275, 460), Setting.line("I. MỤC ĐÍCH", at: 90, 490)
        ]
        #expect(try text(body + closing).hasSuffix("- Lưu: VT.\n\nCHỦ TỊCH\nTrần Văn Mẫu\n\nKẾ HOẠCH\n\nI. MỤC ĐÍCH"))
    }

    @Test func `are not seen where recipients and signature stand below each other`() throws {
        let closing = ["Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Trần Văn Mẫu"].enumerated().map { Setting.line($1, at: 70, 400 + Double($0) * 18) }
        #expect(try text(body + closing).hasSuffix("Nơi nhận:\n\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Mẫu"))
    }
}
