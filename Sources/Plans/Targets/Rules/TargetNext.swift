import Core

/// What a target waits for.
enum TargetNext: Sendable, Equatable {
    /// A beginning and a way to the goal.
    case path
    /// The figure of a year that has begun.
    case figure(year: Int)
    /// The same, of a year still to come.
    case later(year: Int)
    case nothing

    /// - parameter first: the first year of the programme.
    static func of(_ target: PlanTarget, _ actuals: [TargetActual], from first: Int, on today: LocalDate) -> TargetNext {
        if target.goal.value != nil, target.direction != .neutral, target.baseline == nil, target.goal.steps.isEmpty { return .path }
        let told = actuals.standing.filter { $0.period.part == .year }.map(\.period.year)
        let next = max(first, (told.max() ?? first - 1) + 1)
        if let due = target.goal.due, next > due { return .nothing }
        return next <= today.year ? .figure(year: next) : .later(year: next)
    }
}
