import Access
import Core
import Storage
import Web

/// Which guidance a list shows.
struct GuidanceQuery: Sendable, Equatable {
    /// All of the unit, or what my agency has not received yet.
    enum Scope: String, Sendable, CaseIterable { case all, waiting }

    var scope: Scope
    var kind: Guidance.Kind?

    init(_ query: Form) {
        scope = Scope(rawValue: query["list"]) ?? .all
        kind = Guidance.Kind(rawValue: query["kind"])
    }

    func condition(for viewer: Viewer) -> SQL {
        var sql = GuidanceStore.visible(to: viewer)
        if scope == .waiting { sql = "\(sql) AND \(Self.waits(for: viewer))" }
        if let kind { sql = "\(sql) AND guidance.kind = \(kind.rawValue)" }
        return sql
    }

    static func waits(for viewer: Viewer) -> SQL {
        """
        (guidance.withdrawn_at IS NULL AND EXISTS (SELECT 1 FROM guidance_agency addressed WHERE addressed.guidance_id = guidance.id AND addressed.version = guidance.version
            AND addressed.agency_id = \(viewer.agency))
        AND NOT EXISTS (SELECT 1 FROM guidance_receipt receipt WHERE receipt.guidance_id = guidance.id AND receipt.version = guidance.version
            AND receipt.agency_id = \(viewer.agency)))
        """
    }
}

/// One line of a list.
struct GuidanceRow: Sendable {
    let guidance: Guidance
    let effective: LocalDate
    let addressed: Int
    let received: Int
    /// Whether the viewer's agency has still to receive it.
    let waits: Bool
}

extension GuidanceStore {
    func count(_ query: GuidanceQuery, visibleTo viewer: Viewer) throws -> Int {
        try tx.run("SELECT count(*) AS n FROM guidance WHERE \(query.condition(for: viewer))")[0].get("n")
    }

    /// The newest first.
    func list(_ query: GuidanceQuery, visibleTo viewer: Viewer, size: Int) throws -> [GuidanceRow] {
        try tx.run(
            """
            SELECT \(Self.columns), edition.effective,
                (SELECT count(*) FROM guidance_agency addressed WHERE addressed.guidance_id = guidance.id AND addressed.version = guidance.version)
                    AS addressed,
                (SELECT count(*) FROM guidance_receipt receipt WHERE receipt.guidance_id = guidance.id AND receipt.version = guidance.version)
                    AS received,
                CASE WHEN \(GuidanceQuery.waits(for: viewer)) THEN 1 ELSE 0 END AS waits
            FROM guidance JOIN guidance_version edition ON edition.guidance_id = guidance.id AND edition.version = guidance.version
            WHERE \(query.condition(for: viewer)) ORDER BY guidance.issued_at DESC, guidance.id LIMIT \(size)
            """
        ).map { row in
            GuidanceRow(
                guidance: try Self.guidance(row), effective: try row.get("effective"), addressed: try row.get("addressed"),
                received: try row.get("received"), waits: try row.get("waits", as: Int.self) == 1)
        }
    }
}
