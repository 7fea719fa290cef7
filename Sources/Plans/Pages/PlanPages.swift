public import Access
import Core
import DocumentReading
import Jobs
import Lists
import Organisations
import Storage
import Web

/// The routes of this feature.
public enum PlanPages {
    public static let routes: [Route] = [
        programme, ReviewPages.routes, CuttingPages.routes, WorkPages.routes, TargetPages.routes, CalendarPages.routes, SearchPages.routes,
        ObstaclePages.routes, GuidancePages.routes, HubPages.routes, CascadePages.routes, PaperPages.routes, SigningPages.routes,
        ChildPages.routes, VersionPages.routes,
        PlanAPI.routes, WorkAPI.routes, TargetAPI.routes, ObstacleAPI.routes, GuidanceAPI.routes, CoordinationAPI.routes,
        CascadeAPI.routes
    ].flatMap(\.self)

    private static let programme: [Route] = [
        .page(.get, "/plans") { call in
            let viewer = call.viewer, query = call.incoming.query
            let list = try await call.services.database.read { tx in try PlanList(query, visibleTo: viewer, tx) }
            let page = PageOfList(number: query["page"], total: list.plans.count)
            return call.page(PlanListView(list: list, place: page, viewer: viewer, words: call.words).page)
        },
        .page(.get, "/exports/plans") { call in
            let viewer = call.viewer, query = call.incoming.query
            let list = try await call.services.database.read { tx in try PlanList(query, visibleTo: viewer, tx) }
            return try await ListFile.answer(
                list.sheet(call.words), named: call.words("plans.title"), of: "plans", count: list.plans.count, call)
        },
        .page(.get, "/plans/new", for: .holding([.officer])) { call in
            call.page(UploadView(form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/plans", for: .holding([.officer]), limit: 3 * DocumentText.largest + (64 << 10), upload),
        .page(.get, "/plans/{plan}", show),
        .page(.get, "/plans/{plan}/publication", for: .holding([.officer])) { call in
            let preview = try await PublishPlan(call.services).preview(call.id("plan"), for: call.viewer)
            if preview.plan.state == .published { return .redirect(to: "/plans/\(preview.plan.id)") }
            return call.page(
                PublishView(plan: preview.plan, items: preview.items, agencies: preview.agencies, token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/publication", for: .holding([.officer])) { call in
            let id = try call.id("plan", of: Plan.self), form = call.form
            var meanings: [String: ID<Agency>] = [:]
            for (name, agency) in zip(form.all("name"), form.all("meaning")) { meanings[Agency.key(name)] = ID<Agency>(agency) }
            let programme = try await PublishPlan(call.services)(
                id, meaning: meanings, seen: form["seen"].isEmpty ? nil : form["seen"], by: call.viewer)
            return .redirect(to: "/plans/\(programme)")
        }
    ]

    private static func upload(_ call: Call<Viewer>) async throws -> Answer {
        var form = call.form
        let files = form.files["file"] ?? []
        if files.isEmpty { form.refuse("file", "plans.fileMissing") }
        if files.count > ImportPlans.mostFiles { form.refuse("file", "plans.tooManyFiles", ["most": String(ImportPlans.mostFiles)]) }
        guard form.isValid, let file = files.first else {
            return call.page(UploadView(form: form, token: call.token, words: call.words).page, status: 422)
        }
        if files.count > 1 {
            let job = try await ImportPlans.start(files.map { ($0.name, $0.bytes) }, by: call.viewer, call.services)
            return .redirect(to: "/jobs/\(job)")
        }
        do {
            let id = try await ImportPlan(call.services)(named: file.name, file.bytes, by: call.viewer)
            return .redirect(to: "/plans/\(id)/review")
        } catch let problem as Problem where problem.code.hasPrefix("documents.") || problem == .tooLarge {
            form.refuse("file", .of("problem", problem.code))
            return call.page(UploadView(form: form, token: call.token, words: call.words).page, status: problem.kind.rawValue)
        }
    }

    private static func show(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        let shown = try await call.services.database.read { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            guard plan.state == .published else { return ProgrammeView.Content?.none }
            let items = try ItemStore(tx).list(of: id, visibleTo: viewer)
            let work = try ProgrammeWork(of: plan, visibleTo: viewer, call.services, tx)
            return ProgrammeView.Content(
                plan: plan, items: items, work: work, obstacles: try ObstacleStore(tx).counts(of: id, visibleTo: viewer, work.time),
                mayRaise: plan.place == viewer.place && viewer.holds(anyOf: [.member, .officer]),
                above: try AbovePart.Content(of: plan, for: viewer, tx),
                reports: .init(
                    reportedAs: try TargetReportStore(tx).reportedAs(in: id, visibleTo: viewer),
                    reporting: try TargetReportStore(tx).reporting(on: id, visibleTo: viewer)),
                isOwn: viewer.holds(.officer) && plan.place == viewer.place, mayDraft: viewer.holds(.officer))
        }
        guard let shown else { return .redirect(to: "/plans/\(id)/review") }
        return call.page(
            ProgrammeView(
                content: shown, agency: call.incoming.query["agency"], part: call.incoming.query["page"], today: call.services.clock.today,
                token: call.token, words: call.words
            ).page)
    }
}
