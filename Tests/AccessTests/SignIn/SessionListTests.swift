import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Access

@Suite struct `The list of one's own sessions` {
    private static let chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"

    @Test(arguments: Engines.all) func `tells browser, beginning and last click, and ends one`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .officer)
        let here = Browser(site), there = Browser(site, userAgent: Self.chrome)
        try await here.signIn("canbo")
        site.clock.move(minutes: 20)
        try await there.signIn("canbo")
        let page = try await here.get("/account/sessions")
        #expect(page.text.contains("Firefox trên Linux") && page.text.contains("Chrome trên Windows") && page.text.contains("09:20 23/11/2026"))
        #expect(page.text.matches(of: #/Máy này/#).count == 1)
        let id = try await site.services.database.read { tx in
            try tx.run("SELECT id FROM session WHERE reading = 'Chrome|Windows'")[0].get("id", as: String.self)
        }
        #expect(try await site.post("/account/sessions/\(id)/end", as: .outsider).status == 404)
        #expect(try await site.post("/account/sessions/\(id)/end", as: .member).status == 404)
        #expect(try await there.isIn)
        #expect(try await here.post("/account/sessions/\(id)/end").location == "/account/sessions")
        #expect(try await !there.isIn)
        #expect(try await here.isIn)
        #expect(try await here.post("/account/sessions/\(id)/end").status == 404)
        #expect(try await site.acts(about: .officer)["sessionEnded"] == 1)
    }

    @Test(arguments: Engines.all) func `ends all others at once and keeps other people's`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let here = try await Browser(site, as: .officer), other = try await Browser(site, as: .member)
        #expect(try await here.get("/account/sessions").text.contains("không mở ở nơi nào khác"))
        let elsewhere = [Browser(site), Browser(site), Browser(site)]
        for browser in elsewhere { try await browser.signIn("canbo") }
        #expect(try await here.post("/account/sessions/end-others").location == "/account/sessions")
        for browser in elsewhere { #expect(try await !browser.isIn) }
        #expect(try await here.isIn)
        #expect(try await other.isIn)
        #expect(try await site.acts(about: .officer)["otherSessionsEnded 3"] == 1)
    }

    @Test(arguments: Engines.all) func `leaves out what has ended by itself, and everybody else's`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let old = Browser(site), here = Browser(site, userAgent: Self.chrome)
        _ = try await site.browser(of: .officer)
        _ = try await site.browser(of: .outsider)
        try await old.signIn("canbo")
        site.clock.move(hours: 2)
        try await here.signIn("canbo")
        let page = try await here.get("/account/sessions")
        #expect(!page.text.contains("Firefox trên Linux") && page.text.contains("Chrome trên Windows"))
        #expect(try await site.get("/account/sessions", as: nil).status == 303)
    }

    @Test(arguments: Engines.all) func `tells of a new browser in the others, until it is read`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .officer)
        let mine = Browser(site), strange = Browser(site, userAgent: Self.chrome)
        // The first one is new as well; nobody has read of it.
        try await mine.signIn("canbo")
        let first = try await strange.signIn("canbo")
        #expect(first.location?.hasPrefix("/account/notices") == true)
        #expect(try await !strange.get("/account/notices").text.contains("Chrome trên Windows"))
        // In the strange one itself nothing is told of it, and nothing is read away there that it does not show.
        let news = try await mine.get("/account/notices?back=%2Fplans")
        #expect(news.text.contains("Đăng nhập trên máy mới: Chrome trên Windows") && !news.text.contains("Firefox"))
        let id = try #require(news.between("name=\"notice\" value=\"", "\""))
        #expect(try await site.post("/account/notices", ["notice": id], as: .outsider).status == 303)
        #expect(try await mine.post("/sign-out").status == 303)
        #expect(try await mine.signIn("canbo").location == "/account/notices?back=%2F")
        #expect(try await mine.post("/account/notices", ["notice": id, "back": "/plans"]).location == "/plans")
        #expect(try await mine.get("/account/notices").text.contains("Không có tin mới"))
        #expect(try await mine.post("/sign-out").status == 303)
        #expect(try await mine.signIn("canbo").location == "/")
        let acts = try await site.acts(about: .officer)
        #expect(acts["deviceMet"] == 2 && acts["noticesRead 1"] == 1)
    }

    @Test(arguments: Engines.all) func `is JSON for programs too`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .officer)
        let sessions: Sent = try await site.api(.get, "/account/sessions", as: .officer).decoded()
        #expect(sessions["sessions"]?.list.count == 1)
        let notices: Sent = try await site.api(.get, "/account/notices", as: .officer).decoded()
        #expect(notices["notices"]?.list.isEmpty == true)
        #expect(try await site.api(.get, "/account/sessions", as: nil).status == 401)
    }
}
