import Core
import Web

/// What to take over from the plan above: everything, unless somebody unticks it.
struct ChildView {
    let parent: Plan
    let items: [PlanItem]
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        return Page(
            words("composing.child"), crumbs: PlanCrumbs.crumbs(parent, words), hasErrors: !form.isValid,
            main: """
                <h1>\(words("composing.child"))</h1>
                <p class="lead">\(parent.head.title)</p>
                \(errorSummary(form, words))
                <p>\(words("composing.childLead"))</p>
                <form method="post" action="/plans/\(parent.id)/child" novalidate>\(token)
                \(fields.area("title", "composing.childTitle", rows: 3))
                <div class="row">\(fields.text("startYear", "plans.startYear", width: .narrow))\(fields.text("endYear", "plans.endYear", width: .narrow))</div>
                \(ChildPlan.kinds.map(boxes))
                <p class="row">\(button(words("composing.draft"))) \(linkButton(words("plans.back"), to: "/plans/\(parent.id)", style: .quiet))</p></form>
                """)
    }

    private func boxes(_ kind: PlanItem.Kind) -> HTML {
        let options = items.filter { $0.kind == kind }.map { item in
            let names = item.names(.lead) + item.names(.reporter)
            return Fields.Option(item.id.rawValue, item.text, hint: names.isEmpty ? nil : names.joined(separator: "; "))
        }
        return options.isEmpty ? .empty : Fields(form, words).checkboxes(kind.rawValue, .of("composing.childItems", kind.rawValue), options: options)
    }
}
