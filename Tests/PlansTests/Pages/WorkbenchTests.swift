import Access
import Core
import Organisations
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `The workbench` {
    @Test(arguments: Engines.all) func `says what to do while there is nothing`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for person in [World.Person.officer, .member, .viewer, .administrator, .outsider] {
            let page = try await site.get("/work", as: person)
            #expect(page.status == 200, "\(person)")
            #expect(page.text.contains("class=\"empty\""), "\(person)")
            #expect(page.text.contains("href=\"/plans/new\"") == [.officer, .outsider].contains(person), "\(person)")
        }
    }

    @Test(arguments: Engines.all) func `holds what one agency leads, helps with and was told`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.programme()
        // By numbers of the fictitious plan.
        let expected: [(World.Person, tasks: [Int])] = [
            (.member, [1, 3, 5, 6]), (.otherMember, [5, 6, 7]), (.officer, [1, 2, 4, 6, 7]), (.viewer, []), (.administrator, []), (.outsider, [])
        ]
        for (person, tasks) in expected {
            let page = try await site.get("/work?list=given", as: person).text + site.get("/work?list=helping", as: person).text
            let shown = FictitiousPlan.tasks.enumerated().filter { page.contains($0.element) }.map { $0.offset + 1 }
            #expect(shown == tasks, "\(person)")
        }
        let police = try await site.get("/work?list=given", as: .member)
        #expect(police.text.contains("Tiếp nhận tin báo, bảo vệ người bị bạo lực"))
        #expect(!police.text.contains("Khám, chăm sóc ban đầu"))
    }

    @Test(arguments: Engines.all) func `holds one piece of work with its latest note`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let police = site.world.police.id
        let plan = try await site.put("Một việc", in: World.ward, .published) { plan in
            [Made.item(of: plan, .task, "Trực ban đêm", agencies: [.init(.lead, "Công an phường", agency: police)])]
        }
        let item = try await site.item(of: plan.id, .task)
        try await site.note("Tuần này đủ ca trực", on: item.id, by: site.world.viewer(.member))
        let bench = try await site.get("/work", as: .member)
        #expect(bench.text.ranges(of: "<li class=\"task\">").count == 1)
        #expect(bench.text.contains("\">Trực ban đêm</a>"))
        #expect(bench.text.contains("Tuần này đủ ca trực"))
        let page = try await site.get("/work/\(item.id)", as: .member)
        #expect(page.text.contains("Trực ban đêm"))
        #expect(page.text.contains("Một việc"))
    }

    @Test(arguments: Engines.all) func `shows the work of one agency of the unit, and of no other unit`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.programme()
        let health = site.world.healthStation
        let asOfficer = try await site.get("/work?list=all&agency=\(health.id)", as: .officer)
        #expect(asOfficer.text.contains(FictitiousPlan.tasks[5]))
        #expect(!asOfficer.text.contains(FictitiousPlan.tasks[6]))
        for stranger in ["/work?list=all", "/work?list=all&agency=\(health.id)", "/work?list=given", "/work?list=waiting"] {
            let page = try await site.get(stranger, as: .outsider)
            #expect(page.status == 200)
            for task in FictitiousPlan.tasks { #expect(!page.text.contains(task), "\(stranger)") }
        }
        #expect(try await site.get("/work?list=all&agency=\(site.world.elsewhere.id)", as: .officer).text.contains("class=\"empty\""))
        #expect(try await site.get("/work?agency=x&list=x&cell=x&year=x&order=x", as: .officer).status == 200)
    }

    @Test(arguments: Engines.all) func `reminds officers of their drafts, and nobody else`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        for person in World.Person.allCases {
            let page = try await site.get("/work", as: person)
            #expect(page.text.contains("href=\"/plans/\(plan.id)/review\"") == (person == .officer), "\(person)")
        }
    }

    @Test(arguments: Engines.all) func `quotes the sentence that a piece of work came from`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let item = try await site.task(7, of: plan.id)
        let page = try await site.get("/work/\(item.id)", as: .viewer)
        #expect(page.between("<blockquote class=\"text\">", "</blockquote>")?.contains(FictitiousPlan.tasks[6]) == true)
        #expect(page.text.contains("Quý IV hằng năm"))
    }
}
