import Succession
import Access
import Audit
import Core
import Duties
import Reporting
import Storage

/// The level above takes in what the units below handed in: those it accepted; those it names, it goes on without and says so in the text.
struct ConsolidateReports: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter without: duties of units that are gone on without, named by the person.
    func callAsFunction(_ id: ID<Report>, without: Set<ID<ReportDuty>>, reason: String, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let sight = try Sight(id, for: viewer, tx)
            try viewer.require(sight.isWriter && sight.report.agency == nil)
            guard sight.report.state.isOpen else { throw Problem.reportClosed }
            let duties = try DutyStore(tx).below(sight.duty, visibleTo: viewer)
            let reports = try ReportStore(tx).list(of: duties.map(\.id), visibleTo: viewer)
            let parts = duties.compactMap { duty -> ReportPart? in
                if let report = reports[duty.id], Self.isTaken(report.state) {
                    return ReportPart(
                        duty: duty.id, unit: duty.unit.rawValue, name: duty.unitName, report: report.id, version: report.version, missing: nil)
                }
                guard without.contains(duty.id) else { return nil }
                return ReportPart(duty: duty.id, unit: duty.unit.rawValue, name: duty.unitName, report: nil, version: nil, missing: reason)
            }
            try PartStore(tx).replace(parts, of: id)
            for part in parts {
                guard let lower = part.report.flatMap({ id in reports[part.duty].map { (id, $0) } }), lower.1.state == .accepted else { continue }
                var taken = lower.1
                taken.state = .consolidated
                try ReportStore(tx).save(taken)
                try LifeStore(tx).add(.consolidation, to: lower.0, by: viewer, at: now, text: nil)
            }
            var report = sight.report
            report.isConsolidated = true
            try DraftReport(services).fill(report, sight.duty, by: viewer, tx)
            try ReportStore(tx).save(report)
            try AuditLog(tx).record(.reportConsolidated, "report", id, by: viewer.user, at: now, detail: "\(parts.count { $0.report != nil }) units")
        }
    }

    /// Their numbers stand: what is merely handed in may still be returned.
    static func isTaken(_ state: ReportState) -> Bool { state == .accepted || state == .consolidated || state.isApproved }
}
