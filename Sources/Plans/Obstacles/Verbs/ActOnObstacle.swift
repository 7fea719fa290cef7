import Access
import Audit
import Calendar
import Core
import Storage

/// The acts of an obstacle's life. Each is found visible, allowed by `ObstacleRules`, ruled by a pure function, saved and told in one
/// transaction.
struct ActOnObstacle: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// What somebody sends along with an act.
    struct Input: Sendable {
        var text: String?
        var outcome: Obstacle.Outcome?
        var paper: String?
        var upward: RaiseObstacle.Upward?
    }

    /// - parameter revision: what the person saw; nil for programs.
    /// - throws: `Problem.notFound` for who may not, `Problem.obstacleOwnAct`, `Problem.obstacleNotNow` when its time is over.
    func callAsFunction(_ kind: ObstacleAct.Kind, on id: ID<Obstacle>, shown revision: Int? = nil, _ input: Input, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let before = try ObstacleStore(tx).get(id, visibleTo: viewer)
            let relations = ObstacleRelation.all(of: viewer, to: before)
            try viewer.require(!relations.isDisjoint(with: ObstacleRules.whoMay(kind)))
            let rules = ObstacleRules(obstacle: before, relations: relations, viewer: viewer.user)
            if rules.isOwn(kind) { throw Problem.obstacleOwnAct }
            if let revision, revision != before.revision { throw Problem.changedMeanwhile }
            guard rules.isTimeFor(kind) else { throw Problem.obstacleNotNow }
            let expected = try WorkTime(services, tx).days.adding(before.days, to: LocalDate(now))
            let after = try Self.change(before, kind, input, due: expected, tx)
            try ObstacleStore(tx).save(after)
            let isPassedOn = after.addressee != before.addressee
            try ObstacleActStore(tx).add(
                kind, to: id, by: viewer, at: now, text: input.text, outcome: input.outcome, paper: input.paper ?? input.upward?.paper,
                addressee: isPassedOn ? after.addressee.name : nil, due: isPassedOn || after.due != before.due ? after.due : nil)
            try AuditLog(tx).record(.obstacleActed, "obstacle", id, by: viewer.user, at: now, detail: kind.rawValue)
        }
    }

    private static func change(
        _ before: Obstacle, _ kind: ObstacleAct.Kind, _ input: Input, due: LocalDate, _ tx: any Transaction
    ) throws -> Obstacle {
        switch kind {
        case .raising: throw Problem.obstacleNotNow
        case .forwarding:
            guard let upward = input.upward else { throw Problem.badRequest }
            return before.forwarded(to: try upward.addressee(from: before.place, tx), due: due)
        case .request: return before.askedForMore()
        case .supply: return before.supplied(due: due)
        case .answer:
            guard let outcome = input.outcome else { throw Problem.badRequest }
            return before.answered(outcome)
        case .closure: return before.closed()
        case .reopening: return before.reopened(due: due)
        }
    }
}
