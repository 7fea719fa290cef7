import Access
import Audit
import Core
import Storage

/// An officer marks a target of the unit's programme as reported under a target of another published plan.
struct ReportTarget: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter target: nil takes the mark away.
    /// - throws: `Problem.notFound` when either is no target, or its plan not published or not to be seen.
    func callAsFunction(_ item: ID<PlanItem>, of plan: ID<Plan>, as target: ID<PlanItem>?, in other: ID<Plan>?, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            _ = try Self.own(item, of: plan, by: viewer, tx)
            if let target, let other {
                try viewer.require(other != plan && SeenPaperStore(tx).get(other, visibleTo: viewer).state == .published)
                let targets = try SeenPaperStore(tx).targets(of: other, visibleTo: viewer)
                try viewer.require(targets.contains { $0.id == target })
            }
            try TargetReportStore(tx).save(item, as: other == nil ? nil : target, by: viewer, at: now)
            try AuditLog(tx).record(.targetReportChosen, "item", item, by: viewer.user, at: now, detail: target?.rawValue)
        }
    }

    static func own(_ item: ID<PlanItem>, of plan: ID<Plan>, by viewer: Viewer, _ tx: any Transaction) throws -> (Plan, PlanItem) {
        let own = try PlanStore(tx).get(plan, visibleTo: viewer)
        try NameAbove.requireOwn(own, viewer)
        guard own.state == .published, let found = try SeenPaperStore(tx).targets(of: plan, visibleTo: viewer).first(where: { $0.id == item }) else {
            throw Problem.notFound
        }
        return (own, found)
    }
}

extension AuditAct {
    static let targetReportChosen = AuditAct("plans.targetReportChosen")
}

extension SeenPaperStore {
    /// Those of the part on targets.
    func targets(of plan: ID<Plan>, visibleTo viewer: Viewer) throws -> [PlanItem] {
        try measures(of: plan, visibleTo: viewer).filter { $0.kind == .target && !$0.isQuantityInTask }
    }

    /// The published plans of this unit and of those whose papers the viewer reads, one's own first.
    func published(visibleTo viewer: Viewer, size: Int) throws -> [Plan] {
        try tx.run(
            """
            SELECT \(PlanStore.columns) FROM plan WHERE plan.state = 'published' AND \(Self.visible(to: viewer))
            ORDER BY CASE WHEN plan.place_code = \(viewer.place) THEN 0 ELSE 1 END, plan.published_at DESC, plan.id LIMIT \(size)
            """
        ).map(PlanStore.plan)
    }
}
