import Web

struct SignInView {
    private let form: Form
    private let hasName: Bool
    private let words: Words

    init(_ call: Call<Viewer?>, _ form: Form) { (self.form, hasName, words) = (form, call.site != nil, call.words) }

    var page: Page {
        let fields = Fields(form, words)
        let back: HTML = "<input type=\"hidden\" name=\"back\" value=\"\(form["back"])\">"
        var page = Page(
            words("access.signIn"), hasErrors: !form.isValid,
            main: """
                <div class="narrow-card">
                <h1>\(words("access.signIn"))</h1>
                \(errorSummary(form, words))
                <form method="post" action="/sign-in" novalidate>
                \(back)
                \(fields.text("login", "access.login", autocomplete: "username"))
                \(fields.text("password", "access.password", kind: .password, autocomplete: "current-password"))
                \(button(words("access.signIn")))
                </form>
                <section class="block"><h2>\(words("passkeys.signIn"))</h2>
                \(PasskeyForm(.asking, action: "/sign-in/passkey", options: "/sign-in/passkey/options", hasName: hasName, words).html(style: .second, carrying: [back]))</section>
                <p class="hint"><a href="/join">\(words("access.haveSlip"))</a></p>
                <p class="hint">\(words("access.forgot"))</p>
                </div>
                """)
        page.passkeys = .asking
        return page
    }
}

struct JoinView {
    let form: Form
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        return Page(
            words("access.join"), hasErrors: !form.isValid,
            main: """
                <div class="narrow-card">
                <h1>\(words("access.join"))</h1>
                <p class="lead">\(words("access.joinLead"))</p>
                \(errorSummary(form, words))
                <form method="post" action="/join" novalidate>
                \(fields.text("code", "access.code", hint: "access.codeHint"))
                \(fields.text("password", "access.newPassword", hint: "access.passwordHint", kind: .password, autocomplete: "new-password"))
                \(fields.text("again", "access.passwordAgain", kind: .password, autocomplete: "new-password"))
                \(button(words("access.joinButton")))
                </form>
                </div>
                """)
    }
}

/// The second step. Where the recovery codes are, whoever needs one is told here and nowhere else.
struct CodeView {
    let form: Form
    let hasPasskeys: Bool
    let hasName: Bool
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        let back: HTML = "<input type=\"hidden\" name=\"back\" value=\"\(form["back"])\">"
        let passkey = PasskeyForm(.asking, action: "/sign-in/code", options: "/sign-in/code/options", hasName: hasName, words)
        var page = Page(
            words("access.second"), hasErrors: !form.isValid,
            main: """
                <div class="narrow-card">
                <h1>\(words("access.second"))</h1>
                \(errorSummary(form, words))
                \(hasPasskeys ? passkey.html(carrying: [back]) : nil)
                <p class="lead">\(words("access.secondLead"))</p>
                <form method="post" action="/sign-in/code" novalidate>
                \(back)
                \(fields.text("code", "access.secondCode", hint: "access.secondHint", autocomplete: "one-time-code"))
                \(button(words("access.signIn")))
                </form>
                <p class="hint">\(words("access.secondLost"))</p>
                <p class="hint"><a href="/sign-in">\(words("access.secondBack"))</a></p>
                </div>
                """)
        if hasPasskeys { page.passkeys = .asking }
        return page
    }
}
