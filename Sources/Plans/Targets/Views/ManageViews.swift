import Core
import Organisations
import PlanReading
import Web

/// The forms of an officer: the way of a target, a changed goal, who enters its figures.
struct ManageViews: Sendable {
    let target: PlanTarget
    let plan: Plan
    /// Those that can have a step.
    let years: [Int]
    let agencies: [Agency]
    let token: HTML
    let words: Words

    private var speech: TargetWords { TargetWords(target: target, words: words) }

    func way(_ form: Form, isConflict: Bool = false, isProposal: Bool = false) -> Page {
        let fields = Fields(form, words), directions = PlanTarget.Direction.allCases
        let ways = directions.map { Fields.Option($0.rawValue, words(.of("targets.directions", $0.rawValue))) }
        let trust: HTML? = target.isCountOfReports ? notice(words("problem.targets.countNeverFalls"), .attention) : nil
        let stands = target.baseline.map(speech.baseline) ?? words("plans.unknown")
        return frame(
            "targets.setWay", "way", form, isConflict ? words("targets.standsWay", ["baseline": stands, "steps": steps]) : nil,
            """
            <p>\(words("targets.goalIs", ["goal": speech.goal(target.goal)]))</p>
            <h2>\(words("targets.baseline"))</h2><p class="hint">\(words("targets.baselineHint"))</p>
            \(fields.text("baseline", "targets.valueField", hint: "targets.valueHint", width: .narrow))\(fields.text("baselineYear", "targets.year", width: .narrow))\(fields.text("baselineSource", "targets.source", hint: "targets.sourceHint"))
            <h2>\(words("targets.steps"))</h2>\(isProposal ? notice(words("targets.proposed"), .attention) : .empty)\(stepFields(form))
            <h2>\(words("targets.measured"))</h2>\(trust)
            \(fields.select("direction", "targets.direction", options: ways, empty: "targets.directionDerived", hint: "targets.directionHint"))
            \(fields.text("counted", "targets.countedField", hint: "targets.countedHint"))\(fields.text("population", "targets.population", hint: "targets.populationHint"))
            """,
            then: years.isEmpty ? nil : button(words("targets.propose"), name: "do", value: "propose", style: .second))
    }

    func change(_ form: Form, isConflict: Bool = false) -> Page {
        let fields = Fields(form, words)
        let comparators = Comparator.allCases.map { Fields.Option($0.rawValue, words(.of("targets.comparators", $0.rawValue))) }
        return frame(
            "targets.change", "change", form, isConflict ? words("targets.standsGoal", ["goal": speech.goal(target.goal)]) : nil,
            """
            <p>\(words("targets.now", ["goal": speech.goal(target.goal)]))</p><p class="hint">\(words("targets.changeHint"))</p>
            \(fields.select("comparator", "targets.comparator", options: comparators, empty: "work.choose"))\(fields.text("value", "targets.newValue", hint: "targets.valueHint", width: .narrow))\(fields.text("due", "plans.target.due", width: .narrow))
            <h2>\(words("targets.decisionField"))</h2>
            \(fields.text("number", "plans.number", width: .medium))\(fields.text("day", "plans.date", hint: "work.dayHint", width: .medium))\(fields.text("title", "targets.decisionTitle"))
            """)
    }

    func owner(_ form: Form, isConflict: Bool = false) -> Page {
        frame(
            "targets.handOver", "owner", form,
            isConflict ? words("targets.standsOwner", ["name": target.ownerName ?? words("plans.unknown")]) : nil,
            Fields(form, words).select(
                "owner", "targets.owner", options: agencies.map { .init($0.id.rawValue, $0.name) }, empty: "work.choose", hint: "targets.ownerHint"))
    }

    /// - parameter stands: what somebody saved meanwhile, in words.
    private func frame(_ title: WordKey, _ form: Path, _ typed: Form, _ stands: String?, _ fields: HTML, then more: HTML? = nil) -> Page {
        let conflict: HTML? = stands.map { notice(words("targets.changedMeanwhile", ["stands": $0]), .attention) }
        let action: Path = "/targets/\(target.id)/\(form)"
        return Page(
            words(title), crumbs: [(words("targets.title"), "/plans/\(plan.id)/targets"), (words("plans.kind.target"), "/targets/\(target.id)")],
            hasErrors: !typed.isValid,
            main: """
                <h1>\(words(title))</h1>\(errorSummary(typed, words))\(conflict)<p class="lead">\(target.text)</p>
                <form method="post" action="\(action)" novalidate>\(token)<input type="hidden" name="revision" value="\(typed["revision"])">
                \(fields)<div class="row">\(button(words("plans.save")))\(more) <a href="/targets/\(target.id)">\(words("plans.back"))</a></div></form>
                """)
    }

    private var steps: String {
        let told = target.goal.steps.sorted { $0.key < $1.key }.map { "\($0.key): \(speech.amount($0.value))" }
        return told.isEmpty ? words("targets.notSet") : told.joined(separator: "; ")
    }

    /// The label of each is its year, which no list of words can hold.
    private func stepFields(_ form: Form) -> HTML {
        if years.isEmpty { return "<p class=\"hint\">\(words("targets.noSteps"))</p>" }
        let inputs: [HTML] = years.map { year in
            let name = WayForm.field(year), fault = form.fault(of: name)
            let line: HTML? = fault.map {
                "<p class=\"fault\" id=\"\(name)-fault\"><span class=\"unseen\">\(words("form.error")): </span>\(words($0.key, $0.values))</p>"
            }
            let wrong: HTML? = fault.map { _ in " aria-invalid=\"true\" aria-describedby=\"\(name)-fault\"" }
            return """
                <div class="field\(HTML.when(fault != nil, " wrong"))"><label for="\(name)">\(words("targets.period.year", ["year": String(year)]))</label>\(line)
                <input class="input narrow" id="\(name)" name="\(name)" type="text" value="\(form[name])" autocomplete="off"\(wrong)></div>
                """
        }
        return "<p class=\"hint\">\(words("targets.stepsHint"))</p><div class=\"row\">\(inputs)</div>"
    }
}
