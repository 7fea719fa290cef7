public import Access
public import Core
import Organisations
public import Storage

/// Plans as rows. Drafts are seen by the officers of their unit; published programmes by everybody who works there.
/// The example programme is open to all who are signed in.
public struct PlanStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    public func list(visibleTo viewer: Viewer, offset: Int = 0, size: Int = 1000) throws -> [Plan] {
        try tx.run(
            """
            SELECT \(Self.columns) FROM plan WHERE \(Self.visible(to: viewer))
            ORDER BY CASE WHEN plan.place_code = \(viewer.place) THEN 0 ELSE 1 END, plan.added_at DESC, plan.id LIMIT \(size) OFFSET \(offset)
            """
        ).map(Self.plan)
    }

    public func count(visibleTo viewer: Viewer) throws -> Int {
        try tx.run("SELECT count(*) AS n FROM plan WHERE \(Self.visible(to: viewer))")[0].get("n")
    }

    /// What officers still have to look at.
    func drafts(visibleTo viewer: Viewer) throws -> [Plan] {
        try tx.run(
            """
            SELECT \(Self.columns) FROM plan WHERE plan.state = 'draft' AND plan.place_code = \(viewer.place) AND \(Self.visible(to: viewer))
            ORDER BY plan.added_at DESC, plan.id LIMIT 50
            """
        ).map(Self.plan)
    }

    /// The programmes of a unit, the newest first, to choose from.
    func published(in place: String, visibleTo viewer: Viewer) throws -> [Plan] {
        try tx.run(
            """
            SELECT \(Self.columns) FROM plan WHERE plan.state = 'published' AND plan.place_code = \(place) AND \(Self.visible(to: viewer))
            ORDER BY plan.published_at DESC, plan.id LIMIT 200
            """
        ).map(Self.plan)
    }

    public func get(_ id: ID<Plan>, visibleTo viewer: Viewer) throws -> Plan {
        guard let row = try tx.first("SELECT \(Self.columns) FROM plan WHERE plan.id = \(id) AND \(Self.visible(to: viewer))") else {
            throw Problem.notFound
        }
        return try Self.plan(row)
    }

    /// The normalised text that spans point into.
    public func source(of plan: Plan, visibleTo viewer: Viewer) throws -> String {
        let row = try tx.first(
            "SELECT plan_source.text FROM plan_source JOIN plan ON plan.id = plan_source.plan_id WHERE plan.id = \(plan.id) AND \(Self.visible(to: viewer))"
        )
        guard let row else { throw Problem.notFound }
        return try row.get("text")
    }

    func add(_ plan: Plan, source: String, by viewer: Viewer) throws {
        let head = plan.head
        try tx.run(
            """
            INSERT INTO plan (id, place_code, file_id, doc_type, title, issuer, number, day, month, year, start_year, end_year, lead_agency, state, version,
                revision, added_by, added_at)
            VALUES (\(plan.id), \(plan.place), \(plan.file), \(head.type), \(head.title), \(head.issuer), \(head.number), \(head.day), \(head.month),
                \(head.year), \(head.startYear), \(head.endYear), \(head.leadAgency), \(plan.state.rawValue), \(plan.version), 1, \(viewer.user), \(plan.addedAt))
            """)
        try tx.run("INSERT INTO plan_source (plan_id, text) VALUES (\(plan.id), \(source))")
        try DocumentLines(tx: tx).add(plan.id, source: source)
    }

    func saveHead(of plan: Plan) throws {
        let head = plan.head
        let changed = try tx.change(
            """
            UPDATE plan SET title = \(head.title), issuer = \(head.issuer), number = \(head.number), day = \(head.day), month = \(head.month),
                year = \(head.year), start_year = \(head.startYear), end_year = \(head.endYear), lead_agency = \(head.leadAgency), revision = revision + 1
            WHERE id = \(plan.id) AND revision = \(plan.revision) AND state = 'draft'
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    /// - throws: `Problem.planAlreadyPublished` when somebody was quicker.
    func publish(_ plan: Plan, by viewer: Viewer, at now: Instant) throws {
        let changed = try tx.change(
            """
            UPDATE plan SET state = 'published', version = 1, revision = revision + 1, published_by = \(viewer.user), published_at = \(now)
            WHERE id = \(plan.id) AND state = 'draft'
            """)
        if changed == 0 { throw Problem.planAlreadyPublished }
    }

    /// The next version of a published plan takes the place of the one before.
    /// - throws: `Problem.planAlreadyPublished` when somebody was quicker.
    func renew(_ id: ID<Plan>, _ head: Plan.Head, as version: Int, by viewer: Viewer, at now: Instant) throws {
        let changed = try tx.change(
            """
            UPDATE plan SET title = \(head.title), issuer = \(head.issuer), number = \(head.number), day = \(head.day), month = \(head.month),
                year = \(head.year), start_year = \(head.startYear), end_year = \(head.endYear), lead_agency = \(head.leadAgency), version = \(version),
                revision = revision + 1, published_by = \(viewer.user), published_at = \(now)
            WHERE id = \(id) AND state = 'published' AND version = \(version - 1)
            """)
        if changed == 0 { throw Problem.planAlreadyPublished }
    }

    /// What the register says of a published plan. The frozen version stays as it was signed: its number was given to it afterwards.
    func setNumber(_ number: String, on day: LocalDate, of plan: Plan) throws {
        try tx.run(
            """
            UPDATE plan SET number = \(number), day = \(day.day), month = \(day.month), year = \(day.year), revision = revision + 1 WHERE id = \(plan.id)
            """)
    }

    /// Keeps what a version says, for good.
    func freeze(_ plan: Plan, content: String, digest: String, by viewer: Viewer, at now: Instant) throws {
        try tx.run(
            """
            INSERT INTO plan_version (plan_id, version, content, digest, at, published_by)
            VALUES (\(plan.id), \(plan.version), \(content), \(digest), \(now), \(viewer.user))
            """)
    }

    /// The one place that says who sees a plan.
    static func visible(to viewer: Viewer) -> SQL {
        if viewer.holds(.officer) {
            return "(plan.place_code = \(viewer.place) OR (plan.place_code = \(UnitStore.example) AND plan.state = 'published'))"
        }
        return "(plan.state = 'published' AND plan.place_code IN (\(viewer.place), \(UnitStore.example)))"
    }

    static let columns: SQL =
        """
        plan.id, plan.place_code, plan.file_id, plan.doc_type, plan.title, plan.issuer, plan.number, plan.day, plan.month, plan.year, plan.start_year,
        plan.end_year, plan.lead_agency, plan.state, plan.version, plan.revision, plan.added_at, plan.published_at
        """

    static func plan(_ row: Row) throws -> Plan {
        let head = Plan.Head(
            type: try row.find("doc_type"), title: try row.get("title"), issuer: try row.find("issuer"), number: try row.find("number"),
            day: try row.find("day"), month: try row.find("month"), year: try row.find("year"), startYear: try row.find("start_year"),
            endYear: try row.find("end_year"), leadAgency: try row.find("lead_agency"))
        return Plan(
            id: try row.get("id"), place: try row.get("place_code"), file: try row.get("file_id"), head: head,
            state: Plan.State(rawValue: try row.get("state")) ?? .draft, version: try row.get("version"), revision: try row.get("revision"),
            addedAt: try row.get("added_at"), publishedAt: try row.find("published_at"))
    }
}
