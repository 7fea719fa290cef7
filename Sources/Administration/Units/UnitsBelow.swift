import Access
import Core
import Lists
import Organisations
import Papers
import Places
import Storage
import Web

/// The communes of a province that work in this installation, as the province's administrators see them: whether anybody keeps
/// their accounts, never who works there.
struct UnitsBelow: Sendable {
    enum Order: String, CaseIterable { case name, people }
    enum State: String, CaseIterable { case works, waits }

    struct Line: Sendable {
        let place: Place
        let people: Int
        /// `waits`: nobody has come in yet who could invite the others.
        let state: State
    }

    let query: Form
    let lines: [Line]

    init(_ query: Form, of province: Place, _ tx: any Transaction) throws {
        let typed = TypedWords(query), state = State(rawValue: query["state"])
        let all = try UnitStore(tx).list().compactMap { PlaceCode($0).flatMap(PlaceIndex.bundled.place(code:)) }
            .filter { Self.lies($0, in: province) && typed.occur(in: $0.name, $0.code.digits) }
        let found = try all.inDictionaryOrder(of: \.shortName).map { place in
            let (people, came) = try UserStore(tx).arrived(in: place.code.text)
            return Line(place: place, people: people, state: came ? .works : .waits)
        }.filter { state == nil || $0.state == state }
        self.query = query
        lines = query["order"] == Order.people.rawValue ? found.sorted { $0.people > $1.people } : found
    }

    /// The province whose administrator this is; a commune has no units below it.
    static func province(of viewer: Viewer) throws -> Place {
        guard let place = PlaceSearch.choosable(viewer.place), place.level == .province else { throw Problem.notFound }
        return place
    }

    /// A commune of today in that province, named by a form or an address.
    static func choosable(_ code: String, in province: Place) throws -> Place {
        guard let place = PlaceSearch.choosable(code), lies(place, in: province) else { throw Problem.notFound }
        return place
    }

    private static func lies(_ place: Place, in province: Place) -> Bool {
        place.code != province.code && PlaceIndex.bundled.province(of: place)?.code == province.code
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/units", query,
            selects: [.init("state", "list.state", State.allCases.map { .init($0.rawValue, words(.of("units", $0.rawValue))) })],
            orders: Order.allCases.map { .init($0.rawValue, words(.of("units.orders", $0.rawValue))) }, words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("units.title"),
            columns: [
                .init(words("firstRun.place"), width: 36), .init(words("firstRun.code"), width: 12),
                .init(words("units.people"), width: 14, .number()),
                .init(words("units.state"), width: 24)
            ],
            rows: lines.lazy.map { line in
                [.text(line.place.name), .text(line.place.code.digits), .number(Double(line.people)), .text(words(.of("units", line.state.rawValue)))]
            })
    }
}
