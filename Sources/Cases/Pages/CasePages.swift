public import Access
import Core
import Lists
import Organisations
import Rights
import Vault
import Web

/// The pages of cases. Addresses hold random ids and the names of parts, never a name of a person; what is searched for is posted.
public enum CasePages {
    public static let routes: [Route] =
        [
            .page(.get, "/cases", for: .handlers, list),
            .page(.post, "/cases/search", for: .handlers, limit: 8 << 10, search),
            .page(.get, "/cases/new", for: .makers) { call in
                try await newForm(call, Form(["consent": Consent.notAsked.name, "next": NextAct.contact.rawValue]))
            },
            .page(.post, "/cases", for: .makers, make),
            .page(.get, "/cases/{case}", for: .handlers, show),
            .page(.get, "/cases/{case}/edit", for: .handlers) { call in
                let id = try call.caseID()
                let file = try await call.atDesk { desk in try desk.getOpen(id, for: .write) }
                return call.page(FrameFormView(file: file, form: Form(file), isSecond: false, token: call.token, words: call.words).page)
            },
            .page(.post, "/cases/{case}", for: .handlers, change)
        ] + PartPages.routes + SharePages.routes + TakeOutPages.routes + RequestPages.routes + DeedPages.routes + ConflictPages.routes
        + EmergencyPages.routes + CasesAPI.routes + PartsAPI.routes + RequestsAPI.routes + PeopleAPI.routes

    public static let menu = [
        MenuItem("cases.title", "/cases", for: .handlers),
        MenuItem("emergency.menu", "/emergencies", for: .emergencies) { viewer, _, tx in try EmergencyStore(tx).waiting(for: viewer) }
    ]

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let asked = call.incoming.query["page"]
        let (files, page, problem) = try await call.atDesk { desk in
            let store = CaseStore(desk.tx), page = PageOfList(number: asked, total: try store.count(visibleTo: desk.viewer))
            let files = try store.list(visibleTo: desk.viewer, offset: page.offset, size: PageOfList.size)
            try desk.record(.casesListed, "\(files.count)")
            return (files, page, try desk.keyProblem)
        }
        let view = CaseListView(
            files: files, page: page, keyProblem: problem, mayMake: Rule.makers.admits(call.viewer), user: call.viewer.user,
            today: LocalDate(call.now),
            token: call.token, words: call.words)
        return call.page(view.html)
    }

    private static func search(_ call: Call<Viewer>) async throws -> Answer {
        let query = call.form["query"]
        let found = try await call.atDesk { desk in try SearchCases.find(query, at: desk) }
        return call.page(SearchView(query: query, answer: found, token: call.token, words: call.words).page)
    }

    private static func make(_ call: Call<Viewer>) async throws -> Answer {
        let typed = call.form
        switch try await call.atDesk({ desk in try MakeCase.make(typed, at: desk) }) {
        case .made(let file): return .redirect(to: "/cases/\(file.id)")
        case .routed(_, let home): return .redirect(to: "/cases/routed/\(home.id)")
        case .refused(let form): return try await newForm(call, form, status: 422)
        }
    }

    /// Without a key nothing could be sealed: better said before somebody types.
    private static func newForm(_ call: Call<Viewer>, _ form: Form, status: Int = 200) async throws -> Answer {
        if let problem = try await call.atDesk({ desk in try desk.keyProblem }) { throw problem }
        return call.page(NewCaseView(form: form, token: call.token, words: call.words).page, status: status)
    }

    private static func show(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.caseID()
        return call.page(CaseView(overview: try await call.atDesk { desk in try CaseOverview.of(id, at: desk) }, words: call.words).page)
    }

    private static func change(_ call: Call<Viewer>) async throws -> Answer {
        let (id, typed) = (try call.caseID(), call.form)
        switch try await call.atDesk({ desk in try KeepCase.change(id, typed, at: desk) }) {
        case .saved, .routed: return .redirect(to: "/cases/\(id)")
        case .refused(let form, let file):
            return call.page(FrameFormView(file: file, form: form, isSecond: false, token: call.token, words: call.words).page, status: 422)
        case .meanwhile(let stored):
            // What was typed stays, and saves over the version that is shown beside it.
            var kept = typed
            kept.set("revision", to: String(stored.revision))
            return call.page(FrameFormView(file: stored, form: kept, isSecond: true, token: call.token, words: call.words).page, status: 409)
        }
    }
}
