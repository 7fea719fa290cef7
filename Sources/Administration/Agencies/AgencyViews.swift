import Access
import Core
import Lists
import Organisations
import Web

struct AgencyListView {
    let list: AgencyList
    let people: [ID<Agency>: Int]
    let page: PageOfList
    let today: LocalDate
    /// The unit has a name, so its usual agencies are known.
    let canOffer: Bool
    let words: Words

    var html: Page {
        Page(
            words("agencies.title"), crumbs: Crumbs.home(words), isWide: true,
            main: """
                <h1>\(words("agencies.title"))</h1>
                <p class="row">\(linkButton(words("agencies.add"), to: "/agencies/new"))
                \(canOffer ? linkButton(words("firstRun.offer"), to: "/first-run/agencies", style: .second) : nil)</p>
                \(list.agencies.isEmpty && !filter.isNarrowed ? emptyState(words("agencies.none"), words("agencies.noneAdvice")) : filtered)
                """)
    }

    private var filter: ListFilter { list.filter(words) }

    private var filtered: HTML { "\(filter.html)\(list.agencies.isEmpty ? filter.nothing : rows)" }

    private var rows: HTML {
        let rows: [[HTML]] = list.agencies.dropFirst(page.offset).prefix(PageOfList.size).map { agency in
            [
                "<a href=\"\("/agencies/\(agency.id)" as Path)\">\(agency.name)</a>", "\(words(.of("agency.kind", agency.kind.rawValue)))",
                "\(words.number(people[agency.id] ?? 0))", Validity(agency: agency, today: today, words: words).html
            ]
        }
        let columns = [
            Column(words("agencies.name")), Column(words("agencies.kind")), Column(words("agencies.people"), isNumber: true),
            Column(words("agencies.valid"))
        ]
        return """
            \(table(caption: words("agencies.title"), columns: columns, rows: rows))\(page.links(at: filter.address(of: "/agencies"), words))
            \(ListFile.link(to: filter.address(of: "/exports/agencies"), words))
            """
    }
}

/// Since when, until when; and whether it is there today.
struct Validity {
    let agency: Agency
    let today: LocalDate
    let words: Words

    var html: HTML {
        let values = ["from": agency.validFrom.vietnamese, "to": agency.validTo?.vietnamese ?? ""]
        let span = agency.validTo == nil ? words("agencies.since", values) : words("agencies.span", values)
        if agency.exists(on: today) { return "\(span)" }
        return "\(span) \(tag(words(agency.validFrom > today ? "agencies.notYet" : "agencies.ended"), .quiet))"
    }
}

struct AgencyView {
    let agency: Agency
    let parent: Agency?
    let people: [User]
    let today: LocalDate
    let words: Words

    var page: Page {
        let staff: [HTML] = people.map { user in
            "<li><a href=\"\("/people/\(user.id)" as Path)\">\(user.name)</a>\(user.isActive ? nil : " \(tag(words("people.closed"), .quiet))" as HTML)</li>"
        }
        return Page(
            agency.name, crumbs: Crumbs.home(words, (words("agencies.title"), "/agencies")),
            main: """
                <h1>\(agency.name)</h1>
                \(AgencyFacts(agency: agency, parent: parent?.name, today: today, words: words).list)
                <p class="row">\(linkButton(words("agencies.edit"), to: "/agencies/\(agency.id)/edit"))
                \(linkButton(words("conflict.substitute"), to: "/agencies/\(agency.id)/substitute", style: .second))</p>
                <section class="block"><h2>\(words("agencies.staff"))</h2>
                \(people.isEmpty ? "<p>\(words("agencies.noStaff"))</p>" : "<ul>\(staff)</ul>" as HTML)
                <p>\(linkButton(words("people.add"), to: "/people/new?agency=\(agency.id)", style: .second))</p></section>
                """)
    }
}

struct AgencyFacts {
    let agency: Agency
    let parent: String?
    let today: LocalDate
    let words: Words

    var list: HTML {
        var pairs: [(name: String, value: HTML)] = [
            (words("agencies.name"), "\(agency.name)"), (words("agencies.kind"), "\(words(.of("agency.kind", agency.kind.rawValue)))")
        ]
        if let parent { pairs.append((words("agencies.parent"), "\(parent)")) }
        pairs.append((words("agencies.valid"), Validity(agency: agency, today: today, words: words).html))
        return summaryList(pairs)
    }
}

struct AgencyFormView {
    /// Nil for a new one.
    let agency: Agency?
    let form: Form
    let all: [Agency]
    /// Somebody else saved first: theirs stands above, what was typed below.
    let isSecond: Bool
    let token: HTML
    let words: Words

    var page: Page {
        let title = words(agency == nil ? "agencies.add" : "agencies.edit")
        var crumbs = Crumbs.home(words, (words("agencies.title"), "/agencies"))
        if let agency { crumbs.append((agency.name, "/agencies/\(agency.id)")) }
        return Page(
            title, crumbs: crumbs, hasErrors: !form.isValid || isSecond,
            main: """
                <h1>\(title)</h1>
                \(isSecond ? other : nil)\(errorSummary(form, words))
                <form method="post" action="\(agency.map { "/agencies/\($0.id)" as Path } ?? "/agencies")" novalidate>\(token)
                <input type="hidden" name="revision" value="\(form["revision"])">
                \(inputs)
                \(button(words(isSecond ? "form.saveMine" : "form.save")))
                \(linkButton(words("form.cancel"), to: agency.map { "/agencies/\($0.id)" } ?? "/agencies", style: .quiet))
                </form>
                """)
    }

    private var inputs: HTML {
        let fields = Fields(form, words)
        let kinds = AgencyKind.allCases.map { Fields.Option($0.rawValue, words(.of("agency.kind", $0.rawValue))) }
        let parents = all.filter { $0.id != agency?.id }.map { Fields.Option($0.id.rawValue, $0.name) }
        return """
            \(fields.text("name", "agencies.name", hint: "agencies.nameHint"))
            \(fields.select("kind", "agencies.kind", options: kinds, empty: "form.pick", hint: "agencies.kindHint"))
            \(fields.select("parent", "agencies.parent", options: parents, empty: "agencies.noParent"))
            \(fields.text("validFrom", "agencies.validFrom", hint: "agencies.dayHint", width: .medium))
            \(fields.text("validTo", "agencies.validTo", hint: "agencies.validToHint", width: .medium))
            """
    }

    private var other: HTML? {
        guard let agency else { return nil }
        let parent = agency.parent.flatMap { id in all.first { $0.id == id }?.name }
        return """
            \(notice(words("form.changedMeanwhile"), .attention))
            <section class="card"><h2>\(words("form.stored"))</h2>\(AgencyFacts(agency: agency, parent: parent, today: agency.validFrom, words: words).list)</section>
            <h2>\(words("form.typed"))</h2>
            """
    }
}
