import Access
import Core
import Web

/// A case's closing, and the destruction of its keys: asked on one page, answered by somebody else on the same.
enum RequestPages {
    static let routes: [Route] = [
        .page(.get, "/cases/{case}/close", for: .handlers) { call in try await page(call, .closing, Form()) },
        .page(.post, "/cases/{case}/close", for: .handlers) { call in try await ask(call, .closing) },
        .page(.post, "/cases/{case}/close/take-back", for: .handlers) { call in try await takeBack(call, .closing) },
        .page(.post, "/cases/{case}/close/approve", for: .handlers) { call in try await approve(call, .closing) },
        .page(.post, "/cases/{case}/close/refuse", for: .handlers) { call in try await refuse(call, .closing) },
        .page(.get, "/cases/{case}/erase", for: .handlers) { call in try await page(call, .erasure, Form()) },
        .page(.post, "/cases/{case}/erase", for: .handlers) { call in try await ask(call, .erasure) }.proved,
        .page(.post, "/cases/{case}/erase/take-back", for: .handlers) { call in try await takeBack(call, .erasure) },
        .page(.post, "/cases/{case}/erase/approve", for: .handlers) { call in try await approve(call, .erasure) }.proved,
        .page(.post, "/cases/{case}/erase/refuse", for: .handlers) { call in try await refuse(call, .erasure) }
    ]

    private static func page(_ call: Call<Viewer>, _ kind: CaseRequest.Kind, _ form: Form, status: Int = 200) async throws -> Answer {
        let id = try call.caseID(), overview = try await call.atDesk { desk in try RequestOverview.of(kind, id, at: desk) }
        return call.page(RequestView(overview: overview, form: form, token: call.token, words: call.words).page, status: status)
    }

    private static func ask(_ call: Call<Viewer>, _ kind: CaseRequest.Kind) async throws -> Answer {
        let (id, typed) = (try call.caseID(), call.form)
        return try await answer(call, kind, call.atDesk { desk in try AskAboutCase.ask(kind, id, typed, at: desk) })
    }

    private static func refuse(_ call: Call<Viewer>, _ kind: CaseRequest.Kind) async throws -> Answer {
        let (id, typed) = (try call.caseID(), call.form)
        return try await answer(call, kind, call.atDesk { desk in try AskAboutCase.refuse(kind, id, typed, at: desk) })
    }

    private static func answer(_ call: Call<Viewer>, _ kind: CaseRequest.Kind, _ outcome: AskAboutCase.Outcome) async throws -> Answer {
        switch outcome {
        case .done(let file): return .redirect(to: "/cases/\(file.id)")
        case .refused(let form, _): return try await page(call, kind, form, status: 422)
        }
    }

    private static func takeBack(_ call: Call<Viewer>, _ kind: CaseRequest.Kind) async throws -> Answer {
        let id = try call.caseID()
        _ = try await call.atDesk { desk in try AskAboutCase.takeBack(kind, id, at: desk) }
        return .redirect(to: "/cases/\(id)")
    }

    private static func approve(_ call: Call<Viewer>, _ kind: CaseRequest.Kind) async throws -> Answer {
        let (id, typed) = (try call.caseID(), call.form)
        _ = try await call.atDesk { desk in try AskAboutCase.approve(kind, id, typed, at: desk) }
        return .redirect(to: "/cases/\(id)")
    }
}
