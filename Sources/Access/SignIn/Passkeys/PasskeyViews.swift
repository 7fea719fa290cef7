import Core
import Web

struct PasskeysView {
    let passkeys: [Passkey]
    let viewer: Viewer
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("passkeys.title"), crumbs: [(words("access.account"), "/account"), (words("factor.title"), "/account/second-factor")],
            main: """
                <h1>\(words("passkeys.title"))</h1>
                <p class="lead">\(words("passkeys.lead"))</p>
                <p class="hint">\(words(viewer.opensCases ? "passkeys.withPassword" : "passkeys.instead"))</p>
                \(passkeys.isEmpty ? empty : list)
                """)
    }

    private var empty: HTML { emptyState(words("passkeys.none"), words("passkeys.noneAdvice"), action: adding) }

    private var adding: HTML { linkButton(words("passkeys.add"), to: "/account/passkeys/new") }

    private var list: HTML {
        let columns = [
            Column(words("passkeys.name")), Column(words("passkeys.made")), Column(words("passkeys.used")), Column(words("passkeys.remove"))
        ]
        return "\(table(caption: words("passkeys.title"), columns: columns, rows: passkeys.map(line)))<p>\(adding)</p>"
    }

    private func line(_ passkey: Passkey) -> [HTML] {
        let state: HTML? = passkey.marked.map { " \(tag(words("passkeys.marked", ["time": Moment.vietnamese($0)]), .late))" }
        let removal: HTML = """
            <form method="post" action="\("/account/passkeys/\(passkey.id)/remove" as Path)">\(token)
            <button class="button quiet" type="submit" aria-label="\(words("passkeys.removeNamed", ["name": passkey.name]))">\(words("passkeys.removeButton"))</button></form>
            """
        return [
            "\(passkey.name)\(state)", "\(Moment.vietnamese(passkey.made))", "\(passkey.used.map(Moment.vietnamese) ?? words("passkeys.never"))",
            removal
        ]
    }
}

struct NewPasskeyView {
    let form: Form
    /// Whether the page was opened by the server's name.
    let hasName: Bool
    let token: HTML
    let words: Words

    var page: Page {
        var page = Page(
            words("passkeys.new"),
            crumbs: [
                (words("access.account"), "/account"), (words("factor.title"), "/account/second-factor"),
                (words("passkeys.title"), "/account/passkeys")
            ], hasErrors: !form.isValid,
            main: """
                <h1>\(words("passkeys.new"))</h1>
                \(errorSummary(form, words))
                <p class="lead">\(words("passkeys.newLead"))</p>
                \(PasskeyForm(.making, action: "/account/passkeys/new", options: "/account/passkeys/options", hasName: hasName, words).html(token: token) {
                    Fields(form, words).text("name", "passkeys.name", hint: "passkeys.nameHint", width: .medium)
                })
                <p>\(linkButton(words("form.cancel"), to: "/account/passkeys", style: .quiet))</p>
                """)
        page.passkeys = .making
        return page
    }
}

/// A form that `static/passkey.js` sends once the passkey has answered. Until the script has found that it can, the form is hidden, and
/// what stands there says why and what to do.
struct PasskeyForm {
    private let use: Page.Passkeys
    private let action: Path
    private let options: Path
    private let hasName: Bool
    private let words: Words

    init(_ use: Page.Passkeys, action: Path, options: Path, hasName: Bool, _ words: Words) {
        (self.use, self.action, self.options, self.hasName, self.words) = (use, action, options, hasName, words)
    }

    func html(token: HTML = .empty, style: ButtonStyle = .main, carrying hidden: [HTML] = [], _ fields: () -> HTML = { .empty }) -> HTML {
        guard hasName else { return notice(words("passkeys.needsName"), .attention) }
        let label = words(use == .making ? "passkeys.addNow" : "passkeys.use")
        return """
            <div class="passkey" data-passkey="\(use.rawValue)" data-options="\(options)">
            <p class="hint" data-without>\(words(use == .making ? "passkeys.cannotMake" : "passkeys.cannotUse"))</p>
            <form method="post" action="\(action)" novalidate hidden>\(token)\(hidden)<input type="hidden" name="_passkey" value="">
            \(fields())
            \(button(label, style: style))
            <p class="hint" role="status" data-failed="\(words("passkeys.failed"))"></p>
            </form></div>
            """
    }
}
