/// Who goes with whom so that the total is the best (Kuhn and Munkres, with potentials: rows² × columns steps).
enum Assignment {
    /// For every row its column, or nil where nothing of worth is left. `worth` is 0 for pairs that must not be.
    static func best(rows: Int, columns: Int, worth: (Int, Int) -> Double) -> [Int?] {
        guard rows > 0, columns > 0 else { return Array(repeating: nil, count: rows) }
        guard rows <= columns else {
            var turned = [Int?](repeating: nil, count: rows)
            for (column, row) in best(rows: columns, columns: rows, worth: { worth($1, $0) }).enumerated() { if let row { turned[row] = column } }
            return turned
        }
        var table = [Double](repeating: 0, count: rows * columns)
        for row in 0..<rows { for column in 0..<columns { table[row * columns + column] = worth(row, column) } }
        let columnOf = solve(rows, columns, table)
        return columnOf.enumerated().map { row, column in table[row * columns + column] > 0 ? column : nil }
    }

    /// Rows and columns are counted from 1 here; 0 is the place outside.
    private static func solve(_ rows: Int, _ columns: Int, _ worth: [Double]) -> [Int] {
        var rowPrice = [Double](repeating: 0, count: rows + 1), columnPrice = [Double](repeating: 0, count: columns + 1)
        var rowOf = [Int](repeating: 0, count: columns + 1), cameFrom = rowOf
        for row in 1...rows {
            rowOf[0] = row
            var column = 0
            var least = [Double](repeating: .infinity, count: columns + 1), isVisited = [Bool](repeating: false, count: columns + 1)
            repeat {
                isVisited[column] = true
                let here = rowOf[column]
                var step = Double.infinity, next = 0
                for candidate in 1...columns where !isVisited[candidate] {
                    let cost = -worth[(here - 1) * columns + candidate - 1] - rowPrice[here] - columnPrice[candidate]
                    if cost < least[candidate] { (least[candidate], cameFrom[candidate]) = (cost, column) }
                    if least[candidate] < step { (step, next) = (least[candidate], candidate) }
                }
                for other in 0...columns {
                    if isVisited[other] {
                        rowPrice[rowOf[other]] += step
                        columnPrice[other] -= step
                    } else {
                        least[other] -= step
                    }
                }
                column = next
            } while rowOf[column] != 0
            while column != 0 {
                rowOf[column] = rowOf[cameFrom[column]]
                column = cameFrom[column]
            }
        }
        var columnOf = [Int](repeating: 0, count: rows)
        for column in 1...columns where rowOf[column] != 0 { columnOf[rowOf[column] - 1] = column - 1 }
        return columnOf
    }
}
