import Core

/// Deadlines and rhythms of tasks and duties; the years of targets are compared with their values.
extension Judge {
    func times(_ parent: Measure, _ child: Measure) -> [Reason] {
        guard parent.kind != .target, child.kind != .target else { return [] }
        let years = sharedYears
        let above = Pace(of: parent, in: years), below = Pace(of: child, in: years)
        guard let kind = above.kind else { return [] }
        guard let own = below.kind else {
            // "Hằng năm" is how plans say "from time to time"; whoever leaves it out has changed little.
            return kind == .yearly || kind == .standing ? [] : [.timingMissing(above.text)]
        }
        if own == .standing { return [] }
        let count = below.dues.count
        if kind == .standing {
            // Continuous work against a rhythm cannot be counted; once a year or less is clearly less.
            return count > 0 && count <= years.count ? [.frequencyLower(parent: .standing, child: .times(count, inYears: years.count))] : []
        }
        return compared(above, below, years)
    }

    private func compared(_ above: Pace, _ below: Pace, _ years: ClosedRange<Int>) -> [Reason] {
        guard let due = above.dues.last, let ownDue = below.dues.last else { return [] }
        let isOnce = above.kind == .once && above.dues.count == 1
        if !isOnce, above.dues.count != below.dues.count {
            let parent = Frequency.times(above.dues.count, inYears: years.count), child = Frequency.times(below.dues.count, inYears: years.count)
            return [
                below.dues.count < above.dues.count ? .frequencyLower(parent: parent, child: child) : .frequencyHigher(parent: parent, child: child)
            ]
        }
        // Done by the year above and then again: nothing is late.
        if isOnce, below.dues.count > 1 { return below.dues[0] > due ? [.deadlineLater(parent: due, child: below.dues[0])] : [] }
        // "Hằng năm" sets no day.
        if above.kind == .yearly || below.kind == .yearly { return [] }
        if ownDue == due { return [] }
        return [ownDue > due ? .deadlineLater(parent: due, child: ownDue) : .deadlineEarlier(parent: due, child: ownDue)]
    }

    /// A rhythm is the same in any years, and a day or phase is taken as written.
    private static let anyFiveYears = 2026...2030

    /// Rhythms are counted over the years that both plans are for; a plan without years takes those of the other.
    private var sharedYears: ClosedRange<Int> {
        switch (parentYears, childYears) {
        case (let above?, let below?) where above.overlaps(below): above.clamped(to: below)
        case (_, let below?): below
        case (let above?, nil): above
        case (nil, nil): Self.anyFiveYears
        }
    }
}
