import Access
import Core
import Storage
import Web

/// One field over everything a person may see of the programme: programmes, tasks, the sentences of documents.
enum SearchPages {
    static let shown = 10

    static let routes: [Route] = [
        .page(.get, "/search") { call in
            let (viewer, services) = (call.viewer, call.services)
            let text = String(call.incoming.query["q"].prefix(100))
            guard text.count(where: { !$0.isWhitespace }) >= 2 else {
                return call.page(SearchView(text: text, found: nil, words: call.words).page)
            }
            let found = try await services.database.read { tx in try Found(text, viewer, services, tx) }
            return call.page(SearchView(text: text, found: found, words: call.words).page)
        }
    ]

    struct Found: Sendable {
        let plans: [Plan]
        let work: [WorkRow]
        /// How many tasks there are in all; nil: very many.
        let workTotal: Int?
        let lines: [DocumentLines.Hit]

        init(_ text: String, _ viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
            plans = try Array(PlanList(Form(["q": text]), visibleTo: viewer, tx).plans.prefix(SearchPages.shown))
            (work, workTotal) = try WorkListStore(tx, visibleTo: viewer, WorkTime(services, tx)).find(text, size: SearchPages.shown)
            lines = try DocumentLines(tx: tx).find(text, visibleTo: viewer, size: SearchPages.shown)
        }
    }
}

struct SearchView {
    let text: String
    /// Nil: nothing was asked yet.
    let found: SearchPages.Found?
    let words: Words

    var page: Page {
        let title = text.isEmpty ? words("search.title") : words("search.titleOf", ["text": text])
        return Page(title, main: "<h1>\(title)</h1>\(results)")
    }

    private var results: HTML {
        guard let found else { return emptyState(words("search.start"), words("search.startAdvice")) }
        if found.plans.isEmpty && found.work.isEmpty && found.lines.isEmpty {
            return emptyState(words("search.nothing"), words("search.nothingAdvice"))
        }
        let plans: [HTML] = found.plans.map { plan in
            let facts = [plan.head.issuer, plan.head.number, plan.head.period].compactMap { $0 }.joined(separator: " · ")
            return "<li><a href=\"\(Self.path(plan.id, plan.state))\">\(plan.head.title)</a> <span class=\"hint\">\(facts)</span></li>"
        }
        let work: [HTML] = found.work.map { row in
            let facts = [row.leadName, row.planTitle].compactMap { $0 }.joined(separator: " · ")
            return "<li><a href=\"\(row.occurrence.path)\">\(row.text)</a> <span class=\"hint\">\(facts)</span></li>"
        }
        let lines: [HTML] = found.lines.map { hit in
            "<li><a href=\"\(Self.path(hit.plan, hit.state))\">\(hit.title)</a><blockquote>\(hit.line)</blockquote></li>"
        }
        let more: Path = "/work?list=all&past=yes&q=\(value: text)"
        let all = found.workTotal.map { words("search.allWork", count: $0) } ?? words("search.allWorkOfMany")
        let rest: HTML? = found.workTotal.map { $0 > work.count } ?? true ? "<p><a href=\"\(more)\">\(all)</a></p>" : nil
        return "\(group("search.plans", plans))\(group("search.work", work, rest))\(group("search.documents", lines))"
    }

    private func group(_ title: WordKey, _ rows: [HTML], _ rest: HTML? = nil) -> HTML? {
        rows.isEmpty ? nil : "<section class=\"block\"><h2>\(words(title))</h2><ul class=\"plain-list\">\(rows)</ul>\(rest)</section>"
    }

    private static func path(_ plan: ID<Plan>, _ state: Plan.State) -> Path { state == .draft ? "/plans/\(plan)/review" : "/plans/\(plan)" }
}
