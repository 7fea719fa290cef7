import Access
import Core
import Web

struct SeenPaperView {
    let plan: Plan
    let items: [PlanItem]
    /// An officer may draft a plan of the own unit from it.
    let mayDraft: Bool
    let words: Words

    var page: Page {
        let head = plan.head
        let facts = [
            head.issuer, head.number.map { words("plans.numbered", ["number": $0]) }, head.date,
            head.period.map { words("plans.years", ["years": $0]) }
        ].compactMap { $0 }
        return Page(
            head.title, crumbs: [(words("plans.title"), "/plans")],
            main: """
                <h1>\(head.title)</h1><p class="lead">\(facts.joined(separator: " · "))</p>
                <p class="hint">\(words("above.paper"))</p>
                \(mayDraft ? "<p>\(linkButton(words("composing.child"), to: "/plans/\(plan.id)/child", style: .second))</p>" as HTML : nil)
                \(targets)\(tasks)
                """)
    }

    private var targets: HTML {
        let rows: [[HTML]] = items.filter { $0.kind == .target && !$0.isQuantityInTask }.map { item in
            let facts = ItemFacts(item: item, words: words)
            guard case .target(let target) = item.detail else { return [] }
            return [
                "\(item.text)", "\(facts.amount(target) ?? words("plans.inWords"))", "\(target.due.map(String.init) ?? words("plans.unknown"))"
            ]
        }
        if rows.isEmpty { return "<h2>\(words("plans.targets"))</h2><p class=\"hint\">\(words("plans.noTargets"))</p>" }
        let columns = [Column(words("plans.kind.target")), Column(words("plans.target.goal")), Column(words("plans.target.due"), isNumber: true)]
        return "<h2>\(words("plans.targets"))</h2>\(table(caption: words("plans.targets"), columns: columns, rows: rows))"
    }

    private var tasks: HTML {
        let rows: [[HTML]] = items.filter { $0.kind == .task }.map { item in
            let facts = ItemFacts(item: item, words: words)
            guard case .task(let task) = item.detail else { return [] }
            return ["\(item.text)", "\(facts.joined(.lead) ?? words("plans.unknown"))", "\(task.timing ?? words("plans.unknown"))"]
        }
        if rows.isEmpty { return "<h2>\(words("plans.tasks"))</h2><p class=\"hint\">\(words("plans.noTasks"))</p>" }
        let columns = [Column(words("plans.kind.task")), Column(words("plans.part.lead")), Column(words("plans.task.timing"))]
        return "<h2>\(words("plans.tasks"))</h2>\(table(caption: words("plans.tasks"), columns: columns, rows: rows))"
    }
}
