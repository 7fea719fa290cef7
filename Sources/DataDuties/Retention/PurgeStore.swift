import Access
import Core
import Storage

/// All SQL about purges. Those of the viewer's own unit.
struct PurgeStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func list(visibleTo viewer: Viewer) throws -> [Purge] {
        try tx.run("SELECT * FROM data_purge WHERE agency_id = \(viewer.agency) ORDER BY asked_at DESC, id LIMIT 100").map(purge)
    }

    func get(_ id: ID<Purge>, visibleTo viewer: Viewer) throws -> Purge {
        guard let row = try tx.first("SELECT * FROM data_purge WHERE id = \(id) AND agency_id = \(viewer.agency)") else { throw Problem.notFound }
        return try purge(row)
    }

    func items(of id: ID<Purge>) throws -> [DueItem] {
        try tx.run("SELECT kind, subject_id, label FROM data_purge_item WHERE purge_id = \(id) ORDER BY position").map { row in
            guard let kind = RetentionKind(rawValue: try row.get("kind")) else { throw StorageError.unreadable("data_purge_item") }
            return DueItem(kind: kind, subject: try row.get("subject_id"), label: try row.get("label"))
        }
    }

    func add(_ items: [DueItem], by viewer: Viewer, at now: Instant) throws -> ID<Purge> {
        let id = ID<Purge>.random()
        try tx.run("INSERT INTO data_purge (id, agency_id, asked_by, asked_at) VALUES (\(id), \(viewer.agency), \(viewer.user), \(now))")
        for (position, item) in items.enumerated() {
            try tx.run(
                """
                INSERT INTO data_purge_item (purge_id, position, kind, subject_id, label)
                VALUES (\(id), \(position), \(item.kind.rawValue), \(item.subject), \(item.label))
                """)
        }
        return id
    }

    /// - throws: `Problem.dutyIsDone` when it was approved or dropped before.
    func approve(_ id: ID<Purge>, by viewer: Viewer, at now: Instant) throws {
        try once(
            """
            UPDATE data_purge SET approved_by = \(viewer.user), approved_at = \(now)
            WHERE id = \(id) AND approved_at IS NULL AND dropped_at IS NULL
            """)
    }

    /// - throws: `Problem.dutyIsDone` when it was approved or dropped before.
    func drop(_ id: ID<Purge>, at now: Instant) throws {
        try once("UPDATE data_purge SET dropped_at = \(now) WHERE id = \(id) AND approved_at IS NULL AND dropped_at IS NULL")
    }

    private func once(_ update: SQL) throws { if try tx.change(update) == 0 { throw Problem.dutyIsDone } }

    private func purge(_ row: Row) throws -> Purge {
        let id: ID<Purge> = try row.get("id")
        let counts: [RetentionKind: Int] = try tx.run("SELECT kind, count(*) AS n FROM data_purge_item WHERE purge_id = \(id) GROUP BY kind").reduce(
            into: [:]) {
                counts, row in
                if let kind = RetentionKind(rawValue: try row.get("kind")) { counts[kind] = try row.get("n", as: Int.self) }
            }
        return Purge(
            id: id, askedBy: try row.get("asked_by"), askedAt: try row.get("asked_at"), approvedAt: try row.find("approved_at"),
            droppedAt: try row.find("dropped_at"), counts: counts)
    }
}
