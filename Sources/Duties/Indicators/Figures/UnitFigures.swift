import Reporting
import Succession

/// The figures of one indicator for one label, by unit, and what they come to: Σ numerators of Σ denominators, never an average.
struct UnitFigures: Sendable, Equatable {
    /// As reported, or carried into the boundaries of a day.
    enum Boundaries: String, Sendable, CaseIterable { case reported, today }

    struct Line: Sendable, Equatable {
        let unit: UnitID
        let name: String
        /// Nil: nothing was entered. `.unknown` was said on purpose.
        let figure: IndicatorValue.Figure?
        let state: IndicatorValue.State?
        var exactness: Exactness = .exact
        /// A survey's region was divided or merged since: somebody must ask again.
        var isToBeAskedAgain = false
        /// Units whose figures are in it.
        var sources: [UnitID] = []
    }

    let lines: [Line]

    /// Over those that said something.
    var total: IndicatorValue.Figure? { Self.sum(lines.compactMap(\.figure)) }

    static func sum(_ figures: [IndicatorValue.Figure]) -> IndicatorValue.Figure? {
        let counts = figures.compactMap { figure -> Int? in if case .count(let count) = figure { count } else { nil } }
        let shares = figures.compactMap { figure -> (Int, Int)? in if case .share(let part, let whole) = figure { (part, whole) } else { nil } }
        let amounts = figures.compactMap { figure -> Double? in if case .amount(let amount) = figure { amount } else { nil } }
        if !shares.isEmpty { return .share(shares.reduce(0) { $0 + $1.0 }, of: shares.reduce(0) { $0 + $1.1 }) }
        if !counts.isEmpty { return .count(counts.reduce(0, +)) }
        if !amounts.isEmpty { return .amount(amounts.reduce(0, +)) }
        return figures.isEmpty ? nil : .unknown
    }
}
