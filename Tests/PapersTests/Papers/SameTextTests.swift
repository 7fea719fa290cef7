import Core
import DocumentReading
import Testing

@testable import Papers

@Suite struct `A paper` {
    static let papers: [Paper] = [
        Samples.plan, Samples.letter, Samples.decision, Samples.awkward, Paper(kind: "", title: ""), Paper(kind: "Báo cáo", title: "")
    ]

    @Test(arguments: papers) func `says the same in both files`(paper: Paper) throws {
        let word = try WordRead(paper.docx()), pdf = try PDFRead(paper.pdf())
        #expect(word.words == pdf.words)
        #expect(word.words.contains("CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM"))
    }

    @Test(arguments: papers) func `is the same every time, on whatever thread`(paper: Paper) async throws {
        let (word, pdf) = (try paper.docx(), try paper.pdf())
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { try paper.docx() == word && paper.pdf() == pdf } }
            for try await isSame in group { #expect(isSame) }
        }
    }

    @Test func `has the parts of the decree in its order`() throws {
        let paragraphs = try WordRead(Samples.plan.docx()).paragraphs
        #expect(
            paragraphs.prefix(9) == [
                "ỦY BAN NHÂN DÂN", "PHƯỜNG SUỐI MƠ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 46/KH-UBND",
                "Suối Mơ, ngày 05 tháng 02 năm 2026", "KẾ HOẠCH",
                "Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn phường Suối Mơ",
                "Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;"
            ])
        #expect(
            paragraphs.contains(
                "1. Mục đích: triển khai thống nhất, đồng bộ, hiệu quả các hoạt động phòng ngừa và ứng phó với bạo lực trên cơ sở giới trên địa bàn toàn phường, lấy người bị bạo lực làm trung tâm."
            ))
        let end = try #require(paragraphs.firstIndex(of: "Nơi nhận:"))
        #expect(paragraphs[end - 1].hasSuffix("theo quy định./."))
        #expect(
            paragraphs[end...].dropFirst(6).prefix(8) == [
                "- Lưu: VT, VHXH.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Mẫu", "Phụ lục",
                "NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN NĂM 2026",
                "(Kèm theo Kế hoạch số 46/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân phường Suối Mơ)"
            ])
    }

    @Test func `that is a letter has its matter below its number, and whom it addresses`() throws {
        let paragraphs = try WordRead(Samples.letter.docx()).paragraphs
        #expect(
            paragraphs.dropFirst(5).prefix(7) == [
                "Số: ......../VHXH", "V/v báo cáo kết quả thực hiện công tác bình đẳng giới 6 tháng đầu năm 2026",
                "Suối Mơ, ngày ...... tháng ...... năm 2026",
                "Kính gửi:", "- Công an phường;", "- Trạm Y tế phường;", "- Các tổ dân phố."
            ])
        var paper = Samples.letter
        paper.addressees = ["Sở Nội vụ"]
        #expect(try WordRead(paper.docx()).paragraphs.contains("Kính gửi: Sở Nội vụ"))
    }

    @Test func `that decides says who decides, and counts its articles and annexes`() throws {
        let paragraphs = try WordRead(Samples.decision.docx()).paragraphs
        let start = try #require(paragraphs.firstIndex(of: "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG SUỐI MƠ"))
        #expect(paragraphs[start + 3] == "QUYẾT ĐỊNH:")
        #expect(paragraphs[start + 4].hasPrefix("Điều 1. Kiện toàn"))
        #expect(
            paragraphs[(start + 5)...].prefix(5) == [
                "Điều 2. Nhiệm vụ", "1. Tham mưu Ủy ban nhân dân phường.", "2. Báo cáo định kỳ:", "a) Sáu tháng;", "b) Một năm."
            ])
        #expect(paragraphs.contains("Phụ lục I") && paragraphs.contains("Phụ lục II"))
    }

    /// What an office writes here can be read in again.
    @Test(arguments: ["docx", "pdf"]) func `is read by our own reader`(ending: String) throws {
        let bytes = ending == "docx" ? try Samples.plan.docx() : try Samples.plan.pdf()
        let lines = try DocumentText.text(of: bytes, named: "ke-hoach." + ending).split(separator: "\n").map(String.init)
        for line in ["KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU", "IV. TỔ CHỨC THỰC HIỆN", "Nơi nhận:"] { #expect(lines.contains(line), "\(line)") }
        #expect(lines.contains { $0.contains("Số: 46/KH-UBND") })
        #expect(lines.contains { $0.hasPrefix("|") && $0.contains("Cơ quan chủ trì") && $0.contains("Thời gian hoàn thành") })
    }
}
