import Core
import Organisations
import Web

/// What publishing will do, before it is done.
struct PublishView {
    let plan: Plan
    let items: [PlanItem]
    let agencies: AgencyMatching
    let token: HTML
    let words: Words

    var page: Page {
        let doubtful = items.count { $0.isDoubtful }
        let warning: HTML? = doubtful == 0 ? nil : notice(words("plans.stillDoubtful", count: doubtful), .attention)
        return Page(
            words("plans.publish"), crumbs: [(words("plans.title"), "/plans"), (words("plans.review"), "/plans/\(plan.id)/review")],
            main: """
                <h1>\(words("plans.publish"))</h1>
                <p class="lead">\(plan.head.title)</p>
                \(warning)\(unseen)
                \(figures)
                <section class="block"><h2>\(words("plans.agencies"))</h2>
                \(list("plans.agenciesKnown", agencies.known.map { $0.agency.name }))
                \(list("plans.agenciesGroups", agencies.groups))
                </section>
                <form method="post" action="/plans/\(plan.id)/publication">\(token)
                <input type="hidden" name="seen" value="\(PublishPlan.seal(plan, items))">
                \(choices)
                <p>\(words("plans.publishLead"))</p>
                <p class="row">\(button(words("plans.publishNow"))) \(linkButton(words("plans.back"), to: "/plans/\(plan.id)/review", style: .quiet))</p></form>
                """)
    }

    private var unseen: HTML? {
        let count = items.count { $0.state == .proposed && !$0.isDoubtful }
        return count == 0
            ? nil : "<p>\(words("plans.notLookedAt", count: count)) <a href=\"/plans/\(plan.id)/review\">\(words("plans.review"))</a></p>"
    }

    private var figures: HTML { Figures(items: items, words: words).html }

    /// A name the catalogue does not have: a new agency, or another spelling of one that is there. Twelve candidates, the
    /// likeliest first, keep the page small.
    private var choices: HTML? {
        if agencies.new.isEmpty { return nil }
        let rows: [HTML] = agencies.new.enumerated().map { place, names in
            let options: [HTML] = agencies.candidates(for: names[0]).prefix(12).map { "<option value=\"\($0.id)\">\($0.name)</option>" }
            return """
                <div class="field"><label for="meaning-\(place)">\(names[0])</label><input type="hidden" name="name" value="\(names[0])">
                <select class="input" id="meaning-\(place)" name="meaning"><option value="">\(words("plans.meansNew"))</option>\(options)</select></div>
                """
        }
        return "<section class=\"block\"><h2>\(words("plans.agenciesNew"))</h2><p class=\"hint\">\(words("plans.meansHint"))</p>\(rows)</section>"
    }

    private func list(_ title: WordKey, _ names: [String]) -> HTML {
        if names.isEmpty { return .empty }
        let rows: [HTML] = names.map { "<li>\($0)</li>" }
        return "<h3>\(words(title))</h3><ul>\(rows)</ul>"
    }
}

/// How much a plan holds, in four quiet figures.
struct Figures {
    let items: [PlanItem]
    let words: Words

    var html: HTML {
        let kinds: [(PlanItem.Kind, WordKey)] = [
            (.target, "plans.count.targets"), (.task, "plans.count.tasks"), (.duty, "plans.count.duties"), (.deadline, "plans.count.deadlines")
        ]
        let cells: [HTML] = kinds.map { kind, label in
            "<li class=\"figure\"><strong>\(words.number(items.count { $0.kind == kind && !$0.isQuantityInTask }))</strong><span>\(words(label))</span></li>"
        }
        return "<ul class=\"figures\">\(cells)</ul>"
    }
}
