import Access
import Audit
import Cases
import Core
import Jobs
import Storage
import Web

/// Destroys what a purge names, one thing a line, each in one transaction with its entry.
enum PurgeJob {
    static let kind = JobKind("data.purge") { line, viewer, services in
        let parts = line.input.split(separator: " ").map(String.init), now = services.clock.now
        guard parts.count == 3, let purge = ID<Purge>(parts[0]), let kind = RetentionKind(rawValue: parts[1]) else { throw Problem.badRequest }
        return { tx in
            // What has become of it since it was approved counts: a case that was opened again stays.
            guard try PurgeStore(tx).get(purge, visibleTo: viewer).state == .approved,
                try DueItems(tx: tx, viewer: viewer, today: LocalDate(now)).holds(kind, parts[2])
            else { throw Problem.notDue }
            try destroy(kind, parts[2], by: viewer, at: now, tx)
            return "/data/purges/\(purge)"
        }
    }

    private static func destroy(_ kind: RetentionKind, _ subject: String, by viewer: Viewer, at now: Instant, _ tx: any Transaction) throws {
        switch kind {
        case .cases: try CaseLink.destroy(id(subject), by: viewer, at: now, tx)
        case .consents: try ConsentStore(tx).remove(id(subject))
        case .requests: try RequestStore(tx).remove(id(subject))
        case .breaches: try BreachStore(tx).remove(id(subject))
        }
        try AuditLog(tx).record(.purged, "data", code: "\(kind.rawValue) \(subject)", by: viewer.user, at: now)
    }

    private static func id<Entity>(_ subject: String) throws -> ID<Entity> {
        guard let id = ID<Entity>(subject) else { throw Problem.badRequest }
        return id
    }
}
