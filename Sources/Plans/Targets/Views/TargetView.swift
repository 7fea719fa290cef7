import Access
import Core
import Storage
import Web

/// One target: how it stands, its way, its figures with what they rest on, what changed it.
struct TargetView {
    struct Content: Sendable {
        let target: PlanTarget
        let plan: Plan
        /// Every version of every period, in the order they were entered.
        let actuals: [TargetActual]
        let rules: TargetRules
        let today: LocalDate

        init(_ id: ID<PlanTarget>, for viewer: Viewer, _ today: LocalDate, _ tx: any Transaction) throws {
            target = try TargetStore(tx).get(id, visibleTo: viewer)
            plan = try PlanStore(tx).get(target.plan, visibleTo: viewer)
            actuals = try ActualStore(tx).list(of: id, visibleTo: viewer)
            rules = TargetRules(target: target, viewer: viewer)
            self.today = today
        }

        /// The year that has no figure yet; this one when there is no other.
        var nextPeriod: TargetPeriod {
            switch TargetNext.of(target, actuals, from: plan.head.years(today: today).lowerBound, on: today) {
            case .figure(let year): TargetPeriod(year: year)
            case .path, .later, .nothing: TargetPeriod(year: today.year)
            }
        }
    }

    let content: Content
    let words: Words

    private var target: PlanTarget { content.target }
    private var speech: TargetWords { TargetWords(target: target, words: words) }
    private var rule: LightRule { LightRule(target: target, today: content.today) }
    private var path: TargetPath { TargetPath(baseline: target.baseline, goal: target.goal) }

    var page: Page {
        let plan = content.plan
        return Page(
            words("plans.kind.target"),
            crumbs: [(words("plans.title"), "/plans"), (plan.head.title, "/plans/\(plan.id)"), (words("targets.title"), "/plans/\(plan.id)/targets")],
            main: """
                <h1>\(words("plans.kind.target"))</h1><p class="lead">\(target.text)</p>\(now)\(actions)\(facts)\(way)\(figures)\(goals)\(more)
                \(RuleView(words: words).html)
                """)
    }

    private var now: HTML {
        let latest = content.actuals.standing.last
        let told: HTML? = latest.map { latest in
            let expected: HTML? = rule.expected(in: latest.period).map { " \(words("targets.wanted", ["value": speech.computed($0)]))" }
            return
                "<p>\(words("targets.chartPoint", ["period": speech.period(latest.period), "figure": speech.sentence(latest.figure)])).\(expected)</p>"
        }
        return "<p>\(speech.light(rule.light(latest)))</p>\(told)"
    }

    private var actions: HTML? {
        guard content.rules.mayEnter else { return nil }
        return "<p class=\"row\">\(linkButton(words("targets.enter"), to: "/targets/\(target.id)/figures"))</p>"
    }

    private var facts: HTML {
        func unknown(_ text: String?) -> HTML { text.map { "\($0)" } ?? "<span class=\"unknown\">\(words("plans.unknown"))</span>" }
        let source: HTML? = target.baseline?.source.map { "<br><span class=\"hint\">\(words("targets.sourceIs", ["source": $0]))</span>" }
        var pairs: [(name: String, value: HTML)] = [
            (words("targets.goalField"), "\(speech.goal(target.goal))"),
            (words("targets.baseline"), "\(unknown(target.baseline.map(speech.baseline)))\(source)"),
            (words("targets.direction"), "\(words(.of("targets.directions", target.direction.rawValue)))"),
            (words("targets.owner"), unknown(target.ownerName))
        ]
        if let counted = target.counted { pairs.append((words("targets.countedField"), "\(counted)")) }
        if let population = target.population { pairs.append((words("targets.population"), "\(population)")) }
        return summaryList(pairs)
    }

    // MARK: The way

    /// The picture and its table: every period that something is known or wanted of.
    private var way: HTML {
        let told = content.actuals.standing
        let periods = Set(path.points.map { TargetPeriod(year: $0.year) } + told.map(\.period)).sorted()
        let columns = [
            Column(words("targets.periodField")), Column(words("targets.step")), Column(words("targets.result")), Column(words("targets.lightField"))
        ]
        let rows: [[HTML]] = periods.map { period in
            let actual = told.first { $0.period == period }
            let isBaseline = target.baseline?.year == period.year && period.part == .year && path.points.first?.year == period.year
            let step: HTML =
                isBaseline
                ? "<span class=\"hint\">\(words("targets.baseline")): \(path.points.first.map { speech.amount($0.value) } ?? "")</span>"
                : "\(rule.expected(in: period).map(speech.computed) ?? "")"
            return [
                "\(speech.period(period))", step, actual.map { "\(speech.figure($0.figure))" } ?? "",
                actual.map { speech.light(rule.light($0)) } ?? ""
            ]
        }
        let body: HTML =
            rows.isEmpty
            ? "<p class=\"hint\">\(words("targets.wayMissing"))</p>"
            : "\(TargetChart(rule: rule, path: path, actuals: told, words: words).html)\(table(caption: words("targets.way"), columns: columns, rows: rows))"
        return "<section class=\"block\" id=\"way\"><h2>\(words("targets.way"))</h2>\(body)</section>"
    }

