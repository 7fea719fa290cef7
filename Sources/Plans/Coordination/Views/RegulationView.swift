import Core
import Organisations
import Web

struct RegulationView {
    let regulation: Regulation
    let parties: [String]
    let mayKeep: Bool
    let today: LocalDate
    let words: Words

    var page: Page {
        let details = regulation.details
        let change: HTML? =
            mayKeep
            ? "<p>\(linkButton(words("coordination.change"), to: "/coordination/regulations/\(regulation.id)/details", style: .second))</p>" : nil
        return Page(
            details.title,
            crumbs: [(words("coordination.menu"), "/coordination"), (words("coordination.regulations"), "/coordination/regulations")],
            main: """
                <h1>\(details.title)</h1><p>\(regulation.tag(on: today, words))</p>\(facts)
                <section class="block" id="text"><h2>\(words("plans.text"))</h2><div class="text">\(details.text)</div></section>\(change)
                """)
    }

    private var facts: HTML {
        let details = regulation.details, all = parties + [details.otherParties].compactMap { $0 }
        var pairs: [(name: String, value: HTML)] = [(words("coordination.parties"), "\(all.joined(separator: "; "))")]
        if let paper = details.paper { pairs.append((words("plans.number"), "\(paper)")) }
        if let day = details.day { pairs.append((words("plans.date"), "\(day.vietnamese)")) }
        pairs.append((words("coordination.validity"), "\(regulation.validity(words))"))
        return summaryList(pairs)
    }
}

struct RegulationFormView {
    /// Nil for a new one.
    let regulation: Regulation?
    let agencies: [Agency]
    let form: Form
    let token: HTML
    let words: Words
    var isConflict = false

    var page: Page {
        let fields = Fields(form, words)
        let stored: HTML? = isConflict ? regulation.map { "<h2>\($0.details.title)</h2><div class=\"text\">\($0.details.text)</div>" } : nil
        return KeepView(
            title: words(regulation == nil ? "coordination.addRegulation" : "coordination.change"),
            crumbs: [(words("coordination.regulations"), "/coordination/regulations")]
                + (regulation.map { [(label: $0.details.title, path: Path("/coordination/regulations/\($0.id)"))] } ?? []),
            action: regulation.map { "/coordination/regulations/\($0.id)/details" } ?? "/coordination/regulations",
            fields: """
                \(fields.text("title", "coordination.regulationTitle", hint: "coordination.regulationHint"))
                \(fields.checkboxes("agency", "coordination.parties", options: agencies.map { .init($0.id.rawValue, $0.name) }))
                \(fields.text("otherParties", "coordination.otherParties", hint: "work.optional"))
                \(fields.area("text", "plans.text", hint: "coordination.regulationTextHint", rows: 10))
                \(fields.text("paper", "plans.number", hint: "work.optional", width: .medium))\(fields.text("day", "plans.date", hint: "work.optional", width: .medium))
                \(fields.text("validFrom", "coordination.validFrom", hint: "work.dayHint", width: .medium))\(fields.text("validTo", "coordination.validTo", hint: "coordination.openEnd", width: .medium))
                """, form: form, token: token, words: words, stored: stored
        ).page
    }
}

extension Regulation {
    func validity(_ words: Words) -> String {
        guard let to = details.validTo else { return words("coordination.from", ["day": details.validFrom.vietnamese]) }
        return words("coordination.fromTo", ["from": details.validFrom.vietnamese, "to": to.vietnamese])
    }

    func tag(on today: LocalDate, _ words: Words) -> HTML {
        let state = state(on: today)
        return Web.tag(words(.of("coordination", state.rawValue)), state == .valid ? .good : .quiet)
    }
}
