extension CountTable {
    /// By cell: whether a piece of a small count is among its parts.
    var estimates: [Bool] {
        let made = Set(sums.filter { $0.parts.contains { counts[$0].isPartOfSmall } }.map(\.total))
        // A divided count is no estimate: it was counted before.
        return counts.indices.map { made.contains($0) && !divided.contains($0) }
    }

    /// Rows and columns with their totals and the total of all.
    /// - returns: the positions by row, the rows' totals last in each, the columns' totals as the last row.
    public mutating func addTwoWay(_ rows: [[Int]]) -> [[Cell]] {
        var cells = rows.map { row in row.map { add($0) } }
        guard let width = cells.first?.count else { return [] }
        precondition(cells.allSatisfy { $0.count == width }, "rows of one length")
        let bottom = (0..<width).map { column in add(sumOf: cells.map { $0[column] }) }
        for row in cells.indices { cells[row].append(add(sumOf: cells[row])) }
        let all = add(sumOf: bottom)
        relate(all, toSumOf: cells.compactMap(\.last))
        return cells + [bottom + [all]]
    }

    /// A count that grows, on two dates: what came between may be a few people, and then one of the two must be hidden.
    public mutating func relate(later: Cell, to earlier: Cell) {
        let (small, large) = counts[earlier].value <= counts[later].value ? (earlier, later) : (later, earlier)
        let between = imply(counts[large].value - counts[small].value)
        relate(large, toSumOf: [small, between])
    }

    /// A unit of old boundaries whose figure was divided. The pieces are worked out by shares that anybody may know, so that a piece
    /// tells about the whole: a small whole makes all its pieces small.
    /// - returns: the pieces, to be named among the parts of the units of today.
    public mutating func divide(_ unit: Cell, into pieces: [Int], threshold: Int) -> [Cell] {
        let isSmall = (1..<threshold).contains(counts[unit].value)
        let cells = pieces.map { imply($0, partOfSmall: isSmall) }
        relate(unit, toPieces: cells)
        return cells
    }
}
