import Access
import Core
import Lists
import Storage
import Web

/// Which units below have issued theirs.
enum BelowPages {
    private static let readers = Rule.holding([.officer, .leader, .viewer])

    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/below", for: readers) { call in
            let list = BelowList(try await below(call), call.incoming.query)
            let page = PageOfList(number: call.incoming.query["page"], total: list.rows.count)
            return call.page(BelowView(list: list, place: page, words: call.words).page)
        },
        .page(.get, "/exports/plans/{plan}/below", for: readers) { call in
            let list = BelowList(try await below(call), call.incoming.query)
            return try await ListFile.answer(list.sheet(call.words), named: call.words("below.title"), of: "below", count: list.rows.count, call)
        }
    ]

    static func below(_ call: Call<Viewer>) async throws -> UnitsBelow {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        return try await call.services.database.read { tx in try UnitsBelow(id, for: viewer, tx) }
    }
}
