import Core
import Organisations
import PlanReading
import Web

/// A published programme at a glance: how far it is, what is late and next, targets, tasks by section, what each agency was
/// given, dates.
struct ProgrammeView {
    struct Content: Sendable {
        let plan: Plan
        let items: [PlanItem]
        let work: ProgrammeWork
        let obstacles: ObstacleCounts
        let mayRaise: Bool
        let above: AbovePart.Content
        let reports: TargetReportLines.Content
        /// The viewer keeps the plans of this unit.
        var isOwn = false
        /// The viewer may draft a plan of their own from it.
        var mayDraft = false
    }

    let content: Content
    /// The id of an agency from the address: shows only its part.
    let agency: String
    /// Which page of the tasks; "all" for the whole list, as for paper.
    var part = ""
    let today: LocalDate
    let token: HTML
    let words: Words

    private var chosen: ID<Agency>? { ID<Agency>(agency) }
    private var shown: [PlanItem] {
        guard let chosen else { return content.items }
        return content.items.filter { $0.kind != .task && $0.kind != .duty || $0.agencies.contains { $0.agency == chosen } }
    }

    private var abovePart: AbovePart { AbovePart(content: content.above, token: token, words: words) }

    var page: Page {
        let plan = content.plan
        let years = plan.head.period.map { words("plans.years", ["years": $0]) }
        let number = plan.head.number.map { words("plans.numbered", ["number": $0]) }
        let facts = [plan.head.issuer, number, plan.head.date, years].compactMap { $0 }
        return Page(
            plan.head.title, crumbs: [(words("plans.title"), "/plans")],
            main: """
                <h1>\(plan.head.title)</h1>
                <p class="lead">\(facts.joined(separator: " · "))</p>
                <p>\(plan.place == UnitStore.example ? tag(words("plans.example"), .quiet) : tag(words("plans.state.published"), .good)) <span class="hint">\(published)</span></p>\(abovePart.programme)
                \(ProgrammeLinks(plan: plan, isOwn: content.isOwn, mayDraft: content.mayDraft, words: words).html)
                \(Figures(items: content.items, words: words).html)
                \(chosen == nil ? ProgressView(plan: content.plan, work: content.work, words: words).html : .empty)
                \(abovePart.html)\(targets)\(tasks)\(duties)\(ProgrammeDates(items: content.items, today: today, words: words).html)\(lines("plans.kind.budget", .budget))\(lines("plans.kind.basis", .basis))
                \(ObstacleBlock(plan: plan.id, counts: content.obstacles, mayRaise: content.mayRaise, words: words).html)
                """)
    }

    private var published: String {
        content.plan.publishedAt.map { words("plans.publishedOn", ["date": LocalDate($0).vietnamese, "version": String(content.plan.version)]) } ?? ""
    }

    private var targets: HTML {
        let targets = content.items.filter { $0.kind == .target && !$0.isQuantityInTask }
        if targets.isEmpty { return block("targets", "plans.targets", "<p class=\"hint\">\(words("plans.noTargets"))</p>") }
        let reports = TargetReportLines(content: content.reports, plan: content.plan, mayMark: content.above.mayName, words: words)
        let rows: [[HTML]] = targets.map { item in
            guard case .target(let target) = item.detail else { return [] }
            let goal = ItemFacts(item: item, words: words).amount(target) ?? words("plans.inWords")
            return [
                "<a href=\"/targets/\(item.id)\">\(item.text)</a>\(reports.lines(under: item))", "\(goal)",
                "\(target.due.map(String.init) ?? words("plans.unknown"))"
            ]
        }
        let columns = [Column(words("plans.kind.target")), Column(words("plans.target.goal")), Column(words("plans.target.due"), isNumber: true)]
        let link: HTML = "<p class=\"on-screen\"><a href=\"/plans/\(content.plan.id)/targets\">\(words("targets.open"))</a></p>"
        return block("targets", "plans.targets", "\(table(caption: words("plans.targets"), columns: columns, rows: rows))\(link)")
    }

    private var tasks: HTML {
        let tasks = shown.filter { $0.kind == .task }
        if tasks.isEmpty { return block("tasks", "plans.tasks", "\(filter)<p class=\"hint\">\(words("plans.noTasks"))</p>") }
        let isWhole = tasks.count <= Self.mostTasks || part == "all"
        return block("tasks", "plans.tasks", "\(filter)\(isWhole ? "\(sections(of: tasks))" : pages(of: tasks))")
    }

