import Core
import Web

/// What was reached beside what was to be reached, year by year: drawn for reading on a phone, in grey, and aloud.
struct TargetChart {
    let rule: LightRule
    let path: TargetPath
    /// What holds of each period, the oldest first.
    let actuals: [TargetActual]
    let words: Words

    private struct Mark {
        let x: Int
        let y: Int
        let label: String
    }

    // In the units of the picture: a screen of 320 px shows it nearly at its own size.
    private static let (width, height, left, right, top, bottom) = (400, 270, 44, 384, 30, 236)

    private var target: PlanTarget { rule.target }
    private var speech: TargetWords { TargetWords(target: target, words: words) }
    private var known: [(day: LocalDate, value: Double, label: String)] {
        actuals.compactMap { actual in actual.figure.value.map { (actual.period.end, $0, speech.figure(actual.figure)) } }
    }

    /// Nothing where there is nothing to compare.
    var html: HTML? {
        let all = path.points.map { ($0.day, $0.value) } + known.map { ($0.day, $0.value) }
        guard all.count > 1, let first = all.map(\.0.year).min(), let last = all.map(\.0.year).max() else { return nil }
        let years = (first - (first == last ? 1 : 0))...last, top = ceiling(all.map(\.1) + target.goals.compactMap(\.value))
        let scale = Scale(years: years, top: top)
        return """
            <figure class="chart"><svg viewBox="0 0 \(Self.width) \(Self.height)" role="img" aria-labelledby="chart-title chart-desc">
            <title id="chart-title">\(words("targets.chartTitle"))</title><desc id="chart-desc">\(description)</desc>
            \(grid(scale))\(goalLine(scale))\(planned(scale))\(reached(scale))</svg>
            <figcaption class="hint">\(words("targets.chartLegend"))</figcaption></figure>
            """
    }

    private var description: String {
        let told = actuals.map { words("targets.chartPoint", ["period": speech.period($0.period), "figure": speech.figure($0.figure)]) }
        return ([words("targets.chartGoal", ["goal": speech.goal(target.goal)])] + told).joined(separator: "; ")
    }

    private struct Scale {
        let years: ClosedRange<Int>
        let top: Double

        func x(_ day: LocalDate) -> Int {
            let first = TargetPeriod(year: years.lowerBound).end, last = TargetPeriod(year: years.upperBound).end
            // A figure of the first year's spring lies before the first year's end.
            let share = max(0, Double(first.days(until: day)) / Double(max(1, first.days(until: last))))
            return TargetChart.left + 10 + Int((share * Double(TargetChart.right - TargetChart.left - 20)).rounded())
        }

        func y(_ value: Double) -> Int { TargetChart.bottom - Int((value / top * Double(TargetChart.bottom - TargetChart.top)).rounded()) }
    }

    /// From nothing to a round number above everything; a share that stays in hundred ends there.
    private func ceiling(_ values: [Double]) -> Double {
        let most = values.max() ?? 0
        if target.isPercent, most <= 100 { return 100 }
        var step = 1.0
        while step * 10 < most { step *= 10 }
        while step >= most, step > 0.001 { step /= 10 }
        return [1, 2, 5, 10].map { $0 * step }.first { $0 >= most } ?? max(most, 1)
    }

    private func grid(_ scale: Scale) -> [HTML] {
        let lines: [HTML] = [0, 0.5, 1].map { share in
            let value = scale.top * share, y = scale.y(value)
            return """
                <line class="chart-grid" x1="\(Self.left)" y1="\(y)" x2="\(Self.right)" y2="\(y)"/><text x="\(Self.left - 6)" y="\(y + 4)" text-anchor="end">\(Amount.text(value))</text>
                """
        }
        let every = max(1, (scale.years.count + 5) / 6)
        let years: [HTML] = scale.years.filter { ($0 - scale.years.lowerBound) % every == 0 }.map { year in
            "<text x=\"\(scale.x(TargetPeriod(year: year).end))\" y=\"\(Self.bottom + 20)\" text-anchor=\"middle\">\(year)</text>"
        }
        return lines + years
    }

    /// The goal across the whole width, with its name on it.
    private func goalLine(_ scale: Scale) -> HTML? {
        guard let value = target.goal.value else { return nil }
        let y = scale.y(value)
        return """
            <line class="chart-goal" x1="\(Self.left)" y1="\(y)" x2="\(Self.right)" y2="\(y)"/><text x="\(Self.left + 4)" y="\(y - 6)">\(words("targets.goalLine", ["goal": speech.amount(target.goal)]))</text>
            """
    }

    private func planned(_ scale: Scale) -> HTML? {
        // Each year by the goal of its time, as the table beside it says.
        let marks = scale.years.compactMap { year in
            let period = TargetPeriod(year: year)
            return rule.expected(in: period).map { Mark(x: scale.x(period.end), y: scale.y($0), label: "") }
        }
        if marks.count < 2 { return nil }
        let squares: [HTML] = marks.map { "<rect class=\"chart-step\" x=\"\($0.x - 3)\" y=\"\($0.y - 3)\" width=\"6\" height=\"6\"/>" }
        return "<polyline class=\"chart-plan\" points=\"\(Self.points(marks))\"></polyline>\(squares)"
    }

    private func reached(_ scale: Scale) -> HTML {
        let marks = known.map { Mark(x: scale.x($0.day), y: scale.y($0.value), label: $0.label) }
        let line: HTML? = marks.count < 2 ? nil : "<polyline class=\"chart-reached\" points=\"\(Self.points(marks))\"></polyline>"
        let dots: [HTML] = marks.map { "<circle class=\"chart-dot\" cx=\"\($0.x)\" cy=\"\($0.y)\" r=\"4\"/>" }
        // Only the last one is written out: the table has them all.
        let label: HTML? = marks.last.map { mark in
            """
            <text class="chart-value" x="\(mark.x)" y="\(isAhead ? mark.y - 12 : mark.y + 22)" text-anchor="\(anchor(mark.x))">\(mark.label)</text>
            """
        }
        return "\(line)\(dots)\(label)"
    }

    /// Whether the last figure lies above what was wanted: its name stands on the side away from that line.
    private var isAhead: Bool {
        guard let last = actuals.last(where: { $0.figure.value != nil }), let value = last.figure.value else { return true }
        return value >= rule.expected(in: last.period) ?? 0
    }

    private func anchor(_ x: Int) -> String { x < Self.left + 60 ? "start" : x > Self.right - 60 ? "end" : "middle" }

    private static func points(_ marks: [Mark]) -> String { marks.map { "\($0.x),\($0.y)" }.joined(separator: " ") }
}
