import Access
import Core
import Lists
import Storage
import Web

/// The versions of a programme, what each says otherwise than the one before, and the way to the next.
enum VersionPages {
    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/versions") { call in
            let list = try await list(call), plan = list.plan, viewer = call.viewer
            let open = try await call.services.database.read { tx in try ChangeStore(tx).open(of: plan.id, visibleTo: viewer) }
            return call.page(
                VersionListView(
                    list: list, open: open, place: PageOfList(number: call.incoming.query["page"], total: list.rows.count),
                    isOwn: viewer.holds(.officer) && plan.place == viewer.place, token: call.token, words: call.words
                ).page)
        },
        .page(.get, "/exports/plans/{plan}/versions") { call in
            let list = try await list(call)
            return try await ListFile.answer(
                list.sheet(call.words), named: call.words("versions.title"), of: "versions", count: list.rows.count, call)
        },
        .page(.post, "/plans/{plan}/versions", for: .holding([.officer])) { call in
            let draft = try await OpenChange(call.services)(call.id("plan"), by: call.viewer)
            return .redirect(to: "/plans/\(draft)/review")
        },
        .page(.get, "/plans/{plan}/versions/discarding", for: .holding([.officer])) { call in
            let id = try call.id("plan", of: Plan.self), viewer = call.viewer
            let (plan, change) = try await call.services.database.read { tx in
                (try PlanStore(tx).get(id, visibleTo: viewer), try ChangeStore(tx).open(of: id, visibleTo: viewer))
            }
            guard let change else { throw Problem.notFound }
            return call.page(DiscardView(plan: plan, change: change, token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/versions/discarding", for: .holding([.officer])) { call in
            let id = try call.id("plan", of: Plan.self)
            guard let draft = ID<Plan>(call.form["draft"]) else { throw Problem.badRequest }
            try await DiscardChange(call.services)(draft, of: id, by: call.viewer)
            return .redirect(to: "/plans/\(id)/versions")
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
        },
        .api(
            .post, "/plans/{plan}/versions/discarding", for: .holding([.officer]),
            Operation(
                "discardVersion", "Throws the draft of a next version away, by its id; the programme stays as it was published.",
                body: .object([("draft", .text)]), answers: .object([("id", .text)]))
        ) { call in
            let id = try call.id("plan", of: Plan.self)
            guard let draft = ID<Plan>(try call.jsonForm()["draft"]) else { throw Problem.badRequest }
            try await DiscardChange(call.services)(draft, of: id, by: call.viewer)
            return ["id": .string(id.rawValue)]
        }
    ]

    private static func list(_ call: Call<Viewer>) async throws -> VersionList {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer, query = call.incoming.query
        return try await call.services.database.read { tx in
            try VersionList(of: try PlanStore(tx).get(id, visibleTo: viewer), query, visibleTo: viewer, tx)
        }
    }

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
