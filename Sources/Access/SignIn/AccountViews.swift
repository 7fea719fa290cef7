import Core
import Organisations
import Web

struct AccountView {
    let user: User
    let viewer: Viewer
    let keys: [APIKeys.Key]
    let form: Form
    let isChanged: Bool
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("access.account"), hasErrors: !form.isValid,
            main: """
                <h1>\(words("access.account"))</h1>
                \(isChanged ? notice(words("access.passwordChanged")) : nil)
                \(errorSummary(form, words))
                \(own)
                \(safety)
                \(password)
                \(programs)
                """)
    }

    private var own: HTML {
        let roles = Role.allCases.filter(user.roles.contains).map { words(.of("role", $0.rawValue)) }.joined(separator: ", ")
        return summaryList([
            (words("access.name"), "\(user.name)"), (words("access.login"), "\(user.login)"), (words("access.agency"), "\(viewer.agencyName)"),
            (words("access.unit"), "\(UnitName.of(viewer.place, words))"), (words("access.roles"), "\(roles)")
        ])
    }

    private var safety: HTML {
        """
        <section class="block"><h2>\(words("access.safety"))</h2>
        <p>\(linkButton(words("factor.title"), to: "/account/second-factor", style: .second)) \(linkButton(words("passkeys.title"), to: "/account/passkeys", style: .second)) \(linkButton(words("sessions.title"), to: "/account/sessions", style: .second))
        \(linkButton(words("trail.mine"), to: "/audit/mine", style: .second))</p></section>
        """
    }

    private var password: HTML {
        let fields = Fields(form, words)
        return """
            <section class="block"><h2>\(words("access.changePassword"))</h2>
            <p class="hint">\(words("access.changePasswordLead"))</p>
            <form method="post" action="/account/password" novalidate>\(token)
            \(fields.text("old", "access.oldPassword", kind: .password, autocomplete: "current-password", width: .medium))
            \(fields.text("password", "access.newPassword", hint: "access.passwordHint", kind: .password, autocomplete: "new-password", width: .medium))
            \(fields.text("again", "access.passwordAgain", kind: .password, autocomplete: "new-password", width: .medium))
            \(button(words("access.changePasswordButton")))
            </form></section>
            """
    }

    private var programs: HTML {
        let fields = Fields(form, words)
        return """
            <section class="block"><h2>\(words("access.keys"))</h2>
            <p class="hint">\(words("access.keysLead"))</p>
            \(keys.isEmpty ? "<p>\(words("access.keysNone"))</p>" : keyTable)
            <form method="post" action="/account/keys" novalidate>\(token)\(FormOnce.field)
            \(fields.text("name", "access.keyName", hint: "access.keyNameHint", width: .medium))
            \(button(words("access.keyMake"), style: .second))
            </form></section>
            """
    }

    private var keyTable: HTML {
        table(
            caption: words("access.keys"),
            columns: [Column(words("access.keyName")), Column(words("access.keyMade")), Column(words("access.keyState"))],
            rows: keys.map { key in
                let state: HTML =
                    key.revoked.map { "\(tag(words("access.keyRevoked", ["date": LocalDate($0).vietnamese]), .quiet))" } ?? revoking(key)
                return ["\(key.name)", "\(LocalDate(key.made).vietnamese)", state]
            })
    }

    private func revoking(_ key: APIKeys.Key) -> HTML {
        """
        <form method="post" action="\("/account/keys/\(key.id)/revoke" as Path)">\(token)
        <button class="button quiet" type="submit" aria-label="\(words("access.keyRevokeNamed", ["name": key.name]))">\(words("access.keyRevoke"))</button></form>
        """
    }
}

/// The one time that a key is shown.
struct NewKeyView {
    let name: String
    let key: String
    let words: Words

    var page: Page {
        Page(
            words("access.keyNew"), crumbs: [(words("access.account"), "/account")],
            main: """
                <h1>\(words("access.keyNew"))</h1>
                \(notice(words("access.keyOnce"), .attention))
                \(summaryList([(words("access.keyName"), "\(name)"), (words("access.keySecret"), "<code>\(key)</code>")]))
                <p class="hint">\(words("access.keyUse"))</p>
                <p>\(linkButton(words("access.keyDone"), to: "/account"))</p>
                """)
    }
}
