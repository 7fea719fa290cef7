import Access
import Core
import Organisations
import Places
import Web

struct FindUnitView {
    let typed: String
    let hits: [PlaceSearch.Hit]
    let words: Words

    var page: Page {
        let fields = Fields(Form(["name": typed]), words)
        return Page(
            words("firstRun.title"), crumbs: Crumbs.home(words),
            main: """
                <h1>\(words("firstRun.title"))</h1>
                <p class="lead">\(words("firstRun.lead"))</p>
                <form method="get" action="/first-run">
                \(fields.text("name", "firstRun.search", hint: "firstRun.searchHint", kind: .search))
                \(button(words("firstRun.find"), style: hits.isEmpty ? .main : .second))
                </form>
                \(results)
                """)
    }

    private var results: HTML? {
        if typed.isEmpty { return nil }
        if hits.isEmpty { return emptyState(words("firstRun.nothing"), words("firstRun.nothingAdvice")) }
        return table(
            caption: words("firstRun.results"),
            columns: [
                Column(words("firstRun.place")), Column(words("firstRun.province")), Column(words("firstRun.state")), Column(words("firstRun.choice"))
            ],
            rows: hits.map { hit in
                ["\(hit.place.name)", "\(hit.province?.name ?? "—")", state(hit), choice(hit)]
            })
    }

    private func state(_ hit: PlaceSearch.Hit) -> HTML {
        hit.place.isCurrent
            ? tag(words("firstRun.current"), .good) : tag(words("firstRun.former", ["date": hit.place.validTo?.vietnamese ?? ""]), .quiet)
    }

    private func choice(_ hit: PlaceSearch.Hit) -> HTML {
        if hit.canBeChosen { return choosing(hit.place) }
        let links: [HTML] = hit.successors.map { "<li>\(choosing($0))</li>" }
        return "<span>\(words("firstRun.nowPartOf"))</span><ul class=\"plain-list\">\(links)</ul>"
    }

    private func choosing(_ place: Place) -> HTML {
        linkButton(words("firstRun.choose", ["place": place.name]), to: "/first-run/places/\(value: place.code.text)", style: .quiet)
    }
}

struct ConfirmUnitView {
    let place: Place
    let token: HTML
    let words: Words

    var page: Page {
        let name = UnitName.of(place.code.text, words)
        return Page(
            name, crumbs: Crumbs.home(words, (words("firstRun.title"), "/first-run")),
            main: """
                <h1>\(words("firstRun.confirm", ["unit": name]))</h1>
                \(PlaceFacts(place: place, words: words).list)
                <p>\(words("firstRun.once"))</p>
                <form method="post" action="/first-run">\(token)
                <input type="hidden" name="place" value="\(place.code.text)">
                \(button(words("firstRun.yes")))
                \(linkButton(words("firstRun.no"), to: "/first-run", style: .quiet))
                </form>
                """)
    }
}

/// The unit as it is, once it has a name.
struct UnitView {
    let place: String
    let words: Words

    var page: Page {
        let name = UnitName.of(place, words)
        let known = PlaceCode(place).flatMap(PlaceIndex.bundled.place(code:))
        return Page(
            name, crumbs: Crumbs.home(words),
            main: """
                <h1>\(name)</h1>
                \(known.map { PlaceFacts(place: $0, words: words).list })
                <p>\(known.map { _ in linkButton(words("firstRun.offer"), to: "/first-run/agencies", style: .second) })</p>
                """)
    }
}

/// What is known of a place: its code, its province, what it was made of.
struct PlaceFacts {
    let place: Place
    let words: Words

    var list: HTML {
        let index = PlaceIndex.bundled
        let former = index.predecessors(of: place.code).map(\.former.name)
        var pairs: [(name: String, value: HTML)] = [(words("firstRun.code"), "\(place.code.digits)")]
        if let province = index.province(of: place) { pairs.append((words("firstRun.province"), "\(province.name)")) }
        if !former.isEmpty { pairs.append((words("firstRun.madeOf"), "\(former.joined(separator: ", "))")) }
        return summaryList(pairs)
    }
}

struct UsualAgenciesView {
    let names: [String]
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(Form(fields: ["agency": names]), words)
        let form: HTML = """
            <p class="lead">\(words("firstRun.agenciesLead"))</p>
            <form method="post" action="/first-run/agencies">\(token)
            \(fields.checkboxes("agency", "firstRun.agencies", options: names.map { Fields.Option($0, $0) }))
            \(button(words("firstRun.addAgencies")))
            \(linkButton(words("firstRun.skip"), to: "/agencies", style: .quiet))
            </form>
            """
        return Page(
            words("firstRun.agenciesTitle"), crumbs: Crumbs.home(words, (words("agencies.title"), "/agencies")),
            main: """
                <h1>\(words("firstRun.agenciesTitle"))</h1>
                \(names.isEmpty ? emptyState(words("firstRun.allThere"), words("firstRun.allThereAdvice"), action: linkButton(words("agencies.title"), to: "/agencies")) : form)
                """)
    }
}
