import Access
import Core
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `A later version of a plan` {
    /// Opened for change: the first task in other words, the second taken out, one added.
    private func changed(_ site: TestSite, _ plan: Plan) async throws -> ID<Plan> {
        let draft = try await OpenChange(site.services)(plan.id, by: site.officer)
        let (first, second) = (try await site.task(1, of: draft), try await site.task(2, of: draft))
        try await site.review().correct(first.id, shown: first.revision) { $0.text = "Tổ chức các buổi họp mặt tại tổ dân phố" }
        try await site.review().remove(second.id)
        _ = try await site.review().add(to: draft, .task) { item in
            item.text = "In tờ rơi về đường dây nóng"
            item.agencies = [.init(.lead, "Công an phường")]
        }
        return draft
    }

    @Test(arguments: Engines.all) func `keeps the items and the work on them, and withdraws what was taken out`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let (first, second) = (try await site.task(1, of: plan.id), try await site.task(2, of: plan.id))
        try await site.note("Đã họp một buổi.", on: first.id, by: site.officer)
        let draft = try await changed(site, plan)
        #expect(try await site.plan(plan.id) == plan)
        #expect(try await PublishPlan(site.services)(draft, by: site.officer) == plan.id)
        let renewed = try await site.plan(plan.id)
        #expect(renewed.version == 2 && renewed.state == .published && renewed.head.number == nil && renewed.head.title == plan.head.title)
        #expect(try await site.item(first.id).text == "Tổ chức các buổi họp mặt tại tổ dân phố")
        #expect(try await site.item(second.id).state == .removed)
        await #expect(throws: Problem.notFound) { try await site.plan(draft) }
        let viewer = site.officer
        let (tasks, open, acts) = try await site.services.database.read { tx in
            (
                try TaskStore(tx).list(of: plan.id, visibleTo: viewer),
                try OccurrenceStore(tx).list(of: ID(of: second.id), visibleTo: viewer).filter { !$0.state.isOver }.count,
                try tx.run("SELECT count(*) AS n FROM work_act WHERE task_id = \(first.id)")[0].get("n", as: Int.self)
            )
        }
        #expect(tasks.contains { $0.text == "In tờ rơi về đường dây nóng" })
        #expect(open == 0)
        #expect(acts == 1)
        let holdings = try await site.holdings()
        #expect(holdings["plan"] == 1 && holdings["plan_version"] == 2 && holdings["plan_item"] == FictitiousPlan.total + 1)
        #expect(try await site.acts(on: "plan \(plan.id)").sorted() == ["plans.imported", "plans.published", "versions.opened", "versions.published"])
    }

    @Test(arguments: Engines.all) func `is shown against the one before`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        try await PublishPlan(site.services)(try await changed(site, plan), by: site.officer)
        let page = try await site.get("/plans/\(plan.id)/versions/2", as: .viewer)
        #expect(page.status == 200)
        #expect(page.text.contains("<del>trò chuyện</del>") && page.text.contains("<ins>họp mặt</ins>"))
        #expect(page.text.contains("<ins>In tờ rơi về đường dây nóng</ins>"))
        #expect(page.text.contains("<del>\(FictitiousPlan.tasks[1])</del>"))
        #expect(try await site.get("/plans/\(plan.id)/versions/1", as: .viewer).text.contains("Đây là phiên bản đầu tiên"))
        #expect(try await site.get("/plans/\(plan.id)/versions/3", as: .viewer).status == 404)
        let list = try await site.get("/plans/\(plan.id)/versions", as: .officer)
        #expect(list.text.contains("Phiên bản 2") && list.text.contains("Phiên bản 1") && list.text.contains("Sửa thành phiên bản mới"))
        for path in ["versions", "versions/1", "versions/2"] {
            #expect(try await site.get("/plans/\(plan.id)/\(path)", as: .outsider).status == 404)
        }
        #expect(!(try await site.get("/plans/\(plan.id)/versions", as: .viewer).text.contains("Sửa thành phiên bản mới")))
    }

    @Test(arguments: Engines.all) func `is opened once, and only by officers of the unit`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme(), draft = try await site.draft()
        let first = try await OpenChange(site.services)(plan.id, by: site.officer)
        #expect(try await OpenChange(site.services)(plan.id, by: site.officer) == first)
        await #expect(throws: Problem.planNotPublished) { try await OpenChange(site.services)(draft.id, by: site.officer) }
        for person in [World.Person.viewer, .member, .outsider, .administrator] {
            await #expect(throws: Problem.notFound, "\(person)") { try await OpenChange(site.services)(plan.id, by: site.world.viewer(person)) }
        }
        #expect(try await site.post("/plans/\(plan.id)/versions", as: .outsider).status == 404)
        #expect(try await site.post("/plans/\(plan.id)/versions", as: .officer).location == "/plans/\(first)/review")
        #expect(try await site.get("/plans/\(plan.id)/versions", as: .officer).text.contains("Mở bản đang sửa"))
    }

    @Test(arguments: Engines.all) func `that two officers publish at once is published once`(engine: Engine) async throws {
        let store = try await engine.newStore()
        let site = try await TestSite(store.open())
        var other = site.services
        other.database = try store.open()
        let servers = [site.services, other]
        let plan = try await site.programme()
        let draft = try await changed(site, plan)
        let won = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<6 {
                group.addTask {
                    do {
                        try await PublishPlan(servers[number % 2])(draft, by: site.officer)
                        return true
                    } catch let problem as Problem where problem == .planAlreadyPublished {
                        return false
                    }
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(won == 1)
        #expect(try await site.holdings()["plan_version"] == 2)
        #expect(try await site.plan(plan.id).version == 2)
    }
}
