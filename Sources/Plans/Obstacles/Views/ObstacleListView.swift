import Core
import Lists
import Web

struct ObstacleListView {
    struct Content: Sendable {
        let list: ObstacleList
        let place: PageOfList
        let tabs: [(scope: ObstacleQuery.Scope, count: Int)]
    }

    let content: Content
    let words: Words

    var page: Page {
        let rows = content.list.rows.dropFirst(content.place.offset).prefix(PageOfList.size).map(row)
        let list = content.list.filter(words).around("<ul class=\"tasks\">\(rows)</ul>", content.place, file: "/exports/obstacles", else: empty)
        return Page(
            words("obstacles.title"), crumbs: [(words("coordination.menu"), "/coordination")],
            main: "<h1>\(words("obstacles.title"))</h1>\(tabs)\(list)")
    }

    private var tabs: HTML {
        let items: [HTML] = content.tabs.map { tab in
            let path: Path = "/obstacles?list=\(value: tab.scope.rawValue)"
            let here: HTML = HTML.when(tab.scope == content.list.asked.scope, " aria-current=\"page\"")
            return
                "<li><a href=\"\(path)\"\(here)>\(words(.of("obstacles.scope", tab.scope.rawValue))) <span class=\"count\">\(words.number(tab.count))</span></a></li>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(words("obstacles.lists"))\"><ul>\(items)</ul></nav>"
    }

    private func row(_ row: ObstacleRow) -> HTML {
        let obstacle = row.obstacle
        let due = obstacle.state.awaitsAnswer ? words("obstacles.dueOn", ["day": words.longDay(obstacle.due)]) : nil
        let meta = [words(.of("obstacles.kind", obstacle.kind.rawValue)), row.agencyName, due].compactMap { $0 }
        return """
            <li class="task"><div class="row"><a class="task-title" href="/obstacles/\(obstacle.id)">\(obstacle.text)</a>
            <span>\(ObstacleTags(obstacle: obstacle, time: content.list.time, words: words).html)</span></div>
            <p class="task-meta">\(meta.joined(separator: " · "))</p><p class="task-meta">\(words("obstacles.aboutIs", ["text": row.about]))</p></li>
            """
    }

    private var empty: HTML {
        emptyState(words("obstacles.none"), words("obstacles.noneAdvice"), action: linkButton(words("plans.work"), to: "/work", style: .second))
    }
}
