import Access
import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `The list of plans` {
    @Test(arguments: Engines.all) func `teaches what to do while it is empty`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let officer = try await site.get("/plans", as: .officer), viewer = try await site.get("/plans", as: .viewer)
        #expect(officer.status == 200)
        #expect(officer.text.contains("class=\"empty\""))
        #expect(officer.text.contains("href=\"/plans/new\""))
        #expect(viewer.text.contains("class=\"empty\""))
        #expect(!viewer.text.contains("href=\"/plans/new\""))
        #expect(try await site.get("/plans/new", as: .viewer).status == 404)
        #expect(try await site.get("/plans/new", as: .officer).status == 200)
    }

    @Test(arguments: Engines.all) func `leads from one plan to where its work is`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let list = try await site.get("/plans", as: .officer)
        #expect(list.text.contains("href=\"/plans/\(plan.id)/review\">\(FictitiousPlan.title)</a>"))
        #expect(list.text.contains("07/KH-UBND"))
        #expect(list.text.contains("2027–2030"))
        #expect(!list.text.contains("class=\"pages\""))
        try await PublishPlan(site.services)(plan.id, by: site.officer)
        for person in [World.Person.officer, .viewer] {
            #expect(try await site.get("/plans", as: person).text.contains("href=\"/plans/\(plan.id)\">\(FictitiousPlan.title)</a>"))
        }
    }

    @Test(arguments: Engines.all) func `shows a title as text, whatever it holds`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.put("<img src=x onerror=alert(1)> & \"Kế hoạch\"", in: World.ward, .published)
        let list = try await site.get("/plans", as: .viewer)
        #expect(list.text.contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Kế hoạch&quot;"))
    }

    /// The newest first, the unit's own before the example; every plan on one page, none on two.
    @Test(arguments: Engines.all) func `cuts 5,000 plans into pages`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let viewer = site.officer
        try await site.services.database.write { tx in
            let file = try Made.file(in: tx), store = PlanStore(tx)
            for number in 1...5000 {
                let plan = Made.plan("Kế hoạch số \(number).", in: World.ward, .published, file: file, at: TestClock.morning.adding(seconds: number))
                try store.add(plan, source: "", by: viewer)
            }
        }
        let (all, count) = try await site.services.database.read { tx in
            (try PlanStore(tx).list(visibleTo: viewer, size: 6000).map(\.head.title), try PlanStore(tx).count(visibleTo: viewer))
        }
        #expect(count == 5000)
        #expect(all == (1...5000).reversed().map { "Kế hoạch số \($0)." })

        let pages: [(asked: String, shown: ClosedRange<Int>, links: Set<Int>)] = [
            ("", 4951...5000, [2]), ("?page=1", 4951...5000, [2]), ("?page=2", 4901...4950, [1, 3]), ("?page=100", 1...50, [99]),
            ("?page=101", 1...50, [99]), ("?page=0", 4951...5000, [2]), ("?page=-1", 4951...5000, [2]), ("?page=x", 4951...5000, [2]),
            ("?page=99999999999999999999", 4951...5000, [2])
        ]
        for (asked, shown, links) in pages {
            let page = try await site.get("/plans\(asked)", as: .viewer)
            #expect(page.status == 200, "\(asked)")
            #expect(page.text.ranges(of: "<li class=\"card\">").count == 50, "\(asked)")
            #expect(page.text.contains(">Kế hoạch số \(shown.lowerBound).<"), "\(asked)")
            #expect(page.text.contains(">Kế hoạch số \(shown.upperBound).<"), "\(asked)")
            #expect(!page.text.contains(">Kế hoạch số \(shown.lowerBound - 1).<"), "\(asked)")
            for number in 1...100 { #expect(page.text.contains("href=\"/plans?page=\(number)\"") == links.contains(number), "\(asked) \(number)") }
            let sent = try await site.api(.get, "/plans\(asked)", as: .viewer).decoded(as: Sent.self)
            #expect(sent["total"] == .integer(5000))
            #expect(sent["plans"]?.list.compactMap { $0["title"]?.text } == shown.reversed().map { "Kế hoạch số \($0)." }, "\(asked)")
        }
        #expect(try await site.get("/work", as: .officer).status == 200)
    }
}
