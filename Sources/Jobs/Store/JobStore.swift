public import Access
import Audit
public import Core
public import Storage

/// Jobs as their owners see them.
public struct JobStore {
    private let tx: any Transaction
    /// Kept so that a page of files can be looked at the week after; then the rows go.
    static let keptDays = 30

    public init(_ tx: any Transaction) { self.tx = tx }

    /// - parameter lines: what a person knows each thing by, and what its kind needs to do it.
    public func add(_ kind: JobKind, lines: [(label: String, input: String)], by viewer: Viewer, at now: Instant) throws -> ID<Job> {
        let id = ID<Job>.random()
        try tx.run("INSERT INTO job (id, kind, owner_id, created_at, touched_at) VALUES (\(id), \(kind.name), \(viewer.user), \(now), \(now))")
        for (position, line) in lines.enumerated() {
            try tx.run(
                "INSERT INTO job_line (job_id, position, label, input, tries) VALUES (\(id), \(position), \(line.label), \(line.input), 0)")
        }
        try AuditLog(tx).record(.jobStarted, "job", id, by: viewer.user, at: now, detail: "\(kind.name), \(lines.count) lines")
        return id
    }

    /// The viewer's own, newest first.
    func list(visibleTo viewer: Viewer, size: Int) throws -> [Job] {
        try tx.run(
            "SELECT \(Self.columns) FROM job WHERE owner_id = \(viewer.user) ORDER BY created_at DESC, id LIMIT \(size)"
        ).map(Self.job)
    }

    func get(_ id: ID<Job>, visibleTo viewer: Viewer) throws -> Job {
        guard let row = try tx.first("SELECT \(Self.columns) FROM job WHERE id = \(id) AND owner_id = \(viewer.user)") else { throw Problem.notFound }
        return try Self.job(row)
    }

    func lines(of id: ID<Job>, visibleTo viewer: Viewer, offset: Int, size: Int) throws -> [JobLine] {
        try tx.run(
            """
            SELECT job_line.* FROM job_line JOIN job ON job.id = job_line.job_id
            WHERE job.id = \(id) AND job.owner_id = \(viewer.user) ORDER BY job_line.position LIMIT \(size) OFFSET \(offset)
            """
        ).map(Self.line)
    }

    static func line(_ row: Row) throws -> JobLine {
        let made: String? = try row.find("made"), problem: String? = try row.find("problem")
        return JobLine(
            position: try row.get("position"), label: try row.get("label"), input: try row.get("input"),
            outcome: made.map { .made($0) } ?? problem.map { .refused($0) } ?? .waiting)
    }

    private static let columns: SQL = """
        job.id, job.kind, job.owner_id, job.created_at, job.finished_at,
        (SELECT count(*) FROM job_line WHERE job_id = job.id) AS total,
        (SELECT count(*) FROM job_line WHERE job_id = job.id AND at IS NOT NULL) AS done,
        (SELECT count(*) FROM job_line WHERE job_id = job.id AND problem IS NOT NULL) AS refused
        """

    private static func job(_ row: Row) throws -> Job {
        Job(
            id: try row.get("id"), kind: try row.get("kind"), owner: try row.get("owner_id"), createdAt: try row.get("created_at"),
            finishedAt: try row.find("finished_at"), total: try row.get("total"), done: try row.get("done"), refused: try row.get("refused"))
    }
}
