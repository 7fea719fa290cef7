import Access
import Core
import Organisations
import PlanReading
import Web

/// Today's work of an agency: what it leads, what it helps with, what it was told to do.
struct WorkbenchView {
    struct Content: Sendable {
        let agency: Agency
        let items: [PlanItem]
        let plans: [Plan]
        let notes: [ID<PlanItem>: ProgressNote]
        /// For officers, who may look at every agency of their unit.
        let agencies: [Agency]
    }

    let content: Content
    let viewer: Viewer
    let today: LocalDate
    let words: Words

    var page: Page {
        let own = content.agency.id == viewer.agency
        let title = own ? words("plans.work") : words("plans.workOf", ["agency": content.agency.name])
        let lead = content.items.filter { $0.kind == .task && part($0, .lead) }
        let help = content.items.filter { $0.kind == .task && !part($0, .lead) }
        let duties = content.items.filter { $0.kind == .duty }
        let nothing: HTML? = content.items.isEmpty && drafts.isEmpty ? empty : nil
        return Page(
            title,
            main: """
                <h1>\(title)</h1>
                <p class="lead">\(content.agency.name)</p>
                \(chooser)\(waiting)\(nothing)
                \(list("plans.workLead", lead))\(list("plans.workHelp", help))\(list("plans.workDuties", duties))
                """)
    }

    private var drafts: [Plan] { viewer.holds(.officer) ? content.plans.filter { $0.state == .draft } : [] }

    private var waiting: HTML? {
        if drafts.isEmpty { return nil }
        let rows: [HTML] = drafts.map { "<li class=\"task\"><a class=\"task-title\" href=\"/plans/\($0.id)/review\">\($0.head.title)</a></li>" }
        return
            "<section class=\"block\"><h2>\(words("plans.workDrafts")) <span class=\"count\">\(drafts.count)</span></h2><ul class=\"tasks\">\(rows)</ul></section>"
    }

    private var empty: HTML {
        let isOfficer = viewer.holds(.officer)
        return emptyState(
            words("plans.workNone"), words(isOfficer ? "plans.workNoneOfficer" : "plans.workNoneMember"),
            action: isOfficer ? linkButton(words("plans.add"), to: "/plans/new") : linkButton(words("plans.title"), to: "/plans", style: .second))
    }

    private var chooser: HTML? {
        if content.agencies.count < 2 { return nil }
        let options = content.agencies.map { Fields.Option($0.id.rawValue, $0.name) }
        return """
            <form class="filters" method="get" action="/work">
            \(Fields(Form(["agency": content.agency.id.rawValue]), words).select("agency", "plans.filterAgency", options: options))
            \(button(words("plans.filter"), style: .second))</form>
            """
    }

    private func part(_ item: PlanItem, _ part: PlanItem.Named.Part) -> Bool {
        item.agencies.contains { $0.agency == content.agency.id && $0.part == part }
    }

    private func list(_ title: WordKey, _ items: [PlanItem]) -> HTML {
        if items.isEmpty { return .empty }
        let rows: [HTML] = items.map { item in
            let plan = content.plans.first { $0.id == item.plan }
            var meta = [plan.map { $0.head.period.map { words("plans.years", ["years": $0]) } ?? $0.head.title }]
            if case .task(let task) = item.detail { meta.insert(task.timing, at: 0) }
            return """
                <li class="task"><a class="task-title" href="/work/\(item.id)">\(item.text)</a><p class="task-meta">\(meta.compactMap { $0 }.joined(separator: " · "))</p>\(content.notes[item.id].map { NoteLine(note: $0, words: words).html })</li>
                """
        }
        return
            "<section class=\"block\"><h2>\(words(title)) <span class=\"count\">\(items.count)</span></h2><ul class=\"tasks\">\(rows)</ul></section>"
    }
}

/// One piece of work: its words in the plan, who does it, what was done so far.
struct WorkItemView {
    struct Content: Sendable {
        let item: PlanItem
        let plan: Plan
        let source: String
        let notes: [ProgressNote]
        let isOpen: Bool
    }

    let content: Content
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let item = content.item, name = words(.of("plans.kind", item.kind.rawValue))
        let notes: HTML =
            content.notes.isEmpty
            ? "<p class=\"hint\">\(words("plans.noNotes"))</p>" : "\(content.notes.map { NoteLine(note: $0, words: words).html })"
        return Page(
            name, crumbs: [(words("plans.work"), "/work"), (content.plan.head.title, "/plans/\(content.plan.id)")], hasErrors: !form.isValid,
            main: """
                <h1>\(name)</h1>
                <p class="lead">\(item.text)</p>
                \(ItemFacts(item: item, words: words).list)\(origin)
                <section class="block" id="notes"><h2>\(words("plans.progress"))</h2>\(notes)\(writing)</section>
                """)
    }

    private var writing: HTML? {
        guard content.isOpen else { return nil }
        return """
            \(errorSummary(form, words))
            <form method="post" action="/work/\(content.item.id)/notes" novalidate>\(token)
            \(Fields(form, words).area("text", "plans.note", hint: "plans.noteHint", rows: 3))
            \(button(words("plans.noteSave")))</form>
            """
    }

    /// The sentence it came from, as the document has it.
    private var origin: HTML? {
        guard let span = content.item.span else { return nil }
        return
            "<details><summary>\(words("plans.origin"))</summary><blockquote class=\"text\">\(Clauses.slice(span, of: content.source))</blockquote></details>"
    }
}
