public import Access
import Audit
import Core
import Drafting
import Duties
import Reporting
import Storage
import Succession
import Web

/// Báo cáo: what is owed and received, one report, writing in it, its acts.
public enum ReportPages {
    public static let routes: [Route] =
        own + WritingPages.routes + ActPages.routes + ConsolidationPages.routes + PaperPages.routes
        + SigningPages.routes + SendingPages.routes + ReportAPI.routes

    static let workers = Rule.holding([.member, .officer, .leader])
    static let writers = Rule.holding([.member, .officer])

    private static let own: [Route] = [
        .page(.get, "/reporting", for: workers, list),
        .page(.post, "/reporting", for: writers) { call in
            guard let duty = ID<ReportDuty>(call.form["duty"]) else { throw Problem.notFound }
            return .redirect(to: "/reporting/\(try await DraftReport(call.services)(duty, by: call.viewer))")
        },
        .page(.get, "/reporting/{report}", for: workers) { call in
            let content = try await content(call)
            return call.page(ReportView(content: content, token: call.token, words: call.words).page)
        },
        .page(.get, "/reporting/{report}/versions/{version}", for: workers, version)
    ]

    static func content(_ call: Call<Viewer>) async throws -> ReportView.Content {
        let id = try call.id("report", of: Report.self), viewer = call.viewer
        return try await call.services.database.read { tx in try ReportView.Content(id, for: viewer, tx) }
    }

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let viewer = call.viewer, today = LocalDate(call.now)
        let content = try await call.services.database.read { tx in try ReportListView.Content(for: viewer, today: today, tx) }
        return call.page(ReportListView(content: content, token: call.token, words: call.words).page)
    }

    /// What was handed in or frozen, as it was.
    private static func version(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("report", of: Report.self), number = try call.number("version"), viewer = call.viewer
        let (report, text, before) = try await call.services.database.read { tx in
            let report = try ReportStore(tx).get(id, visibleTo: viewer)
            guard let text = try LifeStore(tx).version(number, of: id) else { throw Problem.notFound }
            return (report, text, try LifeStore(tx).version(number - 1, of: id))
        }
        let view = VersionView(
            report: report, number: number, spoken: SpokenVersion(text), before: before.map { SpokenVersion($0) }, words: call.words)
        return call.page(view.page)
    }
}
