import Access
import Core
import Lists
import Organisations
import Web

/// The workbench: what waits for me, my lists by my role, the cells.
struct WorkListView {
    struct Content: Sendable {
        let query: WorkQuery
        let page: PageOfList
        let rows: [WorkRow]
        let tabs: [(scope: WorkQuery.Scope, count: Int?)]
        let cells: CellCounts
        let carriedOver: Int
        let drafts: [Plan]
        let others: OtherMatters
        let reminders: [Reminder]
        /// Of how many pieces of work there are reminders.
        let reminderCount: Int
        let agencies: [Agency]
        let plans: [Plan]
        let time: WorkTime
        let newest: [ID<WorkTask>: WorkAct]
        /// The document's own words for when.
        let timings: [ID<WorkTask>: String]
    }

    static let mostReminders = 20

    let content: Content
    let viewer: Viewer
    let words: Words

    private var due: DueWords { DueWords(time: content.time, words: words) }

    var page: Page {
        Page(
            words("plans.work"),
            main: """
                <h1>\(words("plans.work"))</h1>
                <p class="lead">\(viewer.agencyName)</p>
                \(tabs)\(others)\(reminders)\(drafts)\(list)\(figures)
                """)
    }

    private var tabs: HTML {
        let items: [HTML] = content.tabs.map { tab in
            let here = tab.scope == content.query.scope
            let count: HTML? = tab.count.map { "<span class=\"count\">\(number($0))</span>" }
            let path: Path = "/work?list=\(value: tab.scope.rawValue)"
            return
                "<li><a href=\"\(path)\"\(HTML.when(here, " aria-current=\"page\""))>\(words(.of("work.scope", tab.scope.rawValue))) \(count)</a></li>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(words("work.lists"))\"><ul>\(items)</ul></nav>"
    }

    private func number(_ count: Int) -> String {
        let most = WorkListStore.mostOnTab
        return count > most ? words("work.moreThan", ["number": words.number(most)]) : words.number(count)
    }

    private var reminders: HTML? {
        if content.query.scope != .waiting || content.reminders.isEmpty { return nil }
        let rows: [HTML] = content.reminders.map {
            "<li><a href=\"/work/\($0.task)\">\($0.text)</a> <span class=\"hint\">\(due.reminder($0))</span></li>"
        }
        let left = content.reminderCount - content.reminders.count
        let more: HTML? = left > 0 ? "<p><a href=\"/work?list=given\">\(words("work.moreReminders", count: left))</a></p>" : nil
        return """
            <section class="block" id="reminders"><h2>\(words("work.reminders")) <span class="count">\(words.number(content.reminderCount))</span></h2><ul class="plain-list">\(rows)</ul>\(more)</section>
            """
    }

    private var others: HTML? {
        if content.query.scope != .waiting || content.others.total == 0 { return nil }
        let own: [(String, Path, Int)] = [
            (words("work.otherObstacles"), "/obstacles?list=waiting", content.others.obstacles),
            (words("work.otherGuidance"), "/guidance?list=waiting", content.others.guidance)
        ]
        let elsewhere = content.others.elsewhere.map { (words($0.label), $0.path, $0.count) }
        let rows: [HTML] = (own + elsewhere).filter { $0.2 > 0 }.map { title, path, count in
            "<li class=\"task\"><a class=\"task-title\" href=\"\(path)\">\(title)</a> <span class=\"count\">\(words.number(count))</span></li>"
        }
        return "<section class=\"block\" id=\"others\"><h2>\(words("work.others"))</h2><ul class=\"tasks\">\(rows)</ul></section>"
    }

    private var drafts: HTML? {
        if content.query.scope != .waiting || content.drafts.isEmpty { return nil }
        let rows: [HTML] = content.drafts.map {
            "<li class=\"task\"><a class=\"task-title\" href=\"/plans/\($0.id)/review\">\($0.head.title)</a></li>"
        }
        return
            "<section class=\"block\"><h2>\(words("plans.workDrafts")) <span class=\"count\">\(content.drafts.count)</span></h2><ul class=\"tasks\">\(rows)</ul></section>"
    }

    private var list: HTML {
        let filters = WorkFilters(query: content.query, agencies: content.agencies, plans: content.plans, viewer: viewer, words: words).html
        if content.rows.isEmpty {
            let isBare = content.query.scope == .waiting && !content.query.isNarrowed
            if isBare, !content.drafts.isEmpty || !content.reminders.isEmpty || content.others.total > 0 { return "\(filters)\(add)" }
            return "\(filters)\(empty)\(add)"
        }
        return """
            \(filters)<p class="hint" role="status">\(words("work.count", count: content.page.total))</p>
            <ul class="tasks">\(content.rows.map(row))</ul>
            \(content.page.links(at: "\(content.query.path)&", words))\(ListFile.link(to: content.query.path(at: "/exports/work"), words))\(add)
            """
    }

    private var add: HTML? {
        viewer.holds(.officer) ? "<p class=\"row\">\(linkButton(words("work.add"), to: "/assignments/new", style: .second))</p>" : nil
    }

    private func row(_ row: WorkRow) -> HTML {
        let occurrence = row.occurrence
        var meta: [String?] = [row.leadName.map { words("plans.leadIs", ["name": $0]) } ?? words("work.noLead")]
        meta.append(occurrence.label.key == "day" ? nil : occurrence.name(words))
        meta.append(occurrence.due.map { words("work.dueOn", ["day": due.day($0)]) })
        // What a day was computed from; a name like "Quý III năm 2026" says it by itself.
        if occurrence.due != nil { meta.append(content.timings[row.task].map { words("work.timingIs", ["timing": $0]) }) }
        meta.append(row.planTitle)
        let parts = meta.compactMap { $0 }.filter { !$0.isEmpty }
        let attention: HTML? =
            occurrence.lead(of: row, is: viewer) ? occurrence.attention.map { " \(tag(words(.of("work.attention", $0.rawValue)), .attention))" } : nil
        let newest: HTML? = content.newest[row.task].map { ActLine(act: $0, words: words).short }
        return """
            <li class="task"><div class="row"><a class="task-title" href="\(occurrence.path)">\(row.text)</a>
            <span>\(StateTags(occurrence: occurrence, due: due, words: words).html)\(attention)</span></div>
            <p class="task-meta">\(parts.joined(separator: " · "))</p>\(newest)</li>
            """
    }

    private var empty: HTML {
        if content.query.isNarrowed {
            return emptyState(
                words("work.nothingFound"), words("work.nothingFoundAdvice"),
                action: linkButton(words("work.clear"), to: "/work?list=\(value: content.query.scope.rawValue)", style: .second))
        }
        let isOfficer = viewer.holds(.officer)
        if content.query.scope == .waiting, content.tabs.contains(where: { $0.scope != .waiting && ($0.count ?? 0) > 0 }) {
            return emptyState(words("work.allDone"), words("work.allDoneAdvice"))
        }
        return emptyState(
            words("plans.workNone"), words(isOfficer ? "plans.workNoneOfficer" : "plans.workNoneMember"),
            action: isOfficer ? linkButton(words("plans.add"), to: "/plans/new") : linkButton(words("plans.title"), to: "/plans", style: .second))
    }

    private var figures: HTML? {
        if content.cells.total == 0 && content.carriedOver == 0 { return nil }
        let scope: WorkQuery.Scope = viewer.holds(anyOf: [.officer, .leader]) ? .all : .given
        return CellsView(
            counts: content.cells, carriedOver: content.carriedOver, year: content.time.today.year, path: "/work?list=\(value: scope.rawValue)",
            words: words
        ).html
    }
}

extension Occurrence {
    /// What waits for the lead is told to the lead alone.
    fileprivate func lead(of row: WorkRow, is viewer: Viewer) -> Bool { row.lead == viewer.agency && !state.isOver }
}
