public import Access
import Audit
public import Core
import Organisations
import Storage
import Web

/// A draft becomes a programme: its agencies are tied to the catalogue, version 1 is frozen with its hash.
public struct PublishPlan: Sendable {
    let services: Services

    public init(_ services: Services) { self.services = services }

    /// What would happen, for the page that asks.
    func preview(_ id: ID<Plan>, for viewer: Viewer) async throws -> (plan: Plan, items: [PlanItem], agencies: AgencyMatching) {
        try await services.database.read { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            try viewer.require(viewer.holds(.officer) && plan.place == viewer.place)
            let items = try ItemStore(tx).list(of: id, visibleTo: viewer)
            return (plan, items, try AgencyMatching(items, in: plan.place, tx))
        }
    }

    public func callAsFunction(_ id: ID<Plan>, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            try viewer.require(viewer.holds(.officer) && plan.place == viewer.place)
            guard plan.state == .draft else { throw Problem.planAlreadyPublished }
            let items = try ItemStore(tx).list(of: id, visibleTo: viewer)
            let matching = try AgencyMatching(items, in: plan.place, tx)
            for (names, agency) in matching.known { try ItemStore(tx).tie(names, of: id, to: agency.id) }
            for names in matching.new {
                let agency = Agency(id: .random(), place: plan.place, name: names[0], kind: .guess(names[0]), validFrom: LocalDate(now))
                try AgencyStore(tx).add(agency)
                try AuditLog(tx).record(.agencyAdded, "agency", agency.id, by: viewer.user, at: now)
                try ItemStore(tx).tie(names, of: id, to: agency.id)
            }
            let content = PlanJSON.whole(plan, items).text
            try PlanStore(tx).publish(plan, content: content, digest: Digest.hex(Array(content.utf8)), by: viewer, at: now)
            try AuditLog(tx).record(.planPublished, "plan", id, by: viewer.user, at: now, detail: "version 1")
        }
    }
}
