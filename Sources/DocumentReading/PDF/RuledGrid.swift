/// Rules that cross each other, as the grid of a table.
struct RuledGrid: Sendable {
    /// Distinct x of its vertical rules, and y of its horizontal ones.
    let columns: [Double]
    let rows: [Double]
    private let rulings: Rulings

    private static let near = 4.0

    var box: Box { Box(left: columns[0], top: rows[0], right: columns[columns.count - 1], bottom: rows[rows.count - 1]) }

    /// The grids of a page from top to bottom: at least two columns and a row.
    static func all(_ rulings: Rulings) -> [RuledGrid] {
        // A rule between cells ends at rules; a stroke of a picture or a letter does not.
        let vertical = rulings.vertical.filter { rule in
            rulings.horizontal.contains { abs($0.at - rule.from) <= near && $0.covers(rule.at, by: near) }
                && rulings.horizontal.contains { abs($0.at - rule.to) <= near && $0.covers(rule.at, by: near) }
        }
        return groups(vertical, rulings.horizontal).compactMap { RuledGrid($0) }.sorted { $0.box.top < $1.box.top }
    }

    /// Rules that touch belong to the same table.
    private static func groups(_ vertical: [Rulings.Rule], _ horizontal: [Rulings.Rule]) -> [Rulings] {
        var left = vertical, free = horizontal
        var found: [Rulings] = []
        while let first = left.popLast() {
            var group = Rulings(horizontal: [], vertical: [first])
            var next = 0
            while next < group.vertical.count {
                let rule = group.vertical[next]
                next += 1
                let crossing = free.filter { rule.covers($0.at, by: near) && $0.covers(rule.at, by: near) }
                guard !crossing.isEmpty else { continue }
                group.horizontal += crossing
                free.removeAll { crossing.contains($0) }
                let more = left.filter { other in crossing.contains { other.covers($0.at, by: near) && $0.covers(other.at, by: near) } }
                group.vertical += more
                left.removeAll { more.contains($0) }
            }
            found.append(group)
        }
        return found
    }

    private init?(_ rulings: Rulings) {
        columns = Self.distinct(rulings.vertical.map(\.at))
        rows = Self.distinct(rulings.horizontal.map(\.at))
        self.rulings = rulings
        guard columns.count >= 3, rows.count >= 2, columns.count <= 60, rows.count <= 400 else { return nil }
    }

    private static func distinct(_ places: [Double]) -> [Double] {
        var kept: [Double] = []
        for place in places.sorted() where place - (kept.last ?? -.infinity) > near { kept.append(place) }
        return kept
    }

    // MARK: Cells

    /// For each row and column the cell that shows there, as its upper left place: cells without a rule between them are one.
    func owners() -> [[(row: Int, column: Int)]] {
        let (height, width) = (rows.count - 1, columns.count - 1)
        var owners = (0..<height).map { row in (0..<width).map { (row: row, column: $0) } }
        for row in 0..<height {
            for column in 0..<width {
                if column > 0, !hasRule(atColumn: column, row: row) {
                    owners[row][column] = owners[row][column - 1]
                } else if row > 0, !hasRule(atRow: row, column: column) {
                    owners[row][column] = owners[row - 1][column]
                }
            }
        }
        return owners
    }

    private func hasRule(atColumn column: Int, row: Int) -> Bool {
        let middle = (rows[row] + rows[row + 1]) / 2
        return rulings.vertical.contains { abs($0.at - columns[column]) <= Self.near && $0.covers(middle) }
    }

    private func hasRule(atRow row: Int, column: Int) -> Bool {
        let middle = (columns[column] + columns[column + 1]) / 2
        return rulings.horizontal.contains { abs($0.at - rows[row]) <= Self.near && $0.covers(middle) }
    }

    /// The row and column in which a point lies.
    func place(x: Double, y: Double) -> (row: Int, column: Int)? {
        guard let column = columns.lastIndex(where: { $0 <= x }), let row = rows.lastIndex(where: { $0 <= y }) else { return nil }
        return column < columns.count - 1 && row < rows.count - 1 ? (row, column) : nil
    }

    /// From its owner to the last column it covers.
    func right(of owner: (row: Int, column: Int), in owners: [[(row: Int, column: Int)]]) -> Double {
        var column = owner.column
        while column + 1 < columns.count - 1, owners[owner.row][column + 1] == owner { column += 1 }
        return columns[column + 1]
    }
}
