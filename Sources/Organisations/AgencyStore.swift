public import Core
public import Storage

/// All SQL about agencies. Agencies are public bodies: their names are no secret, so reading needs no viewer.
public struct AgencyStore {
    private let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    public func find(_ id: ID<Agency>) throws -> Agency? {
        try tx.first("SELECT \(Self.columns) FROM agency WHERE id = \(id)").map(agency)
    }

    public func get(_ id: ID<Agency>) throws -> Agency {
        guard let agency = try find(id) else { throw Problem.notFound }
        return agency
    }

    /// In Vietnamese order of names.
    public func list(of place: String, on day: LocalDate? = nil) throws -> [Agency] {
        let all = try tx.run("SELECT \(Self.columns) FROM agency WHERE place_code = \(place) ORDER BY sort_key, id").map(agency)
        return day.map { day in all.filter { $0.exists(on: day) } } ?? all
    }

    public func count(of place: String) throws -> Int {
        try tx.run("SELECT count(*) AS n FROM agency WHERE place_code = \(place)")[0].get("n")
    }

    /// The one agency of that place whose name is the same but for spelling; nil when there is none.
    public func named(_ name: String, in place: String) throws -> Agency? {
        let key = Agency.key(name)
        return try tx.first("SELECT \(Self.columns) FROM agency WHERE place_code = \(place) AND name_key = \(key)").map(agency)
    }

    public func add(_ agency: Agency) throws {
        try tx.run(
            """
            INSERT INTO agency (id, place_code, name, name_key, sort_key, kind, parent_id, valid_from, valid_to, revision)
            VALUES (\(agency.id), \(agency.place), \(agency.name), \(Agency.key(agency.name)), \(VietnameseText.sortKey(agency.name)), \(agency.kind.rawValue),
                \(agency.parent), \(agency.validFrom), \(agency.validTo), \(agency.revision))
            """)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `agency.revision` was read.
    public func save(_ agency: Agency) throws {
        let changed = try tx.change(
            """
            UPDATE agency SET name = \(agency.name), name_key = \(Agency.key(agency.name)), sort_key = \(VietnameseText.sortKey(agency.name)),
                kind = \(agency.kind.rawValue), parent_id = \(agency.parent), valid_from = \(agency.validFrom), valid_to = \(agency.validTo),
                revision = revision + 1
            WHERE id = \(agency.id) AND revision = \(agency.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    private static let columns: SQL = "id, place_code, name, kind, parent_id, valid_from, valid_to, revision"

    private func agency(_ row: Row) throws -> Agency {
        Agency(
            id: try row.get("id"), place: try row.get("place_code"), name: try row.get("name"),
            kind: AgencyKind(rawValue: try row.get("kind")) ?? .other, parent: try row.find("parent_id"), validFrom: try row.get("valid_from"),
            validTo: try row.find("valid_to"), revision: try row.get("revision"))
    }
}
