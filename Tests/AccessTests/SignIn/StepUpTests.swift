import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Access

@Suite struct `Proving again who one is` {
    @Test(arguments: Engines.all) func `is asked after ten minutes, and nothing that was typed is lost`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let browser = try await Browser(site, as: .officer)
        site.clock.move(minutes: 10, microseconds: -1)
        #expect(try await browser.post("/account/keys", ["name": "Khóa một"]).text.contains("tc_"))
        site.clock.move(microseconds: 1)
        let asked = try await browser.post("/account/keys", ["name": "Khóa <hai>"])
        #expect(asked.status == 200 && asked.text.contains("Xác nhận đúng là bạn") && !asked.text.contains("tc_"))
        #expect(asked.text.contains("name=\"name\" value=\"Khóa &lt;hai&gt;\"") && asked.text.contains("action=\"/account/keys\""))
        let empty = try await browser.post("/account/keys", ["name": "Khóa hai", "_proof": ""])
        #expect(empty.status == 422 && empty.text.contains("Hãy gõ mật khẩu hoặc mã"))
        let wrong = try await browser.post("/account/keys", ["name": "Khóa hai", "_proof": "không phải câu này"])
        #expect(wrong.status == 422 && wrong.text.contains("không đúng") && wrong.text.contains("value=\"Khóa hai\""))
        let right = try await browser.post("/account/keys", ["name": "Khóa hai", "_proof": TestSite.password])
        #expect(right.status == 200 && right.text.contains("tc_"))
        site.clock.move(minutes: 9)
        #expect(try await browser.post("/account/keys", ["name": "Khóa ba"]).text.contains("tc_"))
        let acts = try await site.acts(about: .officer)
        #expect(acts["proved password"] == 1 && acts["proofRefused"] == 1)
    }

    @Test(arguments: Engines.all) func `is good for one session`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let here = try await Browser(site, as: .officer), there = Browser(site)
        try await there.signIn("canbo")
        site.clock.move(minutes: 11)
        #expect(try await here.post("/account/keys", ["name": "Một", "_proof": TestSite.password]).text.contains("tc_"))
        #expect(try await !there.post("/account/keys", ["name": "Hai"]).text.contains("tc_"))
    }

    @Test(arguments: Engines.all) func `takes a code of the authenticator, once`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let browser = try await Browser(site, as: .officer)
        let (secret, _) = try await browser.enrol()
        site.clock.move(minutes: 11)
        let code = site.code(secret)
        #expect(try await browser.post("/account/keys", ["name": "Một", "_proof": code]).text.contains("tc_"))
        #expect(try await site.acts(about: .officer)["proved authenticator"] == 1)
        try await site.services.database.write { tx in try tx.run("UPDATE session SET proved_at = began_at") }
        #expect(try await browser.post("/account/keys", ["name": "Hai", "_proof": code]).status == 422)
    }

    @Test(arguments: Engines.all) func `cannot be guessed at for long, nor on another page`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let browser = try await Browser(site, as: .officer)
        site.clock.move(minutes: 11)
        for _ in 0..<5 { #expect(try await browser.post("/account/keys", ["name": "Một", "_proof": "không phải câu này"]).status == 422) }
        #expect(try await browser.post("/account/keys", ["name": "Một", "_proof": TestSite.password]).status == 429)
        let change: TestFields = ["old": TestSite.password, "password": "một câu khác hẳn", "again": "một câu khác hẳn"]
        #expect(try await browser.post("/account/password", change).status == 429)
    }

    @Test(arguments: Engines.all) func `has a page of its own, for pages that are only opened`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let browser = try await Browser(site, as: .officer)
        try await browser.post("/account/second-factor/start")
        site.clock.move(minutes: 11)
        #expect(try await browser.get("/account/second-factor/new").location == "/step-up?back=%2Faccount%2Fsecond-factor%2Fnew")
        let asked = try await browser.get("/account/second-factor/new?tr%C6%B0%E1%BB%9Bc=a%26b&sau=1")
        #expect(asked.location == "/step-up?back=%2Faccount%2Fsecond-factor%2Fnew%3Fsau%3D1%26tr%25C6%25B0%25E1%25BB%259Bc%3Da%2526b")
        #expect(try await browser.get("/step-up?back=%2Faccount%2Fsecond-factor%2Fnew").text.contains("value=\"/account/second-factor/new\""))
        #expect(try await browser.post("/step-up", ["back": "/account/second-factor/new", "_proof": "sai"]).status == 422)
        let right = try await browser.post("/step-up", ["back": "/account/second-factor/new", "_proof": TestSite.password])
        #expect(right.location == "/account/second-factor/new")
        #expect(try await browser.get("/account/second-factor/new").status == 200)
        #expect(try await browser.post("/step-up", ["back": "//evil.example", "_proof": TestSite.password]).location == "/")
    }
}
