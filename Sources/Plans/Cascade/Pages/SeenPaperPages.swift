import Access
import Core
import Storage
import Web

/// A published plan of the unit above or of a unit below, as a paper: head, targets, tasks, and no word on how far they are.
enum SeenPaperPages {
    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/published", for: .holding([.officer, .leader, .viewer])) { call in
            let id = try call.id("plan", of: Plan.self), viewer = call.viewer
            let (plan, items) = try await call.services.database.read { tx in
                let plan = try SeenPaperStore(tx).get(id, visibleTo: viewer)
                return (plan, try SeenPaperStore(tx).measures(of: id, visibleTo: viewer))
            }
            if plan.place == viewer.place { return .redirect(to: PlanPath.of(plan, isOwn: true)) }
            return call.page(SeenPaperView(plan: plan, items: items, mayDraft: viewer.holds(.officer), words: call.words).page)
        }
    ]
}
