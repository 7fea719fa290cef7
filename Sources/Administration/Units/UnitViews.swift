import Access
import Core
import Lists
import Organisations
import Places
import Web

/// The communes of a province that work here.
struct UnitsBelowView {
    let province: Place
    let units: UnitsBelow
    let page: PageOfList
    let token: HTML
    let words: Words

    var html: Page {
        let add = linkButton(words("units.add"), to: "/units/new"), filter = units.filter(words)
        let list = filter.around(
            rows, page, file: "/exports/units", else: emptyState(words("units.none"), words("units.noneAdvice"), action: add))
        let isEmpty = units.lines.isEmpty && !filter.isNarrowed
        return Page(
            words("units.title"), crumbs: Crumbs.home(words),
            main: """
                <h1>\(words("units.title"))</h1>
                <p class="lead">\(words("units.lead", ["province": province.name]))</p>
                \(isEmpty ? nil : "<p>\(add)</p>" as HTML)\(list)
                """)
    }

    private var rows: HTML {
        table(
            caption: words("units.title"),
            columns: [Column(words("firstRun.place")), Column(words("units.people"), isNumber: true), Column(words("units.state"))],
            rows: units.lines.dropFirst(page.offset).prefix(PageOfList.size).map { line in
                [
                    "\(line.place.name)", "\(words.number(line.people))",
                    line.state == .waits ? waiting(line.place) : tag(words("units.works"), .good)
                ]
            })
    }

    private func waiting(_ place: Place) -> HTML {
        let path: Path = "/units/\(value: place.code.text)/slip"
        return """
            \(tag(words("units.waits"), .quiet))
            <form method="post" action="\(path)">\(token)\(FormOnce.field)
            \(button(words("units.newSlip", ["place": place.name]), style: .quiet))</form>
            """
    }
}

/// Which commune comes in.
struct FindCommuneView {
    let province: Place
    let typed: String
    let places: [Place]
    let page: PageOfList
    let words: Words

    var html: Page {
        Page(
            words("units.add"), crumbs: Crumbs.home(words, (words("units.title"), "/units")),
            main: """
                <h1>\(words("units.which"))</h1>
                <form method="get" action="/units/new">
                \(Fields(Form(["name": typed]), words).text("name", "units.search", hint: "units.searchHint", kind: .search))
                \(button(words("firstRun.find"), style: .second))
                </form>
                \(places.isEmpty ? emptyState(words("units.nothing"), words("units.nothingAdvice")) : list)
                """)
    }

    private var list: HTML {
        let items: [HTML] = places.map { place in "<li><a href=\"\("/units/new/\(value: place.code.text)" as Path)\">\(place.name)</a></li>" }
        return "<section class=\"block\"><ul class=\"plain-list\">\(items)</ul>\(page.links(at: "/units/new?name=\(value: typed)&", words))</section>"
    }
}

/// Who will keep the commune's accounts.
struct NewUnitView {
    let place: Place
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words), title = words("units.addNamed", ["place": place.name])
        return Page(
            title, crumbs: Crumbs.home(words, (words("units.title"), "/units")), hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>
                \(errorSummary(form, words))
                <p class="lead">\(words("units.first"))</p>
                <form method="post" action="/units" novalidate>\(token)
                <input type="hidden" name="place" value="\(place.code.text)">
                \(fields.text("name", "access.name", hint: "people.nameHint"))
                \(fields.text("login", "access.login", hint: "people.loginHint", width: .medium))
                \(button(words("units.addButton")))
                \(linkButton(words("form.cancel"), to: "/units", style: .quiet))
                </form>
                """)
    }
}

/// The slip of a commune's first administrator. Shown once.
struct UnitSlipView {
    let place: Place
    let added: KeepPeople.Added
    let site: String
    let until: Instant
    let words: Words

    var page: Page {
        Page(
            words("slip.title"), crumbs: Crumbs.home(words, (words("units.title"), "/units")),
            main: """
                <h1>\(words("slip.title"))</h1>
                <p class="lead">\(place.name)</p>
                \(notice(words("slip.once"), .attention))
                \(SlipCard(added: added, site: site, until: until, heading: .first, words: words).html)
                <p>\(linkButton(words("slip.done"), to: "/units", style: .second))</p>
                """)
    }
}
