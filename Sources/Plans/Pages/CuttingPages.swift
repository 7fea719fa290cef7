import Access
import Core
import PlanReading
import Storage
import Web

/// Splitting, merging and re-spanning as pages: every choice is a radio or a checkbox, so the keyboard is enough and no script is needed.
enum CuttingPages {
    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/items/{item}/split", for: ReviewPages.officers) { call in
            let (item, source) = try await both(call)
            return call.page(SplitView(item: item, clauses: Clauses(source), form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/items/{item}/split", for: ReviewPages.officers) { call in
            let (item, source) = try await both(call)
            var form = call.form
            guard let cut = Int(form["cut"]) else {
                form.refuse("cut", "form.choose")
                return call.page(SplitView(item: item, clauses: Clauses(source), form: form, token: call.token, words: call.words).page, status: 422)
            }
            try await review(call).split(item.id, shown: Int(form["revision"]) ?? 0, at: cut)
            return back(item)
        },
        .page(.get, "/plans/{plan}/items/{item}/merge", for: ReviewPages.officers) { call in
            let (item, _) = try await both(call)
            return call.page(
                MergeView(item: item, others: try await neighbours(of: item, call), form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/items/{item}/merge", for: ReviewPages.officers) { call in
            let (item, _) = try await both(call)
            var form = call.form
            guard let other = ShownItem(form["other"]) else {
                form.refuse("other", "form.choose")
                let others = try await neighbours(of: item, call)
                return call.page(MergeView(item: item, others: others, form: form, token: call.token, words: call.words).page, status: 422)
            }
            try await review(call).merge(item.id, shown: Int(form["revision"]) ?? 0, with: other)
            return back(item)
        },
        .page(.get, "/plans/{plan}/items/{item}/span", for: ReviewPages.officers) { call in
            let (item, source) = try await both(call)
            let from = Int(call.incoming.query["from"])
            return call.page(SpanView(item: item, clauses: Clauses(source), from: from, form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/items/{item}/span", for: ReviewPages.officers) { call in
            let (item, source) = try await both(call)
            var form = call.form
            let clauses = Clauses(source)
            let chosen = form.all("clause").compactMap(Int.init).compactMap { start in clauses.all.first { $0.start == start } }
            if chosen.isEmpty {
                form.refuse("clause", "plans.clauseMissing")
                let view = SpanView(item: item, clauses: clauses, from: Int(form["from"]), form: form, token: call.token, words: call.words)
                return call.page(view.page, status: 422)
            }
            try await review(call).point(item.id, shown: Int(form["revision"]) ?? 0, at: chosen, taking: form["taking"] == "yes")
            return back(item)
        }
    ]

    private static func review(_ call: Call<Viewer>) -> ItemReview { ItemReview(services: call.services, viewer: call.viewer) }

    private static func back(_ item: PlanItem) -> Answer { .redirect(to: "/plans/\(item.plan)/review#i\(item.id)") }

    private static func both(_ call: Call<Viewer>) async throws -> (PlanItem, String) {
        let id = try call.id("item", of: PlanItem.self), plan = try call.id("plan", of: Plan.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let item = try ItemStore(tx).get(id, visibleTo: viewer)
            guard item.plan == plan else { throw Problem.notFound }
            let owner = try PlanStore(tx).get(plan, visibleTo: viewer)
            try owner.requireDraft(of: viewer)
            return (item, try PlanStore(tx).source(of: owner, visibleTo: viewer))
        }
    }

    /// Items of the same kind, the nearest first: one before and four after are enough to choose from.
    private static func neighbours(of item: PlanItem, _ call: Call<Viewer>) async throws -> [PlanItem] {
        let viewer = call.viewer
        let same = try await call.services.database.read { tx in try ItemStore(tx).list(of: item.plan, visibleTo: viewer) }.filter {
            $0.kind == item.kind
        }
        guard let place = same.firstIndex(where: { $0.id == item.id }) else { return [] }
        return Array(same[(place + 1)...].prefix(4)) + same[..<place].suffix(2).reversed()
    }
}
