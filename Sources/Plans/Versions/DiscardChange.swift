import Access
import Audit
import Core
import Storage

/// A version that was opened and is not wanted after all: its draft goes, the programme stays as it was published.
struct DiscardChange: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter draft: what the person looked at; another one that was opened meanwhile is not theirs to throw away.
    /// - throws: `Problem.planAlreadyPublished` when somebody published it meanwhile; `Problem.notFound` when it is gone.
    func callAsFunction(_ draft: ID<Plan>, of id: ID<Plan>, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer), store = ChangeStore(tx)
            try viewer.require(viewer.holds(.officer) && plan.place == viewer.place)
            guard let change = try store.find(draft: draft, visibleTo: viewer), change.plan == id else { throw Problem.notFound }
            if change.isPublished { throw Problem.planAlreadyPublished }
            try store.discard(change)
            try AuditLog(tx).record(.changeDiscarded, "plan", id, by: viewer.user, at: now, detail: "version \(change.version)")
        }
    }
}
