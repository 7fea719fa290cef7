import Core
import Web

struct TargetReportView {
    struct Content: Sendable {
        let plan: Plan
        let target: PlanItem
        let plans: [Plan]
        let chosen: Plan?
        let targets: [PlanItem]
        let current: TargetReport?
    }

    let content: Content
    let form: Form
    let token: HTML
    let words: Words

    private var here: Path { "/plans/\(content.plan.id)/targets/\(content.target.id)/report" }
    private var fields: Fields { Fields(form, words) }

    var page: Page {
        Page(
            words("report.title"), crumbs: [(words("plans.title"), "/plans"), (content.plan.head.title, "/plans/\(content.plan.id)")],
            hasErrors: !form.isValid,
            main: """
                <h1>\(words("report.title"))</h1><p class="lead">\(content.target.text)</p>\(errorSummary(form, words))
                \(current)\(content.plans.isEmpty ? emptyState(words("report.noPlans"), words("report.noPlansAdvice")) : choice)
                """)
    }

    private var current: HTML? {
        guard let current = content.current else { return nil }
        return """
            <p>\(words("report.asNow", ["plan": current.planTitle, "target": current.text]))</p>
            <form method="post" action="\(here)">\(token)\(button(words("report.takeAway"), name: "act", value: "none", style: .quiet))</form>
            """
    }

    private var choice: HTML {
        let plans = content.plans.map { Fields.Option($0.id.rawValue, [$0.head.number, $0.head.title].compactMap(\.self).joined(separator: " – ")) }
        return """
            <form class="filters" method="get" action="\(here)">\(fields.select("of", "report.plan", options: plans, empty: "report.choose"))
            \(button(words("report.next"), style: .second))</form>\(targets)
            """
    }

    private var targets: HTML? {
        guard let chosen = content.chosen else { return nil }
        if content.targets.isEmpty { return "<p class=\"hint\">\(words("plans.noTargets"))</p>" }
        return """
            <form method="post" action="\(here)" novalidate>\(token)<input type="hidden" name="of" value="\(chosen.id)">
            \(fields.radios("target", "report.target", options: content.targets.map { .init($0.id.rawValue, $0.text) }))
            \(button(words("plans.save")))</form>
            """
    }
}

/// Under a target on the page of its programme: which target it is reported as, and which are reported as it.
struct TargetReportLines {
    struct Content: Sendable {
        let reportedAs: [ID<PlanItem>: TargetReport]
        let reporting: [ID<PlanItem>: [TargetReport]]
    }

    let content: Content
    let plan: Plan
    let mayMark: Bool
    let words: Words

    func lines(under item: PlanItem) -> HTML {
        let own: HTML? = content.reportedAs[item.id].map { line("report.as", $0) }
        let others: [HTML] = (content.reporting[item.id] ?? []).map { line("report.from", $0) }
        let mark: HTML? =
            mayMark
            ? "<p class=\"on-screen\"><a href=\"/plans/\(plan.id)/targets/\(item.id)/report\">\(words("report.mark"))<span class=\"unseen\">: \(item.text)</span></a></p>"
            : nil
        return "\(own)\(others)\(mark)"
    }

    private func line(_ key: WordKey, _ report: TargetReport) -> HTML {
        let path: Path = report.place == plan.place ? "/plans/\(report.plan)" : "/plans/\(report.plan)/published"
        return "<p class=\"hint\">\(words(key)) <a href=\"\(path)\">\(report.planTitle)</a>: \(report.text)</p>"
    }
}
