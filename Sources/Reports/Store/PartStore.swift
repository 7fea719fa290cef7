import Access
import Core
import Reporting
import Storage

/// What a consolidated report is made of: one row for every unit that owed one.
struct ReportPart: Sendable, Equatable {
    let duty: ID<ReportDuty>
    let unit: String
    let name: String
    /// Nil where the unit is missing.
    let report: ID<Report>?
    let version: Int?
    /// Why the level went on without it.
    let missing: String?
}

struct PartStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func list(of report: ID<Report>) throws -> [ReportPart] {
        try tx.run(
            "SELECT duty_id, unit_id, unit_name, part_id, part_version, missing FROM report_part WHERE report_id = \(report) ORDER BY unit_name, duty_id"
        ).map { row in
            ReportPart(
                duty: try row.get("duty_id"), unit: try row.get("unit_id"), name: try row.get("unit_name"), report: try row.find("part_id"),
                version: try row.find("part_version"), missing: try row.find("missing"))
        }
    }

    func replace(_ parts: [ReportPart], of report: ID<Report>) throws {
        try tx.run("DELETE FROM report_part WHERE report_id = \(report)")
        for part in parts {
            try tx.run(
                """
                INSERT INTO report_part (report_id, duty_id, unit_id, unit_name, part_id, part_version, missing)
                VALUES (\(report), \(part.duty), \(part.unit), \(part.name), \(part.report), \(part.version), \(part.missing))
                """)
        }
    }

    /// The state of the report above that took this one in; nil where none did.
    func above(_ report: ID<Report>) throws -> ReportState? {
        let row = try tx.first(
            "SELECT upper.state FROM report_part part JOIN report upper ON upper.id = part.report_id WHERE part.part_id = \(report) ORDER BY upper.id LIMIT 1"
        )
        return try row.flatMap { ReportState(rawValue: try $0.get("state")) }
    }

    /// Units whose report is in, but not approved yet by their own leader. The agencies of a unit have the unit's leader: theirs are
    /// taken in when they were accepted.
    func unapproved(in report: ID<Report>) throws -> Int {
        try tx.run(
            """
            SELECT count(*) AS n FROM report_part part JOIN report lower ON lower.id = part.part_id
            WHERE part.report_id = \(report) AND ((lower.agency_id IS NULL AND lower.state NOT IN ('approved', 'frozen'))
                OR lower.state IN ('draft', 'submitted', 'returned', 'corrected'))
            """)[0].get("n")
    }
}
