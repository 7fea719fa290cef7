import Access
import Core
import Storage
import Web

/// Drafting a plan of one's own unit from a published one.
enum ChildPages {
    private static let officers = Rule.holding([.officer])

    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/child", for: officers) { call in
            let (plan, items) = try await parent(call)
            return call.page(ChildView(parent: plan, items: items, form: filled(plan, items), token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/child", for: officers) { call in
            let (plan, items) = try await parent(call)
            switch checked(call.form, items) {
            case .invalid(let form):
                return call.page(ChildView(parent: plan, items: items, form: form, token: call.token, words: call.words).page, status: 422)
            case .valid(let choice):
                let draft = try await DraftChild(call.services)(of: plan.id, choice, by: call.viewer)
                return .redirect(to: "/plans/\(draft)/review")
            }
        },
        .api(
            .post, "/plans/{plan}/child", for: officers,
            Operation(
                "draftChild",
                "Drafts a plan from a published one. Takes the ids of the items to take over: targets, tasks, duties, budget, deadlines.",
                body: .object([("title", .text), ("startYear", .integer), ("endYear", .integer), ("items", .list(.text))]), answers: PlanAPI.headShape
            )
        ) { call in
            let (plan, items) = try await parent(call), viewer = call.viewer
            let form = try call.jsonForm()
            var named = form
            // Pages have a box for each kind; programs send one list.
            named.set("target", to: form.all("items"))
            guard case .valid(let choice) = checked(named, items) else { throw Problem.badRequest }
            let draft = try await DraftChild(call.services)(of: plan.id, choice, by: viewer)
            return PlanJSON.head(try await call.services.database.read { tx in try PlanStore(tx).get(draft, visibleTo: viewer) })
        }
    ]

    /// The programme, with what can be taken over from it.
    private static func parent(_ call: Call<Viewer>) async throws -> (Plan, [PlanItem]) {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            // Also the paper of the unit above, as far as it is shown here.
            let plan = try SeenPaperStore(tx).get(id, visibleTo: viewer)
            guard plan.state == .published else { throw Problem.notFound }
            return (plan, try SeenPaperStore(tx).offered(by: id, visibleTo: viewer))
        }
    }

    private static func filled(_ plan: Plan, _ items: [PlanItem]) -> Form {
        var form = Form(["title": plan.head.title])
        if let year = plan.head.startYear { form.set("startYear", to: String(year)) }
        if let year = plan.head.endYear { form.set("endYear", to: String(year)) }
        for kind in ChildPlan.kinds { form.set(kind.rawValue, to: items.filter { $0.kind == kind }.map(\.id.rawValue)) }
        return form
    }

    private static func checked(_ input: Form, _ items: [PlanItem]) -> Checked<ChildPlan.Choice, Form> {
        var form = input
        let title = form.text("title", required: "plans.titleMissing", longest: 500).onOneLine
        let start = form.integer("startYear", in: 1990...2100), end = form.integer("endYear", in: 1990...2100)
        if let start, let end, start > end { form.refuse("endYear", "plans.endBeforeStart") }
        let offered = Set(items.map(\.id))
        let chosen = Set(ChildPlan.kinds.flatMap { form.all($0.rawValue) }.compactMap(ID<PlanItem>.init)).intersection(offered)
        if chosen.isEmpty { form.refuse(items.contains { $0.kind == .target } ? "target" : "task", "composing.nothingChosen") }
        return form.isValid ? .valid(ChildPlan.Choice(title: title, startYear: start, endYear: end, items: chosen)) : .invalid(form)
    }
}
