import Succession
import Access
import Audit
import Core
import Disclosure
import Drafting
import Duties
import Plans
import Reporting
import Storage

/// Makes the draft of a duty from what stands in the programme, or reads the figures anew. What people wrote and entered stays.
struct DraftReport: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// The same again finds the draft that is there.
    func callAsFunction(_ duty: ID<ReportDuty>, by viewer: Viewer) async throws -> ID<Report> {
        let now = services.clock.now
        return try await services.database.write { tx in
            let duty = try DutyStore(tx).duty(duty, visibleTo: viewer)
            if let found = try ReportStore(tx).find(of: duty.id, visibleTo: viewer) { return found.id }
            let plan = try Gathering.plan(of: duty, visibleTo: viewer, tx)
            let name = try plan.flatMap { ID<Plan>($0) }.map { try PlanStanding.name(of: $0, visibleTo: viewer, tx) }
            let report = Self.report(duty, plan: plan, name: name)
            try viewer.require(Sight.relations(of: viewer, to: report).contains(.writer))
            guard try ReportStore(tx).add(report, at: now) else { throw Problem.changedMeanwhile }
            try fill(report, duty, by: viewer, tx)
            try AuditLog(tx).record(.reportDrafted, "report", report.id, by: viewer.user, at: now)
            return report.id
        }
    }

    func refresh(_ id: ID<Report>, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let sight = try Sight(id, for: viewer, tx)
            try viewer.require(sight.isWriter)
            guard sight.report.state.isOpen else { throw Problem.reportClosed }
            try fill(sight.report, sight.duty, by: viewer, tx)
            try ReportStore(tx).save(sight.report)
            try AuditLog(tx).record(.reportRefreshed, "report", id, by: viewer.user, at: now)
        }
    }

    /// Figures first, since sentences tell of what people entered too.
    func fill(_ report: Report, _ duty: ReportDuty, by viewer: Viewer, _ tx: any Transaction) throws {
        let found = try Gathering(duty, plan: report.plan, agency: report.agency?.rawValue, visibleTo: viewer, services, tx)
        let content = ContentStore(tx), parts = try ConsolidatedParts(of: report, tx)
        try content.refresh(parts.filled(found.cells), of: report.id)
        let cells = try content.cells(of: report.id)
        let shown = ShownCells(cells, parts: parts.figures, to: .offices)
        let draft = Composer(found.facts(cells, units: parts.units, shown: { shown($0) })).draft
        try content.refresh(Self.lines(draft, parts.narrative), of: report.id)
    }

    private static func report(_ duty: ReportDuty, plan: String?, name: String?) -> Report {
        Report(
            id: .random(), duty: duty.id, place: duty.place, agency: ID(duty.unit.rawValue), unit: duty.unit.rawValue, unitName: duty.unitName,
            recipient: duty.recipient?.rawValue, recipientName: duty.recipientName, plan: plan,
            title: "Kết quả thực hiện \(name ?? "kế hoạch"), \(duty.period.label.vietnamese)", state: .draft, submittedBy: nil, version: 0, hash: nil,
            isConsolidated: false, revision: 1)
    }

    private static func lines(_ draft: Draft, _ merged: [SectionKey: [MergedLine]]) -> [ReportLine] {
        var lines: [ReportLine] = []
        for (place, section) in draft.sections.enumerated() {
            // The last section of a key takes what the units said.
            let isLast = draft.sections[(place + 1)...].allSatisfy { $0.key != section.key }
            let own = section.lines + (isLast ? (merged[section.key] ?? []).map(\.line) : [])
            lines += own.enumerated().map { order, line in
                ReportLine(
                    key: line.key, section: section.key.rawValue, group: section.group, position: place * 10_000 + order, machine: line.text,
                    rows: line.rows.map(\.text), isItem: line.isItem, edited: nil, editedFrom: nil)
            }
        }
        var seen: Set<String> = []
        return lines.filter { seen.insert($0.key).inserted }
    }
}
