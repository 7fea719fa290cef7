/// Hides small counts, then whatever would give them away, then shows again what need not be hidden.
///
/// A cell is safe when, for every value that the rule leaves open, the reader finds another table with it. Hiding more can only add
/// tables, so a cell that is safe stays safe, and the search ends at the latest when all but the zeros is hidden.
struct Protection {
    private let table: CountTable
    private let threshold: Int
    private let ceiling: [Shown]
    private var reader: Reader
    private(set) var shown: [Shown]
    /// By cell that is safe: the cells that differ in the tables which show that it is.
    private var witnesses: [Int: Set<Int>] = [:]
    private(set) var exposed: [Int] = []
    /// The least that a cell can be when of its parts no more is known than that they are not zero.
    private let least: [Int]
    /// Has a piece of a small count in it: an estimate that would tell of the whole, and whose zero is no declared zero.
    private let isEstimate: [Bool]

    /// - parameter atMost: what nearer readers see; nothing more is shown.
    init(_ table: CountTable, threshold: Int, atMost: [Shown]) {
        (self.table, self.threshold, ceiling) = (table, threshold, atMost)
        let isEstimate = table.estimates
        var least = zip(table.counts, isEstimate).map { $0.value == 0 || $0.isImplied || $1 ? 0 : 1 }
        // Sums of sums: as often as there are sums at most.
        for _ in table.sums {
            let before = least
            for sum in table.sums { least[sum.total] = max(least[sum.total], sum.parts.reduce(0) { $0 + least[$1] }) }
            if least == before { break }
        }
        self.least = least
        self.isEstimate = isEstimate
        shown = zip(table.counts, atMost).enumerated().map { cell, pair in
            let (count, nearer) = pair
            if let published = count.published { return published }
            if count.isImplied || nearer == .suppressed { return .suppressed }
            if count.value >= threshold || count.value == 0 && !isEstimate[cell] { return .value(count.value) }
            if isEstimate[cell] { return .suppressed }
            // A total of several counts cannot be one: fewer than five would say two, three or four.
            return least[cell] > 1 ? .suppressed : .fewer(than: threshold)
        }
        reader = Reader(table, zip(shown, table.counts.indices).map { Knowledge($0, mayBeZero: table.counts[$1].isImplied || isEstimate[$1]) })
    }

    mutating func hide() {
        for cell in small {
            while !isSafe(cell) {
                guard let victim = victim(near: cell) else {
                    exposed.append(cell)
                    break
                }
                show(victim, as: .suppressed)
            }
        }
    }

    /// The largest first: totals are what readers want.
    mutating func showAgain() {
        let hidden = shown.indices.filter { canShow($0) }.sorted { (table.counts[$1].value, $0) < (table.counts[$0].value, $1) }
        for cell in hidden {
            let before = (shown, reader, witnesses)
            show(cell, as: .value(table.counts[cell].value))
            let touched = witnesses.filter { $0.value.contains(cell) }.map(\.key)
            for small in touched { witnesses[small] = nil }
            if !touched.allSatisfy({ isSafe($0) }) { (shown, reader, witnesses) = before }
        }
    }

    private var small: [Int] {
        table.counts.indices.filter { cell in
            let count = table.counts[cell]
            return count.isPartOfSmall || (1..<threshold).contains(count.value) && !isOpen(cell)
        }
    }

    /// Published as it is, long ago.
    private func isOpen(_ cell: Int) -> Bool { table.counts[cell].published == .value(table.counts[cell].value) }

    private func canShow(_ cell: Int) -> Bool {
        let count = table.counts[cell]
        return !count.isImplied && count.published == nil && shown[cell] == .suppressed && count.value >= threshold
            && ceiling[cell] == .value(count.value)
    }

    private mutating func show(_ cell: Int, as new: Shown) {
        shown[cell] = new
        reader.knowledge[cell] = Knowledge(new, mayBeZero: isEstimate[cell])
    }

    private mutating func isSafe(_ cell: Int) -> Bool {
        if witnesses[cell] != nil { return true }
        for values in open(cell) {
            var touched: Set<Int> = []
            let isOpen = values.allSatisfy { value in
                guard let other = reader.otherTable(cell, is: value) else { return false }
                touched.formUnion(other)
                return true
            }
            if isOpen {
                witnesses[cell] = touched
                return true
            }
        }
        return false
    }

    /// The values of which all must be possible; one of the ranges is enough.
    private func open(_ cell: Int) -> [ClosedRange<Int>] {
        if table.counts[cell].isImplied || isEstimate[cell] && least[cell] == 0 { return [0...threshold - 2, 1...threshold - 1] }
        return least[cell] > 1 ? [min(least[cell], threshold)...threshold] : [1...threshold - 1]
    }

    /// What to hide next: a cell in a sum with hidden cells that the small one hangs together with. First those that stand alone
    /// against a hidden one in most sums, then the smallest; among what was called small, only when nothing else is left.
    private func victim(near cell: Int) -> Int? {
        let sums = connected(to: cell)
        let lonely = sums.filter { hidden(in: $0) == 1 }
        for near in [lonely, sums] {
            var score: [Int: Int] = [:]
            for sum in near { for member in [sum.total] + sum.parts where canHide(member) { score[member, default: 0] += 1 } }
            let best = score.min { a, b in rank(a.key, a.value) < rank(b.key, b.value) }
            if let best { return best.key }
        }
        return nil
    }

    private func rank(_ cell: Int, _ score: Int) -> (Int, Int, Int, Int) {
        let isCalledSmall = if case .fewer = shown[cell] { 1 } else { 0 }
        return (isCalledSmall, -score, table.counts[cell].value, cell)
    }

    private func canHide(_ cell: Int) -> Bool {
        let count = table.counts[cell]
        return !count.isImplied && count.published == nil && count.value > 0 && shown[cell] != .suppressed
    }

    private func hidden(in sum: CountTable.Sum) -> Int { ([sum.total] + sum.parts).count { !reader.knowledge[$0].isExact } }

    /// The sums reached from a cell through cells that are not known.
    private func connected(to cell: Int) -> [CountTable.Sum] {
        var cells: Set<Int> = [cell], found: [CountTable.Sum] = [], rest = table.sums
        while true {
            let near = rest.filter { sum in ([sum.total] + sum.parts).contains { cells.contains($0) } }
            if near.isEmpty { return found }
            found += near
            rest.removeAll { sum in ([sum.total] + sum.parts).contains { cells.contains($0) } }
            for sum in near { cells.formUnion(([sum.total] + sum.parts).filter { !reader.knowledge[$0].isExact }) }
        }
    }
}
