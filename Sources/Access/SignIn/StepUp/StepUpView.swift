import Web

struct StepUpView {
    private let form: Form
    private let action: Path
    private let hidden: [(name: String, value: String)]
    private let token: HTML
    private let words: Words

    /// - parameter hidden: the form that waits for the proof; it is sent again as it is.
    init<Who>(_ call: Call<Who>, _ form: Form, hidden: Form) {
        (self.form, token, words) = (form, call.token, call.words)
        action = Path(untrusted: call.incoming.path) ?? "/"
        self.hidden = hidden.fields.sorted { $0.key < $1.key }.flatMap { name, values in
            ["_token", "_proof"].contains(name) ? [] : values.map { (name, $0) }
        }
    }

    var page: Page {
        let carried: [HTML] = hidden.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" }
        return Page(
            words("stepUp.title"), hasErrors: !form.isValid,
            main: """
                <div class="narrow-card">
                <h1>\(words("stepUp.title"))</h1>
                <p class="lead">\(words("stepUp.lead", ["minutes": String(StepUp.minutes)]))</p>
                \(errorSummary(form, words))
                <form method="post" action="\(action)" novalidate>\(token)\(carried)
                \(Fields(form, words).text("_proof", "stepUp.proof", hint: "stepUp.proofHint", kind: .password, autocomplete: "current-password"))
                \(button(words("stepUp.go")))
                </form>
                <p class="hint"><a href="/account">\(words("stepUp.leave"))</a></p>
                </div>
                """)
    }
}