    // MARK: Figures and goals, with what they were before

    private var figures: HTML {
        let standing = Set(content.actuals.standing.map(\.id))
        let lines: [HTML] = content.actuals.reversed().map { line($0, stands: standing.contains($0.id)) }
        let body: HTML = lines.isEmpty ? "<p class=\"hint\">\(words("targets.noFigures"))</p>" : "<ol class=\"plain-list acts-list\">\(lines)</ol>"
        return "<section class=\"block\" id=\"figures\"><h2>\(words("targets.figures"))</h2>\(body)</section>"
    }

    private func line(_ actual: TargetActual, stands: Bool) -> HTML {
        let value = speech.sentence(actual.figure)
        let text = stands ? value : words("targets.before", ["goal": value])
        let source: HTML? = actual.source.map { "<p>\(words("targets.sourceIs", ["source": $0]))</p>" }
        let reason: HTML? = actual.reason.map { "<p>\(words("targets.correctedBecause", ["reason": $0]))</p>" }
        let note: HTML? = actual.note.map { "<p>\($0)</p>" }
        let files: [HTML] = actual.files.map {
            "<p><a href=\"/targets/\(target.id)/files/\($0.id)\">\(words("work.evidence", ["name": $0.name]))</a></p>"
        }
        let who = words("plans.noteBy", ["date": LocalDate(actual.at).vietnamese, "agency": actual.agencyName, "name": actual.author])
        let correct: Path = "/targets/\(target.id)/figures?year=\(actual.period.year)&part=\(value: actual.period.part.rawValue)"
        let link: HTML? =
            stands && content.rules.mayEnter
            ? "<p><a href=\"\(correct)\">\(words("targets.correctOf", ["period": speech.period(actual.period)]))</a></p>" : nil
        return """
            <li class="act-line"><p><strong>\(speech.period(actual.period))</strong>: \(text)</p>\(reason)\(source)\(note)\(files)<p class="hint">\(who)</p>\(link)</li>
            """
    }

    private var goals: HTML? {
        if target.goals.count < 2 { return nil }
        let lines: [HTML] = target.goals.indices.reversed().map { place in
            let goal = target.goals[place], isNow = place == target.goals.count - 1
            let text = isNow ? words("targets.now", ["goal": speech.goal(goal)]) : words("targets.before", ["goal": speech.goal(goal)])
            let decision: HTML =
                goal.change.map { change in
                    let who = words("targets.changedBy", ["day": LocalDate(change.at).vietnamese, "name": change.author])
                    return """
                        <p>\(words("targets.decision", ["number": change.number, "day": change.day.vietnamese, "title": change.title]))</p><p class="hint">\(who)</p>
                        """
                } ?? "<p>\(words("targets.fromPaper"))</p>"
            let until: HTML? =
                isNow ? nil : target.goals[place + 1].change.map { "<p class=\"hint\">\(words("targets.heldUntil", ["day": $0.day.vietnamese]))</p>" }
            return "<li class=\"act-line\"><p>\(text)</p>\(decision)\(until)</li>"
        }
        return "<section class=\"block\" id=\"goals\"><h2>\(words("targets.goals"))</h2><ol class=\"plain-list acts-list\">\(lines)</ol></section>"
    }

    private var more: HTML? {
        guard content.rules.mayManage else { return nil }
        let links: [(path: Path, label: WordKey)] = [
            ("/targets/\(target.id)/way", "targets.setWay"), ("/targets/\(target.id)/change", "targets.change"),
            ("/targets/\(target.id)/owner", "targets.handOver")
        ]
        let items: [HTML] = links.map { "<li><a href=\"\($0.path)\">\(words($0.label))</a></li>" }
        return "<section class=\"block\" id=\"more\"><h2>\(words("plans.more"))</h2><ul class=\"plain-list\">\(items)</ul></section>"
    }
}