    /// Programmes have some dozens; one of hundreds is read a page at a time.
    static let mostTasks = 100

    private func pages(of tasks: [PlanItem]) -> HTML {
        let page = PageOfList(number: part, total: tasks.count)
        let narrowed: Path = chosen.map { "/plans/\(content.plan.id)?agency=\($0)&" } ?? "/plans/\(content.plan.id)?"
        return """
            \(sections(of: Array(tasks.dropFirst(page.offset).prefix(PageOfList.size))))\(page.links(at: narrowed, words))
            <p class="on-screen"><a href="\("\(narrowed)page=all" as Path)">\(words("plans.allTasks", count: tasks.count))</a></p>
            """
    }

    private func sections(of tasks: [PlanItem]) -> [HTML] {
        var order: [String] = [], groups: [String: [PlanItem]] = [:]
        for task in tasks {
            if groups[task.sectionTitle] == nil { order.append(task.sectionTitle) }
            groups[task.sectionTitle, default: []].append(task)
        }
        return order.map { title in
            let head: HTML? = title.isEmpty ? nil : "<h3>\(title)</h3>"
            return "\(head)<ul class=\"tasks\">\((groups[title] ?? []).map(row))</ul>"
        }
    }

    private func row(_ item: PlanItem) -> HTML {
        let facts = ItemFacts(item: item, words: words), id = ID<WorkTask>(of: item.id)
        var meta = [
            words("plans.leadIs", ["name": facts.joined(.lead) ?? words("plans.unknown")]),
            facts.joined(.coordinator).map { words("plans.coordinatorIs", ["name": $0]) }
        ]
        if case .task(let task) = item.detail { meta.append(task.timing) }
        let state: HTML? = content.work.current[id].map {
            "<span>\(StateTags(occurrence: $0, due: DueWords(time: content.work.time, words: words), words: words).html)</span>"
        }
        return """
            <li class="task"><div class="row"><a class="task-title" href="/work/\(item.id)">\(item.text)</a>\(state)</div>
            <p class="task-meta">\(meta.compactMap { $0 }.joined(separator: " · "))</p>\(content.work.newest[id].map { ActLine(act: $0, words: words).short })</li>
            """
    }

    private var duties: HTML {
        let duties = shown.filter { $0.kind == .duty }
        if duties.isEmpty { return .empty }
        var order: [String] = [], groups: [String: [PlanItem]] = [:]
        for duty in duties {
            if groups[duty.sectionTitle] == nil { order.append(duty.sectionTitle) }
            groups[duty.sectionTitle, default: []].append(duty)
        }
        let parts: [HTML] = order.map { name in
            let items = groups[name] ?? []
            let rows: [HTML] = items.map { "<li><a href=\"/work/\($0.id)\">\($0.text)</a></li>" }
            return "<details><summary>\(name) <span class=\"count\">\(items.count)</span></summary><ul>\(rows)</ul></details>"
        }
        return block("duties", "plans.duties", "\(parts)")
    }

    private var filter: HTML? {
        var names: [ID<Agency>: String] = [:]
        for item in content.items {
            for named in item.agencies { if let id = named.agency, names[id] == nil { names[id] = named.name } }
        }
        if names.isEmpty { return nil }
        let options = names.sorted { VietnameseText.sortKey($0.value) < VietnameseText.sortKey($1.value) }.map {
            Fields.Option($0.key.rawValue, $0.value)
        }
        return """
            <form class="filters" method="get" action="/plans/\(content.plan.id)">
            \(Fields(Form(["agency": agency]), words).select("agency", "plans.filterAgency", options: options, empty: "plans.allAgencies"))
            \(button(words("plans.filter"), style: .second))</form>
            """
    }

    private func lines(_ title: WordKey, _ kind: PlanItem.Kind) -> HTML {
        let rows: [HTML] = content.items.filter { $0.kind == kind }.map { "<li>\($0.text)</li>" }
        return rows.isEmpty ? .empty : block(kind.rawValue, title, "<ul>\(rows)</ul>")
    }

    private func block(_ id: String, _ title: WordKey, _ body: HTML) -> HTML {
        "<section class=\"block\" id=\"\(id)\"><h2>\(words(title))</h2>\(body)</section>"
    }
}
