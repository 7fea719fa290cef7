import Core
import PlanReading
import Web

/// Amounts, figures, periods and lights of a target in words.
struct TargetWords {
    let target: PlanTarget
    let words: Words

    /// `85%`, `12 lớp`.
    func amount(_ value: Double) -> String { Amount.text(value) + (target.unit.map { $0 == "%" ? "%" : " " + $0 } ?? "") }

    /// What a line between two points says, which nobody wrote: one decimal is enough.
    func computed(_ value: Double) -> String { amount((value * 10).rounded() / 10) }

    /// `≥ 85%`; in words, where the paper has no number.
    func amount(_ goal: PlanTarget.Goal) -> String {
        guard let value = goal.value else { return words("plans.inWords") }
        return (goal.comparator?.sign ?? "") + amount(value)
    }

    func goal(_ goal: PlanTarget.Goal) -> String {
        goal.due.map { words("targets.goalBy", ["goal": amount(goal), "year": String($0)]) } ?? amount(goal)
    }

    func baseline(_ baseline: PlanTarget.Baseline) -> String {
        words("targets.baselineIs", ["value": amount(baseline.value), "year": String(baseline.year)])
    }

    func period(_ period: TargetPeriod) -> String { words(.of("targets.period", period.part.rawValue), ["year": String(period.year)]) }

    /// `17/20 (85%)`.
    func figure(_ figure: TargetActual.Figure) -> String {
        switch figure {
        case .number(let value): amount(value)
        case .share(let part, let whole): "\(part)/\(whole) (\(Self.percent(part, of: whole)))"
        case .unknown: words("targets.unknown")
        }
    }

    /// The same with the words for n and N.
    func sentence(_ figure: TargetActual.Figure) -> String {
        guard case .share(let part, let whole) = figure, let population = target.population else { return self.figure(figure) }
        return words(
            "targets.share",
            [
                "part": words.number(part), "counted": target.counted ?? words("targets.counted"), "whole": words.number(whole),
                "population": population, "percent": Self.percent(part, of: whole)
            ])
    }

    func light(_ light: TargetLight) -> HTML { tag(words(.of("targets.light", light.rawValue)), light.tone) }

    /// One decimal; what is not all is never rounded to all, and what is not nothing never to nothing.
    static func percent(_ part: Int, of whole: Int) -> String {
        var tenths = Int((Double(part) * 1000 / Double(whole)).rounded())
        if part < whole { tenths = min(tenths, 999) }
        if part > 0 { tenths = max(tenths, 1) }
        return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10),\(tenths % 10)%"
    }
}

extension TargetLight {
    /// Each tone has a shape of its own, beside its colour.
    var tone: Tone {
        switch self {
        case .reached: .good
        case .onTrack, .watched: .plain
        case .slow: .attention
        case .atRisk, .missed: .late
        case .noFigure, .notYet: .quiet
        }
    }
}

extension Comparator {
    /// As it stands before an amount; nothing for what is to be hit exactly.
    var sign: String {
        switch self {
        case .atLeast: "≥ "
        case .above: "> "
        case .atMost: "≤ "
        case .below: "< "
        case .equal: ""
        }
    }
}
