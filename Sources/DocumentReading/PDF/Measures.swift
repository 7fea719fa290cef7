/// How the text of a document is set: its margins, the distance of its lines, and how its paragraphs are told apart.
struct Measures: Sendable {
    let left: Double
    let right: Double
    /// From line to line within a paragraph.
    let pitch: Double
    /// Full lines end at the right margin.
    let isJustified: Bool
    /// Paragraphs begin further in than they go on.
    let isIndented: Bool
    /// Paragraphs stand apart.
    let isSpaced: Bool

    var width: Double { right - left }
    var centre: Double { (left + right) / 2 }

    static let indent = 9.0

    /// - Parameter contents: pages of one size.
    init(_ contents: [PageContent]) {
        let pages = contents.map(\.lines)
        let lines = pages.flatMap { $0 }
        let few = lines.count > 10 ? 1 : 0
        func ranked(_ values: [Double], from low: Int) -> Double { values.isEmpty ? 0 : values.sorted()[min(max(low, 0), values.count - 1)] }
        let (left, right) = (
            ranked(lines.map(\.box.left), from: lines.count / 50 + few), ranked(lines.map(\.box.right), from: lines.count - 1 - lines.count / 50 - few)
        )
        // A page with nothing but a table and its title shows its margins by the table.
        let tables = lines.count < 40 ? contents.flatMap(\.tables) : []
        (self.left, self.right) = (tables.reduce(left) { min($0, $1.left) }, tables.reduce(right) { max($0, $1.right) })

        let gaps = pages.flatMap { page in
            zip(page, page.dropFirst()).map { $1.box.middle - $0.box.middle }.filter { $0 > 4 && $0 < 60 }
        }
        let pitch = ranked(gaps, from: gaps.count / 5)
        self.pitch = pitch
        isSpaced = gaps.count { $0 > pitch * 1.14 } * 8 > gaps.count

        let long = lines.filter { $0.box.right > right - 0.12 * (right - left) }
        isJustified = long.count { abs($0.box.right - right) <= 1.5 } * 10 > long.count * 6
        let starts = lines.filter { StartSign.begins($0.text) }
        isIndented = starts.count >= 4 && starts.count { $0.box.left >= left + Self.indent } * 10 >= starts.count * 7
    }

    func isCentred(_ box: Box) -> Bool { abs(box.centre - centre) < 8 && box.left > left + 14 && box.right < right - 14 }
}
