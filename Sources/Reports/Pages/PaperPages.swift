import Access
import Audit
import Core
import Papers
import Storage
import Web

/// The report as a paper, and its tables as a workbook. What leaves the unit shows no small count of people.
enum PaperPages {
    static let routes: [Route] = [
        .page(.get, "/reporting/{report}/paper.docx", for: ReportPages.workers) { call in try await file(call, "docx") },
        .page(.get, "/reporting/{report}/paper.pdf", for: ReportPages.workers) { call in try await file(call, "pdf") },
        .page(.get, "/reporting/{report}/paper.xlsx", for: ReportPages.workers) { call in try await file(call, "xlsx") }
    ]

    private static func file(_ call: Call<Viewer>, _ format: String) async throws -> Answer {
        let id = try call.id("report", of: Report.self), viewer = call.viewer, now = call.now
        let made = try await call.services.database.read { tx in try ReportPaper(id, for: viewer, tx) }
        let bytes: [UInt8], type: String
        switch format {
        case "docx": (bytes, type) = (try made.paper.docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        case "pdf": (bytes, type) = (try made.paper.pdf(), "application/pdf")
        default: (bytes, type) = (try made.workbook.xlsx(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        }
        try await call.services.database.write { tx in
            try AuditLog(tx).record(.reportExported, "report", id, by: viewer.user, at: now, detail: format)
        }
        return .file(bytes, name: "Báo cáo \(made.report.unitName.prefix(60)).\(format)", type: type)
    }
}
