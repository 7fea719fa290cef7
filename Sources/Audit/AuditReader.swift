public import Core
import Storage

/// Somebody who did something to one subject: how often, and when first and last.
public struct AuditReader: Sendable, Equatable {
    /// The user's id; nil for visitors and for the system.
    public let actor: String?
    public let times: Int
    public let first: Instant
    public let last: Instant
}

extension AuditLog {
    /// Who did one of `acts` to this subject: "who opened this file". Who was there last comes first.
    ///
    /// - parameter kind: as it was recorded, a literal: `case`.
    public func readers<Subject>(of kind: StaticString, _ subject: ID<Subject>, by acts: [AuditAct]) throws -> [AuditReader] {
        try tx.run(
            """
            SELECT actor_id, count(*) AS times, min(at) AS first_at, max(at) AS last_at FROM audit_entry
            WHERE subject = \("\(kind) \(subject)") AND act \(in: acts.map(\.name)) GROUP BY actor_id ORDER BY max(at) DESC, actor_id
            """
        ).map { row in
            AuditReader(actor: try row.find("actor_id"), times: try row.get("times"), first: try row.get("first_at"), last: try row.get("last_at"))
        }
    }

    /// - parameter holders: the reader and their unit (`AuditVeil`).
    public func count<Actor>(by actor: ID<Actor>, for holders: [String]) throws -> Int {
        try tx.run("SELECT count(*) AS n FROM audit_entry entry WHERE actor_id = \(actor) AND \(AuditVeil.spares(holders))")[0].get("n")
    }

    /// What one person did, newest first.
    public func page<Actor>(by actor: ID<Actor>, for holders: [String], offset: Int, size: Int) throws -> [AuditEntry] {
        try tx.run(
            """
            SELECT id, at, act, subject, actor_id, detail FROM audit_entry entry WHERE actor_id = \(actor) AND \(AuditVeil.spares(holders))
            ORDER BY at DESC, id DESC LIMIT \(size) OFFSET \(offset)
            """
        ).map(entry)
    }
}
