import Access
import Core
import Keyring
import Papers
import Storage
import Vault
import Web

/// Requests of persons about their data: the list, a new one, its page, its answer and the paper of it.
enum RequestPages {
    static let routes: [Route] = [
        .page(.get, "/data/requests", for: DataDutyPages.keepers, list),
        .page(.get, "/data/requests/new", for: DataDutyPages.keepers) { call in
            try await call.services.database.read { tx in _ = try call.unitKeys(in: tx) }
            return newForm(call, Form(["received": LocalDate(call.now).vietnamese]))
        },
        .page(.post, "/data/requests", for: DataDutyPages.keepers, add),
        .page(.get, "/data/requests/{request}", for: DataDutyPages.keepers) { call in try await show(call, Form(), Form()) },
        .page(.post, "/data/requests/{request}/reveal", for: DataDutyPages.keepers, reveal).proved,
        .page(.post, "/data/requests/{request}/acknowledgement", for: DataDutyPages.keepers) { call in
            let id = try call.id("request", of: DataRequest.self)
            try await keeping(call) { keep in try keep.acknowledge(id) }
            return .redirect(to: "/data/requests/\(id)")
        },
        .page(.post, "/data/requests/{request}/extension", for: DataDutyPages.keepers, extend),
        .page(.post, "/data/requests/{request}/answer", for: DataDutyPages.keepers, answer),
        .page(.post, "/data/requests/{request}/paper", for: DataDutyPages.keepers, paper).proved
    ]

    private static func keeping<Result: Sendable>(
        _ call: Call<Viewer>, _ work: @escaping @Sendable (KeepRequests) throws -> Result
    ) async throws -> Result {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.database.write { tx in try work(KeepRequests(tx: tx, viewer: viewer, now: now)) }
    }

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let viewer = call.viewer, services = call.services
        let (requests, time) = try await services.database.read { tx in
            (try RequestStore(tx).list(visibleTo: viewer), try DutyTime(services, tx))
        }
        return call.page(RequestListView(requests: requests, time: time, words: call.words).page)
    }

    private static func newForm(_ call: Call<Viewer>, _ form: Form, status: Int = 200) -> Answer {
        call.page(NewRequestView(form: form, token: call.token, words: call.words).page, status: status)
    }

    private static func add(_ call: Call<Viewer>) async throws -> Answer {
        switch RequestForm.new(call.form, today: LocalDate(call.now)) {
        case .invalid(let form): return newForm(call, form, status: 422)
        case .valid(let new):
            guard let id = try await keeping(call, { keep in try keep.add(new, with: call.unitKeys(in: keep.tx)) }) else {
                var form = call.form
                form.refuse("number", "data.noSuchCase")
                return newForm(call, form, status: 422)
            }
            return .redirect(to: "/data/requests/\(id)")
        }
    }

    private static func show(_ call: Call<Viewer>, _ longer: Form, _ answer: Form, status: Int = 200) async throws -> Answer {
        let id = try call.id("request", of: DataRequest.self), viewer = call.viewer, services = call.services
        let (request, time) = try await services.database.read { tx in
            (try RequestStore(tx).get(id, visibleTo: viewer), try DutyTime(services, tx))
        }
        let view = RequestView(request: request, revealed: nil, time: time, longer: longer, answer: answer, token: call.token, words: call.words)
        return call.page(view.page, status: status)
    }

    private static func reveal(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("request", of: DataRequest.self), services = call.services
        let (revealed, time) = try await keeping(call) { keep in
            (try keep.reveal(id, with: call.unitKeys(in: keep.tx)), try DutyTime(services, keep.tx))
        }
        let view = RequestView(
            request: revealed.request, revealed: revealed, time: time, longer: Form(), answer: Form(), token: call.token, words: call.words)
        return call.page(view.page)
    }

    private static func extend(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("request", of: DataRequest.self), viewer = call.viewer, typed = call.form
        let request = try await call.services.database.read { tx in try RequestStore(tx).get(id, visibleTo: viewer) }
        guard request.isOpen, request.extendedTo == nil else { throw Problem.dutyIsDone }
        switch RequestForm.longer(typed, request) {
        case .invalid(let form): return try await show(call, form, Form(), status: 422)
        case .valid(let longer):
            try await keeping(call) { keep in try keep.extend(id, to: longer.day, because: longer.reason) }
            return .redirect(to: "/data/requests/\(id)")
        }
    }

    private static func answer(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("request", of: DataRequest.self), viewer = call.viewer
        let request = try await call.services.database.read { tx in try RequestStore(tx).get(id, visibleTo: viewer) }
        guard request.isOpen else { throw Problem.dutyIsDone }
        switch RequestForm.answer(call.form) {
        case .invalid(let form): return try await show(call, Form(), form, status: 422)
        case .valid(let answered):
            try await keeping(call) { keep in try keep.answer(id, answered, with: call.unitKeys(in: keep.tx)) }
            return .redirect(to: "/data/requests/\(id)")
        }
    }

    /// Made when it is asked for, and kept nowhere: it names the person.
    private static func paper(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("request", of: DataRequest.self), viewer = call.viewer
        guard let format = PaperKind(rawValue: call.form["format"]) else { throw Problem.badRequest }
        let revealed = try await keeping(call) { keep in
            let revealed = try keep.reveal(id, with: call.unitKeys(in: keep.tx), as: .answerPrinted)
            guard revealed.answer != nil else { throw Problem.notFound }
            return revealed
        }
        let paper = AnswerPaper.paper(revealed, of: viewer, on: LocalDate(call.now), call.words)
        return .file(try format.bytes(of: paper), name: "\(paper.kind).\(format.rawValue)", type: format.type)
    }
}
