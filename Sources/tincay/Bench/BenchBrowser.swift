import Access
import Core
import Site
import Web

/// Somebody signed in, asking for pages through the gate that the server uses.
struct BenchBrowser {
    private let gate: Gate
    private var cookie = ""

    init(_ services: Services, login: String, password: String) async throws {
        gate = Gate(services)
        try await enter("/sign-in", "login=\(login)&password=\(password)")
    }

    /// By an invitation's slip.
    init(_ services: Services, slip: String, password: String) async throws {
        gate = Gate(services)
        try await enter("/join", "code=\(slip)&password=\(password)&again=\(password)")
    }

    private mutating func enter(_ path: String, _ form: String) async throws {
        let headers = ["content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"]
        let answer = try await answer(.post, path, path, [:], headers, form)
        guard answer.status == 303 else { throw Refused("\(path): \(answer.status)") }
        cookie = answer.header("set-cookie")?.split(separator: ";").first.map(String.init) ?? ""
    }

    /// - parameter template: the page as the route table names it.
    func get(_ template: String, _ path: String, _ parameters: [String: String]) async throws -> Answer {
        let page = try await answer(.get, template, path, parameters, ["cookie": cookie], "")
        guard page.status == 200 else { throw Refused("\(path): \(page.status)") }
        return page
    }

    private func answer(
        _ method: Web.Method, _ template: String, _ path: String, _ parameters: [String: String], _ headers: [String: String], _ body: String
    ) async throws -> Answer {
        guard let route = Site.routes.first(where: { $0.method == method && $0.path == template }) else {
            throw Refused("Không có trang \(template).")
        }
        let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
        let incoming = try Incoming(
            method: method, path: parts[0], query: parts.count > 1 ? parts[1] : "", parameters: parameters, headers: headers, body: Array(body.utf8))
        return await gate.answer(route, incoming)
    }
}
