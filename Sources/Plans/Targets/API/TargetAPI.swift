import Access
import Core
import Organisations
import Storage
import Web

/// Targets as JSON, from the same functions as the pages. Amounts are sent as papers write them: "7,3".
enum TargetAPI {
    static let routes: [Route] = [
        .api(
            .get, "/targets",
            Operation(
                "listTargets", "The targets of one programme, 50 at a time.", query: ["plan", "q", "light", "order", "page"],
                answers: .object([("total", .integer), ("targets", .list(.object(targetMembers)))]))
        ) { call in
            guard let plan = ID<Plan>(call.incoming.query["plan"]) else { throw Problem.notFound }
            let viewer = call.viewer, today = call.services.clock.today, query = call.incoming.query
            return try await call.services.database.read { tx in
                let list = try TargetList(of: try PlanStore(tx).get(plan, visibleTo: viewer), query, visibleTo: viewer, on: today, tx)
                let page = PageOfList(number: query["page"], total: list.rows.count)
                let rows = list.rows.dropFirst(page.offset).prefix(PageOfList.size)
                return [
                    "total": .integer(page.total),
                    "targets": .array(rows.map { .object(TargetJSON.target($0.target, $0.actuals, on: today)) })
                ]
            }
        },
        .api(
            .get, "/targets/{target}",
            Operation(
                "getTarget", "One target with every goal it had and every figure that was entered.",
                answers: .object(targetMembers + [("goals", .list(goalShape)), ("figures", .list(actualShape))]))
        ) { call in
            let id = try call.id("target", of: PlanTarget.self), viewer = call.viewer, today = call.services.clock.today
            return try await call.services.database.read { tx in
                let target = try TargetStore(tx).get(id, visibleTo: viewer), actuals = try ActualStore(tx).list(of: id, visibleTo: viewer)
                return .object(
                    TargetJSON.target(target, actuals, on: today) + [
                        .init("goals", .array(target.goals.map(TargetJSON.goal))), .init("figures", .array(actuals.map(TargetJSON.actual)))
                    ])
            }
        },
        .api(
            .post, "/targets/{target}/figures", for: FigurePages.workers, limit: UploadShape.limit,
            Operation(
                "enterFigure", "A figure of a period, or its correction with a reason. how: number, share or unknown.",
                body: .object(
                    [
                        ("year", .integer), ("part", .text), ("how", .text), ("value", .nullable(.text)), ("numerator", .nullable(.integer)),
                        ("denominator", .nullable(.integer)), ("source", .nullable(.text)), ("note", .nullable(.text)), ("reason", .nullable(.text)),
                        ("seen", .nullable(.integer))
                    ] + UploadShape.members), answers: .object([("id", .text)])), enter),
        .api(
            .post, "/targets/{target}/way", for: ManagePages.officers,
            Operation(
                "setTargetWay", "Baseline, direction, words and yearly steps; what is left out is taken away. Steps as texts: 2027=50.",
                body: .object([
                    ("baseline", .nullable(.text)), ("baselineYear", .nullable(.integer)), ("baselineSource", .nullable(.text)),
                    ("direction", .nullable(.text)), ("counted", .nullable(.text)), ("population", .nullable(.text)), ("steps", .list(.text)),
                    ("revision", .nullable(.integer))
                ]), answers: .object([("id", .text)])), setWay),
        .api(
            .post, "/targets/{target}/change", for: ManagePages.officers,
            Operation(
                "changeTarget", "Another goal by a decision; the old one stays for the periods before its day.",
                body: .object([
                    ("value", .text), ("comparator", .text), ("due", .integer), ("number", .text), ("day", .day), ("title", .text),
                    ("revision", .nullable(.integer))
                ]), answers: .object([("id", .text)]))
        ) { call in
            let id = try await own(call).id, form = try call.jsonForm()
            switch GoalForm.checked(form) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let change):
                try await ManageTarget(call.services).change(change, of: id, shown: Int(form["revision"]), by: call.viewer)
                return ["id": .string(id.rawValue)]
            }
        },
        .api(
            .post, "/targets/{target}/owner", for: ManagePages.officers,
            Operation(
                "setTargetOwner", "Which agency enters the figures.", body: .object([("owner", .text), ("revision", .nullable(.integer))]),
                answers: .object([("id", .text)]))
        ) { call in
            let id = try await own(call).id, form = try call.jsonForm()
            guard let owner = ID<Agency>(form["owner"]) else { throw Problem.badRequest }
            try await ManageTarget(call.services).handOver(id, to: owner, shown: Int(form["revision"]), by: call.viewer)
            return ["id": .string(id.rawValue)]
        }
    ]

    private static func own(_ call: Call<Viewer>) async throws -> PlanTarget {
        let id = try call.id("target", of: PlanTarget.self), viewer = call.viewer
        return try await call.services.database.read { tx in try ManageTarget.own(id, viewer, tx) }
    }

    private static func enter(_ call: Call<Viewer>) async throws -> JSON {
        let form = try call.jsonForm(fileIn: "file"), id = try call.id("target", of: PlanTarget.self), viewer = call.viewer
        let target = try await call.services.database.read { tx in
            let target = try TargetStore(tx).get(id, visibleTo: viewer)
            try viewer.require(TargetRules(target: target, viewer: viewer).mayEnter)
            return target
        }
        switch FigureForm.checked(form, target, on: call.services.clock.today) {
        case .invalid(let form): throw Problem(wrongFields: form)
        case .valid(let entry):
            return ["id": .string(try await EnterFigure(call.services)(entry, of: id, seen: Int(form["seen"]), by: viewer).rawValue)]
        }
    }

    private static func setWay(_ call: Call<Viewer>) async throws -> JSON {
        let target = try await own(call)
        var form = try call.jsonForm(), years: [Int] = []
        for step in form.all("steps") {
            let parts = step.split(separator: "=", omittingEmptySubsequences: false)
            guard parts.count == 2, let year = Int(parts[0]), (1990...2100).contains(year), target.goal.due.map({ year < $0 }) ?? true else {
                form.refuse("steps", "plans.amountWrong")
                continue
            }
            form.set(WayForm.field(year), to: String(parts[1]))
            years.append(year)
        }
        switch WayForm.checked(form, target, years) {
        case .invalid(let form): throw Problem(wrongFields: form)
        case .valid(let way):
            try await ManageTarget(call.services).set(way, of: target.id, shown: Int(form["revision"]), by: call.viewer)
            return ["id": .string(target.id.rawValue)]
        }
    }
}
