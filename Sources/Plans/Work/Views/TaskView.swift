import Access
import Core
import Organisations
import Web

/// One piece of work: what, who, by when, where it comes from; what can be done now; what was done.
struct TaskView {
    struct Content: Sendable {
        let task: WorkTask
        let plan: Plan?
        /// The sentence of the document that it came from.
        let origin: String?
        let lead: Agency?
        let coordinators: [Agency]
        let leader: String?
        let assigner: String
        let occurrences: [Occurrence]
        let current: Occurrence?
        let acts: [WorkAct]
        let allowed: [WorkAct.Kind]
        let isFollowed: Bool
        let canManage: Bool
        let mayRaise: Bool
        /// The meeting that concluded it, for those who may see it.
        let meeting: Meeting?
        let time: WorkTime
    }

    let content: Content
    let form: Form
    let token: HTML
    let words: Words

    private var task: WorkTask { content.task }
    private var due: DueWords { DueWords(time: content.time, words: words) }

    var page: Page {
        let name = words(.of("work.kind", task.kind.rawValue))
        var crumbs: [(label: String, path: Path)] = [(words("plans.work"), "/work")]
        if let plan = content.plan { crumbs.append((plan.head.title, "/plans/\(plan.id)")) }
        return Page(
            name, crumbs: crumbs, hasErrors: !form.isValid,
            main: """
                <h1>\(name)</h1>
                <p class="lead">\(task.text)</p>
                \(now)\(actions)\(facts)\(origin)\(writing)\(times)\(history)\(more)
                """)
    }

    // MARK: Now

    private var now: HTML {
        guard let occurrence = content.current else { return "<p>\(tag(words("work.onDemand"), .quiet))</p>" }
        let last: HTML? = occurrence.due.map { day in
            let advice: HTML? = occurrence.state.isOver ? nil : due.advice(day).map { "<br><span class=\"hint\">\($0)</span>" }
            let words = words, timing: HTML? = task.timing.map { "<br><span class=\"hint\">\(words("work.timingIs", ["timing": $0]))</span>" }
            return "<p class=\"when\">\(words("work.dueOn", ["day": due.day(day)]))\(timing)\(advice)</p>"
        }
        let asked: HTML? = occurrence.asked.map { notice(words("work.askedUntil", ["day": due.day($0.until)]), .attention) }
        return """
            <p>\(StateTags(occurrence: occurrence, due: due, words: words).html) <span class="hint">\(occurrence.name(words))</span></p>\(last)\(asked)
            """
    }

    /// The acts that move the work on are buttons; the first of them is the main one.
    private var actions: HTML? {
        let shown = Self.mainActs.filter(content.allowed.contains)
        if shown.isEmpty { return nil }
        let buttons: [HTML] = shown.enumerated().map { place, act in
            linkButton(words(.of("work.act", act.rawValue)), to: address(act), style: place == 0 ? .main : .second)
        }
        return "<p class=\"row\">\(buttons)</p>"
    }

    private static let mainActs: [WorkAct.Kind] = [
        .confirmation, .extensionGrant, .keeping, .completion, .resumption, .returning, .supplement, .extensionRefusal, .extensionRequest, .handBack
    ]
    private static let otherActs: [WorkAct.Kind] = [.urging, .direction, .cause, .reassignment, .postponement, .withdrawal, .reopening]

    private func address(_ act: WorkAct.Kind) -> Path {
        guard let current = content.current else { return "/work/\(task.id)/acts/\(value: act.rawValue)" }
        return "/work/\(task.id)/acts/\(value: act.rawValue)?time=\(current.id)"
    }

    // MARK: Facts

    private var facts: HTML {
        func unknown(_ text: String?) -> HTML { text.map { "\($0)" } ?? "<span class=\"unknown\">\(words("plans.unknown"))</span>" }
        var pairs: [(name: String, value: HTML)] = [(words("plans.part.lead"), unknown(content.lead?.name ?? task.leadName))]
        if !content.coordinators.isEmpty {
            pairs.append((words("plans.part.coordinator"), "\(content.coordinators.map(\.name).joined(separator: "; "))"))
        }
        if let leader = content.leader { pairs.append((words("work.leader"), "\(leader)")) }
        pairs.append((words("work.orderedBy"), order))
        if let meeting = content.meeting {
            let name = "\(meeting.name(words)), \(meeting.bodyName)"
            pairs.append((words("coordination.concludedIn"), "<a href=\"/coordination/meetings/\(meeting.id)\">\(name)</a>"))
        }
        if let timing = task.timing { pairs.append((words("plans.task.timing"), "\(timing)")) }
        if let product = task.product { pairs.append((words("plans.task.product"), "\(product)")) }
        if let carrier = task.carrier {
            pairs.append((words("work.carrier"), carrier.plan.map { "<a href=\"/plans/\($0)\">\(carrier.words)</a>" } ?? "\(carrier.words)"))
        }
        if let cause = content.current?.cause { pairs.append((words("work.cause"), "\(words(.of("work.causes", cause.rawValue)))")) }
        return summaryList(pairs)
    }

