import Access
import Core
import Organisations
import Web

struct PersonFormView {
    /// Nil for a new one.
    let user: User?
    let form: Form
    let agencies: [Agency]
    /// Somebody else saved first: theirs stands above, what was typed below.
    let isSecond: Bool
    let token: HTML
    let words: Words

    var page: Page {
        let title = words(user == nil ? "people.add" : "people.edit")
        var crumbs = Crumbs.home(words, (words("people.title"), "/people"))
        if let user { crumbs.append((user.name, "/people/\(user.id)")) }
        return Page(
            title, crumbs: crumbs, hasErrors: !form.isValid || isSecond,
            main: """
                <h1>\(title)</h1>
                \(isSecond ? other : nil)\(errorSummary(form, words))
                <form method="post" action="\(user.map { "/people/\($0.id)" as Path } ?? "/people")" novalidate>\(token)
                <input type="hidden" name="revision" value="\(form["revision"])">
                \(inputs)
                \(button(words(user == nil ? "people.addButton" : isSecond ? "form.saveMine" : "form.save")))
                \(linkButton(words("form.cancel"), to: user.map { "/people/\($0.id)" } ?? "/people", style: .quiet))
                </form>
                """)
    }

    private var inputs: HTML {
        let fields = Fields(form, words)
        let bodies = agencies.map { Fields.Option($0.id.rawValue, $0.name) }
        let roles = Role.allCases.map { Fields.Option($0.rawValue, words(.of("role", $0.rawValue)), hint: words(.of("roleHint", $0.rawValue))) }
        let login: HTML? = user == nil ? fields.text("login", "access.login", hint: "people.loginHint", width: .medium) : nil
        return """
            \(fields.text("name", "access.name", hint: "people.nameHint"))
            \(login)
            \(fields.select("agency", "access.agency", options: bodies, empty: "form.pick"))
            \(fields.checkboxes("roles", "access.roles", options: roles))
            """
    }

    private var other: HTML? {
        guard let user else { return nil }
        let agency = agencies.first { $0.id == user.agency }?.name ?? "—"
        return """
            \(notice(words("form.changedMeanwhile"), .attention))
            <section class="card"><h2>\(words("form.stored"))</h2>\(PersonFacts(user: user, agency: agency, words: words).list)</section>
            <h2>\(words("form.typed"))</h2>
            """
    }
}
