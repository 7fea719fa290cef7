import Access
import Audit
import Core
import Storage

/// Somebody wants to see a task in their list "Theo dõi", or no longer.
struct FollowWork: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    func callAsFunction(_ id: ID<WorkTask>, _ follows: Bool, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let task = try TaskStore(tx).get(id, visibleTo: viewer)
            try FollowerStore(tx).set(viewer, task.id, follows: follows)
            try AuditLog(tx).record(.workFollowed, "task", id, by: viewer.user, at: now, detail: follows ? "on" : "off")
        }
    }
}
