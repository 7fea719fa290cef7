import Core

/// What is to be reached by when: known points, each at the end of its year, and straight lines between them.
struct TargetPath: Sendable, Equatable {
    struct Point: Sendable, Equatable {
        let year: Int
        let value: Double
        var day: LocalDate { TargetPeriod(year: year).end }
        fileprivate var month: Int { TargetPeriod(year: year).lastMonth }
    }

    /// Oldest first: the baseline, the yearly steps, the goal.
    let points: [Point]

    init(baseline: PlanTarget.Baseline?, goal: PlanTarget.Goal) {
        var known = goal.steps
        if let value = goal.value, let due = goal.due {
            known = known.filter { $0.key < due }
            known[due] = value
        }
        // Where things stood counts only before the first thing to be reached.
        if let baseline, let first = known.keys.min(), baseline.year < first { known[baseline.year] = baseline.value }
        points = known.map { Point(year: $0.key, value: $0.value) }.sorted { $0.year < $1.year }
    }

    /// What is wanted by the end of a period. Nil before the first point and without any; after the last one what that says.
    func expected(in period: TargetPeriod) -> Double? {
        // Counted in months, so that years are alike.
        let month = period.lastMonth
        guard let after = points.firstIndex(where: { $0.month >= month }) else { return points.last?.value }
        let next = points[after]
        if next.month == month { return next.value }
        guard after > 0 else { return nil }
        let last = points[after - 1]
        return last.value + (next.value - last.value) * Double(month - last.month) / Double(next.month - last.month)
    }

    /// A straight line over whole years, one decimal; nothing when an end of it is not known.
    static func proposal(from baseline: PlanTarget.Baseline?, to goal: PlanTarget.Goal) -> [Int: Double] {
        guard let baseline, let value = goal.value, let due = goal.due, baseline.year + 1 < due else { return [:] }
        var steps: [Int: Double] = [:]
        for year in (baseline.year + 1)..<due {
            let share = Double(year - baseline.year) / Double(due - baseline.year)
            steps[year] = ((baseline.value + (value - baseline.value) * share) * 10).rounded() / 10
        }
        return steps
    }
}
