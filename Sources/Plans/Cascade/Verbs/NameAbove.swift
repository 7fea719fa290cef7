import Access
import Audit
import Core
import PlanReading
import Places
import Storage

/// An officer says which plan a plan of the unit was issued under, or that there is none.
struct NameAbove: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter name: nil for none.
    /// - parameter revision: of what was shown; 0 when nothing was kept.
    func callAsFunction(_ id: ID<Plan>, _ name: PlanAbove.Name?, shown revision: Int, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            try Self.requireOwn(PlanStore(tx).get(id, visibleTo: viewer), viewer)
            let above = PlanAbove(state: name == nil ? .none : .confirmed, name: name, revision: revision)
            try AboveStore(tx).save(above, of: id, by: viewer, at: now)
            try AuditLog(tx).record(.planAboveNamed, "plan", id, by: viewer.user, at: now, detail: name?.number)
        }
    }

    /// What the plan's text cites, for the page that asks. Read anew, so that plans from before are served too.
    func proposals(for plan: Plan, visibleTo viewer: Viewer) async throws -> [PlanAbove.Name] {
        let source = try await services.database.read { tx in try PlanStore(tx).source(of: plan, visibleTo: viewer) }
        return PlanReading(reading: source, places: PlaceIndex.bundled).plansAbove
    }

    static func requireOwn(_ plan: Plan, _ viewer: Viewer) throws { try viewer.require(viewer.holds(.officer) && plan.place == viewer.place) }
}

extension AuditAct {
    static let planAboveNamed = AuditAct("plans.aboveNamed")
}
