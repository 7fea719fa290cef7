import Access
import Audit
import Core
import Jobs
import Storage

/// Writing a purge down, approving it, dropping it. Nothing is destroyed before a second person has said so.
struct KeepPurges {
    let tx: any Transaction
    let viewer: Viewer
    let now: Instant

    /// Exactly what the page showed: what becomes due later waits for the next one.
    /// - throws: `Problem.nothingToPurge`.
    func ask() throws -> ID<Purge> {
        let items = try DueItems(tx: tx, viewer: viewer, today: LocalDate(now)).all()
        if items.isEmpty { throw Problem.nothingToPurge }
        let id = try PurgeStore(tx).add(items, by: viewer, at: now)
        try record(.purgeAsked, id, "\(items.count) items")
        return id
    }

    /// - throws: `Problem.ownPurge` for who would approve their own, `Problem.dutyIsDone`.
    func approve(_ id: ID<Purge>) throws {
        guard try PurgeStore(tx).get(id, visibleTo: viewer).askedBy != viewer.user else { throw Problem.ownPurge }
        try PurgeStore(tx).approve(id, by: viewer, at: now)
        try record(.purgeApproved, id)
        let lines = try PurgeStore(tx).items(of: id).map { (label: $0.label, input: "\(id) \($0.kind.rawValue) \($0.subject)") }
        _ = try JobStore(tx).add(PurgeJob.kind, lines: lines, by: viewer, at: now)
    }

    func drop(_ id: ID<Purge>) throws {
        _ = try PurgeStore(tx).get(id, visibleTo: viewer)
        try PurgeStore(tx).drop(id, at: now)
        try record(.purgeDropped, id)
    }

    private func record(_ act: AuditAct, _ id: ID<Purge>, _ detail: String? = nil) throws {
        try AuditLog(tx).record(act, "purge", id, by: viewer.user, at: now, detail: detail)
    }
}
