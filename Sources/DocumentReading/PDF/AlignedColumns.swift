/// Columns that only the free space between their words shows.
struct AlignedColumns: Sendable {
    private struct Gap: Sendable {
        var left: Double
        var right: Double
        var width: Double { right - left }
    }

    /// Where each pair of neighbouring columns may be divided, narrowed by every line.
    private var gaps: [Gap]

    /// Wider than a space, narrower than what any program leaves between cells.
    private static let narrowest = 5.0

    /// From the line of heads: a column divides from the next somewhere between their middles.
    init?(head line: PageLine) {
        let heads = line.parts(apart: 0.5)
        let texts = heads.map(\.text)
        guard heads.count >= 3, OfficialBlock.isTableHead(texts),
            texts.contains(where: OfficialBlock.isIndexHead) || texts.count(where: OfficialBlock.isColumnHead) >= 3
        else { return nil }
        gaps = zip(heads, heads.dropFirst()).map { Gap(left: $0.box.centre, right: $1.box.centre) }
        guard narrow(by: line) else { return nil }
    }

    var count: Int { gaps.count + 1 }

    /// Takes a line into the table; false when it runs through a division, and so belongs to what comes after.
    mutating func narrow(by line: PageLine) -> Bool {
        var next = gaps
        for index in next.indices {
            var free = [next[index]]
            for word in line.words {
                free = free.flatMap { gap in
                    word.box.right <= gap.left || word.box.left >= gap.right
                        ? [gap]
                        : [Gap(left: gap.left, right: word.box.left), Gap(left: word.box.right, right: gap.right)].filter {
                            $0.width >= Self.narrowest
                        }
                }
            }
            guard let widest = free.max(by: { $0.width < $1.width }) else { return false }
            next[index] = widest
        }
        gaps = next
        return true
    }

    /// The words of a line by column.
    func cells(_ line: PageLine) -> [PageLine?] {
        var cells = [[PDFWord]](repeating: [], count: count)
        for word in line.words { cells[gaps.count { ($0.left + $0.right) / 2 < word.box.centre }].append(word) }
        return cells.map { $0.isEmpty ? nil : PageLine($0) }
    }
}
