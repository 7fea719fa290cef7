public import Access
import Audit
public import Core
import Storage

/// Progress in a sentence, by the agencies that were given the work and by the officers who follow it.
public struct NoteProgress: Sendable {
    let services: Services

    public init(_ services: Services) { self.services = services }

    /// Whether to show the form at all.
    static func isOpen(_ item: PlanItem, of plan: Plan, to viewer: Viewer) -> Bool {
        guard plan.state == .published, plan.place == viewer.place, item.state != .removed else { return false }
        return viewer.holds(.officer) || (viewer.holds(.member) && item.agencies.contains { $0.agency == viewer.agency })
    }

    @discardableResult
    public func callAsFunction(_ text: String, on id: ID<PlanItem>, by viewer: Viewer) async throws -> ID<ProgressNote> {
        let now = services.clock.now
        return try await services.database.write { tx in
            let item = try ItemStore(tx).get(id, visibleTo: viewer)
            let plan = try PlanStore(tx).get(item.plan, visibleTo: viewer)
            try viewer.require(Self.isOpen(item, of: plan, to: viewer))
            let note = try NoteStore(tx).add(text, to: item, by: viewer, at: now)
            try AuditLog(tx).record(.progressNoted, "item", id, by: viewer.user, at: now)
            return note
        }
    }
}
