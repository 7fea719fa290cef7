import Access
import Core
import Storage

/// All SQL about breaches. Those of the viewer's own unit.
struct BreachStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func list(visibleTo viewer: Viewer) throws -> [Breach] {
        try tx.run("SELECT * FROM data_breach WHERE agency_id = \(viewer.agency) ORDER BY detected_at DESC, id").map(breach)
    }

    func get(_ id: ID<Breach>, visibleTo viewer: Viewer) throws -> Breach {
        guard let row = try tx.first("SELECT * FROM data_breach WHERE id = \(id) AND agency_id = \(viewer.agency)") else { throw Problem.notFound }
        return try breach(row)
    }

    func add(_ breach: Breach, by viewer: Viewer) throws {
        try tx.run(
            """
            INSERT INTO data_breach (id, agency_id, detected_at, kind, sorts, persons, course, measures, kept_by, revision)
            VALUES (\(breach.id), \(viewer.agency), \(breach.detectedAt), \(breach.kind.rawValue), \(breach.sortsText), \(breach.persons),
                \(breach.course), \(breach.measures), \(viewer.user), 1)
            """)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `breach.revision` was read.
    func save(_ breach: Breach) throws {
        let update: SQL = """
            UPDATE data_breach SET detected_at = \(breach.detectedAt), kind = \(breach.kind.rawValue), sorts = \(breach.sortsText),
                persons = \(breach.persons), course = \(breach.course), measures = \(breach.measures), revision = revision + 1
            WHERE id = \(breach.id) AND revision = \(breach.revision)
            """
        if try tx.change(update) == 0 { throw Problem.changedMeanwhile }
    }

    /// - throws: `Problem.dutyIsDone` when it was notified before.
    func notified(_ id: ID<Breach>, to body: String, at now: Instant) throws {
        let update: SQL = "UPDATE data_breach SET notified_at = \(now), notified_to = \(body) WHERE id = \(id) AND notified_at IS NULL"
        if try tx.change(update) == 0 { throw Problem.dutyIsDone }
    }

    func remove(_ id: ID<Breach>) throws { try tx.run("DELETE FROM data_breach WHERE id = \(id)") }

    private func breach(_ row: Row) throws -> Breach {
        guard let kind = Breach.Kind(rawValue: try row.get("kind")) else { throw StorageError.unreadable("data_breach") }
        return Breach(
            id: try row.get("id"), detectedAt: try row.get("detected_at"), kind: kind,
            sorts: Set(try row.get("sorts", as: String.self).split(separator: " ").compactMap { Breach.Sort(rawValue: String($0)) }),
            persons: try row.find("persons"), course: try row.get("course"), measures: try row.get("measures"),
            notifiedAt: try row.find("notified_at"), notifiedTo: try row.find("notified_to"), revision: try row.get("revision"))
    }
}

extension Breach {
    /// In the order of the list.
    var sortsText: String { Sort.allCases.filter(sorts.contains).map(\.rawValue).joined(separator: " ") }
}
