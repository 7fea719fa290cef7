import Access
import Core
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `Searching everything` {
    @Test(arguments: Engines.all) func `finds programmes, tasks and sentences, with accents or without`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.programme()
        for typed in ["ph%C6%B0%E1%BB%9Dng%20Su%E1%BB%91i%20M%C6%A1", "PHUONG%20SUOI%20MO"] {
            let page = try await site.get("/search?q=\(typed)", as: .viewer).text
            #expect(page.contains("<h2>Chương trình</h2>") && page.contains(FictitiousPlan.title), "\(typed)")
            #expect(page.contains("<h2>Trong văn bản</h2>"), "\(typed)")
        }
        let work = try await site.get("/search?q=tui%20do%20dung%20khan%20cap", as: .member).text
        #expect(work.contains("<h2>Nhiệm vụ</h2>") && work.contains("túi đồ dùng khẩn cấp"))
        #expect(try await site.get("/search?q=khongcogi", as: .member).text.contains("Không tìm thấy"))
    }

    @Test(arguments: Engines.all) func `asks for two letters at least`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for (typed, asks) in [("", true), ("a", true), ("%20a%20", true), ("ab", false)] {
            #expect(try await site.get("/search?q=\(typed)", as: .viewer).text.contains("Gõ ít nhất hai chữ") == asks, "\(typed)")
        }
        // What stands for anything in the language of the database stands for itself here.
        _ = try await site.programme()
        #expect(try await site.get("/search?q=%25%25", as: .viewer).text.contains("Không tìm thấy"))
    }

    @Test(arguments: Engines.all) func `shows drafts to officers only, and nothing of other units`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.draft()
        #expect(try await site.get("/search?q=suoi%20mo", as: .officer).text.contains(FictitiousPlan.title))
        for person in [World.Person.member, .viewer, .outsider, .outsideAdministrator] {
            #expect(try await site.get("/search?q=suoi%20mo", as: person).text.contains("Không tìm thấy"), "\(person)")
        }
    }

    @Test(arguments: Engines.all) func `knows the documents that came before it`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.programme()
        try await site.services.database.write { tx in try tx.run("DELETE FROM plan_line") }
        try await StartWork(site.services).catchUp()
        #expect(try await site.get("/search?q=suoi%20mo", as: .viewer).text.contains("<h2>Trong văn bản</h2>"))
        let count = { try await site.services.database.read { tx in try tx.run("SELECT count(*) AS n FROM plan_line")[0].get("n", as: Int.self) } }
        let before = try await count()
        try await StartWork(site.services).catchUp()
        #expect(try await count() == before)
    }
}
