import Access
import Core
import Site
import Web

/// Somebody signed in, asking for pages through the gate that the server uses.
struct BenchBrowser {
    private let gate: Gate
    private var cookie = ""
    /// Proof that a form is of our own pages.
    private var token = ""

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

    /// As the pages lead: from here on those pages open that ask for a second factor.
    mutating func setUpTelephone(at now: Instant) async throws {
        let first = try await send(.get, "/account/second-factor", "/account/second-factor", [:], "")
        token = Self.text(first).between("name=\"_token\" value=\"", "\"")
        _ = try await post("/account/second-factor/start", "/account/second-factor/start", [:], "")
        let page = try await send(.get, "/account/second-factor/new", "/account/second-factor/new", [:], "")
        let code = TOTP.code(Self.bytes(base32: Self.text(page).between("?secret=", "&amp;")), step: TOTP.step(at: now))
        let done = try await post("/account/second-factor/new", "/account/second-factor/new", [:], "code=\(code)")
        guard done.status == 200 else { throw Refused("/account/second-factor/new: \(done.status)") }
    }

    func post(_ template: String, _ path: String, _ parameters: [String: String], _ form: String) async throws -> Answer {
        try await send(.post, template, path, parameters, "_token=\(token)&\(form)")
    }

    func send(_ method: Web.Method, _ template: String, _ path: String, _ parameters: [String: String], _ form: String) async throws -> Answer {
        let headers = ["cookie": cookie, "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"]
        return try await answer(method, template, path, parameters, headers, form)
    }

    private static func text(_ answer: Answer) -> String { String(decoding: answer.body, as: UTF8.self) }

    private static func bytes(base32 text: String) -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = text.compactMap(letters.firstIndex(of:)).flatMap { value in (0..<5).map { value >> (4 - $0) & 1 } }
        return stride(from: 0, to: bits.count - 7, by: 8).map { start in bits[start..<(start + 8)].reduce(0) { $0 << 1 | UInt8($1) } }
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

extension String {
    /// Empty when the two are not there.
    fileprivate func between(_ start: String, _ end: String) -> String {
        guard let head = firstRange(of: start), let tail = self[head.upperBound...].firstRange(of: end) else { return "" }
        return String(self[head.upperBound..<tail.lowerBound])
    }
}
