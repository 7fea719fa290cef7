import Access
import Core
import Lists
import Storage
import Web

/// Conclusions of all meetings, so that the secretary sees which of them are done.
enum ConclusionPages {
    static let routes: [Route] = [
        .page(.get, "/coordination/conclusions") { call in
            let list = try await list(call), place = PageOfList(number: call.incoming.query["page"], total: list.rows.count)
            return call.page(ConclusionListView(list: list, place: place, words: call.words).page)
        },
        .page(.get, "/exports/conclusions") { call in
            let list = try await list(call)
            return try await ListFile.answer(
                list.sheet(call.words), named: call.words("coordination.conclusions"), of: "conclusions", count: list.rows.count, call)
        }
    ]

    private static func list(_ call: Call<Viewer>) async throws -> ConclusionList {
        let query = call.incoming.query, viewer = call.viewer
        return try await call.services.database.read { tx in try ConclusionList(query, visibleTo: viewer, call.services, tx) }
    }
}
