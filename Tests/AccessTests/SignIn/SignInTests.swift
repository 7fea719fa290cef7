import Core
import Web
import Foundation
import Storage
import TestSupport
import Testing

@testable import Access

@Suite struct `Signing in` {
    static let password = TestSite.password

    /// Somebody who signed in once and has left: their password is set.
    static func site(_ engine: Engine) async throws -> TestSite {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .officer)
        return site
    }

    @Test(arguments: Engines.all) func `opens a session with a cookie that only our server reads`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let answer = try await site.post("/sign-in", ["login": "canbo", "password": Self.password], as: nil)
        #expect(answer.status == 303 && answer.location == "/")
        let cookie = try #require(answer.header("set-cookie"))
        #expect(cookie.wholeMatch(of: /__Host-session=[0-9a-f]{64}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=43200/) != nil)
        let page = try await site.send(.get, "/account", headers: ["cookie": "__Host-session=\(answer.cookie("__Host-session") ?? "")"])
        #expect(page.status == 200 && page.text.contains("Trần Văn Mẫu"))
    }

    @Test(arguments: Engines.all) func `answers an unknown name and a wrong password alike`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let wrong = try await site.post("/sign-in", ["login": "canbo", "password": "không phải mật khẩu"], as: nil)
        let unknown = try await site.post("/sign-in", ["login": "khongai", "password": "không phải mật khẩu"], as: nil)
        let impossible = try await site.post("/sign-in", ["login": "không ai ???", "password": Self.password], as: nil)
        #expect(wrong.status == 422 && wrong.text.contains("Tên đăng nhập hoặc mật khẩu không đúng"))
        #expect(unknown.status == 422 && unknown.text.replacing("khongai", with: "canbo") == wrong.text)
        #expect(impossible.status == 422 && impossible.text.contains("Tên đăng nhập hoặc mật khẩu không đúng"))
        #expect(wrong.cookie("__Host-session") == nil && unknown.cookie("__Host-session") == nil)
    }

    @Test(arguments: Engines.all) func `is refused to somebody who has no password yet, or a closed account`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        #expect(try await site.post("/sign-in", ["login": "xem", "password": Self.password], as: nil).status == 422)
        let officer = site.world.user(.officer)
        try await site.services.database.write { tx in
            var closed = officer
            closed.isActive = false
            try UserStore(tx).save(closed)
        }
        let answer = try await site.post("/sign-in", ["login": "canbo", "password": Self.password], as: nil)
        #expect(answer.status == 422 && answer.text.contains("Tên đăng nhập hoặc mật khẩu không đúng"))
    }

    @Test(arguments: Engines.all) func `takes the name in any case and the accents in either form`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let decomposed = Self.password.decomposedStringWithCanonicalMapping
        #expect(Array(decomposed.utf8) != Array(Self.password.utf8))
        #expect(try await site.post("/sign-in", ["login": " CanBo ", "password": decomposed], as: nil).status == 303)
    }

    @Test(arguments: Engines.all) func `asks for what is missing, all at once`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let answer = try await site.post("/sign-in", ["login": "", "password": ""], as: nil)
        #expect(answer.status == 422 && answer.text.contains("Hãy điền tên đăng nhập") && answer.text.contains("Hãy điền mật khẩu"))
        #expect(answer.text.contains("<title>Lỗi: "))
    }

    @Test(arguments: Engines.all) func `does no work for a password longer than a kilobyte`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        #expect(try await site.post("/sign-in", ["login": "canbo", "password": String(repeating: "a", count: 1025)], as: nil).status == 422)
        #expect(try await site.post("/sign-in", ["login": "canbo", "password": String(repeating: "a", count: 9_000)], as: nil).status == 413)
    }

    @Test(arguments: Engines.all) func `leads on to where one wanted to go, but never away`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let stopped = try await site.get("/account", as: nil)
        #expect(stopped.status == 303 && stopped.location == "/sign-in?back=%2Faccount")
        #expect(try await site.get("/sign-in?back=%2Faccount", as: nil).text.contains("name=\"back\" value=\"/account\""))
        let device = ["cookie": "__Host-device=" + String(repeating: "a", count: 64)]
        for (back, target) in [("/account", "/account"), ("//evil.example", "/"), ("https://evil.example", "/"), ("", "/")] {
            #expect(
                try await site.post("/sign-in", ["login": "canbo", "password": Self.password, "back": back], as: nil, headers: device).location
                    == target)
        }
    }

    @Test(arguments: Engines.all) func `is over after signing out, with the cookie gone and the row too`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let browser = try await site.browser(of: .officer)
        let answer = try await site.post("/sign-out", as: .officer)
        #expect(answer.status == 303 && answer.location == "/sign-in")
        #expect(answer.header("set-cookie")?.contains("Max-Age=0") == true)
        #expect(try await site.send(.get, "/account", headers: browser.headers).status == 303)
    }

    @Test(arguments: Engines.all) func `is recorded, and so is its refusal`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        _ = try await site.post("/sign-in", ["login": "canbo", "password": "sai"], as: nil)
        _ = try await site.post("/sign-in", ["login": "khongai", "password": "sai"], as: nil)
        let officer = site.world.user(.officer).id.rawValue
        let (failed, signedIn) = try await site.services.database.read { tx in
            (
                try tx.run("SELECT subject FROM audit_entry WHERE act = 'access.signInFailed' ORDER BY subject").map {
                    try $0.get("subject", as: String.self)
                },
                try tx.run("SELECT actor_id FROM audit_entry WHERE act = 'access.signedIn'").map { try $0.get("actor_id", as: String.self) }
            )
        }
        #expect(failed == ["login \(officer)", "login unknown"])
        #expect(signedIn == [officer])
    }
}
