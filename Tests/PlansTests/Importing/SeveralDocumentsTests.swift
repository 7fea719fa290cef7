import Access
import Core
import Jobs
import Plans
import Storage
import TestSupport
import Testing

@Suite struct `Several documents at once` {
    private static let plan = Array(FictitiousPlan.text.utf8)

    private static func finish(_ site: TestSite) async throws {
        let runner = JobRunner(site.services, kinds: [ImportPlans.job])
        while try await runner.step() {}
    }

    @Test(arguments: Engines.all) func `are read one by one, and each that cannot be read says why`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let sent = try await site.upload(
            "/plans", files: [("mot.txt", Self.plan), ("cu.doc", Array("{\\rtf1 x}".utf8)), ("ba.txt", Self.plan)], as: .officer)
        let job = try #require(sent.location)
        #expect(job.hasPrefix("/jobs/"))
        #expect(try await site.get("/plans", as: .officer).text.contains("Chưa có chương trình nào"))
        try await Self.finish(site)
        let page = try await site.get(job, as: .officer).text
        #expect(page.contains("Xong 3 trên 3.") && page.contains("Số mục chưa làm được: 1") && page.contains("cu.doc"))
        let review = try #require(page.matches(of: #/href="(/plans/[^"]+/review)"/#).first?.1)
        #expect(try await site.get(String(review), as: .officer).status == 200)
        #expect(try await site.get("/plans", as: .officer).text.matches(of: /\/review"/).count == 2)
        // Of the file that could not be read nothing is kept.
        let files = try await site.services.database.read { tx in try tx.run("SELECT name FROM file").map { try $0.get("name", as: String.self) } }
        #expect(files.sorted() == ["ba.txt", "mot.txt"])
    }

    @Test(arguments: Engines.all) func `may be fifty, not more`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let files = (0..<51).map { (name: "\($0).txt", bytes: [UInt8](repeating: 65, count: 10)) }
        let refused = try await site.upload("/plans", files: files, as: .officer)
        #expect(refused.status == 422 && refused.text.contains("Mỗi lần tối đa 50 tệp"))
        #expect(try await site.upload("/plans", files: Array(files.prefix(50)), as: .officer).location?.hasPrefix("/jobs/") == true)
        #expect(try await site.upload("/plans", files: Array(files.prefix(2)), as: .member).status == 404)
    }

    @Test(arguments: Engines.all) func `are read with the rights of the moment`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let job = try #require(try await site.upload("/plans", files: [("a.txt", Self.plan), ("b.txt", Self.plan)], as: .officer).location)
        var user = site.world.user(.officer)
        user.roles = [.member]
        let changed = user
        try await site.services.database.write { tx in try UserStore(tx).save(changed) }
        try await Self.finish(site)
        #expect(try await site.get(job, as: .officer).text.contains("Số mục chưa làm được: 2"))
    }
}
