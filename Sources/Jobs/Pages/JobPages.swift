public import Access
import Core
import Lists
import Storage
import Web

/// A person's own bulk work: how far it is, what came of each thing.
public enum JobPages {
    public static let routes: [Route] =
        [
            .page(.get, "/jobs") { call in
                let list = try await list(call), place = PageOfList(number: call.incoming.query["page"], total: list.rows.count)
                return call.page(JobListView(list: list, place: place, words: call.words).page)
            },
            .page(.get, "/exports/jobs") { call in
                let list = try await list(call)
                return try await ListFile.answer(list.sheet(call.words), named: call.words("jobs.title"), of: "jobs", count: list.rows.count, call)
            },
            .page(.get, "/jobs/{job}") { call in
                let id = try call.id("job", of: Job.self), viewer = call.viewer, asked = call.incoming.query["page"]
                let view = try await call.services.database.read { [words = call.words] tx in
                    let job = try JobStore(tx).get(id, visibleTo: viewer)
                    let page = PageOfList(number: asked, total: job.total)
                    let lines = try JobStore(tx).lines(of: id, visibleTo: viewer, offset: page.offset, size: PageOfList.size)
                    return JobView(job: job, lines: lines, place: page, words: words)
                }
                return call.page(view.page)
            }
        ] + JobAPI.routes

    static func list(_ call: Call<Viewer>) async throws -> JobList {
        let query = call.incoming.query, viewer = call.viewer
        return try await call.services.database.read { [words = call.words] tx in try JobList(query, visibleTo: viewer, words, tx) }
    }
}
