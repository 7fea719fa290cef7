import Web

/// Why guidance no longer holds, and by which paper.
struct WithdrawView {
    let guidance: Guidance
    let form: Form
    let token: HTML
    let words: Words
    /// What was issued while the form was open.
    var newer: Guidance.Version?

    var page: Page {
        let fields = Fields(form, words)
        let conflict: HTML? = newer.map {
            notice(words("guidance.conflict", ["name": $0.issuer, "number": String($0.number)]), .attention)
        }
        return Page(
            words("guidance.withdraw"),
            crumbs: [
                (words("coordination.menu"), "/coordination"), (words("guidance.title"), "/guidance"), (guidance.title, "/guidance/\(guidance.id)")
            ], hasErrors: !form.isValid,
            main: """
                <h1>\(words("guidance.withdraw"))</h1>\(errorSummary(form, words))\(conflict)<p class="lead">\(guidance.title)</p>
                <form method="post" action="/guidance/\(guidance.id)/withdrawal" novalidate>\(token)<input type="hidden" name="version" value="\(guidance.version)">
                \(fields.area("reason", "guidance.withdrawReason", hint: "guidance.withdrawHint", rows: 3))
                \(fields.text("paper", "guidance.withdrawPaper", hint: "guidance.paperHint", width: .medium))
                \(button(words("guidance.withdraw")))</form>
                """)
    }
}
