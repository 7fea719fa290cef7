import Access
import Core
import Lists
import Organisations
import Papers
import Storage
import Web

/// The regulations of a unit, narrowed and sorted as the address says.
struct RegulationList: Sendable {
    enum State: String, CaseIterable { case valid, notYet, expired }
    enum Order: String, CaseIterable { case newest, title }

    let rows: [Regulation]
    let today: LocalDate
    private let query: Form
    private let agencies: [ID<Agency>: String]

    init(_ query: Form, visibleTo viewer: Viewer, on today: LocalDate, _ tx: any Transaction) throws {
        (self.query, self.today) = (query, today)
        agencies = Dictionary(try AgencyStore(tx).list(of: viewer.place).map { ($0.id, $0.name) }) { first, _ in first }
        let words = TypedWords(query), state = State(rawValue: query["state"]), names = agencies
        let found = try RegulationStore(tx).list(visibleTo: viewer, size: ListFile.most).filter { regulation in
            let details = regulation.details
            return (state == nil || regulation.state(on: today) == state)
                && words.occur(in: details.title, details.paper, details.otherParties, Self.parties(of: regulation, names))
        }
        switch Order(rawValue: query["order"]) ?? .newest {
        case .newest: rows = found
        case .title: rows = found.inDictionaryOrder { $0.details.title }
        }
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/coordination/regulations", query,
            selects: [.init("state", "list.state", State.allCases.map { .init($0.rawValue, words(.of("coordination", $0.rawValue))) })],
            orders: Order.allCases.map { .init($0.rawValue, words(.of("coordination.orders", $0.rawValue))) }, words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("coordination.regulations"),
            columns: [
                .init(words("coordination.regulationTitle"), width: 60), .init(words("coordination.parties"), width: 50),
                .init(words("coordination.otherParties"), width: 30), .init(words("plans.number"), width: 18),
                .init(words("plans.date"), width: 12, .date), .init(words("coordination.validFrom"), width: 14, .date),
                .init(words("coordination.validTo"), width: 14, .date), .init(words("list.state"), width: 18)
            ],
            rows: rows.lazy.map { regulation in
                let details = regulation.details
                return [
                    .text(details.title), .text(Self.parties(of: regulation, agencies)), .text(details.otherParties ?? ""),
                    .text(details.paper ?? ""), details.day.map { .date($0) } ?? .empty, .date(details.validFrom),
                    details.validTo.map { .date($0) } ?? .empty, .text(words(.of("coordination", regulation.state(on: today).rawValue)))
                ]
            })
    }

    private static func parties(of regulation: Regulation, _ names: [ID<Agency>: String]) -> String {
        regulation.details.parties.compactMap { names[$0] }.joined(separator: "; ")
    }
}

extension Regulation {
    func state(on today: LocalDate) -> RegulationList.State {
        if isValid(on: today) { return .valid }
        return today < details.validFrom ? .notYet : .expired
    }
}
