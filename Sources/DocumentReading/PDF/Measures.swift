/// How the text of a document is set: its margins, the distance of its lines, and how its paragraphs are told apart.
struct Measures: Sendable {
    let left: Double
    let right: Double
    /// From line to line within a paragraph.
    let pitch: Double
    /// Full lines end at the right margin.
    let isJustified: Bool
    /// Where paragraphs begin, when it is further in than they go on.
    let indentation: Double?
    /// Paragraphs stand apart.
    let isSpaced: Bool

    var isIndented: Bool { indentation != nil }
    var width: Double { right - left }
    var centre: Double { (left + right) / 2 }

    static let indent = 9.0

    /// - Parameter contents: pages of one size.
    init(_ contents: [PageContent]) {
        let pages = contents.map(\.lines)
        let lines = pages.flatMap { $0 }
        let left = Self.edge(lines.map(\.box.left), lowest: true), right = Self.edge(lines.map(\.box.right), lowest: false)
        // A page with nothing but a table and its title shows its margins by the table.
        let tables = lines.count < 40 ? contents.flatMap(\.tables) : []
        (self.left, self.right) = (tables.reduce(left) { min($0, $1.left) }, tables.reduce(right) { max($0, $1.right) })

        let gaps = pages.flatMap { page in
            zip(page, page.dropFirst()).map { $1.box.middle - $0.box.middle }.filter { $0 > 4 && $0 < 60 }
        }
        let pitch = gaps.isEmpty ? 0 : gaps.sorted()[gaps.count / 5]
        self.pitch = pitch
        isSpaced = gaps.count { $0 > pitch * 1.14 } * 8 > gaps.count

        let long = lines.filter { $0.box.right > right - 0.12 * (right - left) }
        isJustified = long.count { abs($0.box.right - right) <= 1.5 } * 10 > long.count * 6
        let starts = lines.filter { StartSign.begins($0.text) }
        let further = starts.map(\.box.left).filter { $0 >= left + Self.indent }.sorted()
        indentation = starts.count >= 4 && further.count * 10 >= starts.count * 7 ? further[further.count / 2] : nil
    }

    /// A letterhead is not set wider than the text by more than this.
    private static let overhang = 60.0

    /// The outermost place where several lines end: one alone may be a letterhead that is set wider than the text. Where lines end
    /// anywhere, many short ones that end alike are no margin.
    private static func edge(_ places: [Double], lowest: Bool) -> Double {
        let sorted = lowest ? places.sorted() : places.sorted(by: >)
        let enough = max(places.count < 30 ? 1 : 3, places.count * 3 / 100)
        for (index, place) in sorted.enumerated() {
            guard abs(place - sorted[0]) <= overhang else { break }
            let last = index + enough - 1
            if last < sorted.count, abs(sorted[last] - place) <= (lowest ? 2 : 4) { return place }
        }
        return sorted.first ?? 0
    }

    /// The first line of a paragraph can stand in the middle by chance.
    func isCentred(_ box: Box) -> Bool {
        isSymmetric(box) && box.left > left + 14 && box.right < right - 14 && abs(box.left - (indentation ?? .infinity)) > 1
    }

    /// The margins are known less well than the middle of a title wants them; where paragraphs are indented more care is needed.
    func isSymmetric(_ box: Box) -> Bool { abs(box.centre - centre) < (isIndented ? 5 : 9) }
}
