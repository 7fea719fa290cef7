import Access
import Core
import Lists
import Organisations
import Storage
import Web

/// Hướng dẫn, tiêu chí: the list, issuing, a version, receiving it.
enum GuidancePages {
    static let routes: [Route] = [
        .page(.get, "/guidance", list),
        .page(.get, "/exports/guidance") { call in
            let query = call.incoming.query, viewer = call.viewer
            let list = try await call.services.database.read { tx in try GuidanceList(query, visibleTo: viewer, tx) }
            return try await ListFile.answer(
                list.sheet(call.words), named: call.words("guidance.title"), of: "guidance", count: list.rows.count, call)
        },
        .page(.get, "/guidance/new", for: officers) { call in call.page(try await issuing(call, Form()).page) },
        .page(.post, "/guidance", for: officers, limit: WorkPages.evidenceLimit) { call in
            switch GuidanceForm.given(call.form) {
            case .invalid(let form): return call.page(try await issuing(call, form).page, status: 422)
            case .valid(let given): return .redirect(to: "/guidance/\(try await IssueGuidance(call.services)(given, by: call.viewer))")
            }
        },
        .page(.get, "/guidance/{guidance}") { call in try await show(call, nil) },
        .page(.get, "/guidance/{guidance}/versions/{version}") { call in try await show(call, try call.number("version")) },
        .page(.get, "/guidance/{guidance}/revision", for: officers) { call in
            let (guidance, current) = try await newest(call)
            return call.page(try await issuing(call, GuidanceForm.filled(current), of: guidance).page)
        },
        .page(.post, "/guidance/{guidance}/versions", for: officers, limit: WorkPages.evidenceLimit, revise),
        .page(.get, "/guidance/{guidance}/withdrawal", for: officers) { call in
            let guidance = try await newest(call).0
            return call.page(WithdrawView(guidance: guidance, form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/guidance/{guidance}/withdrawal", for: officers, withdraw),
        .page(.post, "/guidance/{guidance}/receipt", for: receivers) { call in
            let id = try call.id("guidance", of: Guidance.self)
            try await ReceiveGuidance(call.services)(id, version: Int(call.form["version"]) ?? 0, by: call.viewer)
            return .redirect(to: "/guidance/\(id)#receipts")
        },
        .page(.get, "/guidance/{guidance}/files/{file}", file)
    ]

    static let officers = Rule.holding([.officer])
    static let receivers = Rule.holding([.member, .officer])

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let query = call.incoming.query, viewer = call.viewer
        let content = try await call.services.database.read { tx in
            let list = try GuidanceList(query, visibleTo: viewer, tx)
            return GuidanceListView.Content(
                list: list, place: PageOfList(number: query["page"], total: list.rows.count),
                waiting: try GuidanceStore(tx).count(GuidanceQuery(Form(["list": GuidanceQuery.Scope.waiting.rawValue])), visibleTo: viewer))
        }
        return call.page(GuidanceListView(content: content, viewer: viewer, words: call.words).page)
    }

    private static func show(_ call: Call<Viewer>, _ number: Int?) async throws -> Answer {
        let id = try call.id("guidance", of: Guidance.self), viewer = call.viewer
        let content = try await call.services.database.read { tx in try GuidanceView.Content(id, number, for: viewer, tx) }
        return call.page(GuidanceView(content: content, token: call.token, words: call.words).page)
    }

    static func newest(_ call: Call<Viewer>) async throws -> (Guidance, Guidance.Version) {
        let id = try call.id("guidance", of: Guidance.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let guidance = try GuidanceStore(tx).get(id, visibleTo: viewer)
            return (guidance, try GuidanceStore(tx).version(guidance.version, of: guidance, visibleTo: viewer))
        }
    }

    private static func issuing(_ call: Call<Viewer>, _ form: Form, of guidance: Guidance? = nil) async throws -> IssueView {
        let viewer = call.viewer, today = call.services.clock.today
        let agencies = try await call.services.database.read { tx in try AgencyStore(tx).list(of: viewer.place, on: today) }
        return IssueView(
            guidance: guidance, agencies: agencies.filter { $0.id != viewer.agency }, form: form, token: call.token, words: call.words)
    }

    private static func revise(_ call: Call<Viewer>) async throws -> Answer {
        let (guidance, current) = try await newest(call)
        switch GuidanceForm.revised(call.form, hasFile: current.file != nil) {
        case .invalid(let form): return call.page(try await issuing(call, form, of: guidance).page, status: 422)
        case .valid(let edition):
            do {
                try await IssueGuidance(call.services).revise(guidance.id, after: Int(call.form["version"]) ?? 0, edition, by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                var form = call.form
                form.set("version", to: String(current.number))
                var view = try await issuing(call, form, of: guidance)
                view.newer = current
                return call.page(view.page, status: 409)
            }
            return .redirect(to: "/guidance/\(guidance.id)")
        }
    }

    private static func withdraw(_ call: Call<Viewer>) async throws -> Answer {
        let (guidance, current) = try await newest(call)
        var view = WithdrawView(guidance: guidance, form: call.form, token: call.token, words: call.words)
        switch GuidanceForm.withdrawal(call.form, needsPaper: current.paper != nil) {
        case .invalid(let form):
            view = WithdrawView(guidance: guidance, form: form, token: call.token, words: call.words)
            return call.page(view.page, status: 422)
        case .valid(let given):
            do {
                try await WithdrawGuidance(call.services)(guidance.id, after: Int(call.form["version"]) ?? 0, given, by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                view.newer = current
                return call.page(view.page, status: 409)
            }
            return .redirect(to: "/guidance/\(guidance.id)")
        }
    }

    /// It goes out as a file to keep, never as a page of ours.
    private static func file(_ call: Call<Viewer>) async throws -> Answer {
        let guidance = try call.id("guidance", of: Guidance.self), file = try call.id("file", of: StoredFile.self), viewer = call.viewer
        let (name, bytes) = try await call.services.database.read { tx in
            let id = try GuidanceStore(tx).file(file, of: guidance, visibleTo: viewer)
            return (try FileStore(tx).find(id)?.name ?? "", try FileStore(tx).bytes(of: id))
        }
        return .file(bytes, name: name, type: "application/octet-stream")
    }
}
