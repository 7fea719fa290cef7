/// The foot of a paper: who gets it on the left, who signs it on the right.
struct EndBlock {
    let paper: Paper

    private static let left = 0.48

    func grid(width: Double) -> Grid {
        Grid(
            columns: [width * Self.left, width * (1 - Self.left)],
            rows: [Grid.Row(cells: [Grid.Cell(content: recipients), Grid.Cell(content: signature)])])
    }

    var isEmpty: Bool { recipients.isEmpty && signature.isEmpty }

    private var recipients: [Element] {
        let recipients = OfficialText.list(paper.recipients, mark: "- ")
        if recipients.isEmpty { return [] }
        return [.paragraph(Paragraph("Nơi nhận:", .recipientsHead))] + recipients.map { .paragraph(Paragraph($0, .recipient)) }
    }

    private var signature: [Element] {
        let lines = (paper.signature.authority + [paper.signature.position]).flatMap(OfficialText.capitals)
        let name = CleanText.line(paper.signature.name)
        if lines.isEmpty && name.isEmpty { return [] }
        // Without a name the room to sign stays.
        return lines.map { .paragraph(Paragraph($0, .authority)) } + [.paragraph(Paragraph(name, .signer))]
    }
}
