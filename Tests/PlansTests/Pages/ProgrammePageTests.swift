import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `The page of a programme` {
    @Test(arguments: Engines.all) func `shows all that was published to everybody who works there`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        for person in [World.Person.officer, .member, .viewer, .administrator] {
            let page = try await site.get("/plans/\(plan.id)", as: person)
            #expect(page.status == 200)
            #expect(page.text.contains(FictitiousPlan.title))
            for task in FictitiousPlan.tasks { #expect(page.text.contains(task), "\(person)") }
            for words in ["Ít nhất 03 địa chỉ tin cậy", "≥ 85%", "Truyền thông trong cộng đồng", "Hội LHPN phường", "10/6", "15/11/2027 – 15/12/2027"]
            {
                #expect(page.text.contains(words), "\(person) \(words)")
            }
        }
    }

    @Test(arguments: Engines.all) func `shows one agency's part on request`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let page = try await site.get("/plans/\(plan.id)?agency=\(site.world.healthStation.id)", as: .viewer)
        let shown = FictitiousPlan.tasks.enumerated().filter { page.text.contains($0.element) }.map { $0.offset + 1 }
        #expect(shown == [5, 6, 7])
        #expect(page.text.contains("value=\"\(site.world.healthStation.id)\" selected"))
        #expect(page.text.contains("Ít nhất 03 địa chỉ tin cậy"))
        for stranger in ["\(ID<Agency>.random())", "%22%3E%3Cscript%3E", ""] {
            #expect(try await site.get("/plans/\(plan.id)?agency=\(stranger)", as: .viewer).status == 200, "\(stranger)")
        }
    }

    @Test(arguments: Engines.all) func `is whole without a single task`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.put("Chương trình trống", in: World.ward, .published)
        let page = try await site.get("/plans/\(plan.id)", as: .viewer)
        #expect(page.status == 200)
        #expect(page.text.contains("Chương trình trống"))
        #expect(!page.text.contains("<li class=\"task\">"))
    }

    @Test(arguments: Engines.all) func `shows what a removed item said to nobody`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let draft = try await site.draft()
        let item = try await site.task(3, of: draft.id)
        try await site.review().remove(item.id)
        try await PublishPlan(site.services)(draft.id, by: site.officer)
        for person in [World.Person.officer, .viewer] {
            #expect(!(try await site.get("/plans/\(draft.id)", as: person).text.contains(FictitiousPlan.tasks[2])))
            #expect(try await site.get("/work/\(item.id)", as: person).status == 404)
        }
        #expect(!(try await site.api(.get, "/plans/\(draft.id)", as: .officer).text.contains(item.id.rawValue)))
    }

    /// `TestSite` refuses a page that is not well-formed; here it must also hold all of a very large programme.
    @Test(arguments: Engines.all) func `and the workbench hold 5,000 tasks`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let police = site.world.police.id
        let plan = try await site.put("Chương trình lớn", in: World.ward, .published) { plan in
            (1...5000).map { number in
                Made.item(
                    of: plan, .task, "Việc số \(number).", at: number,
                    agencies: [.init(number.isMultiple(of: 2) ? .lead : .coordinator, "Công an phường", agency: police)])
            }
        }
        try await site.note("Đã xong việc cuối", on: try await site.items(of: plan.id)[4999].id, by: site.officer)
        let programme = try await site.get("/plans/\(plan.id)?page=all", as: .viewer)
        #expect(programme.status == 200)
        #expect(programme.text.ranges(of: "<li class=\"task\">").count == 5000)
        #expect(programme.text.contains("Đã xong việc cuối"))
        for list in ["given", "helping"] {
            let bench = try await site.get("/work?list=\(list)", as: .member)
            #expect(bench.text.ranges(of: "<li class=\"task\">").count == 50, "\(list)")
            #expect(bench.text.ranges(of: "<span class=\"count\">hơn 999</span>").count == 2, "\(list)")
            #expect(bench.text.contains("page=2"), "\(list)")
        }
    }

    /// Up to a hundred tasks stand on one page; more are read fifty at a time, and the whole on request.
    @Test(
        arguments: Engines.all,
        [(100, "", 100), (101, "", 50), (101, "?page=2", 50), (101, "?page=3", 1), (101, "?page=99", 1), (101, "?page=all", 101)])
    func `shows so many tasks at once`(engine: Engine, numbers: (tasks: Int, query: String, shown: Int)) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.put("Chương trình", in: World.ward, .published) { plan in
            (1...numbers.tasks).map { Made.item(of: plan, .task, "Việc số \($0).", at: $0) }
        }
        let page = try await site.get("/plans/\(plan.id)\(numbers.query)", as: .viewer).text
        #expect(page.ranges(of: "<li class=\"task\">").count == numbers.shown)
        #expect(page.contains("Xem cả 101 nhiệm vụ trên một trang") == (numbers.tasks > 100 && numbers.query != "?page=all"))
    }
}
