public import Access
import Core
import Storage
import Web

/// A person's own bulk work: how far it is, what came of each thing.
public enum JobPages {
    public static let routes: [Route] =
        [
            .page(.get, "/jobs") { call in
                let viewer = call.viewer, asked = call.incoming.query["page"]
                let (jobs, page) = try await call.services.database.read { tx in
                    let page = PageOfList(number: asked, total: try JobStore(tx).count(visibleTo: viewer))
                    return (try JobStore(tx).list(visibleTo: viewer, offset: page.offset, size: PageOfList.size), page)
                }
                return call.page(JobListView(jobs: jobs, place: page, words: call.words).page)
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
}
