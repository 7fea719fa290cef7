import Core
import TestSupport
import Testing
import Web

@testable import Access

@Suite struct `A form from elsewhere` {
    /// What a form to close a session gets, by where the browser says it comes from.
    static func signOut(_ site: TestSite, _ headers: [String: String], token: String?) async throws -> Int {
        let session = try await site.browser(of: .officer)
        var all = ["cookie": session.headers["cookie"] ?? "", "content-type": "application/x-www-form-urlencoded"]
        all.merge(headers) { $1 }
        return try await site.send(.post, "/sign-out", headers: all, body: Array("_token=\(token ?? session.token)".utf8)).status
    }

    @Test(
        arguments: Engines.all,
        [
            (["sec-fetch-site": "cross-site"], false), (["sec-fetch-site": "same-site"], false), (["sec-fetch-site": "same-origin"], true),
            (["sec-fetch-site": "none"], true),
            (["origin": "https://evil.example"], false), (["origin": "null"], false), (["origin": "https://localhost.evil.example"], false),
            (["origin": "http://localhost"], true),
            (["sec-fetch-site": "same-origin", "origin": "https://evil.example"], true),
            (["sec-fetch-site": "cross-site", "origin": "http://localhost"], false), ([:], true)
        ] as [([String: String], Bool)])
    func `is told by its headers`(engine: Engine, sent: ([String: String], Bool)) async throws {
        let site = try await TestSite(engine)
        #expect(try await Self.signOut(site, sent.0, token: nil) == (sent.1 ? 303 : 403))
    }

    @Test(arguments: Engines.all) func `is refused without the token, with a wrong one, and with another person's`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let foreign = try await site.browser(of: .member).token
        for token in ["", "x", foreign] {
            #expect(try await Self.signOut(site, ["sec-fetch-site": "same-origin"], token: token) == 403)
        }
        #expect(try await site.get("/account", as: .officer).status == 200)
    }

    @Test(arguments: Engines.all) func `is refused at open doors too`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .officer)
        for path in ["/sign-in", "/join"] {
            let answer = try await site.post(
                path, ["login": "canbo", "password": TestSite.password], as: nil, headers: ["sec-fetch-site": "cross-site"])
            #expect(answer.status == 403 && answer.cookie("__Host-session") == nil)
        }
    }

    @Test(arguments: Engines.all) func `changes nothing by JSON with a cookie alone`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let session = try await site.browser(of: .administrator)
        let body = Array("{\"name\":\"Tổ Thử\",\"kind\":\"other\",\"validFrom\":\"2026-01-01\"}".utf8)
        var headers = session.headers.merging(["content-type": "application/json"]) { $1 }
        #expect(try await site.send(.post, "/api/v1/agencies", headers: headers, body: body).status == 403)
        headers["x-form-token"] = session.token
        #expect(try await site.send(.post, "/api/v1/agencies", headers: headers, body: body).status == 200)
    }
}

@Suite struct `Every answer` {
    static let expected = SecurityHeaders.always.filter { $0.name != "permissions-policy" }.map { "\($0.name): \($0.value)" }
    /// The first of the answers is the door, which may ask for a passkey; all others may not.
    static let policies = [SecurityHeaders.permissions(for: .asking)] + Array(repeating: SecurityHeaders.permissions(), count: 8)

    @Test(arguments: Engines.all) func `carries the security headers, whatever was asked`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let answers = [
            try await site.get("/sign-in", as: nil), try await site.get("/account", as: .officer), try await site.get("/nirgends", as: nil),
            try await site.get("/agencies", as: .officer), try await site.get("/api/v1/agencies", as: nil), try await site.post("/sign-out", as: nil),
            try await site.get("/health", as: nil), try await site.send(.delete, "/account"),
            try await site.send(.post, "/sign-in", headers: ["content-type": "application/x-www-form-urlencoded"], body: Array("a=%".utf8))
        ]
        for answer in answers {
            let sent = answer.headers.map { "\($0.name): \($0.value)" }
            #expect(Self.expected.allSatisfy(sent.contains))
            #expect(answer.header("cache-control") == "no-store")
            #expect(answer.header("strict-transport-security") == nil)
            #expect(answer.header("server") == nil)
        }
        #expect(answers.map { $0.header("permissions-policy") } == Self.policies)
        #expect(answers.map(\.status) == [200, 200, 404, 404, 401, 303, 200, 404, 422])
    }

    @Test(arguments: Engines.all) func `refuses a body that is too large before reading it, and one that grows`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let large = [UInt8](repeating: 97, count: (8 << 10) + 1)
        let type = ["content-type": "application/x-www-form-urlencoded"]
        #expect(try await site.send(.post, "/sign-in", headers: type, body: large).status == 413)
        #expect(try await site.send(.post, "/sign-in", headers: type, body: Array(large.dropLast())).status == 422)
    }

    @Test(arguments: Engines.all) func `speaks the language that was chosen`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let chosen = try await site.get("/language/en?back=%2Fsign-in", as: nil)
        #expect(chosen.status == 303 && chosen.location == "/sign-in" && chosen.cookie("__Host-language") == "en")
        let page = try await site.send(.get, "/sign-in", headers: ["cookie": "__Host-language=en"])
        #expect(page.text.contains("<html lang=\"en\">") && page.text.contains("User name"))
        #expect(try await site.get("/language/en?back=%2F%2Fevil.example", as: nil).location == "/")
        #expect(try await site.get("/language/xx", as: nil).status == 404)
        #expect(try await site.send(.get, "/sign-in", headers: ["cookie": "__Host-language=xx"]).text.contains("<html lang=\"vi\">"))
    }
}
