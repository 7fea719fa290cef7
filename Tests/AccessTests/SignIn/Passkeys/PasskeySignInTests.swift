import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Access

@Suite struct `A passkey at the door` {
    /// Somebody with a passkey, who went out again.
    private static func enrolled(_ engine: Engine, _ person: World.Person = .officer, startingAt count: UInt32 = 0) async throws -> (
        site: TestSite, key: SoftKey, codes: [String]
    ) {
        let site = try await TestSite(engine, handling: true)
        let browser = try await Browser(site, as: person)
        var key = SoftKey()
        key.count = count
        let answer = try await browser.add(&key)
        return (site, key, answer.text.matches(of: #/<li><code>([a-z0-9-]+)</code></li>/#).map { String($0.1) })
    }

    @Test(arguments: Engines.all) func `lets in alone whoever opens no case`(engine: Engine) async throws {
        let (site, key, _) = try await Self.enrolled(engine)
        let browser = Browser(site)
        #expect(try await browser.get("/sign-in").text.contains("data-options=\"/sign-in/passkey/options\""))
        #expect(try await browser.enter(by: key).status == 303)
        #expect(try await browser.isIn)
        #expect(browser.cookies["__Host-passkey"] == nil)
        #expect(try await site.acts(about: .officer)["signedIn passkey alone"] == 1)
        #expect(try await browser.get("/account/passkeys").text.contains("09:00 23/11/2026"))
        // No password was typed, so nothing that a password opens lies in the session.
        let session = try await SignIn(site.services).resume(browser.cookies["__Host-session"] ?? "")
        #expect(session != nil && session?.session.member == nil)
    }

    @Test(arguments: Engines.all) func `is not enough for whoever opens cases, and serves them after the password`(engine: Engine) async throws {
        let (site, key, _) = try await Self.enrolled(engine, .caseworker)
        let browser = Browser(site)
        let alone = try await browser.enter(by: key)
        #expect(alone.status == 422 && alone.text.contains("nên cần mật khẩu trước"))
        #expect(try await !browser.isIn)
        #expect(try await browser.signIn("quanlyca").location == "/sign-in/code")
        #expect(try await browser.get("/sign-in/code").text.contains("data-options=\"/sign-in/code/options\""))
        let options = try await browser.options("/sign-in/code/options")
        #expect(options.allowCredentials?.count == 1 && options.userVerification == "preferred")
        #expect(try await browser.finish(by: key).status == 303)
        #expect(try await browser.isIn)
        #expect(try await site.acts(about: .caseworker)["signedIn passkey"] == 1)
        let session = try await SignIn(site.services).resume(browser.cookies["__Host-session"] ?? "")
        #expect(session?.session.member != nil)
    }

    @Test(arguments: Engines.all) func `leaves the recovery codes as a way in, and the password alone as none`(engine: Engine) async throws {
        let (site, _, codes) = try await Self.enrolled(engine)
        let browser = Browser(site)
        #expect(try await browser.signIn("canbo").location == "/sign-in/code")
        #expect(try await !browser.isIn)
        #expect(try await browser.post("/sign-in/code", ["code": codes[0]]).status == 303)
        #expect(try await browser.isIn)
    }

    @Test(arguments: [(0, true), (299_999_999, true), (300_000_000, false), (600_000_000, false)], Engines.all)
    func `is answered within five minutes`(wait: (microseconds: Int, isIn: Bool), engine: Engine) async throws {
        let (site, key, _) = try await Self.enrolled(engine)
        let browser = Browser(site)
        let options = try await browser.options("/sign-in/passkey/options")
        site.clock.move(microseconds: wait.microseconds)
        let answer = try await browser.post("/sign-in/passkey", ["_passkey": key.answer(options)])
        #expect((answer.status == 303) == wait.isIn)
    }

    @Test(arguments: Engines.all) func `answers a challenge once, and only where it was asked`(engine: Engine) async throws {
        let (site, key, _) = try await Self.enrolled(engine)
        let one = Browser(site), other = Browser(site)
        let asked = try await one.options("/sign-in/passkey/options")
        _ = try await other.options("/sign-in/passkey/options")
        let answer = try key.answer(asked)
        #expect(try await other.post("/sign-in/passkey", ["_passkey": answer]).status == 422)
        #expect(try await one.post("/sign-in/passkey", ["_passkey": answer]).status == 303)
        let cookie = Browser(site)
        _ = try await cookie.options("/sign-in/passkey/options")
        #expect(try await cookie.post("/sign-in/passkey", ["_passkey": answer]).status == 422)
        // Asked for as a second step is not asked for alone, nor the other way round.
        let half = Browser(site)
        try await half.signIn("canbo")
        let second = try await half.options("/sign-in/code/options"), alone = try await half.options("/sign-in/passkey/options")
        #expect(try await half.post("/sign-in/passkey", ["_passkey": key.answer(second)]).status == 422)
        #expect(try await half.post("/sign-in/code", ["_passkey": key.answer(alone)]).status == 422)
        #expect(try await half.finish(by: key).status == 303)
    }

    @Test(arguments: Engines.all) func `is refused with a wrong answer, which spends the challenge`(engine: Engine) async throws {
        let (site, key, _) = try await Self.enrolled(engine)
        let browser = Browser(site)
        let asked = try await browser.options("/sign-in/passkey/options")
        var liar = key
        liar.origin = "https://localhost.example"
        #expect(try await browser.post("/sign-in/passkey", ["_passkey": liar.answer(asked)]).status == 422)
        #expect(try await browser.post("/sign-in/passkey", ["_passkey": key.answer(asked)]).status == 422)
        var untouched = key
        untouched.flags = 1
        #expect(try await browser.enter(by: untouched).status == 422)
        for text in ["", ".", "....", "AA.AA.AA.AA.AA", "a.b.c.d.e", String(repeating: "A", count: 8 << 10)] {
            #expect(try await browser.post("/sign-in/passkey", ["_passkey": text]).status == 422)
        }
        #expect(try await site.acts(about: .officer)["passkeyRefused alone"] == 2)
        #expect(try await browser.enter(by: key).status == 303)
    }

    @Test(arguments: Engines.all) func `that seems to exist twice is marked, and opens nothing any more`(engine: Engine) async throws {
        let (site, key, codes) = try await Self.enrolled(engine, startingAt: 5)
        var copy = key
        copy.count = 7
        #expect(try await Browser(site).enter(by: copy).status == 303)
        copy.count = 6
        #expect(try await Browser(site).enter(by: copy).status == 422)
        copy.count = 8
        #expect(try await Browser(site).enter(by: copy).status == 422)
        let acts = try await site.acts(about: .officer)
        #expect(acts.filter { $0.key.hasPrefix("passkeyMarked") }.values.reduce(0, +) == 1 && acts["passkeyRefused alone"] == 1)
        let browser = Browser(site)
        #expect(try await browser.signIn("canbo").location == "/sign-in/code")
        try await browser.post("/sign-in/code", ["code": codes[0]])
        #expect(try await browser.get("/account/notices").text.contains("có vẻ đã bị sao chép"))
        #expect(try await browser.get("/account/passkeys").text.contains("Ngưng từ 09:00 23/11/2026"))
    }

    @Test(arguments: Engines.all) func `put into the table by somebody else is none of ours`(engine: Engine) async throws {
        let (site, key, _) = try await Self.enrolled(engine)
        let victim = site.world.user(.administrator).id
        _ = try await site.browser(of: .administrator)
        try await site.services.database.write { tx in try tx.run("UPDATE passkey SET account_id = \(victim)") }
        #expect(try await Browser(site).enter(by: key).status == 422)
        #expect(try await site.get("/account/passkeys", as: .administrator).text.contains("Chưa có khóa truy cập"))
    }

    @Test(arguments: Engines.all) func `does not open a closed account`(engine: Engine) async throws {
        let (site, key, _) = try await Self.enrolled(engine)
        let user = site.world.user(.officer).id
        try await site.services.database.write { tx in try tx.run("UPDATE account SET active = \(false) WHERE id = \(user)") }
        #expect(try await Browser(site).enter(by: key).status == 422)
    }

    @Test(arguments: Engines.all) func `proves again who one is, verified`(engine: Engine) async throws {
        let (site, key, _) = try await Self.enrolled(engine)
        let browser = Browser(site)
        try await browser.enter(by: key)
        site.clock.move(minutes: 11)
        let asked = try await browser.post("/account/keys", ["name": "Khóa <hai>"])
        #expect(asked.text.contains("data-options=\"/step-up/options\"") && asked.text.contains("value=\"Khóa &lt;hai&gt;\""))
        #expect(asked.header("permissions-policy")?.contains("publickey-credentials-get=(self)") == true)
        var untouched = key
        untouched.flags = 1
        let options = try await browser.options("/step-up/options")
        #expect(options.userVerification == "required")
        #expect(try await browser.post("/account/keys", ["name": "Khóa hai", "_passkey": untouched.answer(options)]).status == 422)
        let other = Browser(site)
        try await other.enter(by: key)
        let foreign = try await other.options("/step-up/options")
        #expect(try await browser.post("/account/keys", ["name": "Khóa hai", "_passkey": key.answer(foreign)]).status == 422)
        let answer = try key.answer(try await browser.options("/step-up/options"))
        #expect(try await browser.post("/account/keys", ["name": "Khóa hai", "_passkey": answer]).text.contains("tc_"))
        #expect(try await site.acts(about: .officer)["proved passkey"] == 1)
        site.clock.move(minutes: 11)
        let page = try key.answer(try await browser.options("/step-up/options"))
        #expect(try await browser.post("/step-up", ["back": "/account", "_passkey": page]).location == "/account")
    }
}
