import Access
import Core
import Organisations
import Storage
import Web

/// Giving work by hand, changing its details, adding a time.
enum AssignPages {
    private static let officers = Rule.holding([.officer])

    static let routes: [Route] = [
        .page(.get, "/assignments/new", for: officers) { call in call.page(try await giving(call, Form())) },
        .page(.post, "/work", for: officers) { call in
            switch AssignForm.given(call.form) {
            case .invalid(let form): return call.page(try await giving(call, form), status: 422)
            case .valid(let given): return .redirect(to: "/work/\(try await AssignWork(call.services)(given, by: call.viewer))")
            }
        },
        .page(.get, "/work/{task}/details", for: officers) { call in
            let task = try await own(call)
            return call.page(try await changing(call, task, AssignForm.filled(task)))
        },
        .page(.post, "/work/{task}/details", for: officers, change),
        .page(.get, "/work/{task}/times", for: officers) { call in
            let task = try await own(call)
            return call.page(
                TimeFormView(task: task, form: Form(["starts": call.services.clock.today.vietnamese]), token: call.token, words: call.words).page)
        },
        .page(.post, "/work/{task}/times", for: officers) { call in
            let task = try await own(call)
            switch AssignForm.time(call.form) {
            case .invalid(let form): return call.page(TimeFormView(task: task, form: form, token: call.token, words: call.words).page, status: 422)
            case .valid(let time):
                let added = try await ChangeWork(call.services).addTime(time, to: task.id, by: call.viewer)
                return .redirect(to: "/work/\(task.id)?time=\(added)")
            }
        }
    ]

    private static func own(_ call: Call<Viewer>) async throws -> WorkTask {
        let id = try call.id("task", of: WorkTask.self), viewer = call.viewer
        return try await call.services.database.read { tx in try ChangeWork.own(id, viewer, tx) }
    }

    private static func choices(_ call: Call<Viewer>) async throws -> AssignChoices {
        let viewer = call.viewer, today = call.services.clock.today
        return try await call.services.database.read { tx in
            AssignChoices(
                agencies: try AgencyStore(tx).list(of: viewer.place, on: today), leaders: try WorkPeople(tx).leaders(of: viewer.place),
                plans: try PlanStore(tx).published(in: viewer.place, visibleTo: viewer))
        }
    }

    private static func giving(_ call: Call<Viewer>, _ form: Form) async throws -> Page {
        AssignView(choices: try await choices(call), form: form, token: call.token, words: call.words).page
    }

    private static func changing(_ call: Call<Viewer>, _ task: WorkTask, _ form: Form, isConflict: Bool = false) async throws -> Page {
        DetailsView(task: task, choices: try await choices(call), form: form, token: call.token, words: call.words, isConflict: isConflict).page
    }

    private static func change(_ call: Call<Viewer>) async throws -> Answer {
        let task = try await own(call)
        switch AssignForm.details(call.form) {
        case .invalid(let form): return call.page(try await changing(call, task, form), status: 422)
        case .valid(let details):
            do {
                try await ChangeWork(call.services)(task.id, shown: Int(call.form["revision"]) ?? 0, details, by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                var form = call.form
                form.set("revision", to: String(task.revision))
                return call.page(try await changing(call, task, form, isConflict: true), status: 409)
            }
            return .redirect(to: "/work/\(task.id)")
        }
    }
}
