import Access
import Core
import Lists
import Web

/// All targets of a programme: where each began, what this year asks, what was reached, what comes next.
struct TargetListView {
    let list: TargetList
    let place: PageOfList
    let viewer: Viewer
    let words: Words

    var page: Page {
        let plan = list.plan
        return Page(
            words("targets.title"), crumbs: [(words("plans.title"), "/plans"), (plan.head.title, "/plans/\(plan.id)")], isWide: true,
            main: "<h1>\(words("targets.title"))</h1><p class=\"lead\">\(plan.head.title)</p>\(found)")
    }

    private var found: HTML {
        let columns = [
            Column(words("plans.kind.target")), Column(words("targets.baseline")), Column(words("targets.goalField")),
            Column(words("targets.thisYear", ["year": String(list.today.year)])), Column(words("targets.latest")),
            Column(words("targets.lightField")),
            Column(words("targets.next"))
        ]
        let rows = list.rows.dropFirst(place.offset).prefix(PageOfList.size).map(row)
        let filter = list.filter(words)
        let all = filter.around(
            "\(table(caption: words("plans.targets"), columns: columns, rows: rows))", place, file: "/exports/plans/\(list.plan.id)/targets",
            else: emptyState(words("targets.none"), words("targets.noneAdvice")))
        return place.total == 0 ? all : "\(all)\(RuleView(words: words).html)"
    }

    private func row(_ row: TargetList.Row) -> [HTML] {
        let target = row.target, speech = TargetWords(target: target, words: words)
        let former: HTML? =
            target.goals.count > 1
            ? "<br><span class=\"hint\">\(words("targets.before", ["goal": speech.goal(target.goals[target.goals.count - 2])]))</span>" : nil
        let step = row.rule.expected(in: TargetPeriod(year: list.today.year))
        let shown: HTML =
            row.latest.map { "\(speech.figure($0.figure))<br><span class=\"hint\">\(speech.period($0.period))</span>" }
            ?? "<span class=\"unknown\">\(words("targets.unknown"))</span>"
        return [
            "<a href=\"/targets/\(target.id)\">\(target.text)</a>",
            target.baseline.map { "\(speech.baseline($0))" } ?? "<span class=\"unknown\">\(words("plans.unknown"))</span>",
            "\(speech.goal(target.goal))\(former)",
            step.map { "\(speech.computed($0))" } ?? "<span class=\"unknown\">\(words("targets.notSet"))</span>",
            shown, speech.light(row.light), next(target, row.actuals)
        ]
    }

    private func next(_ target: PlanTarget, _ actuals: [TargetActual]) -> HTML {
        let rules = TargetRules(target: target, viewer: viewer)
        switch TargetNext.of(target, actuals, from: list.plan.head.years(today: list.today).lowerBound, on: list.today) {
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
