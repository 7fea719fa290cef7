import Access
import Audit
import Core
import Storage

/// Guidance that no longer holds: it stays readable, with the reason and the paper that says so, and nobody is asked to receive it.
struct WithdrawGuidance: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    struct Given: Sendable {
        var reason: String
        /// Number and symbol of the paper that withdraws it; nil where it was issued without one.
        var paper: String?
    }

    /// - parameter version: the newest one that the person saw.
    /// - throws: `Problem.guidanceWithdrawn`, `Problem.changedMeanwhile` when there is a newer version.
    func callAsFunction(_ id: ID<Guidance>, after version: Int, _ given: Given, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let guidance = try GuidanceStore(tx).get(id, visibleTo: viewer)
            try viewer.require(GuidanceRules.allows(.withdrawal, GuidanceRules.Relation.all(of: viewer, to: guidance, [])))
            try guidance.requireStanding()
            guard guidance.version == version else { throw Problem.changedMeanwhile }
            try GuidanceStore(tx).withdraw(guidance, given, by: viewer, at: now)
            try AuditLog(tx).record(.guidanceWithdrawn, "guidance", id, by: viewer.user, at: now, detail: "version \(version)")
        }
    }
}

extension Guidance {
    /// - throws: `Problem.guidanceWithdrawn`.
    func requireStanding() throws { if withdrawal != nil { throw Problem.guidanceWithdrawn } }
}
