/// How a figure is told from its neighbours: the same cell in other units or other periods.
public enum Outlier: String, Sendable, CaseIterable {
    /// Distance from the mean in standard deviations of the whole (not of a sample).
    case z
    /// Iglewicz and Hoaglin: 0.6745 × distance from the median / median absolute deviation; where that is zero, distance / (1.253314 × mean
    /// absolute deviation).
    case modifiedZ
    /// Outside bounds that somebody set.
    case minMax

    /// DHIS2's default.
    public static let threshold = 3.0

    /// By position; nil where the values are all alike, or fewer than two.
    public static func zScores(_ values: [Double]) -> [Double]? {
        guard values.count > 1 else { return nil }
        let mean = values.reduce(0, +) / Double(values.count)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        guard variance > 1e-18 * max(1, mean * mean) else { return nil }
        return values.map { ($0 - mean) / variance.squareRoot() }
    }

    public static func modifiedZScores(_ values: [Double]) -> [Double]? {
        guard values.count > 1 else { return nil }
        let middle = median(values), distances = values.map { abs($0 - middle) }
        let deviation = median(distances)
        if deviation > 0 { return values.map { 0.6745 * ($0 - middle) / deviation } }
        let mean = distances.reduce(0, +) / Double(values.count)
        return mean > 0 ? values.map { ($0 - middle) / (1.253314 * mean) } : nil
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted(), half = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
    }

    /// Figures further away than the threshold, with the middle that they are measured from.
    /// - parameter series: a cell of each unit or period, with its name.
    public static func findings(_ series: [(place: String, value: Double)], by way: Outlier, threshold: Double = Outlier.threshold) -> [Finding] {
        let values = series.map(\.value)
        let scores: [Double]?, middle: Double
        switch way {
        case .z: (scores, middle) = (zScores(values), values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count))
        case .modifiedZ: (scores, middle) = (modifiedZScores(values), values.isEmpty ? 0 : median(values))
        case .minMax: return []
        }
        guard let scores else { return [] }
        return zip(series, scores).compactMap { cell, score in
            abs(score) > threshold ? Finding(.outlier(way), at: cell.place, found: cell.value, expected: middle) : nil
        }
    }

    /// Outside bounds; the bound that was passed is what was expected.
    public static func finding(_ value: Double, at place: String, within bounds: ClosedRange<Double>) -> Finding? {
        if value < bounds.lowerBound { return Finding(.outlier(.minMax), at: place, found: value, expected: bounds.lowerBound) }
        if value > bounds.upperBound { return Finding(.outlier(.minMax), at: place, found: value, expected: bounds.upperBound) }
        return nil
    }
}
