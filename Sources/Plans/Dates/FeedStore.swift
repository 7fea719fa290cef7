import Access
import Audit
import Calendar
import Core
import Organisations
public import Storage
import Web

/// A calendar that an agency's phones and mail programs subscribe to. The address is the key: whoever has it reads what of
/// published programmes is due for that agency, and nothing else; it can be revoked.
struct Feed: Sendable {
    let id: ID<Feed>
    let agency: ID<Agency>
    let agencyName: String
    let name: String
    let madeBy: String
    let madeAt: Instant
    let revokedAt: Instant?
}

/// All SQL about feeds.
struct FeedStore {
    let tx: any Transaction

    /// Those of the unit that this person may make and revoke: an officer's all, others' of their own agency.
    func list(visibleTo viewer: Viewer) throws -> [Feed] {
        try tx.run(
            """
            SELECT feed.id, feed.agency_id, feed.name, feed.made_at, feed.revoked_at, agency.name AS agency_name, account.name AS made_by
            FROM work_feed feed JOIN agency ON agency.id = feed.agency_id JOIN account ON account.id = feed.made_by
            WHERE \(Self.own(viewer)) ORDER BY feed.made_at DESC, feed.id LIMIT 500
            """
        ).map { row in
            Feed(
                id: try row.get("id"), agency: try row.get("agency_id"), agencyName: try row.get("agency_name"), name: try row.get("name"),
                madeBy: try row.get("made_by"), madeAt: try row.get("made_at"), revokedAt: try row.find("revoked_at"))
        }
    }

    /// - returns: the key, 26 letters (128 bits), shown once; the table holds only its digest.
    func make(for agency: Agency, named name: String, by viewer: Viewer, at now: Instant) throws -> String {
        let key = ID<FeedStore>.random().rawValue, id = ID<Feed>.random()
        try tx.run(
            """
            INSERT INTO work_feed (id, agency_id, digest, name, made_by, made_at)
            VALUES (\(id), \(agency.id), \(Self.digest(key)), \(name), \(viewer.user), \(now))
            """)
        try AuditLog(tx).record(.feedMade, "feed", id, by: viewer.user, at: now, detail: agency.id.rawValue)
        return key
    }

    func revoke(_ id: ID<Feed>, by viewer: Viewer, at now: Instant) throws {
        let changed = try tx.change(
            """
            UPDATE work_feed SET revoked_at = \(now) WHERE id = \(id) AND revoked_at IS NULL
                AND id IN (SELECT feed.id FROM work_feed feed JOIN agency ON agency.id = feed.agency_id WHERE \(Self.own(viewer)))
            """)
        if changed == 0 { throw Problem.notFound }
        try AuditLog(tx).record(.feedRevoked, "feed", id, by: viewer.user, at: now)
    }

    /// What the key opens: the next year and the last two months, without what is over.
    /// - throws: `Problem.notFound` for a key that was never given out or was revoked.
    func calendar(of key: String, today: LocalDate, _ words: Words) throws -> ICalendar {
        let feed = try tx.first(
            """
            SELECT agency.id, agency.name FROM work_feed feed JOIN agency ON agency.id = feed.agency_id
            WHERE feed.digest = \(Self.digest(key)) AND feed.revoked_at IS NULL
            """)
        guard let feed else { throw Problem.notFound }
        let agency: ID<Agency> = try feed.get("id")
        let rows = try tx.run(
            """
            SELECT \(OccurrenceStore.columns), occurrence.id AS occurrence_id, task.text, task.lead_id, plan.title AS plan_title
            FROM work_occurrence occurrence JOIN work_task task ON task.id = occurrence.task_id JOIN plan ON plan.id = task.plan_id
            WHERE plan.state = 'published' AND occurrence.state NOT IN ('confirmed', 'withdrawn')
                AND occurrence.due >= \(today.adding(days: -60)) AND occurrence.due <= \(today.adding(days: 366))
                AND (occurrence.lead_id = \(agency) OR occurrence.task_id IN (SELECT task_id FROM work_coordinator WHERE agency_id = \(agency)))
            ORDER BY occurrence.due, occurrence.id LIMIT 5000
            """)
        let events: [ICalendar.Event] = try rows.compactMap { row in
            let occurrence = try OccurrenceStore.occurrence(row, id: "occurrence_id")
            guard let due = occurrence.due else { return nil }
            let text: String = try row.get("text"), lead: ID<Agency>? = try row.find("lead_id")
            return ICalendar.Event(
                uid: "\(occurrence.id.rawValue)@tincay", on: due, summary: lead == agency ? text : words("dates.helps", ["text": text]),
                description: "\(occurrence.name(words))\n\(try row.get("plan_title", as: String.self))")
        }
        return ICalendar(name: words("dates.feedName", ["agency": try feed.get("name")]), events: events)
    }

    private static func own(_ viewer: Viewer) -> SQL {
        viewer.holds(.officer) ? "agency.place_code = \(viewer.place)" : "agency.id = \(viewer.agency)"
    }

    private static func digest(_ key: String) -> String { Digest.hex(Array("tincay feed \(key)".utf8)) }
}

extension AuditAct {
    static let feedMade = AuditAct("work.feedMade")
    static let feedRevoked = AuditAct("work.feedRevoked")
}

public enum FeedMigrations {
    public static let all = [
        Migration(
            "2026-11-26 calendars to subscribe to",
            """
            CREATE TABLE work_feed (
                id \(.text) PRIMARY KEY,
                agency_id \(.text) NOT NULL REFERENCES agency,
                digest \(.text) NOT NULL UNIQUE,
                name \(.text) NOT NULL,
                made_by \(.text) NOT NULL REFERENCES account,
                made_at \(.instant) NOT NULL,
                revoked_at \(.instant)
            ) \(.strict)
            """,
            "CREATE INDEX work_feed_agency ON work_feed (agency_id)",
            // The month asks by day.
            "CREATE INDEX work_occurrence_due ON work_occurrence (place_code, due)",
            "CREATE INDEX work_occurrence_lead_due ON work_occurrence (lead_id, due)")
    ]
}
