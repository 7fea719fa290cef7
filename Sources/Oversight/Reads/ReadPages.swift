import Access
import Calendars
import Core
import Storage
import UnusualReads
import Web

enum ReadPages {
    static let routes: [Route] = [
        .page(.get, "/oversight/reads", for: .watchers) { call in
            let (viewer, now, kept) = (call.viewer, call.now, call.services.kept)
            let overview = try await call.services.database.write { tx in
                try WatchReads.overview(by: viewer, HolidayStore(tx).workingDays(kept), at: now, tx)
            }
            return call.page(ReadListView(overview: overview, words: call.words).page)
        },
        .page(.get, "/oversight/reads/{kind}/{person}/{day}", for: .watchers) { call in try await show(call, Form()) },
        .page(.post, "/oversight/reads/{kind}/{person}/{day}", for: .watchers) { call in
            let (key, viewer, now, kept, typed) = (try call.findingKey, call.viewer, call.now, call.services.kept, call.form)
            let refused = try await call.services.database.write { tx in
                try WatchReads.explain(key, typed, by: viewer, HolidayStore(tx).workingDays(kept), at: now, tx)
            }
            if let refused { return try await show(call, refused, status: 422) }
            return .redirect(to: "/oversight/reads")
        }
    ]

    private static func show(_ call: Call<Viewer>, _ form: Form, status: Int = 200) async throws -> Answer {
        let (key, viewer, now, kept) = (try call.findingKey, call.viewer, call.now, call.services.kept)
        let detail = try await call.services.database.write { tx in
            try WatchReads.detail(key, by: viewer, HolidayStore(tx).workingDays(kept), at: now, tx)
        }
        return call.page(
            ReadDetailView(detail: detail, isOwn: key.reader == viewer.user.rawValue, form: form, token: call.token, words: call.words).page,
            status: status)
    }
}

extension Call {
    fileprivate var findingKey: UnusualReadStore.Key {
        get throws {
            let parts = incoming.parameters
            guard let kind = Finding.Kind(rawValue: parts["kind"] ?? ""), let day = LocalDate(parts["day"] ?? "") else { throw Problem.notFound }
            return UnusualReadStore.Key(kind: kind, reader: try id("person", of: User.self).rawValue, day: day)
        }
    }
}
