import Access
import Core
import Storage
import Web

/// Looking at the machine's reading beside its source, and putting it right.
enum ReviewPages {
    static let officers = Rule.holding([.officer])

    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/review", for: officers) { call in
            let id = try call.id("plan", of: Plan.self), viewer = call.viewer
            let (plan, items, source, above) = try await call.services.database.read { tx in
                let plan = try PlanStore(tx).get(id, visibleTo: viewer)
                return (
                    plan, try ItemStore(tx).list(of: id, visibleTo: viewer, removedToo: true), try PlanStore(tx).source(of: plan, visibleTo: viewer),
                    try AbovePart.Content(of: plan, for: viewer, tx)
                )
            }
            if plan.state == .published { return .redirect(to: "/plans/\(id)") }
            return call.page(ReviewView(plan: plan, items: items, source: source, above: above, token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/items/{item}/acceptance", for: officers) { call in
            try await act(call, thenNext: true) { review, item in try await review.accept(item) }
        },
        .page(.post, "/plans/{plan}/items/{item}/removal", for: officers) { call in
            try await act(call, thenNext: true) { review, item in try await review.remove(item) }
        },
        .page(.post, "/plans/{plan}/items/{item}/restoration", for: officers) { call in
            try await act(call) { review, item in try await review.restore(item) }
        },
        .page(.get, "/plans/{plan}/items/{item}", for: officers) { call in
            let item = try await item(call)
            return try await correction(call, item, ItemForm.filled(item))
        },
        .page(.post, "/plans/{plan}/items/{item}", for: officers, correct),
        .page(.get, "/plans/{plan}/new-item", for: officers) { call in
            let plan = try await plan(call).id
            guard let kind = PlanItem.Kind(rawValue: call.incoming.query["kind"]) else {
                return call.page(NewItemView(plan: plan, words: call.words).page)
            }
            return call.page(ItemFormView(kind: kind, plan: plan, form: Form(["kind": kind.rawValue]), token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/items", for: officers, add),
        .page(.get, "/plans/{plan}/head", for: officers) { call in
            let plan = try await plan(call)
            return call.page(HeadFormView(plan: plan, form: HeadForm.filled(plan), token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/head", for: officers, correctHead)
    ]

    /// - parameter thenNext: go on to the next item that nobody has looked at, as the page orders them.
    private static func act(
        _ call: Call<Viewer>, thenNext: Bool = false, _ work: (ItemReview, ID<PlanItem>) async throws -> Void
    ) async throws -> Answer {
        let item = try await item(call), viewer = call.viewer
        let before = try await call.services.database.read { tx in try ItemStore(tx).list(of: item.plan, visibleTo: viewer) }
        try await work(ItemReview(services: call.services, viewer: viewer), item.id)
        let next = thenNext ? ReviewOrder(before).next(after: item.id) : item.id
        return .redirect(to: "/plans/\(item.plan)/review#i\(next ?? item.id)")
    }

    private static func plan(_ call: Call<Viewer>) async throws -> Plan {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        let plan = try await call.services.database.read { tx in try PlanStore(tx).get(id, visibleTo: viewer) }
        try plan.requireDraft(of: viewer)
        return plan
    }

    private static func item(_ call: Call<Viewer>) async throws -> PlanItem {
        let id = try call.id("item", of: PlanItem.self), plan = try call.id("plan", of: Plan.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let item = try ItemStore(tx).get(id, visibleTo: viewer)
            guard item.plan == plan else { throw Problem.notFound }
            try PlanStore(tx).get(plan, visibleTo: viewer).requireDraft(of: viewer)
            return item
        }
    }

    private static func correction(
        _ call: Call<Viewer>, _ item: PlanItem, _ form: Form, isConflict: Bool = false, status: Int = 200
    ) async throws -> Answer {
        let viewer = call.viewer
        let source = try await call.services.database.read { tx in
            try PlanStore(tx).source(of: PlanStore(tx).get(item.plan, visibleTo: viewer), visibleTo: viewer)
        }
        var view = ItemFormView(item: item, plan: item.plan, form: form, token: call.token, words: call.words, isConflict: isConflict)
        view.origin = item.span.map { Clauses.slice($0, of: source) }
        return call.page(view.page, status: status)
    }

    private static func correct(_ call: Call<Viewer>) async throws -> Answer {
        let stored = try await item(call)
        let review = ItemReview(services: call.services, viewer: call.viewer)
        switch ItemForm.checked(call.form, stored.kind) {
        case .invalid(let form): return try await correction(call, stored, form, status: 422)
        case .valid(let change):
            do {
                try await review.correct(stored.id, shown: Int(call.form["revision"]) ?? 0, change.apply)
            } catch let problem as Problem where problem == .changedMeanwhile {
                var form = call.form
                form.set("revision", to: String(stored.revision))
                return try await correction(call, stored, form, isConflict: true, status: 409)
            }
            return .redirect(to: "/plans/\(stored.plan)/review#i\(stored.id)")
        }
    }

    private static func add(_ call: Call<Viewer>) async throws -> Answer {
        let plan = try call.id("plan", of: Plan.self)
        guard let kind = PlanItem.Kind(rawValue: call.form["kind"]) else { throw Problem.badRequest }
        switch ItemForm.checked(call.form, kind) {
        case .invalid(let form):
            return call.page(ItemFormView(kind: kind, plan: plan, form: form, token: call.token, words: call.words).page, status: 422)
        case .valid(let change):
            let id = try await ItemReview(services: call.services, viewer: call.viewer).add(to: plan, kind, change.apply)
            return .redirect(to: "/plans/\(plan)/review#i\(id)")
        }
    }

    private static func correctHead(_ call: Call<Viewer>) async throws -> Answer {
        let plan = try await plan(call)
        switch HeadForm.checked(call.form) {
        case .invalid(let form): return call.page(HeadFormView(plan: plan, form: form, token: call.token, words: call.words).page, status: 422)
        case .valid(let change):
            do {
                try await ItemReview(services: call.services, viewer: call.viewer).correctHead(
                    of: plan.id, shown: Int(call.form["revision"]) ?? 0, change.apply)
            } catch let problem as Problem where problem == .changedMeanwhile {
                var form = call.form
                form.set("revision", to: String(plan.revision))
                return call.page(HeadFormView(plan: plan, form: form, token: call.token, words: call.words, isConflict: true).page, status: 409)
            }
            return .redirect(to: "/plans/\(plan.id)/review")
        }
    }
}
