import Web
import Core
import TestSupport
import Testing

@testable import Access

@Suite struct `One's own account` {
    @Test(arguments: Engines.all) func `is closed to strangers`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await site.get("/account", as: nil).status == 303)
        for path in ["/account/password", "/account/keys", "/account/keys/0000000000000000000000000a/revoke"] {
            let answer = try await site.post(path, as: nil)
            #expect(answer.status == 303 && answer.location?.hasPrefix("/sign-in") == true, "\(path)")
        }
    }

    @Test(arguments: Engines.all, World.Person.allCases) func `shows everybody what is known of them`(engine: Engine, person: World.Person)
        async throws
    {
        let site = try await TestSite(engine)
        let page = try await site.get("/account", as: person)
        #expect(page.status == 200 && page.text.contains(site.world.user(person).name) && page.text.contains(site.world.user(person).login))
        #expect(
            page.text.contains(
                person == .outsider || person == .outsideAdministrator ? "Xã Bắc Sơn, tỉnh Lạng Sơn" : "Phường Thành Sen, tỉnh Hà Tĩnh"))
        #expect(page.text.contains("Chưa có khóa nào"))
    }

    @Test(arguments: Engines.all) func `takes a new password for the old one, and ends the other sessions`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let elsewhere = try await { _ in
            try await site.post("/sign-in", ["login": "canbo", "password": TestSite.password], as: nil).cookie("__Host-session")
        }(try await site.browser(of: .officer))
        let answer = try await site.post(
            "/account/password", ["old": TestSite.password, "password": "một câu khác hẳn", "again": "một câu khác hẳn"], as: .officer)
        #expect(answer.status == 303 && answer.location == "/account?done=password")
        let cookie = try #require(answer.cookie("__Host-session"))
        let page = try await site.send(.get, "/account?done=password", headers: ["cookie": "__Host-session=\(cookie)"])
        #expect(page.status == 200 && page.text.contains("Đã đổi mật khẩu"))
        #expect(try await site.send(.get, "/account", headers: ["cookie": "__Host-session=\(elsewhere ?? "")"]).status == 303)
        #expect(try await site.post("/sign-in", ["login": "canbo", "password": TestSite.password], as: nil).status == 422)
        #expect(try await site.post("/sign-in", ["login": "canbo", "password": "một câu khác hẳn"], as: nil).status == 303)
    }

    @Test(arguments: Engines.all) func `keeps its password when the old one is wrong or the new one will not do`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let wrong = try await site.post(
            "/account/password", ["old": "sai", "password": "một câu khác hẳn", "again": "một câu khác hẳn"], as: .officer)
        #expect(wrong.status == 422 && wrong.text.contains("Mật khẩu đang dùng không đúng") && !wrong.text.contains("một câu khác hẳn"))
        let bad = try await site.post("/account/password", ["old": "", "password": "tôi là canbo đây", "again": ""], as: .officer)
        #expect(bad.status == 422 && bad.text.contains("Hãy điền mật khẩu") && bad.text.contains("dễ đoán"))
        #expect(try await site.post("/sign-in", ["login": "canbo", "password": TestSite.password], as: nil).status == 303)
    }

    /// Somebody at an open browser who does not know the password cannot try for long.
    @Test(arguments: Engines.all) func `slows down guessing of the old password`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let guess: TestFields = ["old": "sai", "password": "một câu khác hẳn", "again": "một câu khác hẳn"]
        for _ in 0..<5 { #expect(try await site.post("/account/password", guess, as: .officer).status == 422) }
        let stopped = try await site.post("/account/password", guess, as: .officer)
        #expect(stopped.status == 429 && stopped.text.contains("Đã thử sai nhiều lần"))
    }

    @Test(arguments: Engines.all) func `shows a new key once`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let made = try await site.post("/account/keys", ["name": "Bảng <theo dõi>"], as: .officer)
        let key = try #require(made.between("<code>", "</code>"))
        #expect(made.status == 200 && key.hasPrefix("tc_") && made.header("cache-control") == "no-store")
        #expect(try await site.send(.get, "/api/v1/agencies", headers: ["authorization": "Bearer \(key)"]).status == 200)
        let page = try await site.get("/account", as: .officer)
        #expect(page.text.contains("Bảng &lt;theo dõi&gt;") && !page.text.contains(key))

        let path = try #require(page.between("action=\"/account/keys/", "/revoke\""))
        #expect(try await site.post("/account/keys/\(path)/revoke", as: .member).status == 404)
        #expect(try await site.post("/account/keys/\(path)/revoke", as: .officer).location == "/account")
        #expect(try await site.get("/account", as: .officer).text.contains("Đã thu hồi ngày 23/11/2026"))
        #expect(try await site.send(.get, "/api/v1/agencies", headers: ["authorization": "Bearer \(key)"]).status == 401)
    }

    @Test(arguments: Engines.all) func `has twenty keys in force at most, each with a name`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await site.post("/account/keys", ["name": " "], as: .officer).text.contains("Hãy đặt tên cho khóa"))
        #expect(try await site.post("/account/keys", ["name": String(repeating: "a", count: 61)], as: .officer).status == 422)
        for number in 1...AccountPages.mostKeys {
            _ = try await APIKeys(site.services).make(named: "Khóa \(number)", for: site.world.viewer(.officer))
        }
        let answer = try await site.post("/account/keys", ["name": "Một khóa nữa"], as: .officer)
        #expect(answer.status == 422 && answer.text.contains("Đã có 20 khóa đang dùng") && answer.text.contains("value=\"Một khóa nữa\""))
    }
}
