import Access
import Audit
import Core
import Storage

/// "Đã nhận và phổ biến": somebody of an addressed agency says so for the agency, once a version.
struct ReceiveGuidance: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter version: what the person read.
    /// - throws: `Problem.guidanceSuperseded` when there is a newer one.
    func callAsFunction(_ id: ID<Guidance>, version: Int, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let guidance = try GuidanceStore(tx).get(id, visibleTo: viewer),
                current = try GuidanceStore(tx).version(guidance.version, of: guidance, visibleTo: viewer)
            try viewer.require(GuidanceRules.allows(.receipt, GuidanceRules.Relation.all(of: viewer, to: guidance, current.agencies)))
            try guidance.requireStanding()
            guard guidance.version == version else { throw Problem.guidanceSuperseded }
            guard try ReceiptStore(tx).add(for: guidance, by: viewer, at: now) else { return }
            try AuditLog(tx).record(.guidanceReceived, "guidance", id, by: viewer.user, at: now, detail: "version \(version)")
        }
    }
}
