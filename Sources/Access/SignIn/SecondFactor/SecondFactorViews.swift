import Core
import Web

struct SecondFactorView {
    let state: SecondFactor.State
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("factor.title"), crumbs: [(words("access.account"), "/account")],
            main: """
                <h1>\(words("factor.title"))</h1>
                <p class="lead">\(words("factor.lead"))</p>
                \(!state.stands && state.isNeeded ? notice(words("factor.needed"), .attention) : nil)
                \(facts)
                <form method="post" action="/account/second-factor/start">\(token)
                \(button(words(state.since == nil ? "factor.start" : "factor.replace"), style: state.stands ? .second : .main))</form>
                <section class="block"><h2>\(words("passkeys.title"))</h2><p>\(words("passkeys.short"))</p>
                <p>\(linkButton(words(state.passkeys == 0 ? "passkeys.open" : "passkeys.openSome", ["count": String(state.passkeys)]), to: "/account/passkeys", style: .second))</p></section>
                \(state.stands ? more : nil)
                """)
    }

    private var facts: HTML? {
        guard state.stands else { return nil }
        return summaryList([
            (words("factor.since"), "\(state.since.map(Moment.vietnamese) ?? words("reset.none"))"),
            (words("factor.codesLeft"), "\(words("factor.codesCount", ["left": String(state.codes), "all": String(RecoveryCodes.count)]))")
        ])
    }

    private var more: HTML {
        let off: HTML? =
            state.since == nil || state.isNeeded && state.passkeys == 0
            ? nil
            : """
            <section class="block"><h2>\(words("factor.off"))</h2><p>\(words(state.passkeys == 0 ? "factor.offLead" : "passkeys.offLead"))</p>
            <form method="post" action="/account/second-factor/off">\(token)\(button(words("factor.offButton"), style: .danger))</form></section>
            """
        return """
            <section class="block"><h2>\(words("factor.newCodes"))</h2><p>\(words("factor.newCodesLead"))</p>
            <form method="post" action="/account/second-factor/codes">\(token)\(FormOnce.field)\(button(words("factor.newCodesButton"), style: .second))</form></section>
            \(off)
            """
    }
}

/// The secret as a picture for the telephone and as letters for the hand; the server's time, since codes go by the clock.
struct EnrolmentView {
    let uri: EnrolmentURI
    let now: Instant
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("factor.new"), crumbs: [(words("access.account"), "/account"), (words("factor.title"), "/account/second-factor")],
            hasErrors: !form.isValid,
            main: """
                <h1>\(words("factor.new"))</h1>
                \(errorSummary(form, words))
                <ol class="steps">
                <li>\(words("factor.stepApp"))</li>
                <li>\(words("factor.stepScan"))\(QRCode(uri.text)?.svg(title: words("factor.picture")))
                <details><summary>\(words("factor.byHand"))</summary><p>\(words("factor.byHandLead"))</p>
                <p><code>\(uri.typed)</code></p><p class="hint"><code class="long">\(uri.text)</code></p></details></li>
                <li>\(words("factor.stepCode"))</li>
                </ol>
                <form method="post" action="/account/second-factor/new" novalidate>\(token)
                \(Fields(form, words).text("code", "factor.code", hint: "factor.codeHint", autocomplete: "one-time-code", width: .narrow))
                <p class="hint">\(words("factor.time", ["time": Moment.toTheSecond(now)]))</p>
                \(button(words("factor.confirm")))
                \(linkButton(words("form.cancel"), to: "/account/second-factor", style: .quiet))
                </form>
                """)
    }
}

/// The one time that recovery codes are shown; made to be printed.
struct RecoveryCodesView {
    let codes: [String]
    /// Whether the authenticator was set up just now.
    let isFirst: Bool
    let words: Words

    var page: Page {
        let items: [HTML] = codes.map { "<li><code>\($0)</code></li>" }
        return Page(
            words("factor.codes"), crumbs: [(words("access.account"), "/account"), (words("factor.title"), "/account/second-factor")],
            main: """
                <h1>\(words("factor.codes"))</h1>
                \(isFirst ? notice(words("factor.added")) : nil)
                \(notice(words("factor.codesOnce"), .attention))
                <section class="card slip"><h2>\(words("factor.codesPaper"))</h2><ol class="codes">\(items)</ol>
                <p class="hint">\(words("factor.codesUse"))</p></section>
                <p>\(linkButton(words("factor.codesDone"), to: "/account/second-factor"))</p>
                """)
    }
}
