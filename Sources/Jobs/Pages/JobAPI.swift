import Access
import Core
import Storage
import Web

/// The same for programs that wait for an answer.
enum JobAPI {
    static let routes: [Route] = [
        .api(.get, "/jobs", Operation("listJobs", "One's own bulk work, newest first.", query: ["q", "state", "order", "page"], answers: listShape)) {
            call in
            let list = try await JobPages.list(call), page = PageOfList(number: call.incoming.query["page"], total: list.rows.count)
            return ["total": .integer(page.total), "jobs": .array(list.rows.dropFirst(page.offset).prefix(PageOfList.size).map(json))]
        },
        .api(.get, "/jobs/{job}", Operation("getJob", "One of them, with what came of each thing.", query: ["page"], answers: wholeShape)) { call in
            let id = try call.id("job", of: Job.self), viewer = call.viewer, asked = call.incoming.query["page"]
            return try await call.services.database.read { tx in
                let job = try JobStore(tx).get(id, visibleTo: viewer)
                let page = PageOfList(number: asked, total: job.total)
                let lines = try JobStore(tx).lines(of: id, visibleTo: viewer, offset: page.offset, size: PageOfList.size)
                return ["job": json(job), "lines": .array(lines.map(json))]
            }
        }
    ]

    private static let jobShape = Shape.object([
        ("id", .text), ("kind", .text), ("createdAt", .instant), ("finishedAt", .nullable(.instant)), ("total", .integer), ("done", .integer),
        ("refused", .integer)
    ])
    private static let lineShape = Shape.object([("label", .text), ("made", .nullable(.text)), ("problem", .nullable(.text))])
    private static let listShape = Shape.object([("total", .integer), ("jobs", .list(jobShape))])
    private static let wholeShape = Shape.object([("job", jobShape), ("lines", .list(lineShape))])

    @Sendable private static func json(_ job: Job) -> JSON {
        [
            "id": .string(job.id.rawValue), "kind": .string(job.kind), "createdAt": .string(job.createdAt.text),
            "finishedAt": .optional(job.finishedAt?.text), "total": .integer(job.total), "done": .integer(job.done), "refused": .integer(job.refused)
        ]
    }

    @Sendable private static func json(_ line: JobLine) -> JSON {
        var made: String?, problem: String?
        switch line.outcome {
        case .waiting: break
        case .made(let address): made = address
        case .refused(let code): problem = code
        }
        return ["label": .string(line.label), "made": .optional(made), "problem": .optional(problem)]
    }
}
