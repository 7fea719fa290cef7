public import Access
import Core
import Organisations
import Web

/// What the administrator of a unit does: says which unit it is, keeps its agencies and people, reads the record of who did what.
public enum AdministrationPages {
    public static let routes: [Route] =
        [.page(.get, "/administration", for: .administrators, home)]
        + FirstRunPages.routes + UnitPages.routes + AgencyPages.routes + PeopleImportPages.routes + PeoplePages.routes + TrailPages.routes
        + OwnLogPages.routes
        + CheckpointPages.routes + AdministrationAPI.routes

    public static let menu = [
        MenuItem(
            "administration.menu", "/administration", also: ["/agencies", "/people", "/audit", "/first-run", "/units", "/oversight/access"],
            for: .administrators)
    ]

    private static func home(_ call: Call<Viewer>) async throws -> Answer {
        call.page(
            HomeView(
                unit: UnitName.of(call.viewer.place, call.words), isUnnamed: call.viewer.place == UnitStore.unnamed,
                hasUnitsBelow: (try? UnitsBelow.province(of: call.viewer)) != nil, words: call.words
            ).page)
    }
}

extension Rule {
    static let administrators = Rule.holding([.administrator])
}

/// The way to everything that is administered.
struct HomeView {
    let unit: String
    let isUnnamed: Bool
    /// Only a province has.
    let hasUnitsBelow: Bool
    let words: Words

    var page: Page {
        let below: [(key: String, path: Path)] = hasUnitsBelow ? [("units", "/units")] : []
        let doors =
            [("agencies", "/agencies"), ("people", "/people")] + below + [
                ("trail", "/audit"), ("review", "/oversight/access"), ("unit", "/first-run")
            ]
        let cards: [HTML] = doors.map { door in
            """
            <section class="card"><h2><a href="\(door.path)">\(words(.of("administration.door", door.key)))</a></h2>
            <p>\(words(.of("administration.doorLead", door.key)))</p></section>
            """
        }
        return Page(
            words("administration.title"),
            main: """
                <h1>\(words("administration.title"))</h1>
                <p class="lead">\(unit)</p>
                \(isUnnamed ? emptyState(words("administration.unnamed"), words("administration.unnamedAdvice"), action: naming) : nil)
                <div class="stack">\(cards)</div>
                """)
    }

    private var naming: HTML { linkButton(words("firstRun.title"), to: "/first-run") }
}
