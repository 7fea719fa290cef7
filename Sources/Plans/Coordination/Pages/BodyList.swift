import Access
import Core
import Lists
import Papers
import Storage
import Web

/// The bodies of a unit, narrowed and sorted as the address says.
struct BodyList: Sendable {
    enum State: String, CaseIterable { case working, ended }
    enum Order: String, CaseIterable { case title, newest }

    let rows: [SteeringBody]
    let today: LocalDate
    private let query: Form

    init(_ query: Form, visibleTo viewer: Viewer, on today: LocalDate, _ tx: any Transaction) throws {
        (self.query, self.today) = (query, today)
        let words = TypedWords(query), state = State(rawValue: query["state"]), kind = SteeringBody.Kind(rawValue: query["kind"])
        let found = try BodyStore(tx).list(visibleTo: viewer, size: ListFile.most).filter { body in
            (state == nil || (state == .ended) == body.hasEnded(on: today)) && (kind == nil || body.details.kind == kind)
                && words.occur(in: body.details.name, body.details.paper)
        }
        switch Order(rawValue: query["order"]) ?? .title {
        case .title: rows = found
        case .newest: rows = found.sorted { ($0.details.day?.text ?? "") > ($1.details.day?.text ?? "") }
        }
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/coordination/bodies", query,
            selects: [
                .init(
                    "kind", "coordination.bodyKind",
                    SteeringBody.Kind.allCases.map { .init($0.rawValue, words(.of("coordination.body", $0.rawValue))) }),
                .init("state", "list.state", State.allCases.map { .init($0.rawValue, words(.of("coordination", $0.rawValue))) })
            ], orders: Order.allCases.map { .init($0.rawValue, words(.of("coordination.orders", $0.rawValue))) }, words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("coordination.bodies"),
            columns: [
                .init(words("coordination.bodyName"), width: 50), .init(words("coordination.bodyKind"), width: 18),
                .init(words("coordination.decision"), width: 22), .init(words("coordination.decisionDay"), width: 14, .date),
                .init(words("coordination.ends"), width: 14, .date), .init(words("list.state"), width: 18)
            ],
            rows: rows.lazy.map { body in
                let details = body.details
                return [
                    .text(details.name), .text(words(.of("coordination.body", details.kind.rawValue))), .text(details.paper ?? ""),
                    details.day.map { .date($0) } ?? .empty, details.ends.map { .date($0) } ?? .empty,
                    .text(words(.of("coordination", (body.hasEnded(on: today) ? State.ended : .working).rawValue)))
                ]
            })
    }
}

extension SteeringBody {
    func hasEnded(on today: LocalDate) -> Bool { details.ends.map { $0 < today } ?? false }
}
