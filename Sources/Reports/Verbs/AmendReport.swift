import Access
import Audit
import Core
import Storage

/// A correction after freezing: the sentences and figures that are to be different, as a version beside the one that was frozen.
struct AmendReport: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    func callAsFunction(
        _ lines: [String: String], _ cells: [ReportCell], reason: String, of id: ID<Report>, shown revision: Int, by viewer: Viewer
    ) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let sight = try Sight(id, for: viewer, tx)
            try sight.require(.amendment)
            guard sight.report.revision == revision else { throw Problem.changedMeanwhile }
            let content = ContentStore(tx)
            for (key, text) in lines.sorted(by: { $0.key < $1.key }) { try content.edit(key, to: text, of: id, by: viewer, at: now) }
            for cell in cells { try content.enter(cell, of: id) }
            var report = sight.report
            let before = report.hash
            try ActOnReport.addVersion(of: &report, reason: reason, by: viewer, at: now, tx)
            // A correction that corrects nothing is none.
            if report.hash == before { throw Problem.reportNotNow }
            try ReportStore(tx).save(report)
            try LifeStore(tx).add(.amendment, to: id, by: viewer, at: now, text: reason)
            try AuditLog(tx).record(.reportActed, "report", id, by: viewer.user, at: now, detail: ReportAct.amendment.rawValue)
        }
    }
}
