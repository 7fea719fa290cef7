public import Core

/// What a figure is about: a year, a half or a quarter of it.
public struct TargetPeriod: Sendable, Hashable {
    /// Stable raw values.
    public enum Part: String, Sendable, CaseIterable {
        case year, firstHalf = "h1", secondHalf = "h2", quarter1 = "q1", quarter2 = "q2", quarter3 = "q3", quarter4 = "q4"
    }

    public let year: Int
    public let part: Part

    public init(year: Int, _ part: Part = .year) { (self.year, self.part) = (year, part) }

    private var months: ClosedRange<Int> {
        switch part {
        case .year: 1...12
        case .firstHalf: 1...6
        case .secondHalf: 7...12
        case .quarter1: 1...3
        case .quarter2: 4...6
        case .quarter3: 7...9
        case .quarter4: 10...12
        }
    }

    /// Months since the beginning of our era, for counting.
    var lastMonth: Int { year * 12 + months.upperBound }

    public var start: LocalDate { LocalDate(year: year, month: months.lowerBound, day: 1) ?? .first }
    public var end: LocalDate { (LocalDate(year: year, month: months.upperBound, day: 1) ?? .first).lastOfMonth }
}

/// By the day it ends on; of those that end together the longest is the last word.
extension TargetPeriod: Comparable {
    public static func < (a: TargetPeriod, b: TargetPeriod) -> Bool { (a.end, a.months.count) < (b.end, b.months.count) }
}
