public import Access
import Audit
public import Core
public import Organisations
import Storage
import Web

/// A draft becomes a programme, or the next version of one: its agencies are tied to the catalogue, its words frozen with their hash.
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

    /// What a person saw when deciding: any later change to the plan or an item gives another text.
    static func seal(_ plan: Plan, _ items: [PlanItem]) -> String {
        Digest.hex(Array(("\(plan.revision)|" + items.map { "\($0.id):\($0.revision)" }.joined(separator: "|")).utf8))
    }

    /// - parameter seen: the `seal` of what was shown; nil for programs, which publish what there is.
    /// - parameter meanings: which agency of the unit a new name stands for, by the name's `Agency.key`; names that are not
    ///   in it become agencies of their own.
    /// - returns: the programme: the draft itself, or the plan that it was a change of.
    @discardableResult
    public func callAsFunction(
        _ id: ID<Plan>, meaning meanings: [String: ID<Agency>] = [:], seen: String? = nil, by viewer: Viewer
    ) async throws -> ID<Plan> {
        let now = services.clock.now
        return try await services.database.write { tx in
            let change = try ChangeStore(tx).find(draft: id, visibleTo: viewer)
            if change?.isPublished == true { throw Problem.planAlreadyPublished }
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            try viewer.require(viewer.holds(.officer) && plan.place == viewer.place)
            guard plan.state == .draft else { throw Problem.planAlreadyPublished }
            let items = try ItemStore(tx).list(of: id, visibleTo: viewer)
            if let seen, seen != Self.seal(plan, items) { throw Problem.changedMeanwhile }
            let matching = try AgencyMatching(items, in: plan.place, tx)
            for (names, agency) in matching.known { try ItemStore(tx).tie(names, of: id, to: agency.id) }
            for names in matching.new {
                if let meant = meanings[Agency.key(names[0])] {
                    // Only an agency of this unit: a foreign id is nobody's.
                    guard matching.catalogue.contains(where: { $0.id == meant }) else { throw Problem.badRequest }
                    try ItemStore(tx).tie(names, of: id, to: meant)
                    continue
                }
                let agency = Agency(id: .random(), place: plan.place, name: names[0], kind: .guess(names[0]), validFrom: LocalDate(now))
                try AgencyStore(tx).add(agency)
                try AuditLog(tx).record(.agencyAdded, "agency", agency.id, by: viewer.user, at: now)
                try ItemStore(tx).tie(names, of: id, to: agency.id)
            }
            if let change {
                try NewVersion(change: change, viewer: viewer, now: now, tx: tx).publish(plan)
            } else {
                try PlanStore(tx).publish(plan, by: viewer, at: now)
            }
            // Read again: the frozen words are those of the programme, with its version and the ties of its agencies.
            let programme = try PlanStore(tx).get(change?.plan ?? id, visibleTo: viewer)
            let content = PlanJSON.whole(programme, try ItemStore(tx).list(of: programme.id, visibleTo: viewer)).text
            try PlanStore(tx).freeze(programme, content: content, digest: Digest.hex(Array(content.utf8)), by: viewer, at: now)
            try AuditLog(tx).record(
                change == nil ? .planPublished : .versionPublished, "plan", programme.id, by: viewer.user, at: now,
                detail: "version \(programme.version)")
            try StartWork.start(programme.id, by: viewer, at: now, tx)
            return programme.id
        }
    }
}
