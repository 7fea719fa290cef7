import Web

struct ProgrammeFormView {
    let plan: Plan
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let options = Programme.allCases.map { Fields.Option($0.rawValue, words(.of("programme.name", $0.rawValue))) }
        return Page(
            words("programme.choose"), crumbs: [(words("plans.title"), "/plans"), (plan.head.title, PlanPath.of(plan, isOwn: true))],
            hasErrors: !form.isValid,
            main: """
                <h1>\(words("programme.choose"))</h1><p class="lead">\(plan.head.title)</p>\(errorSummary(form, words))
                <form method="post" action="/plans/\(plan.id)/programme" novalidate>\(token)
                \(Fields(form, words).radios("programme", "programme.field", options: options))
                \(button(words("plans.save")))</form>
                """)
    }
}
