import Access
import Audit
import Cases
import Core
import Storage
import UnusualReads

/// What the record tells of reads of cases by the people whom somebody watches over.
///
/// A supervisor watches over the people of their own unit, an auditor over those of their place. Entries about cases from which they
/// are kept are not there for them.
struct ReadRecord {
    /// Days that are told of.
    static let days = 30

    private let viewer: Viewer
    private let tx: any Transaction

    init(visibleTo viewer: Viewer, _ tx: any Transaction) { (self.viewer, self.tx) = (viewer, tx) }

    struct Content: Sendable {
        var readings: [Reading] = []
        var searches: [Deed] = []
        var emergencies: [Deed] = []
        /// By entry.
        var entries: [String: Entry] = [:]
        var names: [String: String] = [:]
    }

    struct Entry: Sendable {
        let at: Instant
        let act: String
        let detail: String?
        /// The id of the case; nil for a search.
        let file: String?
    }

    func content(until now: Instant, medianDays: Int) throws -> Content {
        let start = now.adding(seconds: -(Self.days + medianDays + 1) * 86_400)
        var content = Content()
        let people = try watched()
        content.names = people.mapValues(\.name)
        guard !people.isEmpty else { return content }
        let rows = try rows(of: people.keys.sorted(), since: start)
        let files = Set(try rows.compactMap { try Self.file($0) })
        let ties = try Ties(of: files, tx)
        for row in rows {
            let entry: String = try row.get("id"), at: Instant = try row.get("at"), actor: String = try row.get("actor_id")
            let act: String = try row.get("act"), detail: String? = try row.find("detail"), file = try Self.file(row)
            content.entries[entry] = Entry(at: at, act: act, detail: detail, file: file)
            if act == CaseReads.searched.name {
                if detail?.hasPrefix("name") == true { content.searches.append(Deed(entry: entry, at: at, reader: actor)) }
            } else if act == CaseReads.emergency.name {
                content.emergencies.append(Deed(entry: entry, at: at, reader: actor))
            } else if let file {
                let isRefused = act == CaseReads.refused.name
                if isRefused, detail?.hasSuffix("refused") != true { continue }
                let isRelated = !isRefused && (people[actor]?.isSupervisor == true || ties.holds(file, actor, at: at))
                content.readings.append(
                    Reading(entry: entry, at: at, reader: actor, file: file, isRelated: isRelated, isRefused: isRefused))
            }
        }
        return content
    }

    private func watched() throws -> [String: (name: String, isSupervisor: Bool)] {
        let whose: SQL = viewer.holds(.auditor) ? "agency.place_code = \(viewer.place)" : "agency.id = \(viewer.agency)"
        let rows = try tx.run(
            "SELECT account.id, account.name, account.roles FROM account JOIN agency ON agency.id = account.agency_id WHERE \(whose)")
        return Dictionary(
            try rows.map { row in
                let roles = try row.get("roles", as: String.self).split(separator: " ")
                return (try row.get("id", as: String.self), (try row.get("name", as: String.self), roles.contains("supervisor")))
            }
        ) { first, _ in first }
    }

    private func rows(of people: [String], since start: Instant) throws -> [Row] {
        let acts = (CaseReads.reading + [CaseReads.refused, CaseReads.searched, CaseReads.emergency]).map(\.name)
        return try tx.run(
            """
            SELECT id, at, act, subject, actor_id, detail FROM audit_entry entry
            WHERE actor_id \(in: people) AND at >= \(start) AND act \(in: acts) AND \(AuditVeil.spares(viewer.holders)) ORDER BY at, id
            """)
    }

    private static func file(_ row: Row) throws -> String? {
        let subject: String = try row.get("subject")
        return subject.hasPrefix("case ") ? String(subject.dropFirst("case ".count)) : nil
    }
}
