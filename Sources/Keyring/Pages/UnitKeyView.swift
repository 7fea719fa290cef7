import Access
import Core
import Web

struct UnitKeyView {
    let state: UnitKeyState
    /// Three who are asked to hold the first shares, where the viewer's agreement is wanted.
    let custody: CustodyRequest?
    let viewer: Viewer
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("unitKey.title"),
            main: """
                <h1>\(words("unitKey.title"))</h1>
                <p class="lead">\(words("unitKey.lead", ["unit": viewer.agencyName]))</p>
                \(body)
                """)
    }

    private var body: HTML {
        switch state.standing {
        case .none:
            """
            <p>\(words("unitKey.meaning"))</p>
            <form method="post" action="/unit-key">\(token)\(button(words("unitKey.make")))</form>
            """
        case .unsigned: notice(words("unitKey.unsigned"), .attention)
        case .waiting: notice(words("unitKey.waiting"), .attention) + holders
        case .holding: due + waiting + custodians + holders
        }
    }

    private var due: HTML {
        guard state.isDue else { return .empty }
        return """
            \(notice(words("unitKey.due"), .attention))
            <form method="post" action="/unit-key/renewal">\(token)\(button(words("unitKey.renew")))</form>
            """
    }

    private var custodians: HTML {
        guard let custody else { return .empty }
        return """
            <section class="block"><h2>\(words("custody.agreement"))</h2><p>\(words("custody.agreementLead"))</p>
            \(CustodianTable.candidates(custody.candidates, words))
            <form method="post" action="/unit-key/custodians">\(token)\(button(words("custody.agree"), style: .second))</form></section>
            """
    }

    /// Whom the viewer may let in.
    private var waiting: HTML {
        let people = state.members.filter { !$0.holds }
        guard !people.isEmpty else { return emptyState(words("unitKey.nobodyWaits"), words("unitKey.nobodyWaitsLead")) }
        let rows: [[HTML]] = people.map { person in
            let deed: HTML =
                person.hasKey
                ? """
                <form method="post" action="\("/unit-key/members/\(person.id)" as Path)">\(token)
                \(button(words("unitKey.admit"), style: .second, about: "person-\(person.id)"))</form>
                """
                : "\(words("unitKey.notYetHere"))"
            return ["<span id=\"person-\(person.id)\">\(person.name)</span>", deed]
        }
        return """
            <section class="block"><h2>\(words("unitKey.waiters"))</h2><p>\(words("unitKey.waitersLead"))</p>
            \(table(caption: words("unitKey.waiters"), columns: [Column(words("access.name")), Column(words("unitKey.deed"))], rows: rows))</section>
            """
    }

    private var holders: HTML {
        let names: [HTML] = state.members.filter(\.holds).map { "<li>\($0.name)</li>" }
        let list: HTML = names.isEmpty ? "<p>\(words("unitKey.noHolders"))</p>" : "<ul>\(names)</ul>"
        return "<section class=\"block\"><h2>\(words("unitKey.holders"))</h2>\(list)</section>"
    }
}
