import Access
import Core
import Web

struct PeopleFileView {
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let columns: [HTML] = ["name", "agency", "login", "roles"].map { "<li>\(words(.of("people.column", $0)))</li>" }
        return Page(
            words("people.import"), crumbs: Crumbs.home(words, (words("people.title"), "/people")), hasErrors: !form.isValid,
            main: """
                <h1>\(words("people.import"))</h1>
                <p class="lead">\(words("people.importLead"))</p>
                \(errorSummary(form, words))
                <form method="post" action="/people/import" enctype="multipart/form-data" novalidate>\(token)
                <div class="upload">\(Fields(form, words).file("file", "people.file", hint: "people.fileHint", accept: ".xlsx"))</div>
                \(button(words("people.fileRead")))
                </form>
                <h2>\(words("people.columns"))</h2><ul>\(columns)</ul>
                """)
    }
}

/// Every line beside what it becomes, those with errors first. Nothing has been added yet.
struct PeoplePreview {
    let id: ID<PeopleImport>
    let people: [CheckedPerson]
    let token: HTML
    let words: Words

    var page: Page {
        let wrong = people.filter { $0.user == nil }
        let rows = (wrong + people.filter { $0.user != nil }).map(row)
        let columns = [
            Column(words("people.row"), isNumber: true), Column(words("access.name")), Column(words("access.login")), Column(words("access.agency")),
            Column(words("access.roles")), Column(words("people.found"))
        ]
        return Page(
            words("people.preview"), crumbs: Crumbs.home(words, (words("people.title"), "/people"), (words("people.import"), "/people/import")),
            isWide: true, hasErrors: !wrong.isEmpty,
            main: """
                <h1>\(words("people.preview"))</h1>
                \(wrong.isEmpty ? add : mend(wrong.count))
                \(table(caption: words("people.preview"), columns: columns, rows: rows))
                """)
    }

    private var add: HTML {
        """
        <p class="lead">\(words("people.previewLead", count: people.count))</p>
        <form method="post" action="\("/people/import/\(id)" as Path)">\(token)\(button(words("people.addAll", count: people.count)))
        \(linkButton(words("form.cancel"), to: "/people", style: .quiet))</form>
        """
    }

    private func mend(_ count: Int) -> HTML {
        "\(notice(words("people.previewWrong", count: count), .attention))<p>\(linkButton(words("people.fileAgain"), to: "/people/import"))</p>"
    }

    private func row(_ person: CheckedPerson) -> [HTML] {
        let faults: [HTML] = person.faults.map { "<li>\(words($0.key, $0.values))</li>" }
        let roles = person.user.map { RoleWords.list($0.roles, words) } ?? person.line.roles
        let found: HTML =
            person.faults.isEmpty ? tag(words("people.ready"), .good) : "\(tag(words("people.mend"), .late))<ul class=\"faults\">\(faults)</ul>"
        return ["\(person.line.row)", "\(person.line.name)", "\(person.login)", "\(person.line.agency)", "\(roles)", found]
    }
}

/// A slip for each, to be printed and cut.
struct SlipsView {
    let added: [KeepPeople.Added]
    let site: String
    let until: Instant
    let words: Words

    var page: Page {
        let cards: [HTML] = added.map { SlipCard(added: $0, site: site, until: until, heading: .second, words: words).html }
        return Page(
            words("slip.titleMany"), crumbs: Crumbs.home(words, (words("people.title"), "/people")),
            main: """
                <h1>\(words("slip.titleMany"))</h1>
                \(notice(words("slip.onceMany", count: added.count), .attention))
                \(cards)
                <p>\(linkButton(words("slip.done"), to: "/people", style: .second))</p>
                """)
    }
}
