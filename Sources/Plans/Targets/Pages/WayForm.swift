import Core
import PlanReading
import Web

/// Where a target begins and how it goes on, as a form: one field for each year before the last.
enum WayForm {
    static func field(_ year: Int) -> String { "step\(year)" }

    /// The years that can have a step of their own: those of the programme before the goal's.
    static func years(_ target: PlanTarget, of plan: Plan, today: LocalDate) -> [Int] {
        let all = plan.head.years(today: today), last = target.goal.due.map { $0 - 1 } ?? all.upperBound
        let known = target.goal.steps.keys.filter { $0 <= last }
        let span = all.lowerBound <= last ? Array((all.lowerBound...last).prefix(30)) : []
        return Set(span + known).sorted()
    }

    static func filled(_ target: PlanTarget) -> Form {
        var values = ["revision": String(target.revision), "direction": target.chosenDirection?.rawValue ?? ""]
        values["counted"] = target.counted
        values["population"] = target.population
        if let baseline = target.baseline {
            (values["baseline"], values["baselineYear"], values["baselineSource"]) = (
                Amount.text(baseline.value), String(baseline.year), baseline.source ?? ""
            )
        }
        for (year, value) in target.goal.steps { values[field(year)] = Amount.text(value) }
        return Form(values)
    }

    /// The same form with a straight line in its steps; with a fault where an end of the line is missing.
    static func proposed(_ input: Form, _ target: PlanTarget, _ years: [Int]) -> Form {
        var form = input
        let baseline = baseline(&form, target)
        guard form.isValid else { return form }
        guard let baseline, target.goal.value != nil, target.goal.due != nil else {
            form.refuse("baseline", "targets.noLine")
            return form
        }
        let line = TargetPath.proposal(from: baseline, to: target.goal)
        for year in years { form.set(field(year), to: line[year].map(Amount.text) ?? "") }
        return form
    }

    static func checked(_ input: Form, _ target: PlanTarget, _ years: [Int]) -> Checked<ManageTarget.Way, Form> {
        var form = input
        let baseline = baseline(&form, target)
        var direction: PlanTarget.Direction?
        if !form["direction"].isEmpty { direction = form.choice("direction") }
        if direction == .decrease, target.isCountOfReports { form.refuse("direction", "problem.targets.countNeverFalls") }
        let counted = form.text("counted", required: nil), population = form.text("population", required: nil)
        var steps: [Int: Double] = [:]
        for year in years { steps[year] = amount(&form, field(year)) }
        guard form.isValid else { return .invalid(form) }
        return .valid(
            ManageTarget.Way(
                baseline: baseline, direction: direction, counted: counted.isEmpty ? nil : counted,
                population: population.isEmpty ? nil : population, steps: steps))
    }

    /// All three or none: a baseline that is not known is said to be unknown.
    private static func baseline(_ form: inout Form, _ target: PlanTarget) -> PlanTarget.Baseline? {
        if form["baseline"].isEmpty, form["baselineYear"].isEmpty, form["baselineSource"].isEmpty { return nil }
        if form["baseline"].isEmpty { form.refuse("baseline", "targets.valueMissing") }
        if form["baselineYear"].isEmpty { form.refuse("baselineYear", "targets.yearMissing") }
        let value = amount(&form, "baseline"), year = form.integer("baselineYear", in: 1990...2100)
        let source = form.text("baselineSource", required: "targets.sourceMissing", longest: 300)
        if let year, let due = target.goal.due, year >= due { form.refuse("baselineYear", "targets.baselineLate", ["year": String(due)]) }
        guard let value, let year else { return nil }
        return PlanTarget.Baseline(value: value, year: year, source: source)
    }

    private static func amount(_ form: inout Form, _ name: String) -> Double? {
        if form[name].isEmpty { return nil }
        let value = Amount.value(form[name])
        if value == nil { form.refuse(name, "plans.amountWrong") }
        return value
    }
}

/// A changed goal with its decision.
enum GoalForm {
    static func filled(_ target: PlanTarget) -> Form {
        var values = ["revision": String(target.revision), "comparator": target.goal.comparator?.rawValue ?? ""]
        values["value"] = target.goal.value.map(Amount.text)
        values["due"] = target.goal.due.map(String.init)
        return Form(values)
    }

    static func checked(_ input: Form) -> Checked<ManageTarget.Change, Form> {
        var form = input
        let value = Amount.value(form["value"])
        if value == nil { form.refuse("value", form["value"].isEmpty ? "targets.valueMissing" : "plans.amountWrong") }
        let comparator: Comparator? = form.choice("comparator")
        if form["due"].isEmpty { form.refuse("due", "targets.yearMissing") }
        let due = form.integer("due", in: 1990...2100)
        let number = form.text("number", required: "targets.decisionNumberMissing", longest: 100)
        let day = form.day("day", required: "work.dayMissing"), title = form.text("title", required: "targets.decisionTitleMissing", longest: 500)
        guard form.isValid, let value, let comparator, let due, let day else { return .invalid(form) }
        return .valid(.init(value: value, comparator: comparator, due: due, number: number, day: day, title: title))
    }
}
