import Core
import Storage
import Succession

/// A change of units that somebody recorded here, with the document it rests on.
struct RecordedChange: Sendable, Equatable {
    let id: ID<RecordedChange>
    let change: Change
    let issuer: String
    let author: String
    let at: Instant
}

extension HistoryStore {
    /// In the order in which they were recorded.
    func recorded() throws -> [RecordedChange] {
        let links = try links(), foundings = try foundings()
        return try tx.run(
            """
            SELECT change.id, change.day, change.act, change.unit_id, change.name, change.parent_id, change.basis_number, change.basis_day,
                change.basis_issuer, change.at, account.name AS author_name
            FROM place_change change JOIN account ON account.id = change.author_id ORDER BY change.position
            """
        ).map { row in
            let id: ID<RecordedChange> = try row.get("id")
            let act = try Self.act(row, links: links[id] ?? [], foundings: foundings[id] ?? [])
            let basis = LegalBasis(try row.get("basis_number"), issued: try row.get("basis_day"))
            return RecordedChange(
                id: id, change: Change(act, on: try row.get("day"), basis: basis), issuer: try row.get("basis_issuer"),
                author: try row.get("author_name"), at: try row.get("at"))
        }
    }

    func add(_ change: Change, issuer: String, by user: some Storable, at now: Instant) throws -> ID<RecordedChange> {
        let id = ID<RecordedChange>.random()
        var (kind, unit, name, parent): (String, UnitID?, String?, UnitID?) = ("regroup", nil, nil, nil)
        switch change.act {
        case .found(let founding): (kind, unit, name, parent) = ("found", founding.unit, founding.name, founding.parent)
        case .abolish(let ended): (kind, unit) = ("abolish", ended)
        case .rename(let renamed, let new): (kind, unit, name) = ("rename", renamed, new)
        case .move(let moved, let above): (kind, unit, parent) = ("move", moved, above)
        case .regroup: break
        }
        let position: Int = try tx.run("SELECT coalesce(max(position) + 1, 0) AS n FROM place_change")[0].get("n")
        try tx.run(
            """
            INSERT INTO place_change (id, position, day, act, unit_id, name, parent_id, basis_number, basis_day, basis_issuer, author_id, at)
            VALUES (\(id), \(position), \(change.day), \(kind), \(unit?.rawValue), \(name), \(parent?.rawValue), \(change.basis.document),
                \(change.basis.issued), \(issuer), \(user), \(now))
            """)
        if case .regroup(let links, let foundings) = change.act {
            for (place, link) in links.enumerated() {
                try tx.run(
                    """
                    INSERT INTO place_change_link (change_id, position, from_id, to_id, weight)
                    VALUES (\(id), \(place), \(link.from.rawValue), \(link.to.rawValue), \(link.weight))
                    """)
            }
            for (place, founding) in foundings.enumerated() {
                try tx.run(
                    """
                    INSERT INTO place_change_founding (change_id, position, unit_id, name, parent_id)
                    VALUES (\(id), \(place), \(founding.unit.rawValue), \(founding.name), \(founding.parent?.rawValue))
                    """)
            }
        }
        try drawMark()
        return id
    }

    private func links() throws -> [ID<RecordedChange>: [Link]] {
        try tx.run("SELECT change_id, from_id, to_id, weight FROM place_change_link ORDER BY change_id, position").reduce(into: [:]) { found, row in
            let link = Link(UnitID(try row.get("from_id")), to: UnitID(try row.get("to_id")), weight: try row.find("weight"))
            found[try row.get("change_id"), default: []].append(link)
        }
    }

    private func foundings() throws -> [ID<RecordedChange>: [Founding]] {
        try tx.run("SELECT change_id, unit_id, name, parent_id FROM place_change_founding ORDER BY change_id, position").reduce(into: [:]) {
            found, row in
            let parent: String? = try row.find("parent_id")
            let founding = Founding(UnitID(try row.get("unit_id")), name: try row.get("name"), parent: parent.map { UnitID($0) })
            found[try row.get("change_id"), default: []].append(founding)
        }
    }

    private static func act(_ row: Storage.Row, links: [Link], foundings: [Founding]) throws -> Change.Act {
        func unit() throws -> UnitID { UnitID(try row.get("unit_id")) }
        let parent: UnitID? = try row.find("parent_id", as: String.self).map { UnitID($0) }
        switch try row.get("act", as: String.self) {
        case "found": return .found(Founding(try unit(), name: try row.get("name"), parent: parent))
        case "abolish": return .abolish(try unit())
        case "rename": return .rename(try unit(), to: try row.get("name"))
        case "move": return .move(try unit(), to: parent)
        case "regroup": return .regroup(links, founding: foundings)
        default: throw StorageError.unreadable("place_change.act")
        }
    }
}
