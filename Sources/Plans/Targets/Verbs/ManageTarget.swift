import Access
import Audit
import Core
import Organisations
import PlanReading
import Storage

/// What officers of the unit do to a target: where it begins and how it goes on, what changed it, who enters its figures.
struct ManageTarget: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// Baseline, direction, words, yearly steps.
    struct Way: Sendable {
        var baseline: PlanTarget.Baseline?
        var direction: PlanTarget.Direction?
        var counted: String?
        var population: String?
        var steps: [Int: Double]
    }

    struct Change: Sendable {
        var value: Double
        var comparator: Comparator
        var due: Int
        var number: String
        var day: LocalDate
        var title: String
    }

    func set(_ way: Way, of id: ID<PlanTarget>, shown revision: Int?, by viewer: Viewer) async throws {
        try await change(id, revision, .targetPathSet, viewer) { target, tx in
            var next = target
            (next.baseline, next.chosenDirection, next.counted, next.population) = (way.baseline, way.direction, way.counted, way.population)
            if next.isCountOfReports, way.direction == .decrease { throw Problem.targetCountNeverFalls }
            next.goals[next.goals.count - 1].steps = way.steps
            try TargetStore(tx).save(next)
            try TargetStore(tx).saveSteps(of: next)
        }
    }

    /// The old goal stays, with its steps, for the periods before the day of the decision.
    func change(_ change: Change, of id: ID<PlanTarget>, shown revision: Int?, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await self.change(id, revision, .targetChanged, viewer) { target, tx in
            guard change.day <= LocalDate(now), change.day >= target.goal.change?.day ?? .first else { throw Problem.targetDecisionUnfit }
            try TargetStore(tx).save(target)
            try TargetStore(tx).addGoal(
                .init(value: change.value, comparator: change.comparator, due: change.due),
                .init(number: change.number, day: change.day, title: change.title, author: viewer.name, at: now), to: target, by: viewer.user)
        }
    }

    func handOver(_ id: ID<PlanTarget>, to owner: ID<Agency>, shown revision: Int?, by viewer: Viewer) async throws {
        try await change(id, revision, .targetOwnerChanged, viewer) { target, tx in
            // Only an agency of this unit: a foreign id is nobody's.
            guard try AgencyStore(tx).find(owner)?.place == target.place else { throw Problem.badRequest }
            var next = target
            next.owner = owner
            try TargetStore(tx).save(next)
        }
    }

    /// - parameter revision: what the person saw; nil for programs.
    private func change(
        _ id: ID<PlanTarget>, _ revision: Int?, _ act: AuditAct, _ viewer: Viewer,
        _ body: @Sendable @escaping (PlanTarget, any Transaction) throws -> Void
    ) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let target = try Self.own(id, viewer, tx)
            if let revision, revision != target.revision { throw Problem.changedMeanwhile }
            try body(target, tx)
            try AuditLog(tx).record(act, "target", id, by: viewer.user, at: now)
        }
    }

    static func own(_ id: ID<PlanTarget>, _ viewer: Viewer, _ tx: any Transaction) throws -> PlanTarget {
        let target = try TargetStore(tx).get(id, visibleTo: viewer)
        try viewer.require(TargetRules(target: target, viewer: viewer).mayManage)
        return target
    }
}
