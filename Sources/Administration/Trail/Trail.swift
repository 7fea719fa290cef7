import Access
import Audit
import Core
import Storage

/// The record of who did what, as far as it concerns the administrator's own unit.
struct Trail {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    struct Line: Sendable {
        let id: ID<AuditEntry>
        let at: Instant
        let act: String
        /// Nil for the system and for visitors.
        let actor: String?
        /// A name when there is one, else the kind and id as recorded.
        let subject: String
        let detail: String?
    }

    /// Newest first, those that the filter lets through.
    ///
    /// Told are the acts of people of the viewer's unit, and those of nobody in particular (a failed sign-in, the first start)
    /// unless they concern somebody of another unit.
    func lines(visibleTo viewer: Viewer, _ filter: TrailFilter = TrailFilter(), size: Int) throws -> [Line] {
        guard viewer.holds(.administrator) else { return [] }
        let start: Row? = try filter.before.flatMap { try tx.first("SELECT at, id FROM audit_entry WHERE id = \($0)") }
        let rest: SQL =
            try start.map { "AND (entry.at, entry.id) < (\(try $0.get("at", as: Instant.self)), \(try $0.get("id", as: String.self)))" } ?? ""
        return try tx.run(
            """
            SELECT entry.id, entry.at, entry.act, entry.subject, entry.detail, actor.name AS actor_name,
                CASE WHEN home.place_code = \(viewer.place) THEN person.name END AS person_name, body.name AS body_name
            FROM audit_entry entry
            LEFT JOIN account actor ON actor.id = entry.actor_id
            LEFT JOIN agency desk ON desk.id = actor.agency_id
            LEFT JOIN account person ON person.id =
                CASE WHEN entry.subject LIKE 'login %' THEN substr(entry.subject, 7) WHEN entry.subject LIKE 'user %' THEN substr(entry.subject, 6) END
            LEFT JOIN agency home ON home.id = person.agency_id
            LEFT JOIN agency body ON body.id = CASE WHEN entry.subject LIKE 'agency %' THEN substr(entry.subject, 8) END
            WHERE (desk.place_code = \(viewer.place) OR (entry.actor_id IS NULL AND (home.place_code IS NULL OR home.place_code = \(viewer.place))))
                AND \(AuditVeil.spares(viewer.holders)) \(filter.condition) \(rest)
            ORDER BY entry.at DESC, entry.id DESC LIMIT \(size)
            """
        ).map(line)
    }

    private func line(_ row: Row) throws -> Line {
        Line(
            id: try row.get("id"), at: try row.get("at"), act: try row.get("act"), actor: try row.find("actor_name"),
            subject: try row.find("person_name") ?? row.find("body_name") ?? row.get("subject"), detail: try row.find("detail"))
    }
}
