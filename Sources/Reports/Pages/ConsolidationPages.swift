import Access
import Core
import Duties
import Reporting
import Storage
import Web

/// Tổng hợp: what the units below handed in becomes part of the report of the level above.
enum ConsolidationPages {
    static let routes: [Route] = [
        .page(.get, "/reporting/{report}/consolidation", for: officers) { call in
            let desk = try await desk(call)
            return call.page(ConsolidationView(desk: desk, form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/reporting/{report}/consolidation", for: officers) { call in
            let desk = try await desk(call)
            var form = call.form
            let without = Set(form.all("without").compactMap { ID<ReportDuty>($0) })
            let reason = form.text("reason", required: without.isEmpty ? nil : "reports.reasonMissing", longest: 500)
            guard form.isValid else {
                return call.page(ConsolidationView(desk: desk, form: form, token: call.token, words: call.words).page, status: 422)
            }
            try await ConsolidateReports(call.services)(desk.report.id, without: without, reason: reason, by: call.viewer)
            return .redirect(to: "/reporting/\(desk.report.id)")
        }
    ]

    private static let officers = Rule.holding([.officer])

    struct Desk: Sendable {
        let report: Report
        let units: [(duty: ReportDuty, report: Report?)]
    }

    private static func desk(_ call: Call<Viewer>) async throws -> Desk {
        let id = try call.id("report", of: Report.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let sight = try Sight(id, for: viewer, tx)
            try viewer.require(sight.isWriter && sight.report.agency == nil)
            guard sight.report.state.isOpen else { throw Problem.reportClosed }
            let duties = try DutyStore(tx).below(sight.duty, visibleTo: viewer)
            let reports = try ReportStore(tx).list(of: duties.map(\.id), visibleTo: viewer)
            return Desk(report: sight.report, units: duties.map { ($0, reports[$0.id]) })
        }
    }
}

struct ConsolidationView {
    let desk: ConsolidationPages.Desk
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let path: Path = "/reporting/\(desk.report.id)", fields = Fields(form, words)
        let ready = desk.units.filter { $0.report.map { ConsolidateReports.isTaken($0.state) } ?? false }
        let late = desk.units.filter { unit in !ready.contains { $0.duty.id == unit.duty.id } }
        let taken: [HTML] = ready.map { unit in
            "<li>\(unit.duty.unitName) \(unit.report.map { StateTag(state: $0.state, words: words).html } ?? .empty)</li>"
        }
        let options = late.map { unit in
            Fields.Option(
                unit.duty.id.rawValue, unit.duty.unitName,
                hint: unit.report.map { words(.of("reports.state", $0.state.rawValue)) } ?? words("reports.unitOut"))
        }
        let without: HTML? =
            late.isEmpty
            ? nil
            : "\(fields.checkboxes("without", "reports.without", options: options, hint: "reports.withoutHint"))\(fields.area("reason", "reports.withoutReason", rows: 2))"
        let list: HTML = taken.isEmpty ? "<p>\(words("reports.noneReady"))</p>" : "<ul>\(taken)</ul>"
        return Page(
            words("reports.consolidate"), crumbs: [(words("reports.menu"), "/reporting"), (desk.report.title, path)], hasErrors: !form.isValid,
            main: """
                <h1>\(words("reports.consolidate"))</h1>\(errorSummary(form, words))<p class="lead">\(words("reports.consolidateLead"))</p>
                <h2>\(words("reports.ready", count: ready.count))</h2>\(list)
                <form method="post" action="\(path)/consolidation" novalidate>\(token)\(without)
                <div class="row">\(button(words("reports.consolidate"))) <a href="\(path)">\(words("plans.back"))</a></div></form>
                """)
    }
}
