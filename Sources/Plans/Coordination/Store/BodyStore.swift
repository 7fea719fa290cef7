import Access
import Core
import Storage

/// Bodies and who sits in them, open to everybody of their unit.
struct BodyStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func get(_ id: ID<SteeringBody>, visibleTo viewer: Viewer) throws -> SteeringBody {
        let row = try tx.first("SELECT \(Self.columns) FROM steering_body body WHERE body.id = \(id) AND \(Self.visible(to: viewer))")
        guard let row else { throw Problem.notFound }
        return try Self.body(row)
    }

    /// Those that exist first, in the order of their names.
    func list(visibleTo viewer: Viewer, size: Int) throws -> [SteeringBody] {
        try tx.run(
            """
            SELECT \(Self.columns) FROM steering_body body WHERE \(Self.visible(to: viewer))
            ORDER BY CASE WHEN body.ends IS NULL THEN 0 ELSE 1 END, body.sort_key, body.id LIMIT \(size)
            """
        ).map(Self.body)
    }

    func add(_ body: SteeringBody) throws {
        let details = body.details
        try tx.run(
            """
            INSERT INTO steering_body (id, place_code, kind, name, sort_key, paper, day, ends, revision)
            VALUES (\(body.id), \(body.place), \(details.kind.rawValue), \(details.name), \(VietnameseText.sortKey(details.name)), \(details.paper),
                \(details.day), \(details.ends), 1)
            """)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `body.revision` was read.
    func save(_ body: SteeringBody) throws {
        let details = body.details
        let changed = try tx.change(
            """
            UPDATE steering_body SET kind = \(details.kind.rawValue), name = \(details.name), sort_key = \(VietnameseText.sortKey(details.name)),
                paper = \(details.paper), day = \(details.day), ends = \(details.ends), revision = revision + 1
            WHERE id = \(body.id) AND revision = \(body.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    // MARK: Members

    /// By role, then by name; past ones too.
    func members(of body: ID<SteeringBody>, visibleTo viewer: Viewer) throws -> [SteeringBody.Member] {
        try tx.run(
            """
            SELECT member.id, member.name, member.post, member.agency_id, member.role, member.from_day, member.to_day, agency.name AS agency_name
            FROM body_member member JOIN steering_body body ON body.id = member.body_id LEFT JOIN agency ON agency.id = member.agency_id
            WHERE member.body_id = \(body) AND \(Self.visible(to: viewer))
            ORDER BY CASE member.role WHEN 'head' THEN 0 WHEN 'deputy' THEN 1 WHEN 'standing' THEN 2 WHEN 'member' THEN 3 ELSE 4 END,
                member.sort_key, member.id
            """
        ).map { row in
            SteeringBody.Member(
                id: try row.get("id"), name: try row.get("name"), post: try row.get("post"), agency: try row.find("agency_id"),
                agencyName: try row.find("agency_name"), role: SteeringBody.Member.Role(rawValue: try row.get("role")) ?? .member,
                from: try row.get("from_day"), to: try row.find("to_day"))
        }
    }

    func add(_ member: SteeringBody.Member, to body: ID<SteeringBody>) throws {
        try tx.run(
            """
            INSERT INTO body_member (id, body_id, agency_id, name, sort_key, post, role, from_day, to_day)
            VALUES (\(member.id), \(body), \(member.agency), \(member.name), \(VietnameseText.sortKey(member.name)), \(member.post),
                \(member.role.rawValue), \(member.from), \(member.to))
            """)
    }

    /// - throws: `Problem.memberDayUnfit` when it has ended before.
    func end(_ member: ID<SteeringBody.Member>, on day: LocalDate) throws {
        if try tx.change("UPDATE body_member SET to_day = \(day) WHERE id = \(member) AND to_day IS NULL") == 0 { throw Problem.memberDayUnfit }
    }

    static func visible(to viewer: Viewer) -> SQL { "body.place_code = \(viewer.place)" }

    private static let columns: SQL = "body.id, body.place_code, body.kind, body.name, body.paper, body.day, body.ends, body.revision"

    private static func body(_ row: Row) throws -> SteeringBody {
        guard let kind = SteeringBody.Kind(rawValue: try row.get("kind")) else { throw StorageError.unreadable("steering_body.kind") }
        return SteeringBody(
            id: try row.get("id"), place: try row.get("place_code"),
            details: .init(
                kind: kind, name: try row.get("name"), paper: try row.find("paper"), day: try row.find("day"), ends: try row.find("ends")),
            revision: try row.get("revision"))
    }
}