    /// Văn bản giao: number, day, what it is about.
    private var order: HTML {
        if let order = task.order {
            let parts = [order.number.map { words("plans.numbered", ["number": $0]) }, order.day.map(\.vietnamese), order.title]
            return "\(parts.compactMap { $0 }.joined(separator: ", "))"
        }
        guard let plan = content.plan else { return "\(content.assigner)" }
        let parts = [plan.head.number.map { words("plans.numbered", ["number": $0]) }, plan.head.date].compactMap { $0 }
        let more: HTML? = parts.isEmpty ? nil : ", \(parts.joined(separator: ", "))"
        return "<a href=\"/plans/\(plan.id)\">\(plan.head.title)</a>\(more)"
    }

    private var origin: HTML? {
        content.origin.map { "<details><summary>\(words("plans.origin"))</summary><blockquote class=\"text\">\($0)</blockquote></details>" }
    }

    // MARK: Progress and history

    private var writing: HTML? {
        guard content.allowed.contains(.progress) else { return nil }
        let time: HTML? = content.current.map { "<input type=\"hidden\" name=\"time\" value=\"\($0.id)\">" }
        let fields = Fields(form, words)
        return """
            <section class="block" id="progress"><h2>\(words("work.act.progress"))</h2>\(errorSummary(form, words))
            <form method="post" action="/work/\(task.id)/notes" enctype="multipart/form-data" novalidate>\(token)\(time)
            \(fields.area("text", "plans.note", hint: "plans.noteHint", rows: 3))\(fields.file("file", "work.evidenceField", hint: "work.evidenceHint", accept: ".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.txt"))
            \(button(words("plans.noteSave"), style: content.allowed.contains(where: Self.mainActs.contains) ? .second : .main))</form></section>
            """
    }

    private var times: HTML? {
        if content.occurrences.count < 2 { return nil }
        let rows: [[HTML]] = content.occurrences.map { occurrence in
            [
                "<a href=\"\(occurrence.path)\"\(HTML.when(occurrence.id == content.current?.id, " aria-current=\"true\""))>\(occurrence.name(words))</a>",
                "\(occurrence.due.map(due.day) ?? words("work.undated"))", StateTags(occurrence: occurrence, due: due, words: words).html
            ]
        }
        let columns = [Column(words("work.time")), Column(words("work.due")), Column(words("work.stateField"))]
        return
            "<section class=\"block\" id=\"times\"><h2>\(words("work.times"))</h2>\(table(caption: words("work.times"), columns: columns, rows: rows))</section>"
    }

    private var history: HTML {
        let lines: HTML =
            content.acts.isEmpty
            ? "<p class=\"hint\">\(words("plans.noNotes"))</p>"
            : "<ol class=\"plain-list acts-list\">\(content.acts.reversed().map { ActLine(act: $0, words: words).full(of: task.id) })</ol>"
        return "<section class=\"block\" id=\"notes\"><h2>\(words("work.history"))</h2>\(lines)</section>"
    }

    private var more: HTML? {
        var links: [HTML] = Self.otherActs.filter(content.allowed.contains).map {
            "<li><a href=\"\(address($0))\">\(words(.of("work.act", $0.rawValue)))</a></li>"
        }
        if content.allowed.contains(.urging), task.lead != nil {
            links.append("<li><a href=\"/work/\(task.id)/letter\">\(words("work.letter"))</a></li>")
        }
        let obstacles: Path = "/obstacles?list=all&task=\(task.id)", raising: Path = "/obstacles/new?task=\(task.id)"
        links.append("<li><a href=\"\(obstacles)\">\(words("obstacles.title"))</a></li>")
        if content.mayRaise { links.append("<li><a href=\"\(raising)\">\(words("obstacles.raise"))</a></li>") }
        if content.canManage {
            links.append("<li><a href=\"/work/\(task.id)/details\">\(words("work.changeDetails"))</a></li>")
            links.append("<li><a href=\"/work/\(task.id)/times\">\(words("work.addTime"))</a></li>")
        }
        let follow = content.isFollowed ? words("work.unfollow") : words("work.follow")
        return """
            <section class="block" id="more"><h2>\(words("plans.more"))</h2><ul class="plain-list">\(links)</ul>
            <form method="post" action="/work/\(task.id)/following">\(token)<input type="hidden" name="follow" value="\(content.isFollowed ? "no" : "yes")">\(button(follow, style: .quiet))</form></section>
            """
    }
}
