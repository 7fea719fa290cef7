import Access
import Core
import Lists
import Organisations
import Storage
import Web

/// Vướng mắc, kiến nghị: the list, raising one, its page, its acts.
enum ObstaclePages {
    static let routes: [Route] = [
        .page(.get, "/obstacles", list),
        .page(.get, "/exports/obstacles") { call in
            let query = call.incoming.query, viewer = call.viewer
            let list = try await call.services.database.read { tx in try ObstacleList(query, visibleTo: viewer, call.services, tx) }
            return try await ListFile.answer(
                list.sheet(call.words), named: call.words("obstacles.title"), of: "obstacles", count: list.rows.count, call)
        },
        .page(.get, "/obstacles/new", for: raisers) { call in
            let shown = try await subject(call)
            return call.page(view(call, shown, form: Form(["to": "unit", "aboveName": shown.parent.name ?? "", "days": "5"])).page)
        },
        .page(.post, "/obstacles", for: raisers, raise),
        .page(.get, "/obstacles/{obstacle}", show),
        .page(.get, "/obstacles/{obstacle}/acts/{act}", for: workers) { call in
            let shown = try await question(call)
            return call.page(view(call, shown, form: Form(["aboveName": shown.parent.name ?? ""])).page)
        },
        .page(.post, "/obstacles/{obstacle}/acts/{act}", for: workers, act)
    ]

    static let raisers = Rule.holding([.member, .officer])
    static let workers = Rule.holding([.member, .officer, .leader])

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let query = call.incoming.query, viewer = call.viewer
        let content = try await call.services.database.read { tx in
            let list = try ObstacleList(query, visibleTo: viewer, call.services, tx), store = ObstacleStore(tx)
            return ObstacleListView.Content(
                list: list, place: PageOfList(number: query["page"], total: list.rows.count),
                tabs: try ObstacleQuery.Scope.allCases.filter { $0 == .all || viewer.holds(anyOf: [.member, .officer, .leader]) }.map { scope in
                    (scope, try store.count(ObstacleQuery(Form(["list": scope.rawValue])), visibleTo: viewer, list.time))
                })
        }
        return call.page(ObstacleListView(content: content, words: call.words).page)
    }

    private static func show(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("obstacle", of: Obstacle.self), viewer = call.viewer
        let content = try await call.services.database.read { tx in try ObstacleView.Content(id, for: viewer, call.services, tx) }
        return call.page(ObstacleView(content: content, words: call.words).page)
    }

    // MARK: Raising

    struct Subject: Sendable {
        let subject: ObstacleSubject
        /// The words of the task, or the title of the programme.
        let about: String
        let parent: ParentUnit
    }

    static func subject(_ form: Form) throws -> ObstacleSubject {
        if let task = ID<WorkTask>(form["task"]) { return .task(task) }
        guard let plan = ID<Plan>(form["plan"]) else { throw Problem.notFound }
        return .plan(plan)
    }

    private static func subject(_ call: Call<Viewer>) async throws -> Subject {
        let viewer = call.viewer
        let subject = try subject(call.incoming.method == .get ? call.incoming.query : call.form)
        return try await call.services.database.read { tx in
            let (plan, task) = try subject.found(for: viewer, tx)
            let about =
                try task.map { try TaskStore(tx).get($0, visibleTo: viewer).text }
                ?? plan.map { try PlanStore(tx).get($0, visibleTo: viewer).head.title }
            return Subject(subject: subject, about: about ?? "", parent: try ParentUnit(of: viewer.place, tx))
        }
    }

    private static func view(_ call: Call<Viewer>, _ subject: Subject, form: Form) -> RaiseView {
        RaiseView(subject: subject, maySendUp: call.viewer.holds(.officer), form: form, token: call.token, words: call.words)
    }

    private static func raise(_ call: Call<Viewer>) async throws -> Answer {
        let shown = try await subject(call)
        switch ObstacleForm.given(call.form, parent: shown.parent, maySendUp: call.viewer.holds(.officer)) {
        case .invalid(let form): return call.page(view(call, shown, form: form).page, status: 422)
        case .valid(let given):
            return .redirect(to: "/obstacles/\(try await RaiseObstacle(call.services)(given, on: shown.subject, by: call.viewer))")
        }
    }

    // MARK: Acts

    struct Question: Sendable {
        let obstacle: Obstacle
        let kind: ObstacleAct.Kind
        let parent: ParentUnit
    }

    static func question(_ call: Call<Viewer>) async throws -> Question {
        let id = try call.id("obstacle", of: Obstacle.self), viewer = call.viewer
        guard let kind = ObstacleAct.Kind(rawValue: call.incoming.parameters["act"] ?? "") else { throw Problem.notFound }
        return try await call.services.database.read { tx in
            let obstacle = try ObstacleStore(tx).get(id, visibleTo: viewer)
            try viewer.require(!ObstacleRelation.all(of: viewer, to: obstacle).isDisjoint(with: ObstacleRules.whoMay(kind)))
            return Question(obstacle: obstacle, kind: kind, parent: try ParentUnit(of: obstacle.place, tx))
        }
    }

    private static func view(_ call: Call<Viewer>, _ question: Question, form: Form) -> ObstacleActFormView {
        ObstacleActFormView(
            obstacle: question.obstacle, kind: question.kind, parent: question.parent, form: form, token: call.token, words: call.words)
    }

    private static func act(_ call: Call<Viewer>) async throws -> Answer {
        let question = try await question(call), id = question.obstacle.id
        switch ObstacleForm.act(call.form, question.kind, on: question.obstacle, parent: question.parent) {
        case .invalid(let form): return call.page(view(call, question, form: form).page, status: 422)
        case .valid(let input):
            do {
                try await ActOnObstacle(call.services)(question.kind, on: id, shown: Int(call.form["revision"]), input, by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                var view = view(call, question, form: call.form)
                view.isConflict = true
                return call.page(view.page, status: 409)
            }
            return .redirect(to: "/obstacles/\(id)")
        }
    }
}
