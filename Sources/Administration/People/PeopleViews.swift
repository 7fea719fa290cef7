import Access
import Core
import Lists
import Organisations
import Web

struct PeopleListView {
    let people: PeopleOfUnit
    let newcomers: Set<ID<User>>
    let page: PageOfList
    let words: Words

    var html: Page {
        let names = Dictionary(people.agencies.map { ($0.id, $0.name) }) { first, _ in first }
        let filter = people.filter(words)
        let rows: [[HTML]] = people.users.dropFirst(page.offset).prefix(PageOfList.size).map { user in
            [
                "<a href=\"\("/people/\(user.id)" as Path)\">\(user.name)</a>", "\(user.login)", "\(names[user.agency] ?? "—")",
                "\(RoleWords.list(user.roles, words))", PersonState(user: user, isNew: newcomers.contains(user.id), words: words).tag
            ]
        }
        let columns = [
            Column(words("access.name")), Column(words("access.login")), Column(words("access.agency")), Column(words("access.roles")),
            Column(words("people.state"))
        ]
        return Page(
            words("people.title"), crumbs: Crumbs.home(words), isWide: true,
            main: """
                <h1>\(words("people.title"))</h1>
                <p>\(linkButton(words("people.add"), to: "/people/new")) \(linkButton(words("people.import"), to: "/people/import", style: .second))</p>
                \(people.users.count == 1 && !filter.isNarrowed ? emptyState(words("people.alone"), words("people.aloneAdvice")) : nil)
                \(filter.html)\(rows.isEmpty ? filter.nothing : table(caption: words("people.title"), columns: columns, rows: rows))
                \(page.links(at: filter.address(of: "/people"), words))\(ListFile.link(to: filter.address(of: "/exports/people"), words))
                """)
    }
}

enum RoleWords {
    static func list(_ roles: Set<Role>, _ words: Words) -> String {
        Role.allCases.filter(roles.contains).map { words(.of("role", $0.rawValue)) }.joined(separator: ", ")
    }
}

struct PersonState {
    let user: User
    let isNew: Bool
    let words: Words

    var tag: HTML {
        if !user.isActive { return Web.tag(words("people.closed"), .quiet) }
        return isNew ? Web.tag(words("people.invited"), .attention) : Web.tag(words("people.open"), .good)
    }
}

struct PersonFacts {
    let user: User
    let agency: String
    let words: Words

    var list: HTML {
        summaryList([
            (words("access.name"), "\(user.name)"), (words("access.login"), "\(user.login)"), (words("access.agency"), "\(agency)"),
            (words("access.roles"), "\(RoleWords.list(user.roles, words))")
        ])
    }
}

struct PersonView {
    let user: User
    let agency: Agency
    let isNew: Bool
    let isOwn: Bool
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            user.name, crumbs: Crumbs.home(words, (words("people.title"), "/people")),
            main: """
                <h1>\(user.name)</h1>
                <p>\(PersonState(user: user, isNew: isNew, words: words).tag)</p>
                \(PersonFacts(user: user, agency: agency.name, words: words).list)
                <p>\(linkButton(words("people.edit"), to: "/people/\(user.id)/edit")) \(linkButton(words("reset.title"), to: "/people/\(user.id)/second-factor", style: .second)) \(linkButton(words("staffPhone.phone"), to: "/people/\(user.id)/phone", style: .second))</p>
                \(user.isActive ? slip : nil)
                \(isOwn ? nil : access)
                """)
    }

    private var slip: HTML {
        """
        <section class="block"><h2>\(words("people.newSlip"))</h2><p>\(words("people.newSlipLead"))</p>
        <form method="post" action="\("/people/\(user.id)/slip" as Path)">\(token)\(FormOnce.field)\(button(words("people.newSlipButton"), style: .second))</form></section>
        """
    }

    private var access: HTML {
        user.isActive
            ? """
            <section class="block"><h2>\(words("people.close"))</h2><p>\(words("people.closeLead"))</p>
            <form method="post" action="\("/people/\(user.id)/close" as Path)">\(token)\(button(words("people.closeButton"), style: .danger))</form></section>
            """
            : """
            <section class="block"><h2>\(words("people.reopen"))</h2><p>\(words("people.reopenLead"))</p>
            <form method="post" action="\("/people/\(user.id)/open" as Path)">\(token)\(button(words("people.reopenButton"), style: .second))</form></section>
            """
    }
}
