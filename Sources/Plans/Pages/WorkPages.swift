import Access
import Core
import Organisations
import Storage
import Web

/// What there is to do: the workbench of an agency, and the page of one piece of work.
enum WorkPages {
    static let routes: [Route] = [
        .page(.get, "/work") { call in
            let viewer = call.viewer, asked = call.incoming.query["agency"]
            // Officers follow all agencies of their unit; everybody else sees the work of their own.
            let other = viewer.holds(.officer) ? ID<Agency>(asked) : nil
            let bench = try await call.services.database.read { tx in
                let agency = try AgencyStore(tx).get(other ?? viewer.agency)
                try viewer.require(agency.place == viewer.place)
                let items = try ItemStore(tx).work(of: agency.id, visibleTo: viewer)
                let plans = try PlanStore(tx).list(visibleTo: viewer)
                return WorkbenchView.Content(
                    agency: agency, items: items, plans: plans, notes: try NoteStore(tx).latest(of: items.map(\.id), visibleTo: viewer),
                    agencies: viewer.holds(.officer) ? try AgencyStore(tx).list(of: viewer.place) : [])
            }
            return call.page(WorkbenchView(content: bench, viewer: viewer, today: call.services.clock.today, words: call.words).page)
        },
        .page(.get, "/work/{item}") { call in
            let content = try await content(call)
            return call.page(WorkItemView(content: content, form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/work/{item}/notes", for: .holding([.officer, .member])) { call in
            var form = call.form
            let text = form.text("text", required: "plans.noteMissing", longest: 2000)
            guard form.isValid else {
                return call.page(WorkItemView(content: try await content(call), form: form, token: call.token, words: call.words).page, status: 422)
            }
            let item = try call.id("item", of: PlanItem.self)
            try await NoteProgress(call.services)(text, on: item, by: call.viewer)
            return .redirect(to: "/work/\(item)#notes")
        }
    ]

    private static func content(_ call: Call<Viewer>) async throws -> WorkItemView.Content {
        let id = try call.id("item", of: PlanItem.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let item = try ItemStore(tx).get(id, visibleTo: viewer)
            let plan = try PlanStore(tx).get(item.plan, visibleTo: viewer)
            guard plan.state == .published, item.state != .removed else { throw Problem.notFound }
            return WorkItemView.Content(
                item: item, plan: plan, source: try PlanStore(tx).source(of: plan, visibleTo: viewer),
                notes: try NoteStore(tx).list(ofItem: id, visibleTo: viewer), isOpen: NoteProgress.isOpen(item, of: plan, to: viewer))
        }
    }
}
