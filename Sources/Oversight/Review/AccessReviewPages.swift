import Access
import Core
import Lists
import Papers
import Storage
import Web

enum AccessReviewPages {
    static let routes: [Route] = [
        .page(.get, "/oversight/access", for: .reviewers) { call in
            let overview = try await overview(call)
            let page = PageOfList(number: call.incoming.query["page"], total: overview.uses.count)
            return call.page(AccessListView(overview: overview, page: page, today: LocalDate(call.now), words: call.words).html)
        },
        .page(.get, "/exports/access", for: .reviewers) { call in
            let overview = try await overview(call)
            let view = AccessListView(
                overview: overview, page: PageOfList(number: "", total: overview.uses.count), today: LocalDate(call.now), words: call.words)
            return try await ListFile.answer(view.sheet, named: call.words("review.title"), of: "access", count: overview.uses.count, call)
        },
        .page(.get, "/oversight/access/{person}", for: .reviewers) { call in try await show(call, Form()) },
        .page(.post, "/oversight/access/{person}", for: .reviewers) { call in
            let (id, typed, viewer, now) = (try call.id("person", of: User.self), call.form, call.viewer, call.now)
            let refused = try await call.services.database.write { tx in try AccessReview.decide(id, typed, by: viewer, at: now, tx) }
            if let refused { return try await show(call, refused, status: 422) }
            return .redirect(to: "/oversight/access")
        }.proved
    ]

    private static func overview(_ call: Call<Viewer>) async throws -> AccessReview.Overview {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.database.write { tx in try AccessReview.overview(by: viewer, at: now, tx) }
    }

    private static func show(_ call: Call<Viewer>, _ form: Form, status: Int = 200) async throws -> Answer {
        let (id, viewer, now) = (try call.id("person", of: User.self), call.viewer, call.now)
        let use = try await call.services.database.read { tx in try AccessReview.find(id, by: viewer, at: now, tx) }
        let view = AccessFormView(
            use: use, isOwn: id == viewer.user, today: LocalDate(now), form: form, token: call.token, words: call.words)
        return call.page(view.page, status: status)
    }
}
