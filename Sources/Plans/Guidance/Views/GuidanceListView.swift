import Access
import Core
import Web

struct GuidanceListView {
    struct Content: Sendable {
        let query: GuidanceQuery
        let page: PageOfList
        let rows: [GuidanceRow]
        let waiting: Int
    }

    let content: Content
    let viewer: Viewer
    let words: Words

    var page: Page {
        let add: HTML? = viewer.holds(.officer) ? "<p>\(linkButton(words("guidance.issue"), to: "/guidance/new"))</p>" : nil
        let list: HTML =
            content.rows.isEmpty
            ? empty : "<ul class=\"tasks\">\(content.rows.map(row))</ul>\(content.page.links(at: "\(content.query.path)&", words))"
        return Page(
            words("guidance.title"), crumbs: [(words("coordination.menu"), "/coordination")],
            main: "<h1>\(words("guidance.title"))</h1>\(add)\(tabs)\(filter)\(list)")
    }

    private var tabs: HTML {
        let items: [HTML] = GuidanceQuery.Scope.allCases.map { scope in
            let path: Path = "/guidance?list=\(value: scope.rawValue)"
            let count: HTML? = scope == .waiting ? " <span class=\"count\">\(words.number(content.waiting))</span>" : nil
            let here: HTML = HTML.when(scope == content.query.scope, " aria-current=\"page\"")
            return "<li><a href=\"\(path)\"\(here)>\(words(.of("guidance.scope", scope.rawValue)))\(count)</a></li>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(words("guidance.lists"))\"><ul>\(items)</ul></nav>"
    }

    private var filter: HTML {
        let fields = Fields(Form(["kind": content.query.kind?.rawValue ?? ""]), words)
        let options = Guidance.Kind.allCases.map { Fields.Option($0.rawValue, words(.of("guidance.kind", $0.rawValue))) }
        return """
            <details class="filter-box"\(HTML.when(content.query.kind != nil, " open"))><summary>\(words("work.narrow"))</summary>
            <form class="filters" method="get" action="/guidance"><input type="hidden" name="list" value="\(content.query.scope.rawValue)">
            \(fields.select("kind", "guidance.kindField", options: options, empty: "work.any"))\(button(words("plans.filter"), style: .second))</form></details>
            """
    }

    private func row(_ row: GuidanceRow) -> HTML {
        let waits: HTML? = row.waits ? tag(words("guidance.waits"), .attention) : nil
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
        if content.query.kind != nil {
            let all: Path = "/guidance?list=\(value: content.query.scope.rawValue)"
            return emptyState(
                words("guidance.nothingFound"), words("work.nothingFoundAdvice"), action: linkButton(words("work.clear"), to: all, style: .second))
        }
        if content.query.scope == .waiting { return emptyState(words("guidance.allReceived"), words("guidance.allReceivedAdvice")) }
        return emptyState(words("guidance.none"), words(viewer.holds(.officer) ? "guidance.noneOfficer" : "guidance.noneWait"))
    }
}
