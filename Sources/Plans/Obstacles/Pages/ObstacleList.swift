import Access
import Core
import Lists
import Papers
import Storage
import Web

/// The obstacles that a person may see, narrowed and sorted as the address says.
struct ObstacleList: Sendable {
    /// What waits longest for an answer first, unless another order is asked for.
    enum Order: String, CaseIterable { case waiting, newest, agency, text }

    let asked: ObstacleQuery
    let rows: [ObstacleRow]
    let time: WorkTime
    private let query: Form

    /// A unit has hundreds at most, so they are looked through here, with accents or without.
    init(_ query: Form, visibleTo viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
        let words = TypedWords(query)
        (self.query, asked, time) = (query, ObstacleQuery(query), try WorkTime(services, tx))
        let found = try ObstacleStore(tx).list(asked, visibleTo: viewer, time, size: ListFile.most).filter {
            words.occur(in: $0.obstacle.text, $0.about, $0.agencyName)
        }
        switch Order(rawValue: query["order"]) ?? .waiting {
        case .waiting: rows = found
        case .newest: rows = found.sorted { $0.obstacle.raisedAt > $1.obstacle.raisedAt }
        case .agency: rows = found.inDictionaryOrder { $0.agencyName }
        case .text: rows = found.inDictionaryOrder { $0.obstacle.text }
        }
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/obstacles", query,
            selects: [
                .init("state", "work.stateField", Obstacle.State.allCases.map { .init($0.rawValue, words(.of("obstacles.state", $0.rawValue))) }),
                .init("kind", "obstacles.kindField", Obstacle.Kind.allCases.map { .init($0.rawValue, words(.of("obstacles.kind", $0.rawValue))) }),
                .init(
                    "overdue", "obstacles.timeField",
                    [.init("yes", words("obstacles.overdue")), .init("no", words("obstacles.notOverdue"))])
            ], orders: Order.allCases.map { .init($0.rawValue, words(.of("obstacles.orders", $0.rawValue))) }, kept: ["list", "plan", "task"], words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("obstacles.title"),
            columns: [
                .init(words("obstacles.ask.raising"), width: 60), .init(words("obstacles.kindField"), width: 20),
                .init(words("obstacles.from"), width: 26), .init(words("obstacles.about"), width: 50),
                .init(words("obstacles.to"), width: 30), .init(words("obstacles.raisedOn"), width: 12, .date),
                .init(words("obstacles.due"), width: 12, .date), .init(words("work.stateField"), width: 22),
                .init(words("obstacles.outcomeField"), width: 20), .init(words("obstacles.timeField"), width: 18)
            ],
            rows: rows.lazy.map { row in
                let obstacle = row.obstacle
                return [
                    .text(obstacle.text), .text(words(.of("obstacles.kind", obstacle.kind.rawValue))), .text(row.agencyName), .text(row.about),
                    .text(obstacle.addressee.name ?? words("obstacles.toUnit")), .date(LocalDate(obstacle.raisedAt)), .date(obstacle.due),
                    .text(words(.of("obstacles.state", obstacle.state.rawValue))),
                    .text(obstacle.outcome.map { words(.of("obstacles.outcome", $0.rawValue)) } ?? ""),
                    .text(time.isOverdue(obstacle) ? words("obstacles.overdue") : "")
                ]
            })
    }
}
