import Core
import Web

struct HeadFormView {
    let plan: Plan
    let form: Form
    let token: HTML
    let words: Words
    var isConflict = false

    var page: Page {
        let fields = Fields(form, words)
        return Page(
            words("plans.correctHead"), crumbs: [(words("plans.title"), "/plans"), (words("plans.review"), "/plans/\(plan.id)/review")],
            hasErrors: !form.isValid,
            main: """
                <h1>\(words("plans.correctHead"))</h1>
                \(errorSummary(form, words))\(isConflict ? notice(words("plans.headConflict", ["title": plan.head.title]), .attention) : .empty)
                <form method="post" action="/plans/\(plan.id)/head" novalidate>\(token)
                <input type="hidden" name="revision" value="\(form["revision"])">
                \(fields.area("title", "plans.titleField", rows: 3))
                \(fields.text("issuer", "plans.issuer"))\(fields.text("number", "plans.number", hint: "plans.numberHint", width: .medium))
                <div class="row">\(fields.text("day", "plans.day", width: .narrow))\(fields.text("month", "plans.month", width: .narrow))\(fields.text("year", "plans.year", width: .narrow))</div>
                <div class="row">\(fields.text("startYear", "plans.startYear", width: .narrow))\(fields.text("endYear", "plans.endYear", width: .narrow))</div>
                \(fields.text("leadAgency", "plans.leadAgency"))
                <p class="row">\(button(words("plans.save"))) \(linkButton(words("plans.back"), to: "/plans/\(plan.id)/review", style: .quiet))</p>
                </form>
                """)
    }
}
