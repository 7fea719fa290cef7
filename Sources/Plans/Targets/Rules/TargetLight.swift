import Core
import PlanReading

/// How a target stands, in one word.
enum TargetLight: String, Sendable, CaseIterable {
    case reached, onTrack = "on-track", slow, atRisk = "at-risk", missed, noFigure = "no-figure", notYet = "not-yet", watched
}

/// The rule of the traffic light. It stands in words on the page (`targets.rule`), and its table of cases in the tests.
struct LightRule: Sendable {
    let target: PlanTarget
    let today: LocalDate

    /// The part of the way from baseline to goal that one may be behind and still be called slow only.
    static let tolerance = 0.1

    /// - parameter latest: what holds of the last period that anything was entered for.
    func light(_ latest: TargetActual?) -> TargetLight {
        // Before a change the goal of that time counts; without a figure, today's.
        let goal = latest.map { target.goal(on: $0.period.end) } ?? target.goal
        guard target.direction != .neutral, let wanted = goal.value else { return .watched }
        let path = TargetPath(baseline: target.baseline, goal: goal)
        guard let latest else { return firstDay(path, goal).map { today > $0 } ?? false ? .noFigure : .notYet }
        guard let value = latest.figure.value else { return .noFigure }
        if isMet(value, wanted, goal.comparator) { return .reached }
        if let due = goal.due.map({ TargetPeriod(year: $0).end }), today > due { return latest.period.end >= due ? .missed : .noFigure }
        guard let expected = path.expected(in: latest.period) else { return .notYet }
        let behind = target.direction == .decrease ? value - expected : expected - value
        if behind <= Self.dust { return .onTrack }
        return behind <= allowance(wanted, expected) + Self.dust ? .slow : .atRisk
    }

    /// What the figure of a period is measured by; nil when nothing says how much it should be.
    func expected(in period: TargetPeriod) -> Double? {
        guard target.direction != .neutral else { return nil }
        return TargetPath(baseline: target.baseline, goal: target.goal(on: period.end)).expected(in: period)
    }

    /// What is between two sums of the same parts is no difference.
    private static let dust = 1e-9

    /// A share of the whole way; of what is wanted now, where the beginning is not known.
    private func allowance(_ wanted: Double, _ expected: Double) -> Double {
        guard let baseline = target.baseline, baseline.value != wanted else { return abs(expected) * Self.tolerance }
        return abs(wanted - baseline.value) * Self.tolerance
    }

    private func isMet(_ value: Double, _ wanted: Double, _ comparator: Comparator?) -> Bool {
        switch comparator {
        case .above: value > wanted + Self.dust
        case .below: value < wanted - Self.dust
        case .atLeast, .atMost, .equal, nil:
            target.direction == .decrease ? value <= wanted + Self.dust : value >= wanted - Self.dust
        }
    }

    /// The end of the first year that something is to be reached in.
    private func firstDay(_ path: TargetPath, _ goal: PlanTarget.Goal) -> LocalDate? {
        if let step = goal.steps.keys.min() { return TargetPeriod(year: step).end }
        if let baseline = target.baseline, path.points.first?.year == baseline.year { return TargetPeriod(year: baseline.year + 1).end }
        return path.points.first?.day
    }
}
