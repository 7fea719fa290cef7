import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Access

@Suite struct `Two steps` {
    /// The officer, who set up an authenticator and went out again.
    private static func enrolled(_ engine: Engine) async throws -> (site: TestSite, secret: [UInt8], codes: [String]) {
        let site = try await TestSite(engine)
        let browser = try await Browser(site, as: .officer)
        let (secret, codes) = try await browser.enrol()
        try await browser.post("/sign-out")
        site.clock.move(minutes: 5)
        return (site, secret, codes)
    }

    @Test(arguments: Engines.all) func `are set up with a picture, letters, the server's time, and ten codes`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let browser = try await Browser(site, as: .officer)
        #expect(try await browser.get("/account/second-factor").text.contains("Bật xác nhận hai bước"))
        #expect(try await browser.get("/account/second-factor/new").location == "/account/second-factor")
        #expect(try await browser.post("/account/second-factor/start").location == "/account/second-factor/new")
        let page = try await browser.get("/account/second-factor/new")
        #expect(page.text.contains("<svg class=\"qr\"") && page.text.contains("09:00:00 23/11/2026") && page.text.contains("otpauth://totp/"))
        let secret = try browser.secret()
        #expect(secret.count == 20)
        #expect(try await browser.post("/account/second-factor/new", ["code": ""]).text.contains("Hãy gõ mã 6 số"))
        let wrong = try await browser.post("/account/second-factor/new", ["code": "000000"])
        #expect(wrong.status == 422 && wrong.text.contains("Mã không đúng") && wrong.text.contains("<svg"))
        let spaced = site.code(secret).prefix(3) + " " + site.code(secret).suffix(3)
        let made = try await browser.post("/account/second-factor/new", ["code": String(spaced)])
        #expect(made.status == 200 && made.text.matches(of: #/<li><code>[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){5}</code></li>/#).count == 10)
        let state = try await browser.get("/account/second-factor")
        #expect(state.text.contains("10 trong 10") && state.text.contains("09:00 23/11/2026"))
        #expect(
            try await site.acts(about: .officer).filter { $0.key.hasPrefix("auth") || $0.key.hasPrefix("recovery") } == [
                "authenticatorBegun": 1, "authenticatorAdded": 1, "recoveryCodesMade": 1
            ])
    }

    @Test(arguments: Engines.all) func `open the door with the password and then the code, each code once`(engine: Engine) async throws {
        let (site, secret, _) = try await Self.enrolled(engine)
        let browser = Browser(site)
        #expect(try await browser.get("/sign-in/code").location == "/sign-in")
        let first = try await browser.post("/sign-in", ["login": "canbo", "password": TestSite.password, "back": "/plans"])
        #expect(first.location == "/sign-in/code?back=%2Fplans" && browser.cookies["__Host-session"] == nil)
        #expect(try await !browser.isIn)
        #expect(try await browser.get("/sign-in/code?back=%2Fplans").text.contains("value=\"/plans\""))
        let code = site.code(secret)
        let second = try await browser.post("/sign-in/code", ["code": code, "back": "/plans"])
        #expect(second.status == 303 && second.location?.hasSuffix("%2Fplans") == true && browser.cookies["__Host-entry"] == nil)
        #expect(try await browser.isIn)

        let other = Browser(site)
        try await other.signIn("canbo")
        let again = try await other.post("/sign-in/code", ["code": code])
        #expect(again.status == 422 && again.text.contains("đã dùng rồi"))
        site.clock.move(seconds: 30)
        #expect(try await other.post("/sign-in/code", ["code": site.code(secret)]).status == 303)
        let acts = try await site.acts(about: .officer)
        #expect(acts["passwordAccepted"] == 2 && acts["signedIn authenticator"] == 2 && acts["codeRefused"] == 1)
    }

    @Test(arguments: Engines.all) func `take no code of an earlier half minute after a later one`(engine: Engine) async throws {
        let (site, secret, _) = try await Self.enrolled(engine)
        let step = TOTP.step(at: site.clock.now)
        func enter(_ step: Int) async throws -> Int {
            let browser = Browser(site)
            try await browser.signIn("canbo")
            return try await browser.post("/sign-in/code", ["code": TOTP.code(secret, step: step)]).status
        }
        #expect(try await enter(step + 1) == 303)
        #expect(try await enter(step) == 422)
        #expect(try await enter(step - 1) == 422)
        #expect(try await enter(step + 2) == 422)
    }

    @Test(arguments: Engines.all) func `let one of two in who send the same code at once`(engine: Engine) async throws {
        let (site, secret, _) = try await Self.enrolled(engine)
        let code = site.code(secret)
        var entries: [String] = []
        for _ in 0..<2 {
            let browser = Browser(site)
            try await browser.signIn("canbo")
            entries.append(browser.cookies["__Host-entry"] ?? "")
        }
        let sent = entries
        async let one = site.post("/sign-in/code", ["code": code], as: nil, headers: ["cookie": "__Host-entry=\(sent[0])"]).status
        async let other = site.post("/sign-in/code", ["code": code], as: nil, headers: ["cookie": "__Host-entry=\(sent[1])"]).status
        #expect(try await [one, other].sorted() == [303, 422])
    }

    @Test(arguments: Engines.all) func `begin anew after five wrong codes or ten minutes`(engine: Engine) async throws {
        let (site, secret, _) = try await Self.enrolled(engine)
        let browser = Browser(site)
        try await browser.signIn("canbo")
        #expect(try await browser.post("/sign-in/code", ["code": " "]).text.contains("Hãy gõ mã"))
        for _ in 0..<4 { #expect(try await browser.post("/sign-in/code", ["code": "000000"]).text.contains("Bước hai")) }
        let last = try await browser.post("/sign-in/code", ["code": "000000"])
        #expect(last.status == 422 && last.text.contains("đăng nhập lại từ đầu") && browser.cookies["__Host-entry"] == nil)
        #expect(try await browser.post("/sign-in/code", ["code": site.code(secret)]).location == "/sign-in")

        // The next five are held up although the password is right.
        try await browser.signIn("canbo")
        let stopped = try await browser.post("/sign-in/code", ["code": site.code(secret)])
        #expect(stopped.status == 429 && stopped.header("retry-after") == "1")
        site.clock.move(seconds: 1)
        #expect(try await browser.post("/sign-in/code", ["code": site.code(secret)]).status == 303)

        let late = Browser(site)
        try await late.signIn("canbo")
        site.clock.move(minutes: 10)
        #expect(try await late.get("/sign-in/code").location == "/sign-in")
        #expect(try await late.post("/sign-in/code", ["code": site.code(secret)]).text.contains("đăng nhập lại từ đầu"))
    }

    @Test(arguments: Engines.all) func `take a recovery code once, and tell its owner`(engine: Engine) async throws {
        let (site, _, codes) = try await Self.enrolled(engine)
        let browser = Browser(site)
        try await browser.signIn("canbo")
        #expect(try await browser.post("/sign-in/code", ["code": codes[3].uppercased().replacing("-", with: " ")]).status == 303)
        #expect(try await browser.isIn)
        #expect(try await browser.get("/account/notices").text.contains("Đã dùng một mã dự phòng"))
        #expect(try await browser.get("/account/second-factor").text.contains("9 trong 10"))
        let other = Browser(site)
        try await other.signIn("canbo")
        #expect(try await other.post("/sign-in/code", ["code": codes[3]]).status == 422)
        let acts = try await site.acts(about: .officer)
        #expect(acts["recoveryCodeUsed"] == 1 && acts["signedIn recovery code"] == 1)
    }

    @Test(arguments: Engines.all) func `take no recovery code of another person, and none that was replaced`(engine: Engine) async throws {
        let (site, secret, old) = try await Self.enrolled(engine)
        let member = try await Browser(site, as: .member)
        let foreign = try await member.enrol().codes
        let browser = Browser(site)
        try await browser.signIn("canbo")
        #expect(try await browser.post("/sign-in/code", ["code": foreign[0]]).status == 422)
        #expect(try await browser.post("/sign-in/code", ["code": site.code(secret)]).status == 303)
        let made = try await browser.post("/account/second-factor/codes")
        #expect(made.status == 200 && made.text.matches(of: #/<li><code>/#).count == 10)
        let other = Browser(site)
        try await other.signIn("canbo")
        #expect(try await other.post("/sign-in/code", ["code": old[0]]).status == 422)
    }

    @Test(arguments: Engines.all) func `stay on with a new slip, whoever printed it`(engine: Engine) async throws {
        let (site, secret, _) = try await Self.enrolled(engine)
        let slip = try await `A slip`.slip(site, of: .officer)
        let browser = Browser(site)
        let answer = try await browser.post("/join", ["code": slip, "password": "một câu hoàn toàn khác", "again": "một câu hoàn toàn khác"])
        #expect(answer.location == "/sign-in/code" && browser.cookies["__Host-session"] == nil)
        #expect(try await browser.post("/sign-in/code", ["code": site.code(secret)]).status == 303)
    }

    @Test(arguments: Engines.all) func `end the other sessions when they are set up, and move to another telephone`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let here = try await Browser(site, as: .officer), there = Browser(site)
        try await there.signIn("canbo")
        let (old, _) = try await here.enrol()
        #expect(try await !there.isIn)
        #expect(try await here.isIn)
        site.clock.move(minutes: 1)
        let (new, codes) = try await here.enrol()
        #expect(old != new && codes.count == 10)
        site.clock.move(minutes: 1)
        try await there.signIn("canbo")
        #expect(try await there.post("/sign-in/code", ["code": site.code(old)]).status == 422)
        #expect(try await there.post("/sign-in/code", ["code": site.code(new)]).status == 303)
    }

    @Test(arguments: Engines.all, Role.allCases.filter(\.opensCases)) func `come before everything else for whoever can open cases`(
        engine: Engine, role: Role
    ) async throws {
        let site = try await TestSite(engine)
        let browser = try await Browser(site, as: .member), key = try await site.key(of: .member)
        try await site.give([role], to: .member)
        for path in ["/", "/work", "/account", "/account/sessions"] {
            #expect(try await browser.get(path).location == "/account/second-factor", "\(path)")
        }
        #expect(try await browser.post("/account/keys", ["name": "Khóa"]).location == "/account/second-factor")
        let refused = try await site.send(.get, "/api/v1/agencies", headers: ["authorization": "Bearer \(key)"])
        #expect(refused.status == 403 && refused.text.contains("access.secondFactorFirst"))
        let page = try await browser.get("/account/second-factor")
        #expect(page.status == 200 && page.text.contains("cần bật xác nhận hai bước") && !page.text.contains("class=\"menu\""))
        _ = try await browser.enrol()
        #expect(try await browser.get("/account").status == 200)
        #expect(try await browser.get("/account/second-factor").text.contains("/off") == false)
        #expect(try await browser.post("/account/second-factor/off").status == 409)
    }

    @Test(arguments: Engines.all) func `can be switched off by whoever opens no case`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let browser = try await Browser(site, as: .officer)
        #expect(try await browser.post("/account/second-factor/off").status == 409)
        #expect(try await browser.post("/account/second-factor/codes").status == 409)
        _ = try await browser.enrol()
        #expect(try await browser.post("/account/second-factor/off").location == "/account/second-factor")
        try await browser.post("/sign-out")
        #expect(try await browser.signIn("canbo").location?.hasPrefix("/sign-in/code") == false)
        #expect(try await site.acts(about: .officer)["authenticatorRemoved"] == 1)
    }

    @Test(arguments: Engines.all) func `are in no table in clear`(engine: Engine) async throws {
        let (site, secret, codes) = try await Self.enrolled(engine)
        let (sealed, lookups) = try await site.services.database.read { tx in
            (
                try tx.run("SELECT sealed FROM authenticator")[0].get("sealed", as: [UInt8].self),
                try tx.run("SELECT lookup FROM recovery_code").map { try $0.get("lookup", as: [UInt8].self) }
            )
        }
        #expect(sealed.count == 1 + 12 + 20 + 16 && !sealed.hex.contains(secret.hex))
        #expect(lookups.count == 10 && lookups.allSatisfy { $0.count == 32 })
        #expect(codes.allSatisfy { code in lookups.allSatisfy { !String(decoding: $0, as: UTF8.self).contains(code.prefix(4)) } })
        let owner = site.world.user(.officer).id, now = site.clock.now, key = site.services.serverKey
        // A row copied onto another account, and another server's key, open nothing.
        try await site.services.database.write { tx in
            #expect(try !AuthenticatorStore(tx, ServerKey()).accept(TOTP.code(secret, step: TOTP.step(at: now)), of: owner, at: now))
            try tx.run("UPDATE authenticator SET account_id = \(site.world.user(.member).id)")
            #expect(try !AuthenticatorStore(tx, key).accept(TOTP.code(secret, step: TOTP.step(at: now)), of: site.world.user(.member).id, at: now))
        }
    }

    /// The outsider keeps her own and sees nobody else's.
    @Test(arguments: Engines.all) func `are everybody's own`(engine: Engine) async throws {
        let (site, _, _) = try await Self.enrolled(engine)
        let page = try await site.get("/account/second-factor", as: .outsider)
        #expect(page.status == 200 && page.text.contains("Bật xác nhận hai bước") && !page.text.contains("10 trong 10"))
        #expect(try await site.get("/account/second-factor", as: nil).status == 303)
    }
}
