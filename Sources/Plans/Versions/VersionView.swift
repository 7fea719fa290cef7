import Core
import Web

/// What a version says otherwise than the one before it: added, taken out, and changed with the old and the new words side by side.
struct VersionView {
    let plan: Plan
    let number: Int
    let difference: VersionDifference?
    let words: Words

    var page: Page {
        let title = words("versions.numbered", ["version": String(number)])
        let list: Path = "/plans/\(plan.id)/versions"
        return Page(
            title, crumbs: PlanCrumbs.crumbs(plan, words) + [(words("versions.title"), list)], isWide: true,
            main: """
                <h1>\(title)</h1>
                <p class="lead">\(plan.head.title)</p>
                \(content)
                """)
    }

    private var content: HTML {
        guard let difference else { return "<p>\(words("versions.first"))</p>" }
        let lead = words("versions.against", ["version": String(number), "before": String(number - 1)])
        if difference.isEmpty { return "<p>\(lead)</p>\(emptyState(words("versions.same"), words("versions.sameAdvice")))" }
        return """
            <p>\(lead)</p>
            \(heads(difference))\(changed(difference.changed))
            \(block("versions.added", difference.added.map { plain($0, "ins") }))\(block("versions.removed", difference.removed.map { plain($0, "del") }))
            """
    }

    private func heads(_ difference: VersionDifference) -> HTML {
        let (old, new) = (difference.oldHead, difference.newHead)
        let fields: [(WordKey, String?, String?)] = [
            ("plans.titleField", old.title, new.title), ("plans.issuer", old.issuer, new.issuer), ("plans.number", old.number, new.number),
            ("plans.date", old.date, new.date), ("plans.period", old.period, new.period), ("plans.leadAgency", old.leadAgency, new.leadAgency)
        ]
        return block("versions.heads", fields.filter { $0.1 != $0.2 }.map { pair(words($0.0), $0.1, $0.2) })
    }

    private func changed(_ changes: [VersionDifference.Change]) -> HTML {
        block(
            "versions.changed",
            changes.map { change in
                let kind = words(.of("plans.kind", change.new.kind.rawValue))
                let text: HTML? = change.old.text == change.new.text ? "<p>\(change.new.text)</p>" : pair(kind, change.old.text, change.new.text)
                let before = ItemFacts(item: change.old, words: words).facts, after = ItemFacts(item: change.new, words: words).facts
                let names = before.map(\.0) + after.map(\.0).filter { name in !before.contains { $0.0 == name } }
                let facts: [HTML] = names.compactMap { name in
                    let (old, new) = (before.first { $0.0 == name }?.1, after.first { $0.0 == name }?.1)
                    return old == new ? nil : pair(words(name), old, new)
                }
                return "\(text)\(facts)"
            })
    }

    private func pair(_ name: String, _ old: String?, _ new: String?) -> HTML {
        let difference = WordDifference(from: old ?? "", to: new ?? "")
        return """
            <div class="beside"><h3>\(name)</h3>
            <div><h4>\(words("versions.old"))</h4><p>\(old == nil ? unknown : marked(difference.old, "del"))</p></div>
            <div><h4>\(words("versions.new"))</h4><p>\(new == nil ? unknown : marked(difference.new, "ins"))</p></div></div>
            """
    }

    private var unknown: HTML { "<span class=\"unknown\">\(words("plans.unknown"))</span>" }

    private func marked(_ runs: [WordDifference.Run], _ sign: StaticString) -> HTML {
        let parts: [HTML] = runs.map { run in run.isChanged ? "<\("\(sign)")>\(run.text)</\("\(sign)")> " : "\(run.text) " }
        return "\(parts)"
    }

    private func plain(_ item: PlanItem, _ sign: StaticString) -> HTML {
        "<p class=\"task-meta\">\(words(.of("plans.kind", item.kind.rawValue)))</p><p><\("\(sign)")>\(item.text)</\("\(sign)")></p>\(ItemFacts(item: item, words: words).list)"
    }

    private func block(_ title: WordKey, _ entries: [HTML]) -> HTML {
        if entries.isEmpty { return .empty }
        let rows: [HTML] = entries.map { "<li class=\"card\">\($0)</li>" }
        return
            "<section class=\"block\"><h2>\(words(title)) <span class=\"count\">\(entries.count)</span></h2><ul class=\"changes\">\(rows)</ul></section>"
    }
}
