import Access
import Core
import Storage

/// What was done about obstacles: rows that are only ever added.
struct ObstacleActStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Newest last. The names of authors are shown to those who may see the obstacle.
    func list(of obstacle: ID<Obstacle>, visibleTo viewer: Viewer) throws -> [ObstacleAct] {
        try tx.run(
            """
            SELECT act.id, act.kind, act.at, act.text, act.outcome, act.paper, act.addressee, act.due, agency.name AS agency_name,
                account.name AS author_name
            FROM obstacle_act act JOIN obstacle ON obstacle.id = act.obstacle_id JOIN agency ON agency.id = act.agency_id
                JOIN account ON account.id = act.author_id
            WHERE act.obstacle_id = \(obstacle) AND \(ObstacleStore.visible(to: viewer)) ORDER BY act.at, act.id
            """
        ).map { row in
            guard let kind = ObstacleAct.Kind(rawValue: try row.get("kind")) else { throw StorageError.unreadable("obstacle_act.kind") }
            let outcome: String? = try row.find("outcome")
            return ObstacleAct(
                id: try row.get("id"), kind: kind, author: try row.get("author_name"), agencyName: try row.get("agency_name"),
                at: try row.get("at"), text: try row.find("text"), outcome: outcome.flatMap(Obstacle.Outcome.init(rawValue:)),
                paper: try row.find("paper"), addressee: try row.find("addressee"), due: try row.find("due"))
        }
    }

    func add(
        _ kind: ObstacleAct.Kind, to obstacle: ID<Obstacle>, by viewer: Viewer, at now: Instant, text: String?,
        outcome: Obstacle.Outcome? = nil, paper: String? = nil, addressee: String? = nil, due: LocalDate? = nil
    ) throws {
        try tx.run(
            """
            INSERT INTO obstacle_act (id, obstacle_id, kind, author_id, agency_id, at, text, outcome, paper, addressee, due)
            VALUES (\(ID<ObstacleAct>.random()), \(obstacle), \(kind.rawValue), \(viewer.user), \(viewer.agency), \(now), \(text),
                \(outcome?.rawValue), \(paper), \(addressee), \(due))
            """)
    }
}
