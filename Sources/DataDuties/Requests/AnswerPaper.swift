import Access
import Core
import Papers
import Web

/// The answer as an official letter (decree 30/2020/NĐ-CP), ready to be numbered and signed.
enum AnswerPaper {
    static func paper(_ revealed: KeepRequests.Revealed, of viewer: Viewer, on day: LocalDate, _ words: Words) -> Paper {
        let request = revealed.request
        var paper = Paper(kind: "Thông báo", title: "Trả lời yêu cầu về dữ liệu cá nhân")
        paper.issuer = viewer.agencyName
        paper.symbol = "TB"
        paper.date = nil
        (paper.year, paper.month) = (day.year, day.month)
        paper.addressees = [revealed.fields["person"] ?? ""]
        paper.bases = [
            "Căn cứ Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15", "Căn cứ Nghị định số 356/2025/NĐ-CP ngày 31 tháng 12 năm 2025 của Chính phủ"
        ]
        let kind = words(.of("data.kind", request.kind.rawValue)).lowercased()
        paper.body =
            [
                .paragraph("Ngày \(request.receivedOn.vietnamese), \(viewer.agencyName) nhận được yêu cầu \(kind) của Ông/Bà."),
                .paragraph("Kết quả: \(words(.of("data.outcome", request.outcome?.rawValue ?? "")).lowercased()).")
            ] + (revealed.answer ?? "").split(separator: "\n").map { .paragraph(String($0)) }
        paper.closing = "Ông/Bà có quyền khiếu nại, tố cáo, khởi kiện theo quy định của pháp luật nếu không đồng ý với trả lời này."
        paper.recipients = ["Như trên", "Lưu: VT"]
        return paper
    }
}
