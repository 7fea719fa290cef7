import Core
import PlanReading
import Web

/// The reading beside its source: doubtful items first, each with its acts.
struct ReviewView {
    let plan: Plan
    let items: [PlanItem]
    let source: String
    let above: AbovePart.Content
    let token: HTML
    let words: Words

    private var abovePart: AbovePart { AbovePart(content: above, token: token, words: words) }

    var page: Page {
        let doubtful = items.filter(\.isDoubtful), open = items.filter { $0.state == .proposed && !$0.isDoubtful }
        let done = items.filter { $0.state == .accepted }, removed = items.filter { $0.state == .removed }
        return Page(
            words("plans.review"), crumbs: [(words("plans.title"), "/plans")], isWide: true,
            main: """
                <h1>\(words("plans.review"))</h1>
                <p class="lead">\(plan.head.title)</p>
                \(abovePart.programme)\(kindNotice)
                <p>\(words("plans.reviewLead", count: doubtful.count))</p>
                \(head)\(abovePart.html)
                <p class="row">\(linkButton(words("plans.toPublication"), to: "/plans/\(plan.id)/publication")) \(linkButton(words("plans.addItem"), to: "/plans/\(plan.id)/new-item", style: .second)) \(linkButton(words("composing.paper"), to: "/plans/\(plan.id)/paper", style: .quiet))</p>
                <div class="review">
                <section class="source" aria-label="\(words("plans.source"))" tabindex="0"><h2>\(words("plans.source"))</h2>\(SourceView(text: source, items: items).html)</section>
                <div class="items">
                \(group("plans.groupDoubtful", doubtful))\(group("plans.groupOpen", open))\(group("plans.groupDone", done))\(group("plans.groupRemoved", removed))
                \(items.isEmpty ? emptyState(words("plans.noItems"), words("plans.noItemsAdvice")) : .empty)
                </div>
                </div>
                """)
    }

    /// A Báo cáo or a Công văn is taken in all the same, but named for what it is.
    private var kindNotice: HTML? {
        switch plan.head.type {
        case "KH", "QĐ": nil
        case let type?: notice(words("plans.notAPlan", ["type": words(.of("plans.type", type))]), .attention)
        case nil: notice(words("plans.notADocument"), .attention)
        }
    }

    private var head: HTML {
        let unknown: HTML = "<span class=\"unknown\">\(words("plans.unknown"))</span>"
        func value(_ text: String?) -> HTML { text.map { "\($0)" } ?? unknown }
        return """
            <details class="card"><summary>\(words("plans.head"))</summary>
            \(summaryList([
                (words("plans.issuer"), value(plan.head.issuer)), (words("plans.number"), value(plan.head.number)), (words("plans.date"), value(plan.head.date)),
                (words("plans.period"), value(plan.head.period)), (words("plans.leadAgency"), value(plan.head.leadAgency)),
            ]))
            <p>\(linkButton(words("plans.correctHead"), to: "/plans/\(plan.id)/head", style: .quiet))</p></details>
            """
    }

    private func group(_ title: WordKey, _ items: [PlanItem]) -> HTML {
        if items.isEmpty { return .empty }
        return "<section class=\"group\"><h2>\(words(title)) <span class=\"count\">\(items.count)</span></h2>\(items.map(article))</section>"
    }

    private func article(_ item: PlanItem) -> HTML {
        let tone: String =
            switch item.state {
            case .accepted: "accepted"
            case .removed: "removed"
            case .proposed: item.isDoubtful ? "doubtful" : "open"
            }
        let origin: HTML? = item.span.map { _ in "<a class=\"origin\" href=\"#s\(item.id.rawValue)\">\(words("plans.toSource"))</a>" }
        let section: HTML? = item.section.isEmpty ? nil : "<span class=\"section\">\(words("plans.section", ["section": item.section]))</span>"
        return """
            <article class="item \(tone)" id="i\(item.id.rawValue)" tabindex="-1">
            <div class="item-head"><h3>\(words(.of("plans.kind", item.kind.rawValue)))</h3>\(section)\(doubt(item))</div>
            <p class="item-text" id="t\(item.id.rawValue)">\(item.text)</p>
            \(ItemFacts(item: item, words: words).list)
            <div class="acts">\(acts(item))\(origin)</div>
            </article>
            """
    }

    private func doubt(_ item: PlanItem) -> HTML? { item.isDoubtful ? tag(words("plans.doubtful"), .attention) : nil }

    private func acts(_ item: PlanItem) -> HTML {
        let here: Path = "/plans/\(plan.id)/items/\(item.id)"
        let edit: HTML = "\(linkButton(words("plans.correct"), to: here, style: .quiet))\(more(item, here))"
        switch item.state {
        case .proposed: return "\(act(item, "acceptance", "plans.accept", .second))\(edit)\(act(item, "removal", "plans.remove", .quiet))"
        case .accepted: return "\(edit)\(act(item, "removal", "plans.remove", .quiet))"
        case .removed: return act(item, "restoration", "plans.restore", .quiet)
        }
    }

    private func more(_ item: PlanItem, _ here: Path) -> HTML {
        let split: HTML? = item.span == nil ? nil : "<li><a href=\"\(here)/split\">\(words("plans.split"))</a></li>"
        return """
            <details class="more"><summary>\(words("plans.more"))</summary><ul>\(split)<li><a href="\(here)/merge">\(words("plans.merge"))</a></li><li><a href="\(here)/span">\(words("plans.span"))</a></li></ul></details>
            """
    }

    private func act(_ item: PlanItem, _ verb: StaticString, _ label: WordKey, _ style: ButtonStyle) -> HTML {
        """
        <form method="post" action="/plans/\(plan.id)/items/\(item.id)/\("\(verb)")">\(token)\(button(words(label), style: style, about: "t" + item.id.rawValue))</form>
        """
    }
}
