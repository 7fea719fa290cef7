import Web

struct SearchView {
    let query: String
    let answer: SearchCases.Found
    let token: HTML
    let words: Words

    var page: Page {
        let rows: [[HTML]] = answer.hits.map { hit in
            let path: Path = "/cases/\(hit.file.id)"
            return [
                "<a href=\"\(path)\">\(hit.file.number)</a>", tag(words(.of("cases.statusOf", hit.file.status.rawValue))),
                "\(hit.isNear ? words("cases.near") : words("cases.exact"))"
            ]
        }
        let found: HTML =
            rows.isEmpty
            ? emptyState(words("cases.notFound"), words("cases.notFoundAdvice"))
            : table(
                caption: words("cases.found"), columns: [Column(words("cases.number")), Column(words("cases.status")), Column(words("cases.match"))],
                rows: rows)
        return Page(
            words("cases.found"), crumbs: [(words("cases.title"), "/cases")],
            main: "<h1>\(words("cases.found"))</h1>\(Self.form(query, token: token, words: words))\(cut)\(found)")
    }

    private var cut: HTML? {
        answer.isCut ? notice(words("cases.cut", ["most": String(SearchCases.most)]) + " " + words("cases.cutAdvice"), .attention) : nil
    }

    /// Posted: an address would stand in histories and logs.
    static func form(_ query: String, token: HTML, words: Words) -> HTML {
        """
        <form method="post" action="/cases/search" class="card" novalidate>\(token)
        \(Fields(Form(["query": query]), words).text("query", "cases.query", hint: "cases.queryHint", kind: .search))
        \(button(words("cases.search"), style: .second))
        </form>
        """
    }
}
