import Access
import Core
import Lists
import Organisations
import Papers
import Web

/// The accounts of the unit, narrowed and sorted as the address says.
struct PeopleOfUnit: Sendable {
    enum Order: String, CaseIterable { case name, agency }
    enum State: String, CaseIterable { case open, closed }

    let query: Form
    let users: [User]
    let agencies: [Agency]

    /// - parameter all: those of the unit, in Vietnamese order of names.
    init(_ query: Form, _ all: [User], _ agencies: [Agency]) {
        let text = VietnameseText.folded(ListFilter.text(query)), agency = query["agency"], role = Role(rawValue: query["role"])
        let state = State(rawValue: query["state"])
        let found = all.filter { user in
            (text.isEmpty || VietnameseText.folded(user.name).contains(text) || user.login.contains(text))
                && (agency.isEmpty || user.agency.rawValue == agency) && (role.map(user.roles.contains) ?? true)
                && (state.map { ($0 == .open) == user.isActive } ?? true)
        }
        self.query = query
        self.agencies = agencies
        users = query["order"] == Order.agency.rawValue ? agencies.flatMap { agency in found.filter { $0.agency == agency.id } } : found
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/people", query,
            selects: [
                .init("agency", "access.agency", agencies.map { .init($0.id.rawValue, $0.name) }),
                .init("role", "access.roles", Role.allCases.map { .init($0.rawValue, words(.of("role", $0.rawValue))) }),
                .init("state", "people.state", State.allCases.map { .init($0.rawValue, words(.of("people.states", $0.rawValue))) })
            ],
            orders: Order.allCases.map { .init($0.rawValue, words(.of("people.orders", $0.rawValue))) }, words)
    }

    func sheet(_ words: Words) -> Sheet {
        let names = Dictionary(agencies.map { ($0.id, $0.name) }) { first, _ in first }
        return Sheet(
            title: words("people.title"),
            columns: [
                .init(words("access.name"), width: 30), .init(words("access.login"), width: 20), .init(words("access.agency"), width: 40),
                .init(words("access.roles"), width: 40), .init(words("people.state"), width: 14)
            ],
            rows: users.lazy.map { user in
                [
                    .text(user.name), .text(user.login), .text(names[user.agency] ?? ""), .text(RoleWords.list(user.roles, words)),
                    .text(words(.of("people.states", user.isActive ? "open" : "closed")))
                ]
            })
    }
}
