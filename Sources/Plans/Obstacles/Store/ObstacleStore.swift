public import Access
public import Core
import Organisations
public import Storage

/// Obstacles as rows. What is not answered yet is between those who work in the unit and those who are to answer; what was
/// answered is open to everybody of the unit.
public struct ObstacleStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    public func get(_ id: ID<Obstacle>, visibleTo viewer: Viewer) throws -> Obstacle {
        guard
            let row = try tx.first("SELECT \(Self.columns) FROM obstacle WHERE obstacle.id = \(id) AND \(Self.visible(to: viewer))")
        else { throw Problem.notFound }
        return try Self.obstacle(row)
    }

    func count(_ query: ObstacleQuery, visibleTo viewer: Viewer, _ time: WorkTime) throws -> Int {
        try tx.run("SELECT count(*) AS n FROM obstacle WHERE \(query.condition(for: viewer, time))")[0].get("n")
    }

    /// What has waited longest for an answer first; then the newest.
    func list(_ query: ObstacleQuery, visibleTo viewer: Viewer, _ time: WorkTime, size: Int) throws -> [ObstacleRow] {
        try tx.run(
            """
            SELECT \(Self.columns), agency.name AS agency_name, task.text AS task_text, plan.title AS plan_title
            FROM obstacle JOIN agency ON agency.id = obstacle.agency_id LEFT JOIN work_task task ON task.id = obstacle.task_id
                LEFT JOIN plan ON plan.id = obstacle.plan_id
            WHERE \(query.condition(for: viewer, time))
            ORDER BY CASE WHEN \(ObstacleQuery.awaitsAnswer) THEN 0 ELSE 1 END,
                CASE WHEN \(ObstacleQuery.awaitsAnswer) THEN obstacle.due ELSE '' END, obstacle.raised_at DESC, obstacle.id
            LIMIT \(size)
            """
        ).map { row in
            ObstacleRow(
                obstacle: try Self.obstacle(row), agencyName: try row.get("agency_name"),
                about: try row.find("task_text") ?? row.find("plan_title") ?? "")
        }
    }

    /// Those of one programme, for its page.
    func counts(of plan: ID<Plan>, visibleTo viewer: Viewer, _ time: WorkTime) throws -> ObstacleCounts {
        let row = try tx.run(
            """
            SELECT count(*) AS total, coalesce(sum(CASE WHEN \(ObstacleQuery.awaitsAnswer) THEN 1 ELSE 0 END), 0) AS waiting,
                coalesce(sum(CASE WHEN \(ObstacleQuery.overdue(time)) THEN 1 ELSE 0 END), 0) AS overdue
            FROM obstacle WHERE obstacle.plan_id = \(plan) AND \(Self.visible(to: viewer))
            """)[0]
        return ObstacleCounts(total: try row.get("total"), waiting: try row.get("waiting"), overdue: try row.get("overdue"))
    }

    func add(_ obstacle: Obstacle) throws {
        let addressee = StoredAddressee(obstacle.addressee)
        try tx.run(
            """
            INSERT INTO obstacle (id, place_code, kind, text, plan_id, task_id, amount, source, agency_id, raised_by, raised_at, addressee,
                above_code, above_name, paper, state, days, due, outcome, revision)
            VALUES (\(obstacle.id), \(obstacle.place), \(obstacle.kind.rawValue), \(obstacle.text), \(obstacle.plan), \(obstacle.task),
                \(obstacle.money?.amount), \(obstacle.money?.source), \(obstacle.agency), \(obstacle.raisedBy), \(obstacle.raisedAt),
                \(addressee.kind), \(addressee.place), \(addressee.name), \(addressee.paper), \(obstacle.state.rawValue), \(obstacle.days),
                \(obstacle.due), \(obstacle.outcome?.rawValue), 1)
            """)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody acted since `obstacle.revision` was read.
    func save(_ obstacle: Obstacle) throws {
        let addressee = StoredAddressee(obstacle.addressee)
        let changed = try tx.change(
            """
            UPDATE obstacle SET addressee = \(addressee.kind), above_code = \(addressee.place), above_name = \(addressee.name),
                paper = \(addressee.paper), state = \(obstacle.state.rawValue), due = \(obstacle.due), outcome = \(obstacle.outcome?.rawValue),
                revision = revision + 1
            WHERE id = \(obstacle.id) AND revision = \(obstacle.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    /// The one place that says who sees an obstacle.
    static func visible(to viewer: Viewer) -> SQL {
        if viewer.holds(anyOf: [.officer, .leader]) { return "(obstacle.place_code = \(viewer.place) OR obstacle.above_code = \(viewer.place))" }
        if viewer.holds(.member) { return "obstacle.place_code = \(viewer.place)" }
        return "(obstacle.place_code = \(viewer.place) AND obstacle.outcome IS NOT NULL)"
    }

    private static let columns: SQL =
        """
        obstacle.id, obstacle.place_code, obstacle.kind, obstacle.text, obstacle.plan_id, obstacle.task_id, obstacle.amount, obstacle.source,
        obstacle.agency_id, obstacle.raised_by, obstacle.raised_at, obstacle.addressee, obstacle.above_code, obstacle.above_name, obstacle.paper,
        obstacle.state, obstacle.days, obstacle.due, obstacle.outcome, obstacle.revision
        """

    private static func obstacle(_ row: Row) throws -> Obstacle {
        let money = try row.find("amount", as: Int.self).map { Obstacle.Money(amount: $0, source: try row.get("source")) }
        guard let kind = Obstacle.Kind(rawValue: try row.get("kind")), let state = Obstacle.State(rawValue: try row.get("state")) else {
            throw StorageError.unreadable("obstacle.kind or state")
        }
        let outcome: String? = try row.find("outcome")
        return Obstacle(
            id: try row.get("id"), place: try row.get("place_code"), kind: kind, text: try row.get("text"), plan: try row.find("plan_id"),
            task: try row.find("task_id"), money: money, agency: try row.get("agency_id"), raisedBy: try row.get("raised_by"),
            raisedAt: try row.get("raised_at"), addressee: try StoredAddressee(row).addressee, state: state, days: try row.get("days"),
            due: try row.get("due"), outcome: outcome.flatMap(Obstacle.Outcome.init(rawValue:)), revision: try row.get("revision"))
    }
}

/// One line of a list.
struct ObstacleRow: Sendable {
    let obstacle: Obstacle
    let agencyName: String
    /// The task or programme that it is about.
    let about: String
}

struct ObstacleCounts: Sendable, Equatable {
    let total: Int
    let waiting: Int
    let overdue: Int
}
