import Core
import PlanReading
import Web

/// Correcting an item, or adding one: the fields of its kind.
struct ItemFormView {
    var item: PlanItem?
    var kind: PlanItem.Kind
    let plan: ID<Plan>
    let form: Form
    let token: HTML
    let words: Words
    var isConflict = false
    /// The sentence in the document, to compare with while correcting.
    var origin: String?

    init(item: PlanItem, plan: ID<Plan>, form: Form, token: HTML, words: Words, isConflict: Bool = false) {
        (self.item, kind, self.plan, self.form, self.token, self.words, self.isConflict) = (item, item.kind, plan, form, token, words, isConflict)
    }

    init(kind: PlanItem.Kind, plan: ID<Plan>, form: Form, token: HTML, words: Words) {
        (item, self.kind, self.plan, self.form, self.token, self.words) = (nil, kind, plan, form, token, words)
    }

    var page: Page {
        let name = words(.of("plans.kind", kind.rawValue))
        let title = words(item == nil ? "plans.addOf" : "plans.correctOf", ["kind": name.lowercased()])
        let target: Path = item.map { "/plans/\(plan)/items/\($0.id)" } ?? "/plans/\(plan)/items"
        let fields = Fields(form, words)
        return Page(
            title, crumbs: [(words("plans.title"), "/plans"), (words("plans.review"), "/plans/\(plan)/review")], hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>
                \(errorSummary(form, words))\(conflict)\(sentence)
                <form method="post" action="\(target)" novalidate>\(token)
                <input type="hidden" name="revision" value="\(form["revision"])"><input type="hidden" name="kind" value="\(kind.rawValue)">
                \(fields.area("text", "plans.text", rows: 4))
                \(own(fields))
                \(fields.text("section", "plans.sectionField", hint: "plans.sectionHint", width: .medium))
                <p class="row">\(button(words("plans.save"))) \(linkButton(words("plans.back"), to: "/plans/\(plan)/review", style: .quiet))</p>
                </form>
                """)
    }

    private var sentence: HTML? {
        origin.map { "<details open><summary>\(words("plans.origin"))</summary><blockquote class=\"text\">\($0)</blockquote></details>" }
    }

    /// The second of two people sees what the first one saved, beside what they typed themselves.
    private var conflict: HTML? {
        guard isConflict, let item else { return nil }
        return """
            <div class="notice attention" role="alert"><h2>\(words("problem.changedMeanwhile"))</h2><p>\(words("plans.conflict"))</p>
            <blockquote><p>\(item.text)</p>\(ItemFacts(item: item, words: words).list)</blockquote></div>
            """
    }

    private func own(_ fields: Fields) -> HTML {
        switch kind {
        case .target:
            let signs = Comparator.allCases.map { Fields.Option($0.rawValue, words(.of("plans.comparator", "\($0)"))) }
            return """
                \(fields.select("comparator", "plans.target.comparator", options: signs, empty: "plans.inWords"))
                \(fields.text("value", "plans.target.value", hint: "plans.amountHint", width: .narrow))\(fields.text("unit", "plans.target.unit", hint: "plans.unitHint", width: .medium))
                \(fields.text("due", "plans.target.due", width: .narrow))
                """
        case .task:
            return """
                \(fields.area("lead", "plans.part.lead", hint: "plans.agencyHint", rows: 2))\(fields.area("coordinator", "plans.part.coordinator", hint: "plans.agencyHint", rows: 3))
                \(fields.text("timing", "plans.task.timing"))\(fields.text("product", "plans.task.product"))\(fields.area("detail", "plans.task.detail", rows: 3))
                """
        case .duty:
            return
                "\(fields.area("lead", "plans.part.holder", hint: "plans.agencyHint", rows: 1))\(fields.checkboxes("request", "plans.duty.kind", options: [.init("yes", words("plans.duty.request"))]))"
        case .deadline:
            let kinds = DeadlineItem.Kind.allCases.map { Fields.Option($0.rawValue, words(.of("plans.report", $0.rawValue))) }
            return """
                \(date(fields, "", year: true))\(fields.checkboxes("yearly", "plans.deadline.repeats", options: [.init("yes", words("plans.deadline.yearly"))]))
                \(fields.select("report", "plans.deadline.kind", options: kinds, empty: "plans.unknown"))
                \(fields.text("recipient", "plans.deadline.recipient"))\(fields.text("via", "plans.deadline.via"))\(fields.area("reporter", "plans.part.reporter", rows: 2))
                """
        case .period:
            return """
                <fieldset class="date"><legend>\(words("plans.period.from"))</legend>\(date(fields, "start", year: true))</fieldset>
                <fieldset class="date"><legend>\(words("plans.period.to"))</legend>\(date(fields, "end", year: true))</fieldset>
                """
        case .review: return fields.text("year", "plans.review.year", width: .narrow)
        case .budget, .basis: return .empty
        }
    }

    private func date(_ fields: Fields, _ end: String, year: Bool) -> HTML {
        let names = end.isEmpty ? ["day", "month", "year"] : ["\(end)Day", "\(end)Month", "\(end)Year"]
        return """
            <div class="row">\(fields.text(names[0], "plans.day", width: .narrow))\(fields.text(names[1], "plans.month", width: .narrow))\(fields.text(names[2], "plans.year", width: .narrow))</div>
            """
    }
}

/// Which kind of item to add.
struct NewItemView {
    let plan: ID<Plan>
    let words: Words

    var page: Page {
        let kinds: [HTML] = PlanItem.Kind.allCases.map { kind in
            let target: Path = "/plans/\(plan)/new-item?kind=\(value: kind.rawValue)"
            return "<li><a href=\"\(target)\">\(words(.of("plans.kind", kind.rawValue)))</a></li>"
        }
        return Page(
            words("plans.addItem"), crumbs: [(words("plans.title"), "/plans"), (words("plans.review"), "/plans/\(plan)/review")],
            main: "<h1>\(words("plans.addItem"))</h1><p class=\"lead\">\(words("plans.addItemLead"))</p><ul class=\"plain-list\">\(kinds)</ul>")
    }
}
