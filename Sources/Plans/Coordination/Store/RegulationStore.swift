import Access
import Core
import Organisations
import Storage

/// Regulations as rows, open to everybody of their unit.
struct RegulationStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func get(_ id: ID<Regulation>, visibleTo viewer: Viewer) throws -> Regulation {
        guard let found = try list("regulation.id = \(id)", viewer, size: 1).first else { throw Problem.notFound }
        return found
    }

    /// The newest first.
    func list(visibleTo viewer: Viewer, size: Int) throws -> [Regulation] { try list("1 = 1", viewer, size: size) }

    func add(_ regulation: Regulation) throws {
        let details = regulation.details
        try tx.run(
            """
            INSERT INTO regulation (id, place_code, title, other_parties, text, paper, day, valid_from, valid_to, revision)
            VALUES (\(regulation.id), \(regulation.place), \(details.title), \(details.otherParties), \(details.text), \(details.paper),
                \(details.day), \(details.validFrom), \(details.validTo), 1)
            """)
        try setParties(of: regulation)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `regulation.revision` was read.
    func save(_ regulation: Regulation) throws {
        let details = regulation.details
        let changed = try tx.change(
            """
            UPDATE regulation SET title = \(details.title), other_parties = \(details.otherParties), text = \(details.text), paper = \(details.paper),
                day = \(details.day), valid_from = \(details.validFrom), valid_to = \(details.validTo), revision = revision + 1
            WHERE id = \(regulation.id) AND revision = \(regulation.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
        try tx.run("DELETE FROM regulation_party WHERE regulation_id = \(regulation.id)")
        try setParties(of: regulation)
    }

    private func setParties(of regulation: Regulation) throws {
        for agency in Set(regulation.details.parties) {
            try tx.run("INSERT INTO regulation_party (regulation_id, agency_id) VALUES (\(regulation.id), \(agency))")
        }
    }

    private static func visible(to viewer: Viewer) -> SQL { "regulation.place_code = \(viewer.place)" }

    /// Parties of many regulations by one statement.
    private func list(_ condition: SQL, _ viewer: Viewer, size: Int) throws -> [Regulation] {
        let rows = try tx.run(
            """
            SELECT id, place_code, title, other_parties, text, paper, day, valid_from, valid_to, revision FROM regulation
            WHERE \(condition) AND \(Self.visible(to: viewer)) ORDER BY valid_from DESC, id LIMIT \(size)
            """)
        if rows.isEmpty { return [] }
        var parties: [ID<Regulation>: [ID<Agency>]] = [:]
        for row in try tx.run(
            """
            SELECT party.regulation_id, party.agency_id FROM regulation_party party JOIN agency ON agency.id = party.agency_id
            WHERE party.regulation_id \(in: try rows.map { try $0.get("id", as: String.self) }) ORDER BY agency.sort_key, agency.id
            """)
        {
            parties[try row.get("regulation_id"), default: []].append(try row.get("agency_id"))
        }
        return try rows.map { row in
            let id: ID<Regulation> = try row.get("id")
            return Regulation(
                id: id, place: try row.get("place_code"),
                details: .init(
                    title: try row.get("title"), parties: parties[id] ?? [], otherParties: try row.find("other_parties"), text: try row.get("text"),
                    paper: try row.find("paper"), day: try row.find("day"), validFrom: try row.get("valid_from"), validTo: try row.find("valid_to")),
                revision: try row.get("revision"))
        }
    }
}
