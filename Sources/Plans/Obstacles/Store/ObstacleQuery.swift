import Access
import Core
import Storage
import Web

/// Which obstacles a list shows. Every field comes from the address.
struct ObstacleQuery: Sendable, Equatable {
    /// Those of my agency · those that wait for my answer · all that I may see.
    enum Scope: String, Sendable, CaseIterable { case ours, waiting, all }

    var scope: Scope
    var state: Obstacle.State?
    var kind: Obstacle.Kind?
    var plan: ID<Plan>?
    var task: ID<WorkTask>?
    /// Nil: both.
    var overdue: Bool?

    init(_ query: Form) {
        scope = Scope(rawValue: query["list"]) ?? .all
        state = Obstacle.State(rawValue: query["state"])
        kind = Obstacle.Kind(rawValue: query["kind"])
        plan = ID(query["plan"])
        task = ID(query["task"])
        overdue = ["yes": true, "no": false][query["overdue"]]
    }

    func condition(for viewer: Viewer, _ time: WorkTime) -> SQL {
        var sql: SQL = "\(ObstacleStore.visible(to: viewer)) AND \(scope(of: viewer))"
        if let state { sql = "\(sql) AND obstacle.state = \(state.rawValue)" }
        if let kind { sql = "\(sql) AND obstacle.kind = \(kind.rawValue)" }
        if let plan { sql = "\(sql) AND obstacle.plan_id = \(plan)" }
        if let task { sql = "\(sql) AND obstacle.task_id = \(task)" }
        if let overdue { sql = overdue ? "\(sql) AND \(Self.overdue(time))" : "\(sql) AND NOT \(Self.overdue(time))" }
        return sql
    }

    static let awaitsAnswer: SQL = "obstacle.state IN ('raised', 'supplied', 'reopened')"

    static func overdue(_ time: WorkTime) -> SQL { "(\(awaitsAnswer) AND obstacle.due <= \(time.cutoff))" }

    private func scope(of viewer: Viewer) -> SQL {
        switch scope {
        case .ours: return "obstacle.agency_id = \(viewer.agency)"
        case .all: return "1 = 1"
        case .waiting:
            var parts: SQL = "(obstacle.agency_id = \(viewer.agency) AND obstacle.state = 'moreAsked')"
            if viewer.holds(anyOf: [.officer, .leader]) {
                parts =
                    """
                    (\(parts) OR (\(Self.awaitsAnswer) AND obstacle.raised_by <> \(viewer.user)
                        AND ((obstacle.addressee = 'unit' AND obstacle.place_code = \(viewer.place)) OR obstacle.above_code = \(viewer.place))))
                    """
            }
            return parts
        }
    }
}
