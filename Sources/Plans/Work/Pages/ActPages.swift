import Access
import Core
import Organisations
import Storage
import Web

/// Each act of a task's life has a page with one question.
enum ActPages {
    static let routes: [Route] = [
        .page(.get, "/work/{task}/acts/{act}", for: workers) { call in
            let shown = try await question(call)
            return call.page(view(call, shown, form: shown.filled).page)
        },
        .page(.post, "/work/{task}/acts/{act}", for: workers, limit: WorkPages.evidenceLimit, act)
    ]

    static let workers = Rule.holding([.officer, .member, .leader])

    struct Question: Sendable {
        let task: WorkTask
        let occurrence: Occurrence?
        let kind: WorkAct.Kind
        let isLate: Bool
        let isLeader: Bool
        let agencies: [Agency]
        let time: WorkTime

        /// More time is granted as asked unless somebody writes another day.
        var filled: Form { kind == .extensionGrant ? Form(["day": occurrence?.asked?.until.vietnamese ?? ""]) : Form() }
    }

    private static func question(_ call: Call<Viewer>) async throws -> Question {
        let id = try call.id("task", of: WorkTask.self), viewer = call.viewer, today = call.services.clock.today
        guard let kind = WorkAct.Kind(rawValue: call.incoming.parameters["act"] ?? "") else { throw Problem.notFound }
        let named = ID<Occurrence>(call.incoming.query["time"].isEmpty ? call.form["time"] : call.incoming.query["time"])
        return try await call.services.database.read { tx in
            let task = try TaskStore(tx).get(id, visibleTo: viewer), relations = WorkRelation.all(of: viewer, to: task)
            try viewer.require(!relations.isDisjoint(with: WorkRules.whoMay(kind)))
            let time = try WorkTime(call.services, tx), occurrence = try ActOnWork.find(named, of: id, today, viewer, tx)
            return Question(
                task: task, occurrence: occurrence, kind: kind, isLate: occurrence.map(time.isOverdue) ?? false,
                isLeader: viewer.holds(.leader), agencies: kind == .reassignment ? try AgencyStore(tx).list(of: task.place, on: today) : [],
                time: time)
        }
    }

    private static func view(_ call: Call<Viewer>, _ question: Question, form: Form) -> ActFormView {
        ActFormView(
            task: question.task, occurrence: question.occurrence, kind: question.kind, isLate: question.isLate, isLeader: question.isLeader,
            agencies: question.agencies, form: form, token: call.token, time: question.time, words: call.words)
    }

    private static func act(_ call: Call<Viewer>) async throws -> Answer {
        let question = try await question(call), task = question.task.id
        switch checked(call.form, question) {
        case .invalid(let form): return call.page(view(call, question, form: form).page, status: 422)
        case .valid(let input):
            do {
                try await ActOnWork(call.services)(
                    question.kind, on: task, question.occurrence?.id, shown: Int(call.form["revision"]), input, by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                var view = view(call, question, form: call.form)
                view.isConflict = true
                return call.page(view.page, status: 409)
            } catch let problem as Problem where problem.kind == .invalid {
                var form = call.form
                form.refuse(problem == .workDayUnfit ? "day" : problem == .workCauseMissing ? "cause" : "text", .of("problem", problem.code))
                return call.page(view(call, question, form: form).page, status: 422)
            }
            guard let time = question.occurrence?.id else { return .redirect(to: "/work/\(task)") }
            return .redirect(to: "/work/\(task)?time=\(time)")
        }
    }

    static func checked(_ form: Form, _ question: Question) -> Checked<ActInput, Form> {
        ActForm.checked(
            form, question.kind, isLate: question.isLate, hasCause: question.occurrence?.cause != nil, isLeader: question.isLeader)
    }
}
