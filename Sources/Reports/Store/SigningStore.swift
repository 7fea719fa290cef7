import Access
import Core
import Storage

/// A report in the office's register.
struct ReportSigning: Sendable, Equatable {
    let id: ID<ReportSigning>
    let number: String
    let symbol: String
    let day: LocalDate
    let file: ID<StoredFile>
    let reason: String?
    let enteredAt: Instant
    var replacedAt: Instant?
}

struct SigningStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// What holds first.
    func list(of report: ID<Report>) throws -> [ReportSigning] {
        try tx.run(
            """
            SELECT id, number, symbol, day, file_id, reason, entered_at, replaced_at FROM report_signing WHERE report_id = \(report)
            ORDER BY entered_at DESC, id
            """
        ).map { row in
            ReportSigning(
                id: try row.get("id"), number: try row.get("number"), symbol: try row.get("symbol"), day: try row.get("day"),
                file: try row.get("file_id"), reason: try row.find("reason"), enteredAt: try row.get("entered_at"),
                replacedAt: try row.find("replaced_at"))
        }
    }

    /// - throws: `Problem.reportNumberTaken`: one number of a symbol is given once a year (Decree 30/2020, art. 15).
    func add(_ signing: ReportSigning, of report: Report, by viewer: Viewer) throws {
        let issuer = VietnameseText.folded(report.unitName)
        do {
            try tx.run(
                """
                INSERT INTO report_signing (id, report_id, place_code, issuer, number, symbol, year, day, file_id, reason, entered_by, entered_at)
                VALUES (\(signing.id), \(report.id), \(report.place), \(issuer), \(signing.number), \(signing.symbol), \(signing.day.year),
                    \(signing.day), \(signing.file), \(signing.reason), \(viewer.user), \(signing.enteredAt))
                """)
        } catch StorageError.unique(constraint: "report_signing_number") {
            throw Problem.reportNumberTaken
        } catch StorageError.unique(constraint: "report_signing_current") {
            throw Problem.changedMeanwhile
        }
    }

    func replace(_ id: ID<ReportSigning>, at now: Instant) throws {
        let changed = try tx.change("UPDATE report_signing SET replaced_at = \(now) WHERE id = \(id) AND replaced_at IS NULL")
        if changed == 0 { throw Problem.changedMeanwhile }
    }
}
