import Access
import Core
import Storage
import Web

/// The versions of a programme, what each says otherwise than the one before, and the way to the next.
enum VersionPages {
    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/versions") { call in
            let id = try call.id("plan", of: Plan.self), viewer = call.viewer, number = call.incoming.query["page"]
            let view = try await call.services.database.read { tx in
                let plan = try PlanStore(tx).get(id, visibleTo: viewer)
                let place = PageOfList(number: number, total: try VersionStore(tx).count(of: id, visibleTo: viewer))
                return VersionListView(
                    plan: plan, versions: try VersionStore(tx).list(of: id, visibleTo: viewer, offset: place.offset, size: PageOfList.size),
                    open: try ChangeStore(tx).open(of: id, visibleTo: viewer), place: place,
                    isOwn: viewer.holds(.officer) && plan.place == viewer.place,
                    token: call.token, words: call.words)
            }
            return call.page(view.page)
        },
        .page(.post, "/plans/{plan}/versions", for: .holding([.officer])) { call in
            let draft = try await OpenChange(call.services)(call.id("plan"), by: call.viewer)
            return .redirect(to: "/plans/\(draft)/review")
        },
        .page(.get, "/plans/{plan}/versions/{version}") { call in
            let (plan, number, difference) = try await difference(call)
            return call.page(VersionView(plan: plan, number: number, difference: difference, words: call.words).page)
        },
        .api(.get, "/plans/{plan}/versions", Operation("listVersions", "The frozen versions of a programme.", answers: VersionJSON.listShape)) {
            call in
            let id = try call.id("plan", of: Plan.self), viewer = call.viewer
            return try await call.services.database.read { tx in
                _ = try PlanStore(tx).get(id, visibleTo: viewer)
                return ["versions": .array(try VersionStore(tx).list(of: id, visibleTo: viewer).map(VersionJSON.version))]
            }
        },
        .api(
            .get, "/plans/{plan}/versions/{version}",
            Operation("getVersion", "What a version says otherwise than the one before.", answers: VersionJSON.differenceShape)
        ) { call in
            let (_, number, difference) = try await difference(call)
            return VersionJSON.difference(number, difference)
        },
        .api(
            .post, "/plans/{plan}/versions", for: .holding([.officer]),
            Operation("openVersion", "Opens a programme for change, and gives the draft of its next version.", answers: PlanAPI.headShape)
        ) { call in
            let viewer = call.viewer
            let draft = try await OpenChange(call.services)(call.id("plan"), by: viewer)
            return PlanJSON.head(try await call.services.database.read { tx in try PlanStore(tx).get(draft, visibleTo: viewer) })
        }
    ]

    /// Nil for the first version: there is nothing before it.
    private static func difference(_ call: Call<Viewer>) async throws -> (Plan, Int, VersionDifference?) {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer, number = try call.number("version")
        return try await call.services.database.read { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            let new = try VersionStore(tx).content(of: id, number, visibleTo: viewer)
            let old = number > 1 ? try VersionStore(tx).content(of: id, number - 1, visibleTo: viewer) : nil
            return (plan, number, old.map { VersionDifference(from: $0, to: new) })
        }
    }
}
