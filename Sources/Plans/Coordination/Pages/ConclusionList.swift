import Access
import Core
import Lists
import Organisations
import Papers
import Storage
import Web

/// What all meetings concluded, newest meeting first, narrowed and sorted as the address says.
struct ConclusionList: Sendable {
    enum Order: String, CaseIterable { case newest, due, lead }

    struct Row: Sendable {
        let meeting: Meeting
        let conclusion: Conclusion
    }

    let rows: [Row]
    let time: WorkTime
    private let bodies: [SteeringBody]
    private let query: Form

    init(_ query: Form, visibleTo viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
        (self.query, time) = (query, try WorkTime(services, tx))
        bodies = try BodyStore(tx).list(visibleTo: viewer, size: ListFile.most)
        let words = TypedWords(query), state = Occurrence.State(rawValue: query["state"])
        let found = try Self.all(of: ID(query["body"]), visibleTo: viewer, on: time.today, tx).filter { row in
            (state == nil || row.conclusion.occurrence?.state == state)
                && words.occur(in: row.conclusion.task.text, row.conclusion.leadName, row.conclusion.task.order?.title, row.meeting.bodyName)
        }
        switch Order(rawValue: query["order"]) ?? .newest {
        case .newest: rows = found
        case .due: rows = found.inDictionaryOrder { $0.conclusion.occurrence?.due?.text }
        case .lead: rows = found.inDictionaryOrder { $0.conclusion.leadName }
        }
    }

    private static func all(
        of body: ID<SteeringBody>?, visibleTo viewer: Viewer, on today: LocalDate, _ tx: any Transaction
    ) throws -> [Row] {
        let store = MeetingStore(tx), ids = try store.conclusions(of: body, visibleTo: viewer)
        let meetings = Dictionary(try store.list(of: body, visibleTo: viewer, size: ListFile.most).map { ($0.id, $0) }) { first, _ in first }
        let conclusions = try Conclusion.list(ids.map(\.task), visibleTo: viewer, on: today, tx)
        return ids.compactMap { id in
            guard let meeting = meetings[id.meeting], let conclusion = conclusions[id.task] else { return nil }
            return Row(meeting: meeting, conclusion: conclusion)
        }
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/coordination/conclusions", query,
            selects: [
                .init("body", "coordination.bodies", bodies.map { .init($0.id.rawValue, $0.details.name) }),
                .init("state", "list.state", Occurrence.State.allCases.map { .init($0.rawValue, words(.of("work.state", $0.rawValue))) })
            ], orders: Order.allCases.map { .init($0.rawValue, words(.of("coordination.orders", $0.rawValue))) }, words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("coordination.conclusions"),
            columns: [
                .init(words("coordination.conclusionText"), width: 60), .init(words("work.lead"), width: 26),
                .init(words("work.due"), width: 12, .date), .init(words("work.stateField"), width: 18), .init(words("work.cell"), width: 22),
                .init(words("coordination.day"), width: 12, .date), .init(words("coordination.bodyName"), width: 36),
                .init(words("coordination.conclusionPaper"), width: 22)
            ],
            rows: rows.lazy.map { row in
                let occurrence = row.conclusion.occurrence
                return [
                    .text(row.conclusion.task.text), .text(row.conclusion.leadName ?? ""), occurrence?.due.map { .date($0) } ?? .empty,
                    .text(occurrence.map { words(.of("work.state", $0.state.rawValue)) } ?? ""),
                    .text(occurrence.flatMap(time.cell).map { words(.of("work.cell", $0.rawValue)) } ?? ""), .date(row.meeting.call.day),
                    .text(row.meeting.bodyName), .text(row.conclusion.task.order?.number ?? "")
                ]
            })
    }
}
