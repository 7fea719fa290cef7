import Core
import Web

struct ObstacleListView {
    struct Content: Sendable {
        let query: ObstacleQuery
        let page: PageOfList
        let time: WorkTime
        let rows: [ObstacleRow]
        let tabs: [(scope: ObstacleQuery.Scope, count: Int)]
    }

    let content: Content
    let words: Words

    var page: Page {
        let list: HTML =
            content.rows.isEmpty
            ? empty
            : "<ul class=\"tasks\">\(content.rows.map(row))</ul>\(content.page.links(at: "\(content.query.path)&", words))"
        return Page(
            words("obstacles.title"), crumbs: [(words("coordination.menu"), "/coordination")],
            main: "<h1>\(words("obstacles.title"))</h1>\(tabs)\(filters)\(list)")
    }

    private var tabs: HTML {
        let items: [HTML] = content.tabs.map { tab in
            let path: Path = "/obstacles?list=\(value: tab.scope.rawValue)"
            let here: HTML = HTML.when(tab.scope == content.query.scope, " aria-current=\"page\"")
            return
                "<li><a href=\"\(path)\"\(here)>\(words(.of("obstacles.scope", tab.scope.rawValue))) <span class=\"count\">\(words.number(tab.count))</span></a></li>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(words("obstacles.lists"))\"><ul>\(items)</ul></nav>"
    }

    private var filters: HTML {
        let query = content.query
        var values: [String: String] = [:]
        values["state"] = query.state?.rawValue
        values["kind"] = query.kind?.rawValue
        values["overdue"] = query.overdue ? "yes" : nil
        let fields = Fields(Form(values), words)
        let plan: HTML? = query.plan.map { "<input type=\"hidden\" name=\"plan\" value=\"\($0)\">" }
        let task: HTML? = query.task.map { "<input type=\"hidden\" name=\"task\" value=\"\($0)\">" }
        return """
            <details class="filter-box"\(HTML.when(query.isNarrowed, " open"))><summary>\(words("work.narrow"))</summary>
            <form class="filters" method="get" action="/obstacles"><input type="hidden" name="list" value="\(query.scope.rawValue)">\(plan)\(task)
            \(fields.select("state", "work.stateField", options: Obstacle.State.allCases.map { .init($0.rawValue, words(.of("obstacles.state", $0.rawValue))) }, empty: "work.any"))
            \(fields.select("kind", "obstacles.kindField", options: Obstacle.Kind.allCases.map { .init($0.rawValue, words(.of("obstacles.kind", $0.rawValue))) }, empty: "work.any"))
            \(fields.select("overdue", "obstacles.timeField", options: [.init("yes", words("obstacles.overdue"))], empty: "work.any"))
            \(button(words("plans.filter"), style: .second))</form></details>
            """
    }

    private func row(_ row: ObstacleRow) -> HTML {
        let obstacle = row.obstacle
        let due = obstacle.state.awaitsAnswer ? words("obstacles.dueOn", ["day": words.longDay(obstacle.due)]) : nil
        let meta = [words(.of("obstacles.kind", obstacle.kind.rawValue)), row.agencyName, due].compactMap { $0 }
        return """
            <li class="task"><div class="row"><a class="task-title" href="/obstacles/\(obstacle.id)">\(obstacle.text)</a>
            <span>\(ObstacleTags(obstacle: obstacle, time: content.time, words: words).html)</span></div>
            <p class="task-meta">\(meta.joined(separator: " · "))</p><p class="task-meta">\(words("obstacles.aboutIs", ["text": row.about]))</p></li>
            """
    }

    private var empty: HTML {
        if content.query.isNarrowed {
            let all: Path = "/obstacles?list=\(value: content.query.scope.rawValue)"
            return emptyState(
                words("obstacles.nothingFound"), words("work.nothingFoundAdvice"), action: linkButton(words("work.clear"), to: all, style: .second))
        }
        return emptyState(
            words("obstacles.none"), words("obstacles.noneAdvice"), action: linkButton(words("plans.work"), to: "/work", style: .second))
    }
}
