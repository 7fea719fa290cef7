import Access
import Core
import Storage
import Web

/// The targets of a programme, and the page of one of them.
enum TargetPages {
    static let routes: [Route] =
        [
            .page(.get, "/plans/{plan}/targets", list),
            .page(.get, "/targets/{target}") { call in
                let id = try call.id("target", of: PlanTarget.self), viewer = call.viewer, today = call.services.clock.today
                let content = try await call.services.database.read { tx in try TargetView.Content(id, for: viewer, today, tx) }
                return call.page(TargetView(content: content, words: call.words).page)
            },
            .page(.get, "/targets/{target}/files/{file}", file)
        ] + FigurePages.routes + ManagePages.routes

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer, today = call.services.clock.today, number = call.incoming.query["page"]
        let content = try await call.services.database.read { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            guard plan.state == .published else { return TargetListView.Content?.none }
            let page = PageOfList(number: number, total: try TargetStore(tx).count(of: id, visibleTo: viewer))
            let targets = try TargetStore(tx).list(of: id, visibleTo: viewer, offset: page.offset, size: PageOfList.size)
            return TargetListView.Content(
                plan: plan, place: page, targets: targets, actuals: try ActualStore(tx).list(of: targets.map(\.id), visibleTo: viewer), today: today)
        }
        guard let content else { return .redirect(to: "/plans/\(id)/review") }
        return call.page(TargetListView(content: content, viewer: viewer, words: call.words).page)
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
