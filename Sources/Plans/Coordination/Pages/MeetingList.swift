import Access
import Core
import Lists
import Papers
import Storage
import Web

/// The meetings that a person may see, narrowed and sorted as the address says.
struct MeetingList: Sendable {
    enum Order: String, CaseIterable { case newest, oldest, body }

    let rows: [Meeting]
    private let bodies: [SteeringBody]
    private let query: Form

    init(_ query: Form, visibleTo viewer: Viewer, _ tx: any Transaction) throws {
        let words = TypedWords(query), state = Meeting.State(rawValue: query["state"]), body = ID<SteeringBody>(query["body"])
        self.query = query
        bodies = try BodyStore(tx).list(visibleTo: viewer, size: ListFile.most)
        let found = try MeetingStore(tx).list(of: body, visibleTo: viewer, size: ListFile.most).filter { meeting in
            (state == nil || meeting.state == state)
                && words.occur(in: meeting.bodyName, meeting.call.venue, meeting.call.agenda, meeting.record?.text)
        }
        switch Order(rawValue: query["order"]) ?? .newest {
        case .newest: rows = found
        case .oldest: rows = found.reversed()
        case .body: rows = found.inDictionaryOrder { $0.bodyName }
        }
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/coordination/meetings", query,
            selects: [
                .init("body", "coordination.bodies", bodies.map { .init($0.id.rawValue, $0.details.name) }),
                .init("state", "list.state", Meeting.State.allCases.map { .init($0.rawValue, words(.of("coordination", $0.rawValue))) })
            ], orders: Order.allCases.map { .init($0.rawValue, words(.of("coordination.orders", $0.rawValue))) }, words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("coordination.meetings"),
            columns: [
                .init(words("coordination.day"), width: 12, .date), .init(words("coordination.clock"), width: 8),
                .init(words("coordination.bodyName"), width: 40), .init(words("coordination.venue"), width: 30),
                .init(words("coordination.agenda"), width: 60), .init(words("list.state"), width: 18),
                .init(words("coordination.came"), width: 10, .number())
            ],
            rows: rows.lazy.map { meeting in
                [
                    .date(meeting.call.day), .text(meeting.call.clock ?? ""), .text(meeting.bodyName), .text(meeting.call.venue),
                    .text(meeting.call.agenda), .text(words(.of("coordination", meeting.state.rawValue))),
                    meeting.record.map { .number(Double($0.present.count)) } ?? .empty
                ]
            })
    }
}
