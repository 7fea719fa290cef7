/// One row of a table written with bars.
struct TableRow: Sendable {
    let cells: [Passage]

    static func bars(_ passage: Passage) -> Int { passage.fold.reduce(0) { $0 + ($1 == UInt8(ascii: "|") ? 1 : 0) } }

    /// Nil for the rule of dashes under a head.
    init?(_ source: SourceText, _ pieces: [Range<Int>]) {
        var cells: [[Range<Int>]] = [[]]
        for piece in pieces {
            var start = piece.lowerBound
            for unit in piece where source.fold[unit] == UInt8(ascii: "|") && !source.traits[unit].contains(.markup) {
                cells[cells.count - 1].append(start..<unit)
                cells.append([])
                start = unit + 1
            }
            cells[cells.count - 1].append(start..<piece.upperBound)
        }
        var passages = cells.map { Passage(source, $0.filter { !$0.isEmpty }) }
        // The bars at both ends of a line make no cells.
        if let first = pieces.first, source.fold[first.lowerBound] == UInt8(ascii: "|"), passages.count > 1 { passages.removeFirst() }
        if let last = pieces.last, source.fold[last.upperBound - 1] == UInt8(ascii: "|"), passages.count > 1 { passages.removeLast() }
        guard passages.contains(where: { !$0.words.isEmpty }) else { return nil }
        self.cells = passages
    }

    func cell(_ column: Int?) -> Passage? {
        guard let column, cells.indices.contains(column), !cells[column].words.isEmpty else { return nil }
        return cells[column]
    }

    /// A sign of percent alone in its cell.
    func isPercent(_ column: Int?) -> Bool { column.map { cells.indices.contains($0) && cells[$0].fold.contains(UInt8(ascii: "%")) } ?? false }

    /// "(1) | (2) | (3)": columns being numbered.
    var isNumbering: Bool {
        cells.count > 2
            && cells.allSatisfy { $0.words.count <= 1 && ($0.words.isEmpty || $0.number(0) != nil || $0.words[0].end == $0.words[0].start + 1) }
            && cells.filter { !$0.words.isEmpty }.count > 2
    }
}
