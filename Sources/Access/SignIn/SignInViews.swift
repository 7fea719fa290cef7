import Web

struct SignInView {
    let form: Form
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        return Page(
            words("access.signIn"), hasErrors: !form.isValid,
            main: """
                <div class="narrow-card">
                <h1>\(words("access.signIn"))</h1>
                \(errorSummary(form, words))
                <form method="post" action="/sign-in" novalidate>
                <input type="hidden" name="back" value="\(form["back"])">
                \(fields.text("login", "access.login", autocomplete: "username"))
                \(fields.text("password", "access.password", kind: .password, autocomplete: "current-password"))
                \(button(words("access.signIn")))
                </form>
                <p class="hint"><a href="/join">\(words("access.haveSlip"))</a></p>
                <p class="hint">\(words("access.forgot"))</p>
                </div>
                """)
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
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        return Page(
            words("access.second"), hasErrors: !form.isValid,
            main: """
                <div class="narrow-card">
                <h1>\(words("access.second"))</h1>
                <p class="lead">\(words("access.secondLead"))</p>
                \(errorSummary(form, words))
                <form method="post" action="/sign-in/code" novalidate>
                <input type="hidden" name="back" value="\(form["back"])">
                \(fields.text("code", "access.secondCode", hint: "access.secondHint", autocomplete: "one-time-code"))
                \(button(words("access.signIn")))
                </form>
                <p class="hint">\(words("access.secondLost"))</p>
                <p class="hint"><a href="/sign-in">\(words("access.secondBack"))</a></p>
                </div>
                """)
    }
}
