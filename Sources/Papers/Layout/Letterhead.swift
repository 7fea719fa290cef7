/// The head of a paper: who issues it on the left, the state's name and motto on the right; below them its number, and its place and date.
struct Letterhead {
    let paper: Paper
    let typesetter: Typesetter

    /// The state's name needs 95 mm at 12 points.
    private static let right = 98.0

    func grid(width: Double) -> Grid {
        let left = width - Self.right
        return Grid(
            columns: [left, Self.right],
            rows: [
                Grid.Row(cells: [Grid.Cell(content: issuer(width: left)), Grid.Cell(content: state)]),
                Grid.Row(cells: [Grid.Cell(content: number), Grid.Cell(content: placeAndDate)])
            ])
    }

    private var state: [Element] {
        let motto = Paragraph("Độc lập - Tự do - Hạnh phúc", .motto)
        return [
            .paragraph(Paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", .state)), .paragraph(motto), .rule(typesetter.width(of: motto))
        ]
    }

    private func issuer(width: Double) -> [Element] {
        let superior = OfficialText.capitals(paper.superior).map { Paragraph($0, .superior) }
        let issuer = OfficialText.capitals(paper.issuer).map { Paragraph($0, .issuer) }
        return (superior + issuer).map(Element.paragraph) + (issuer.isEmpty ? [] : [typesetter.rule(under: issuer, within: width)])
    }

    private var number: [Element] {
        let number = Paragraph("Số: " + OfficialText.number(paper.number, paper.symbol), .number)
        let title = CleanText.line(paper.title)
        let isLetter = CleanText.line(paper.kind).isEmpty && !title.isEmpty
        return [.paragraph(number)] + (isLetter ? [.paragraph(Paragraph("V/v " + title, .subject))] : [])
    }

    private var placeAndDate: [Element] {
        let place = CleanText.line(paper.place)
        return [
            .paragraph(
                Paragraph(
                    (place.isEmpty ? "..............." : place) + ", " + OfficialText.day(paper.date, month: paper.month, year: paper.year),
                    .placeDate))
        ]
    }
}
