import Web

struct StepUpView {
    private let form: Form
    private let action: Path
    private let hidden: [(name: String, value: String)]
    private let token: HTML
    private let hasPasskeys: Bool
    private let hasName: Bool
    private let words: Words

    /// - parameter hidden: the form that waits for the proof; it is sent again as it is.
    init<Who>(_ call: Call<Who>, _ form: Form, hidden: Form, hasPasskeys: Bool) {
        (self.form, token, words) = (form, call.token, call.words)
        (self.hasPasskeys, hasName) = (hasPasskeys, call.site != nil)
        action = Path(untrusted: call.incoming.path) ?? "/"
        self.hidden = hidden.fields.sorted { $0.key < $1.key }.flatMap { name, values in
            ["_token", "_proof", "_passkey"].contains(name) ? [] : values.map { (name, $0) }
        }
    }

    var page: Page {
        let carried: [HTML] = hidden.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" }
        let passkey = PasskeyForm(.asking, action: action, options: "/step-up/options", hasName: hasName, words)
        var page = Page(
            words("stepUp.title"), hasErrors: !form.isValid,
            main: """
                <div class="narrow-card">
                <h1>\(words("stepUp.title"))</h1>
                <p class="lead">\(words("stepUp.lead", ["minutes": String(StepUp.minutes)]))</p>
                \(errorSummary(form, words))
                \(hasPasskeys ? passkey.html(token: token, carrying: carried) : nil)
                <form method="post" action="\(action)" novalidate>\(token)\(carried)
                \(Fields(form, words).text("_proof", "stepUp.proof", hint: "stepUp.proofHint", kind: .password, autocomplete: "current-password"))
                \(button(words("stepUp.go")))
                </form>
                <p class="hint"><a href="/account">\(words("stepUp.leave"))</a></p>
                </div>
                """)
        if hasPasskeys { page.passkeys = .asking }
        return page
    }
}
