import Access
import Core
import Storage

/// How many years the viewer's unit keeps each kind.
struct RetentionStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func years(visibleTo viewer: Viewer) throws -> [RetentionKind: Int] {
        try tx.run("SELECT kind, years FROM data_retention WHERE agency_id = \(viewer.agency)").reduce(into: [:]) { years, row in
            if let kind = RetentionKind(rawValue: try row.get("kind")) { years[kind] = try row.get("years", as: Int.self) }
        }
    }

    func set(_ kind: RetentionKind, to years: Int?, by viewer: Viewer) throws {
        try tx.run("DELETE FROM data_retention WHERE agency_id = \(viewer.agency) AND kind = \(kind.rawValue)")
        if let years { try tx.run("INSERT INTO data_retention (agency_id, kind, years) VALUES (\(viewer.agency), \(kind.rawValue), \(years))") }
    }
}
