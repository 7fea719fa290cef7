import Access
import Core
import Papers
import Web

/// The draft of the notification: what the law wants told (decree 356/2025/NĐ-CP art. 28), to be carried over into its form. It names nobody.
enum BreachPaper {
    static func paper(_ breach: Breach, of viewer: Viewer, on day: LocalDate, _ words: Words) -> Paper {
        var paper = Paper(kind: "Thông báo", title: "Vi phạm quy định về bảo vệ dữ liệu cá nhân")
        paper.issuer = viewer.agencyName
        paper.symbol = "TB"
        (paper.year, paper.month) = (day.year, day.month)
        paper.addressees = [breach.notifiedTo ?? "Cơ quan chuyên trách bảo vệ dữ liệu cá nhân"]
        paper.bases = [
            "Căn cứ Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15", "Căn cứ Nghị định số 356/2025/NĐ-CP ngày 31 tháng 12 năm 2025 của Chính phủ"
        ]
        let sorts = Breach.Sort.allCases.filter(breach.sorts.contains).map { words(.of("data.sort", $0.rawValue)).lowercased() }
        let persons = breach.persons.map { "\(words.number($0)) người" } ?? "chưa xác định được"
        paper.body = [
            .entry(.section, heading: "Thời điểm phát hiện", text: Moment.vietnamese(breach.detectedAt)),
            .entry(.section, heading: "Loại vi phạm", text: words(.of("data.breachKind", breach.kind.rawValue))),
            .entry(.section, heading: "Loại dữ liệu", text: sorts.joined(separator: ", ")),
            .entry(.section, heading: "Số người có dữ liệu bị ảnh hưởng", text: persons),
            .entry(.section, heading: "Diễn biến", text: breach.course),
            .entry(.section, heading: "Biện pháp đã làm", text: breach.measures),
            .entry(.section, heading: "Người phụ trách bảo vệ dữ liệu cá nhân", text: viewer.name)
        ]
        paper.recipients = ["Như trên", "Lưu: VT"]
        return paper
    }
}
