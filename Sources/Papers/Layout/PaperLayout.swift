/// A paper as sections of elements: the one description that both file formats are written from.
struct PaperLayout {
    let paper: Paper
    let typesetter: Typesetter

    static func sections(of paper: Paper, _ typesetter: Typesetter) -> [Section] {
        let layout = PaperLayout(paper: paper, typesetter: typesetter)
        let annexes = AnnexLayout(paper: paper, typesetter: typesetter)
        return [layout.main] + paper.annexes.enumerated().map { annexes.section($1, number: $0 + 1) }
    }

    private var width: Double { Page.upright.textWidth }

    private var main: Section {
        let end = EndBlock(paper: paper)
        var text = ended(BodyLayout.elements(paper.body, width: width))
        // A signature that stands alone on a page could be put under anything.
        if !end.isEmpty, case .paragraph(var last) = text.last {
            last.keepsWithNext = true
            text[text.count - 1] = .paragraph(last)
        }
        return Section(
            page: .upright,
            content: [.grid(Letterhead(paper: paper, typesetter: typesetter).grid(width: width))] + heading + addressees + bases + text
                + (end.isEmpty ? [] : [.gap, .grid(end.grid(width: width))]))
    }

    private var heading: [Element] {
        let kind = OfficialText.capitals(paper.kind)
        guard !kind.isEmpty else { return [] }
        let title = CleanText.lines(paper.title).map { Paragraph($0, .title) }
        return kind.map { .paragraph(Paragraph($0, .kind)) } + title.map { .paragraph($0) }
            + (title.isEmpty ? [] : [typesetter.rule(under: title, within: width)])
    }

    /// One on the line itself; several below it, their dashes under its colon.
    private var addressees: [Element] {
        let items = paper.addressees.map(CleanText.line).filter { !$0.isEmpty }
        var label = Paragraph("Kính gửi: " + (items.count == 1 ? items[0] : ""), .addressees)
        guard !items.isEmpty else { return [] }
        label.left = Self.addresseesLeft
        if items.count == 1 { return [.paragraph(label)] }
        let left = Self.addresseesLeft + typesetter.width(of: Paragraph("Kính gửi", .addressees))
        label = Paragraph("Kính gửi:", .addressees)
        label.left = Self.addresseesLeft
        return [.paragraph(label)]
            + OfficialText.list(items, mark: "- ").map {
                var item = Paragraph($0, .addressee)
                item.left = left
                return .paragraph(item)
            }
    }

    private static let addresseesLeft = 30.0

    private var bases: [Element] {
        let decider = OfficialText.capitals(paper.decider).map { Paragraph($0, .decider) }
        let bases = OfficialText.list(paper.bases).map { Paragraph($0, .basis) }
        let resolution = decider.isEmpty ? [] : OfficialText.capitals(paper.kind).map { Paragraph($0 + ":", .resolution) }
        return (decider + bases + resolution).map { .paragraph($0) }
    }

    /// The body with its last sentence, which ends with the sign that nothing follows.
    private func ended(_ body: [Element]) -> [Element] {
        var text = body + CleanText.lines(paper.closing).map { .paragraph(Paragraph($0, .body)) }
        guard case .paragraph(var last) = text.last, !last.runs.isEmpty else { return text }
        last.runs[last.runs.count - 1].text = OfficialText.ended(last.runs[last.runs.count - 1].text)
        text[text.count - 1] = .paragraph(last)
        return text
    }
}
