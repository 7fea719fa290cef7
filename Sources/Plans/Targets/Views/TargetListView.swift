import Access
import Core
import Web

/// All targets of a programme: where each began, what this year asks, what was reached, what comes next.
struct TargetListView {
    struct Content: Sendable {
        let plan: Plan
        let place: PageOfList
        let targets: [PlanTarget]
        let actuals: [ID<PlanTarget>: [TargetActual]]
        let today: LocalDate
    }

    let content: Content
    let viewer: Viewer
    let words: Words

    var page: Page {
        let plan = content.plan
        return Page(
            words("targets.title"), crumbs: [(words("plans.title"), "/plans"), (plan.head.title, "/plans/\(plan.id)")], isWide: true,
            main: "<h1>\(words("targets.title"))</h1><p class=\"lead\">\(plan.head.title)</p>\(list)")
    }

    private var list: HTML {
        if content.place.total == 0 { return emptyState(words("targets.none"), words("targets.noneAdvice")) }
        let columns = [
            Column(words("plans.kind.target")), Column(words("targets.baseline")), Column(words("targets.goalField")),
            Column(words("targets.thisYear", ["year": String(content.today.year)])), Column(words("targets.latest")),
            Column(words("targets.lightField")),
            Column(words("targets.next"))
        ]
        let path: Path = "/plans/\(content.plan.id)/targets?"
        return """
            \(table(caption: words("plans.targets"), columns: columns, rows: content.targets.map(row)))\(content.place.links(at: path, words))
            \(RuleView(words: words).html)
            """
    }

    private func row(_ target: PlanTarget) -> [HTML] {
        let speech = TargetWords(target: target, words: words), rule = LightRule(target: target, today: content.today)
        let actuals = content.actuals[target.id] ?? [], latest = actuals.standing.last
        let former: HTML? =
            target.goals.count > 1
            ? "<br><span class=\"hint\">\(words("targets.before", ["goal": speech.goal(target.goals[target.goals.count - 2])]))</span>" : nil
        let step = rule.expected(in: TargetPeriod(year: content.today.year))
        let shown: HTML =
            latest.map { "\(speech.figure($0.figure))<br><span class=\"hint\">\(speech.period($0.period))</span>" }
            ?? "<span class=\"unknown\">\(words("targets.unknown"))</span>"
        return [
            "<a href=\"/targets/\(target.id)\">\(target.text)</a>",
            target.baseline.map { "\(speech.baseline($0))" } ?? "<span class=\"unknown\">\(words("plans.unknown"))</span>",
            "\(speech.goal(target.goal))\(former)",
            step.map { "\(speech.computed($0))" } ?? "<span class=\"unknown\">\(words("targets.notSet"))</span>",
            shown, speech.light(rule.light(latest)), next(target, actuals)
        ]
    }

    private func next(_ target: PlanTarget, _ actuals: [TargetActual]) -> HTML {
        let rules = TargetRules(target: target, viewer: viewer)
        switch TargetNext.of(target, actuals, from: content.plan.head.years(today: content.today).lowerBound, on: content.today) {
        case .path: return rules.mayManage ? "<a href=\"/targets/\(target.id)/way\">\(words("targets.setWay"))</a>" : "\(words("targets.wayMissing"))"
        case .figure(let year):
            let label = words("targets.enterOf", ["year": String(year)])
            return rules.mayEnter
                ? "<a href=\"/targets/\(target.id)/figures?year=\(year)\">\(label)</a>" : "\(words("targets.awaits", ["year": String(year)]))"
        case .later(let year): return "\(words("targets.awaits", ["year": String(year)]))"
        case .nothing: return "\(words("targets.complete"))"
        }
    }
}
