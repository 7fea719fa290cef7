import Access
import Core
import Storage

/// Frozen versions as rows, for everybody who sees the programme.
struct VersionStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    struct Version: Sendable, Equatable {
        let number: Int
        let digest: String
        let at: Instant
        /// Who published it; nil when the account is gone.
        let publisher: String?
    }

    func list(of plan: ID<Plan>, visibleTo viewer: Viewer, size: Int = 1000) throws -> [Version] {
        try tx.run(
            """
            SELECT version.version, version.digest, version.at, account.name FROM plan_version version JOIN plan ON plan.id = version.plan_id
            LEFT JOIN account ON account.id = version.published_by
            WHERE plan.id = \(plan) AND \(PlanStore.visible(to: viewer)) ORDER BY version.version DESC LIMIT \(size)
            """
        ).map { row in
            Version(number: try row.get("version"), digest: try row.get("digest"), at: try row.get("at"), publisher: try row.find("name"))
        }
    }

    /// - throws: `Problem.notFound` for a version that is not there, or not the viewer's to see.
    func content(of plan: ID<Plan>, _ version: Int, visibleTo viewer: Viewer) throws -> Frozen {
        let row = try tx.first(
            """
            SELECT version.content FROM plan_version version JOIN plan ON plan.id = version.plan_id
            WHERE plan.id = \(plan) AND version.version = \(version) AND \(PlanStore.visible(to: viewer))
            """)
        guard let row else { throw Problem.notFound }
        guard let frozen = Frozen(try row.get("content")) else { throw StorageError.unreadable("plan_version.content") }
        return frozen
    }
}
