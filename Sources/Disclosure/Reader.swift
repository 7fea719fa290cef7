/// A reader who adds and subtracts: looks for another table that everything shown fits as well as the true one.
struct Reader {
    private let table: CountTable
    /// The sums that a cell stands in, each with the sign by which the cell changes what is left over.
    private let places: [[(sum: Int, sign: Int)]]
    var knowledge: [Knowledge]
    /// A search that takes longer counts as one that found nothing: more is hidden then, never less.
    private static let patience = 600

    init(_ table: CountTable, _ knowledge: [Knowledge]) {
        self.table = table
        self.knowledge = knowledge
        var places = [[(sum: Int, sign: Int)]](repeating: [], count: table.counts.count)
        for (number, sum) in table.sums.enumerated() {
            places[sum.total].append((number, 1))
            for part in sum.parts { places[part].append((number, -1)) }
        }
        self.places = places
    }

    /// The cells that differ from the truth in a table in which this cell has that value; nil where none was found.
    func otherTable(_ cell: Int, is value: Int) -> Set<Int>? {
        guard knowledge[cell].contains(value) else { return nil }
        var search = Search(changes: [:], left: [:], current: 0, steps: Self.patience)
        change(cell, by: value - table.counts[cell].value, &search)
        return balance(&search) ? Set(search.changes.keys) : nil
    }

    private struct Search {
        var changes: [Int: Int]
        /// By sum: total less parts, where it is not zero.
        var left: [Int: Int]
        var current: Int
        var steps: Int
    }

    private func change(_ cell: Int, by difference: Int, _ search: inout Search) {
        search.changes[cell, default: 0] += difference
        for place in places[cell] {
            let left = search.left[place.sum, default: 0] + place.sign * difference
            search.left[place.sum] = left == 0 ? nil : left
        }
    }

    private func balance(_ search: inout Search) -> Bool {
        // A sum that is half mended comes before others: what it needs may change each of them once only.
        guard let first = search.left.keys.min() else { return true }
        if search.left[search.current] == nil { search.current = first }
        let left = search.left[search.current, default: 0]
        let sum = table.sums[search.current]
        // Parts first: a change that stays inside a table's rows and columns disturbs less than one that runs up to the totals.
        for cell in sum.parts + [sum.total] where search.changes[cell] == nil && !knowledge[cell].isExact {
            search.steps -= 1
            if search.steps < 0 { return false }
            let value = table.counts[cell].value
            let difference = knowledge[cell].nearest(value + (cell == sum.total ? -left : left)) - value
            if difference == 0 { continue }
            let before = search
            change(cell, by: difference, &search)
            if balance(&search) { return true }
            let steps = search.steps
            search = before
            search.steps = steps
        }
        return false
    }
}
