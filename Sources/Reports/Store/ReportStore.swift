public import Access
public import Core
import Organisations
public import Reporting
public import Storage

/// Reports as rows. Their own place sees them always, the place that receives them once they were handed in.
public struct ReportStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    public func get(_ id: ID<Report>, visibleTo viewer: Viewer) throws -> Report {
        guard let row = try tx.first("SELECT \(Self.columns) FROM report WHERE report.id = \(id) AND \(Self.visible(to: viewer))") else {
            throw Problem.notFound
        }
        return try Self.report(row)
    }

    public func find(of duty: ID<ReportDuty>, visibleTo viewer: Viewer) throws -> Report? {
        try tx.first("SELECT \(Self.columns) FROM report WHERE report.duty_id = \(duty) AND \(Self.visible(to: viewer))").map(Self.report)
    }

    /// Those of many duties by few statements.
    func list(of duties: [ID<ReportDuty>], visibleTo viewer: Viewer) throws -> [ID<ReportDuty>: Report] {
        try stride(from: 0, to: duties.count, by: 500).reduce(into: [:]) { found, start in
            let part = duties[start..<min(start + 500, duties.count)].map(\.rawValue)
            for row in try tx.run("SELECT \(Self.columns) FROM report WHERE report.duty_id \(in: part) AND \(Self.visible(to: viewer))") {
                let report = try Self.report(row)
                found[report.duty] = report
            }
        }
    }

    /// Nothing when there is one of this duty already.
    func add(_ report: Report, at now: Instant) throws -> Bool {
        try tx.change(
            """
            INSERT INTO report (id, duty_id, place_code, agency_id, unit_id, unit_name, recipient_code, recipient_name, plan_id, title, state,
                submitted_by, version, hash, is_consolidated, made_at, revision)
            VALUES (\(report.id), \(report.duty), \(report.place), \(report.agency), \(report.unit), \(report.unitName), \(report.recipient),
                \(report.recipientName), \(report.plan), \(report.title), \(report.state.rawValue), \(report.submittedBy), \(report.version),
                \(report.hash), \(report.isConsolidated), \(now), 1)
            ON CONFLICT (duty_id) DO NOTHING
            """) == 1
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `report.revision` was read.
    func save(_ report: Report) throws {
        let changed = try tx.change(
            """
            UPDATE report SET state = \(report.state.rawValue), submitted_by = \(report.submittedBy), version = \(report.version),
                hash = \(report.hash), is_consolidated = \(report.isConsolidated), revision = revision + 1
            WHERE id = \(report.id) AND revision = \(report.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    /// The one place that says who sees a report. An agency's own work is open to its unit; a draft is nobody's above.
    static func visible(to viewer: Viewer) -> SQL {
        if viewer.holds(anyOf: [.officer, .leader]) {
            return "(report.place_code = \(viewer.place) OR (report.recipient_code = \(viewer.place) AND report.version > 0))"
        }
        return "report.place_code = \(viewer.place)"
    }

    static let columns: SQL =
        """
        report.id, report.duty_id, report.place_code, report.agency_id, report.unit_id, report.unit_name, report.recipient_code,
        report.recipient_name, report.plan_id, report.title, report.state, report.submitted_by, report.version, report.hash,
        report.is_consolidated, report.revision
        """

    static func report(_ row: Row) throws -> Report {
        guard let state = ReportState(rawValue: try row.get("state")) else { throw StorageError.unreadable("the state of a report") }
        return Report(
            id: try row.get("id"), duty: try row.get("duty_id"), place: try row.get("place_code"), agency: try row.find("agency_id"),
            unit: try row.get("unit_id"), unitName: try row.get("unit_name"), recipient: try row.find("recipient_code"),
            recipientName: try row.get("recipient_name"), plan: try row.find("plan_id"), title: try row.get("title"), state: state,
            submittedBy: try row.find("submitted_by"), version: try row.get("version"), hash: try row.find("hash"),
            isConsolidated: try row.get("is_consolidated"), revision: try row.get("revision"))
    }
}
