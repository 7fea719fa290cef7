@testable import Papers

extension Samples {
    /// What people and imports put into fields.
    static var awkward: Paper {
        var paper = Paper(kind: " Tờ trình\n", title: "V/v <b>đề nghị</b> & \"xin\" ý kiến\nlần 2")
        (paper.superior, paper.issuer, paper.place) = ("ubnd tỉnh Mây Trắng", "sở nội vụ", "")
        paper.bases = ["", "Căn cứ E\u{302}\u{301} … ;"]
        paper.body = [
            .paragraph(""), .paragraph("Dòng một\n\nDòng hai\u{0}\u{202E}"), .heading(.part, ""), .item(.point, ""), .item(.section, "một\nhai"),
            .entry(.part, heading: "Nhiệm vụ (mới)", text: "theo Phụ lục\nvà danh sách"), .entry(.article, heading: "Hiệu lực", text: "Từ ngày ký."),
            .entry(.section, heading: "Có dấu hỏi?", text: "Có."), .table(PaperTable(columns: [], rows: [.cells(["mất"])])),
            .table(PaperTable(columns: [.init("Một"), .init("", width: 0)], rows: [])),
            .table(
                PaperTable(
                    columns: [.init("A", width: 3), .init("B\nb", width: 2)],
                    rows: [.cells([]), .cells(["1", "2", "3", "4"]), .group(""), .total(["x"])]))
        ]
        paper.recipients = [" ; "]
        paper.annexes = [Annex(title: "", body: [], isLandscape: true)]
        return paper
    }
}
