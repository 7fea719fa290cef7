import Web
import Core
import Storage
import TestSupport
import Testing

@testable import Access

@Suite struct `A slip` {
    static func slip(_ site: TestSite, of person: World.Person = .viewer) async throws -> String {
        let user = site.world.user(person).id, now = site.clock.now
        return try await site.services.database.write { tx in try Accounts.invite(user, in: tx, by: ID<User>?.none, at: now) }
    }

    static func join(_ site: TestSite, _ code: String, _ password: String = TestSite.password) async throws -> TestAnswer {
        try await site.post("/join", ["code": code, "password": password, "again": password], as: nil)
    }

    @Test(arguments: Engines.all) func `lets somebody in once`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let code = try await Self.slip(site)
        #expect(code.wholeMatch(of: /[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}/) != nil)
        let first = try await Self.join(site, code)
        #expect(first.status == 303 && first.cookie("__Host-session") != nil)
        let second = try await Self.join(site, code)
        #expect(second.status == 422 && second.text.contains("Mã không đúng, đã dùng hoặc đã hết hạn") && second.cookie("__Host-session") == nil)
    }

    @Test(arguments: Engines.all) func `lets one of two in who use it at the same moment`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let code = try await Self.slip(site)
        async let one = Self.join(site, code, "câu thứ nhất dài đủ")
        async let other = Self.join(site, code, "câu thứ hai dài đủ")
        let statuses = try await [one.status, other.status].sorted()
        #expect(statuses == [303, 422])
    }

    @Test(arguments: Engines.all) func `may be copied with capitals and without dashes`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let code = try await Self.slip(site)
        #expect(try await Self.join(site, " " + code.uppercased().replacing("-", with: " ") + " ").status == 303)
    }

    @Test(arguments: Engines.all) func `is good for fourteen days and not a second longer`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let early = try await Self.slip(site, of: .viewer), late = try await Self.slip(site, of: .member)
        site.clock.move(hours: 14 * 24, seconds: -1)
        #expect(try await Self.join(site, early).status == 303)
        site.clock.move(seconds: 1)
        #expect(try await Self.join(site, late).status == 422)
    }

    @Test(arguments: Engines.all) func `is worth nothing after a newer one was made`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let old = try await Self.slip(site)
        let new = try await Self.slip(site)
        #expect(try await Self.join(site, old).status == 422)
        #expect(try await Self.join(site, new).status == 303)
    }

    @Test(arguments: Engines.all) func `is worth nothing for a closed account`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let code = try await Self.slip(site)
        let user = site.world.user(.viewer)
        try await site.services.database.write { tx in
            var closed = user
            closed.isActive = false
            try UserStore(tx).save(closed)
        }
        #expect(try await Self.join(site, code).status == 422)
    }

    @Test(arguments: Engines.all) func `ends the sessions that were open, and the old password`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let headers = try await site.browser(of: .viewer).headers
        let code = try await Self.slip(site)
        #expect(try await site.send(.get, "/account", headers: headers).status == 200)
        #expect(try await Self.join(site, code, "mật khẩu hoàn toàn mới").status == 303)
        #expect(try await site.send(.get, "/account", headers: headers).status == 303)
        #expect(try await site.post("/sign-in", ["login": "xem", "password": TestSite.password], as: nil).status == 422)
    }

    @Test(arguments: Engines.all) func `is not used up by a password that will not do`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let code = try await Self.slip(site)
        let short = try await site.post("/join", ["code": code, "password": "ngắn", "again": "khác"], as: nil)
        #expect(short.status == 422 && short.text.contains("ít nhất 12 ký tự") && short.text.contains("value=\"\(code)\""))
        let differ = try await site.post("/join", ["code": code, "password": TestSite.password, "again": TestSite.password + "x"], as: nil)
        #expect(differ.status == 422 && differ.text.contains("không giống nhau"))
        #expect(try await Self.join(site, code).status == 303)
    }

    @Test(arguments: Engines.all) func `cannot be guessed quickly`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let code = try await Self.slip(site)
        for _ in 0..<5 { #expect(try await Self.join(site, "abcd-efgh-2345-kmnp").text.contains("Mã không đúng")) }
        let stopped = try await Self.join(site, code)
        #expect(stopped.status == 422 && stopped.text.contains("Đã thử sai nhiều lần"))
        site.clock.move(seconds: 1)
        #expect(try await Self.join(site, code).status == 303)
    }

    @Test(arguments: Engines.all) func `is not in the database`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let code = try await Self.slip(site)
        let rows = try await site.services.database.read { tx in
            try tx.run("SELECT lookup FROM invitation").map { try $0.get("lookup", as: [UInt8].self) }
        }
        #expect(
            rows.count == World.Person.allCases.count
                && rows.allSatisfy { $0.count == 32 && !String(decoding: $0, as: UTF8.self).contains(code.prefix(4)) })
    }
}
