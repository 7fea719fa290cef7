import Access
import Core
import Lists
import Web

struct GuidanceListView {
    struct Content: Sendable {
        let list: GuidanceList
        let place: PageOfList
        let waiting: Int
    }

    let content: Content
    let viewer: Viewer
    let words: Words

    var page: Page {
        let add: HTML? = viewer.holds(.officer) ? "<p>\(linkButton(words("guidance.issue"), to: "/guidance/new"))</p>" : nil
        let rows = content.list.rows.dropFirst(content.place.offset).prefix(PageOfList.size).map(row)
        let list = content.list.filter(words).around("<ul class=\"tasks\">\(rows)</ul>", content.place, file: "/exports/guidance", else: empty)
        return Page(
            words("guidance.title"), crumbs: [(words("coordination.menu"), "/coordination")],
            main: "<h1>\(words("guidance.title"))</h1>\(add)\(tabs)\(list)")
    }

    private var tabs: HTML {
        let items: [HTML] = GuidanceQuery.Scope.allCases.map { scope in
            let path: Path = "/guidance?list=\(value: scope.rawValue)"
            let count: HTML? = scope == .waiting ? " <span class=\"count\">\(words.number(content.waiting))</span>" : nil
            let here: HTML = HTML.when(scope == content.list.asked.scope, " aria-current=\"page\"")
            return "<li><a href=\"\(path)\"\(here)>\(words(.of("guidance.scope", scope.rawValue)))\(count)</a></li>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(words("guidance.lists"))\"><ul>\(items)</ul></nav>"
    }

    private func row(_ row: GuidanceRow) -> HTML {
        let isOver = row.guidance.withdrawal != nil
        let waits: HTML? =
            isOver ? tag(words("guidance.state.withdrawn"), .quiet) : row.waits ? tag(words("guidance.waits"), .attention) : nil
        let meta = [
            words(.of("guidance.kind", row.guidance.kind.rawValue)), words("guidance.versionIs", ["number": String(row.guidance.version)]),
            words("guidance.effectiveFrom", ["day": row.effective.vietnamese]),
            words("guidance.receivedBy", ["part": words.number(row.received), "whole": words.number(row.addressed)])
        ]
        return """
            <li class="task"><div class="row"><a class="task-title" href="/guidance/\(row.guidance.id)">\(row.guidance.title)</a><span>\(waits)</span></div>
            <p class="task-meta">\(meta.joined(separator: " · "))</p></li>
            """
    }

    private var empty: HTML {
        if content.list.asked.scope == .waiting { return emptyState(words("guidance.allReceived"), words("guidance.allReceivedAdvice")) }
        return emptyState(words("guidance.none"), words(viewer.holds(.officer) ? "guidance.noneOfficer" : "guidance.noneWait"))
    }
}
