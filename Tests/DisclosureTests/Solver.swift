@testable import Disclosure

/// A reader who tries everything: intervals narrowed by the sums, and whole numbers tried where intervals do not decide. Made apart
/// from the code under test, and exact for the small tables of the tests.
struct Solver {
    private var ranges: [ClosedRange<Int>]
    private let sums: [(total: Int, parts: [Int])]
    /// Above every number in the tables, so that "no limit" is one.
    static let high = 200

    init(_ table: CountTable, _ shown: [Shown]) {
        sums = table.sums.map { ($0.total, $0.parts) }
        ranges = table.counts.indices.map { cell in
            if table.counts[cell].isImplied || table.isEstimate(cell) && shown[cell] == .suppressed { return 0...Self.high }
            return switch shown[cell] {
            case .value(let value): value...value
            case .fewer(let limit): 1...limit - 1
            case .suppressed: 1...Self.high
            }
        }
    }

    /// Whether any table fits in which the cell has that value.
    func canBe(_ cell: Int, _ value: Int) -> Bool {
        guard ranges[cell].contains(value) else { return false }
        var ranges = ranges
        ranges[cell] = value...value
        var steps = 20_000
        return solve(ranges, &steps)
    }

    private func solve(_ given: [ClosedRange<Int>], _ steps: inout Int) -> Bool {
        steps -= 1
        precondition(steps > 0, "a table too large for this solver")
        guard let ranges = narrowed(given) else { return false }
        guard let cell = ranges.indices.filter({ ranges[$0].count > 1 }).min(by: { ranges[$0].count < ranges[$1].count }) else { return true }
        // The ends first, then what lies between.
        for value in ranges[cell] {
            var next = ranges
            next[cell] = value...value
            if solve(next, &steps) { return true }
        }
        return false
    }

    private func narrowed(_ given: [ClosedRange<Int>]) -> [ClosedRange<Int>]? {
        var low = given.map(\.lowerBound), high = given.map(\.upperBound), changed = true
        while changed {
            changed = false
            for sum in sums {
                let least = sum.parts.reduce(0) { $0 + low[$1] }, most = sum.parts.reduce(0) { $0 + high[$1] }
                var news = [(sum.total, least, most)]
                for part in sum.parts { news.append((part, low[sum.total] - (most - high[part]), high[sum.total] - (least - low[part]))) }
                for (cell, newLow, newHigh) in news {
                    // A cell at the solver's own limit has none.
                    if newLow > low[cell] { (low[cell], changed) = (newLow, true) }
                    if newHigh < high[cell] { (high[cell], changed) = (newHigh, true) }
                    if low[cell] > high[cell] { return nil }
                }
            }
        }
        return zip(low, high).map { $0...$1 }
    }
}

extension CountTable {
    /// A total with a piece of a small count in it: worked out, and perhaps nothing.
    func isEstimate(_ cell: Cell) -> Bool {
        !divided.contains(cell) && sums.contains { sum in sum.total == cell && sum.parts.contains { counts[$0].isPartOfSmall } }
    }

    /// The cells about which a reader of what is shown learns more than the rule allows.
    func givenAway(_ shown: [Shown], threshold: Int) -> [Cell] {
        let solver = Solver(self, shown)
        return counts.indices.filter { cell in
            let count = counts[cell], isHidden = shown[cell] != .value(count.value)
            let isSmall = (1..<threshold).contains(count.value)
            if !count.isImplied && !isHidden { return isSmall }
            if !isSmall && !count.isPartOfSmall {
                return !count.isImplied && (0...Solver.high).lazy.filter { solver.canBe(cell, $0) }.prefix(2).count < 2
            }
            let possible = (0...threshold).filter { solver.canBe(cell, $0) }
            if count.isImplied || isEstimate(cell) { return possible.count < threshold - 1 }
            let isWide = Set(1..<threshold).isSubset(of: possible)
            return shown[cell] == .fewer(than: threshold) ? !isWide : !isWide && !possible.contains(threshold)
        }
    }
}
