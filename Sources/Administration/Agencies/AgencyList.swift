import Core
import Lists
import Organisations
import Papers
import Web

/// The agencies of the unit, narrowed and sorted as the address says.
struct AgencyList: Sendable {
    enum Order: String, CaseIterable { case name, kind }
    enum State: String, CaseIterable { case present, ended }

    let query: Form
    let agencies: [Agency]

    /// - parameter all: those of the unit, in Vietnamese order of names.
    init(_ query: Form, _ all: [Agency], on today: LocalDate) {
        let key = Agency.key(ListFilter.text(query)), kind = AgencyKind(rawValue: query["kind"]), state = State(rawValue: query["state"])
        let found = all.filter { agency in
            (key.isEmpty || Agency.key(agency.name).contains(key)) && (kind == nil || agency.kind == kind)
                && (state.map { ($0 == .present) == agency.exists(on: today) } ?? true)
        }
        self.query = query
        let kinds = AgencyKind.allCases
        agencies =
            query["order"] == Order.kind.rawValue
            ? kinds.flatMap { kind in found.filter { $0.kind == kind } } : found
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/agencies", query,
            selects: [
                .init("kind", "agencies.kind", AgencyKind.allCases.map { .init($0.rawValue, words(.of("agency.kind", $0.rawValue))) }),
                .init("state", "list.state", State.allCases.map { .init($0.rawValue, words(.of("agencies.states", $0.rawValue))) })
            ],
            orders: Order.allCases.map { .init($0.rawValue, words(.of("agencies.orders", $0.rawValue))) }, words)
    }

    func sheet(_ people: [ID<Agency>: Int], _ words: Words) -> Sheet {
        Sheet(
            title: words("agencies.title"),
            columns: [
                .init(words("agencies.name"), width: 46), .init(words("agencies.kind"), width: 24),
                .init(words("agencies.people"), width: 14, .number()),
                .init(words("agencies.validFrom"), width: 14, .date), .init(words("agencies.validTo"), width: 14, .date)
            ],
            rows: agencies.lazy.map { agency in
                [
                    .text(agency.name), .text(words(.of("agency.kind", agency.kind.rawValue))), .number(Double(people[agency.id] ?? 0)),
                    .date(agency.validFrom), agency.validTo.map { .date($0) } ?? .empty
                ]
            })
    }
}
