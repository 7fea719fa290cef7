import Access
import Core
import Organisations
import Rights
import Web

/// What is done with a case as a whole, each on a page of its own with one action; and who opened it.
enum DeedPages {
    static let routes: [Route] = [
        .page(.get, "/cases/{case}/assign", for: .handlers) { call in try await form(call, Form(), .assign) },
        .page(.post, "/cases/{case}/assign", for: .handlers) { call in try await answer(call, .assign, KeepCase.assign) },
        .page(.get, "/cases/{case}/conflict", for: .handlers) { call in try await form(call, Form(), .declareConflict) },
        .page(.post, "/cases/{case}/conflict", for: .handlers) { call in
            try await answer(call, .declareConflict, KeepCase.declareConflict, then: "/cases")
        },
        .page(.get, "/cases/{case}/readers", for: .handlers) { call in
            let id = try call.caseID()
            let readers = try await call.atDesk { desk in try CaseReaders.of(id, at: desk) }
            return call.page(ReadersView(readers: readers, words: call.words).page)
        }
    ]

    private static func answer(
        _ call: Call<Viewer>, _ act: Act, _ deed: @escaping @Sendable (ID<CaseFile>, Form, CaseDesk) throws -> KeepCase.Outcome,
        then path: Path? = nil
    ) async throws -> Answer {
        let (id, typed) = (try call.caseID(), call.form)
        switch try await call.atDesk({ desk in try deed(id, typed, desk) }) {
        // Whoever gave the case away may no longer see it.
        case .saved(let file): return .redirect(to: path ?? (act == .assign && file.person != call.viewer.user ? "/cases" : "/cases/\(id)"))
        case .routed(let home): return .redirect(to: "/cases/routed/\(home.id)")
        case .refused(let refused, _): return try await form(call, refused, act, status: 422)
        case .meanwhile: throw Problem.changedMeanwhile
        }
    }

    private static func form(_ call: Call<Viewer>, _ form: Form, _ act: Act, status: Int = 200) async throws -> Answer {
        let id = try call.caseID()
        let (file, choices) = try await call.atDesk { desk in
            let file = act == .declareConflict ? try desk.get(id, for: act) : try desk.getOpen(id, for: act)
            return (file, try people(for: act, file, desk))
        }
        return call.page(DeedView(file: file, act: act, options: choices, form: form, token: call.token, words: call.words).page, status: status)
    }

    /// Whom the deed may concern.
    private static func people(for act: Act, _ file: CaseFile, _ desk: CaseDesk) throws -> [Fields.Option] {
        switch act {
        case .assign: try KeepCase.candidates(for: file, at: desk).map { Fields.Option($0.id.rawValue, $0.name) }
        case .declareConflict: try KeepCase.staff(at: desk).map { Fields.Option($0.id.rawValue, "\($0.name), \($0.office)") }
        default: []
        }
    }
}
