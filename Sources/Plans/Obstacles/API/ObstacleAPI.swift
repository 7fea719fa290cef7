import Access
import Core
import Storage
import Web

/// Obstacles and proposals as JSON, from the same functions as the pages.
enum ObstacleAPI {
    static let routes: [Route] = [
        .api(
            .get, "/obstacles",
            Operation(
                "listObstacles", "Obstacles and proposals, 50 at a time: of my agency, waiting for my answer, or all.",
                query: ["list", "q", "state", "kind", "plan", "task", "overdue", "order", "page"],
                answers: .object([("total", .integer), ("obstacles", .list(shape))]))
        ) { call in
            let query = call.incoming.query, viewer = call.viewer
            return try await call.services.database.read { tx in
                let list = try ObstacleList(query, visibleTo: viewer, call.services, tx)
                let page = PageOfList(number: query["page"], total: list.rows.count)
                let rows = list.rows.dropFirst(page.offset).prefix(PageOfList.size)
                return ["total": .integer(page.total), "obstacles": .array(rows.map { .object(members($0.obstacle, list.time)) })]
            }
        },
        .api(.get, "/obstacles/{obstacle}", Operation("getObstacle", "One with its history.", answers: wholeShape)) { call in
            let id = try call.id("obstacle", of: Obstacle.self), viewer = call.viewer
            return try await call.services.database.read { tx in
                let acts = try ObstacleActStore(tx).list(of: id, visibleTo: viewer)
                let obstacle = try ObstacleStore(tx).get(id, visibleTo: viewer)
                return .object(members(obstacle, try WorkTime(call.services, tx)) + [.init("acts", .array(acts.map(act)))])
            }
        },
        .api(
            .post, "/obstacles", for: ObstaclePages.raisers,
            Operation(
                "raiseObstacle",
                "Raises one on a programme or a task; to 'unit', or to 'above' with its name and, where it works elsewhere, a paper.",
                body: .object([
                    ("plan", .nullable(.text)), ("task", .nullable(.text)), ("kind", .choice(Obstacle.Kind.allCases.map(\.rawValue))),
                    ("text", .text),
                    ("amount", .nullable(.text)), ("source", .nullable(.text)), ("to", .nullable(.choice(["unit", "above"]))),
                    ("aboveName", .nullable(.text)), ("paper", .nullable(.text)), ("days", .nullable(.integer))
                ]), answers: .object([("id", .text)]))
        ) { call in
            let form = try call.jsonForm(), viewer = call.viewer
            let parent = try await call.services.database.read { tx in try ParentUnit(of: viewer.place, tx) }
            switch ObstacleForm.given(form, parent: parent, maySendUp: viewer.holds(.officer)) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let given):
                return ["id": .string(try await RaiseObstacle(call.services)(given, on: ObstaclePages.subject(form), by: viewer).rawValue)]
            }
        },
        .api(
            .post, "/obstacles/{obstacle}/acts/{act}", for: ObstaclePages.workers,
            Operation(
                "actOnObstacle", "An act of its life: forwarding, request, supply, answer, closure, reopening.",
                body: .object([
                    ("text", .nullable(.text)), ("outcome", .nullable(.choice(Obstacle.Outcome.allCases.map(\.rawValue)))),
                    ("paper", .nullable(.text)),
                    ("aboveName", .nullable(.text)), ("revision", .nullable(.integer))
                ]), answers: .object([("id", .text)]))
        ) { call in
            let question = try await ObstaclePages.question(call), form = try call.jsonForm(), id = question.obstacle.id
            switch ObstacleForm.act(form, question.kind, on: question.obstacle, parent: question.parent) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let input):
                try await ActOnObstacle(call.services)(question.kind, on: id, shown: Int(form["revision"]), input, by: call.viewer)
                return ["id": .string(id.rawValue)]
            }
        }
    ]

    private static func members(_ obstacle: Obstacle, _ time: WorkTime) -> [JSON.Member] {
        [
            .init("id", .string(obstacle.id.rawValue)), .init("kind", .string(obstacle.kind.rawValue)), .init("text", .string(obstacle.text)),
            .init("plan", .optional(obstacle.plan?.rawValue)), .init("task", .optional(obstacle.task?.rawValue)),
            .init("amount", .optional(obstacle.money?.amount)), .init("source", .optional(obstacle.money?.source)),
            .init("agency", .string(obstacle.agency.rawValue)), .init("raisedAt", .string(obstacle.raisedAt.text)),
            .init("above", .optional(obstacle.addressee.name)), .init("state", .string(obstacle.state.rawValue)),
            .init("outcome", .optional(obstacle.outcome?.rawValue)), .init("due", .string(obstacle.due.text)),
            .init("isOverdue", .bool(time.isOverdue(obstacle))), .init("revision", .integer(obstacle.revision))
        ]
    }

    private static func act(_ act: ObstacleAct) -> JSON {
        [
            "kind": .string(act.kind.rawValue), "agency": .string(act.agencyName), "author": .string(act.author), "at": .string(act.at.text),
            "text": .optional(act.text), "outcome": .optional(act.outcome?.rawValue), "paper": .optional(act.paper),
            "addressee": .optional(act.addressee), "due": .optional(act.due?.text)
        ]
    }

    private static let shapes: [(name: String, shape: Shape)] = [
        ("id", .text), ("kind", .choice(Obstacle.Kind.allCases.map(\.rawValue))), ("text", .text), ("plan", .nullable(.text)),
        ("task", .nullable(.text)),
        ("amount", .nullable(.integer)), ("source", .nullable(.text)), ("agency", .text), ("raisedAt", .instant), ("above", .nullable(.text)),
        ("state", .choice(Obstacle.State.allCases.map(\.rawValue))), ("outcome", .nullable(.choice(Obstacle.Outcome.allCases.map(\.rawValue)))),
        ("due", .day), ("isOverdue", .bool), ("revision", .integer)
    ]
    private static let shape = Shape.object(shapes)
    private static let wholeShape = Shape.object(
        shapes + [
            (
                "acts",
                .list(
                    .object([
                        ("kind", .choice(ObstacleAct.Kind.allCases.map(\.rawValue))), ("agency", .text), ("author", .text), ("at", .instant),
                        ("text", .nullable(.text)), ("outcome", .nullable(.choice(Obstacle.Outcome.allCases.map(\.rawValue)))),
                        ("paper", .nullable(.text)), ("addressee", .nullable(.text)), ("due", .nullable(.day))
                    ]))
            )
        ])
}
