import Access
import Core
import Lists
import Storage
import Web

/// The targets of a programme, and the page of one of them.
enum TargetPages {
    static let routes: [Route] =
        [
            .page(.get, "/plans/{plan}/targets", list),
            .page(.get, "/exports/plans/{plan}/targets", export),
            .page(.get, "/targets/{target}") { call in
                let id = try call.id("target", of: PlanTarget.self), viewer = call.viewer, today = call.services.clock.today
                let content = try await call.services.database.read { tx in try TargetView.Content(id, for: viewer, today, tx) }
                return call.page(TargetView(content: content, words: call.words).page)
            },
            .page(.get, "/targets/{target}/files/{file}", file)
        ] + FigurePages.routes + ManagePages.routes

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        guard let list = try await found(call) else { return .redirect(to: "/plans/\(try call.id("plan", of: Plan.self))/review") }
        let place = PageOfList(number: call.incoming.query["page"], total: list.rows.count)
        return call.page(TargetListView(list: list, place: place, viewer: call.viewer, words: call.words).page)
    }

    private static func export(_ call: Call<Viewer>) async throws -> Answer {
        guard let list = try await found(call) else { throw Problem.notFound }
        return try await ListFile.answer(list.sheet(call.words), named: call.words("targets.title"), of: "targets", count: list.rows.count, call)
    }

    /// Nil of a draft, which has none yet.
    private static func found(_ call: Call<Viewer>) async throws -> TargetList? {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer, today = call.services.clock.today, query = call.incoming.query
        return try await call.services.database.read { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            return plan.state == .published ? try TargetList(of: plan, query, visibleTo: viewer, on: today, tx) : nil
        }
    }

    /// Evidence goes out as a file to keep, never as a page of ours.
    private static func file(_ call: Call<Viewer>) async throws -> Answer {
        let target = try call.id("target", of: PlanTarget.self), file = try call.id("file", of: StoredFile.self), viewer = call.viewer
        let (name, bytes) = try await call.services.database.read { tx in
            let id = try ActualStore(tx).file(file, of: target, visibleTo: viewer)
            return (try FileStore(tx).find(id)?.name ?? "", try FileStore(tx).bytes(of: id))
        }
        return .file(bytes, name: name, type: "application/octet-stream")
    }
}
