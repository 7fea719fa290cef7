import Access
import Audit
import Calendar
import Core
import Storage

/// An agency says what is in its way, or what it needs. By those who work on it; to the unit above only by officers, since they
/// speak for the unit.
struct RaiseObstacle: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    struct Given: Sendable {
        var kind: Obstacle.Kind
        var text: String
        var money: Obstacle.Money?
        var upward: Upward?
        /// Working days within which an answer is expected.
        var days: Int
    }

    /// The body above in the words of the paper, with the paper's number when it went out on one.
    struct Upward: Sendable {
        var name: String
        var paper: String?
    }

    @discardableResult
    func callAsFunction(_ given: Given, on subject: ObstacleSubject, by viewer: Viewer) async throws -> ID<Obstacle> {
        let now = services.clock.now
        return try await services.database.write { tx in
            try viewer.require(viewer.holds(anyOf: [.member, .officer]) && (given.upward == nil || viewer.holds(.officer)))
            let (plan, task) = try subject.found(for: viewer, tx)
            let addressee = try given.upward.map { try $0.addressee(from: viewer.place, tx) } ?? .unit
            let due = try WorkTime(services, tx).days.adding(given.days, to: LocalDate(now))
            let obstacle = Obstacle(
                id: .random(), place: viewer.place, kind: given.kind, text: given.text, plan: plan, task: task, money: given.money,
                agency: viewer.agency, raisedBy: viewer.user, raisedAt: now, addressee: addressee, state: .raised, days: given.days, due: due,
                outcome: nil, revision: 1)
            try ObstacleStore(tx).add(obstacle)
            try ObstacleActStore(tx).add(
                .raising, to: obstacle.id, by: viewer, at: now, text: nil, paper: given.upward?.paper, addressee: addressee.name, due: due)
            try AuditLog(tx).record(.obstacleActed, "obstacle", obstacle.id, by: viewer.user, at: now, detail: ObstacleAct.Kind.raising.rawValue)
            return obstacle.id
        }
    }
}

extension RaiseObstacle.Upward {
    /// - throws: `Problem.badRequest` when it goes outside without a paper.
    func addressee(from place: String, _ tx: any Transaction) throws -> Obstacle.Addressee {
        if let above = try ParentUnit(of: place, tx).place { return .above(place: above, name: name) }
        guard let paper else { throw Problem.badRequest }
        return .outside(name: name, paper: paper)
    }
}

/// What an obstacle is raised on: a programme, or a task.
enum ObstacleSubject: Sendable {
    case plan(ID<Plan>)
    case task(ID<WorkTask>)

    /// Only of the viewer's own unit: nobody raises anything on the example, or on the work of others.
    func found(for viewer: Viewer, _ tx: any Transaction) throws -> (plan: ID<Plan>?, task: ID<WorkTask>?) {
        switch self {
        case .plan(let id):
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            try viewer.require(plan.place == viewer.place && plan.state == .published)
            return (plan.id, nil)
        case .task(let id):
            let task = try TaskStore(tx).get(id, visibleTo: viewer)
            try viewer.require(task.place == viewer.place)
            return (task.plan, task.id)
        }
    }
}
