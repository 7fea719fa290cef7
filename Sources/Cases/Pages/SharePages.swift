import Access
import Core
import Organisations
import Rights
import Web

/// Which other units help with a case, and the end of their help.
enum SharePages {
    static let routes: [Route] = [
        .page(.get, "/cases/{case}/helpers", for: .handlers) { call in try await page(call, Form()) },
        .page(.post, "/cases/{case}/helpers", for: .handlers) { call in
            let (id, typed) = (try call.caseID(), call.form)
            switch try await call.atDesk({ desk in try ShareCase.share(id, typed, at: desk) }) {
            case .shared: return .redirect(to: "/cases/\(id)/helpers")
            case .refused(let form): return try await page(call, form, status: 422)
            }
        }.proved,
        .page(.post, "/cases/{case}/helpers/{unit}/end", for: .handlers) { call in
            let (id, unit) = (try call.caseID(), try call.id("unit", of: Agency.self))
            try await call.atDesk { desk in try ShareCase.end(id, with: unit, at: desk) }
            return .redirect(to: "/cases/\(id)/helpers")
        }
    ]

    private static func page(_ call: Call<Viewer>, _ form: Form, status: Int = 200) async throws -> Answer {
        let id = try call.caseID(), overview = try await call.atDesk { desk in try ShareCase.overview(id, at: desk) }
        return call.page(ShareView(overview: overview, form: form, token: call.token, words: call.words).page, status: status)
    }
}
