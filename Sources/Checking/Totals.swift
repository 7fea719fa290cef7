/// Totals against their parts, and figures against those of the last period.
public enum Totals {
    /// A total that differs from the sum of its parts. While a part is missing, only a total below the known parts is wrong, since counts
    /// are not negative.
    public static func finding(total: String, parts: [String], in figures: [String: Double]) -> Finding? {
        guard let found = figures[total] else { return nil }
        let known = parts.compactMap { figures[$0] }, sum = known.reduce(0, +)
        let comparison: Comparison = known.count == parts.count ? .equal : .atLeast
        return comparison.holds(found, sum) == false ? Finding(.total, at: total, with: parts, found: found, expected: sum) : nil
    }

    /// How much a figure may move between periods without a word.
    public struct Tolerance: Sendable, Equatable {
        /// A share of the last figure.
        public var share: Double
        /// Small numbers jump: below this nothing is said.
        public var least: Double

        public init(share: Double = 0.5, least: Double = 5) { (self.share, self.least) = (share, least) }
    }

    public static func change(at place: String, now: Double?, before: Double?, _ tolerance: Tolerance = Tolerance()) -> Finding? {
        guard let before else { return nil }
        guard let now else { return Finding(.vanished, at: place, found: nil, expected: before) }
        let moved = abs(now - before)
        return moved > tolerance.share * abs(before) && moved >= tolerance.least ? Finding(.change, at: place, found: now, expected: before) : nil
    }
}
