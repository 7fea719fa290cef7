/// The pages of an annex.
struct AnnexLayout {
    let paper: Paper
    let typesetter: Typesetter

    private static let mostUprightColumns = 5

    func section(_ annex: Annex, number: Int) -> Section {
        let page = isLandscape(annex) ? Page.across : .upright
        let label = paper.annexes.count > 1 ? "Phụ lục " + OutlineCounter.roman(number) : "Phụ lục"
        let reference = Paragraph("(" + self.reference + ")", .annexReference)
        let head = [Paragraph(label, .annexLabel)] + OfficialText.capitals(annex.title).map { Paragraph($0, .annexTitle) } + [reference]
        return Section(
            page: page,
            content: head.map { .paragraph($0) } + [typesetter.rule(under: [reference], within: page.textWidth)]
                + BodyLayout.elements(annex.body, width: page.textWidth))
    }

    private func isLandscape(_ annex: Annex) -> Bool {
        annex.isLandscape
            ?? annex.body.contains { block in
                if case .table(let table) = block { table.columns.count > Self.mostUprightColumns } else { false }
            }
    }

    /// "Kèm theo Kế hoạch số 46/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân phường Suối Mơ"
    private var reference: String {
        let kind = CleanText.line(paper.kind), issuer = CleanText.line(paper.issuer)
        return "Kèm theo \(kind.isEmpty ? "Công văn" : kind) số \(OfficialText.number(paper.number, paper.symbol)) "
            + OfficialText.day(paper.date, month: paper.month, year: paper.year) + (issuer.isEmpty ? "" : " của " + issuer)
    }
}
