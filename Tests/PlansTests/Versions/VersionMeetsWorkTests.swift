import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

/// What a later version means for work, targets and the papers that cite the plan.
@Suite struct `A later version and what hangs on the plan` {
    @Test(arguments: Engines.all) func `gives a target its new goal and keeps the old one`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme(), officer = site.officer
        let draft = try await OpenChange(site.services)(plan.id, by: officer)
        let target = try #require(
            try await site.items(of: draft, .target).first { item in
                if case .target(let target) = item.detail { target.value == 85 } else { false }
            })
        try await site.review().correct(target.id, shown: target.revision) { item in
            guard case .target(var goal) = item.detail else { return }
            goal.value = 95
            (item.text, item.detail) = ("Từ 95% trở lên cộng tác viên được tập huấn", .target(goal))
        }
        try await PublishPlan(site.services)(draft, by: officer)
        let found = try await site.services.database.read { tx in
            try TargetStore(tx).list(of: plan.id, visibleTo: officer).first { $0.text.hasPrefix("Từ 95%") }
        }
        #expect(found?.goals.map(\.value) == [85, 95] && found?.goal.value == 95)
    }

    @Test(arguments: Engines.all) func `hands a task to the paper's new lead, unless it was handed on by hand`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme(), officer = site.officer
        let (first, sixth) = (try await site.task(1, of: plan.id), try await site.task(6, of: plan.id))
        // The sixth is no longer the health station's: somebody handed it to the police.
        try await site.services.database.write { tx in
            var task = try TaskStore(tx).get(ID(of: sixth.id), visibleTo: officer)
            task.lead = site.world.police.id
            task.coordinators.removeAll { $0 == site.world.police.id }
            try TaskStore(tx).save(task)
        }
        let draft = try await OpenChange(site.services)(plan.id, by: officer)
        for number in [1, 6] {
            let task = try await site.task(number, of: draft)
            try await site.review().correct(task.id, shown: task.revision) { item in
                item.agencies = [.init(.lead, "Trạm Y tế phường", agency: site.world.healthStation.id)]
            }
        }
        try await PublishPlan(site.services)(draft, by: officer)
        let leads = try await site.services.database.read { tx in
            try [first, sixth].map { try TaskStore(tx).get(ID(of: $0.id), visibleTo: officer).lead }
        }
        #expect(leads == [site.world.healthStation.id, site.world.police.id])
    }

    @Test(arguments: Engines.all) func `leaves late what was left undone in the years before`(engine: Engine) async throws {
        let site = try await TestSite(engine, startingAt: Instant("2028-01-10T02:00:00.000000Z") ?? TestClock.morning)
        let plan = try await site.programme(), officer = site.officer
        let before = try await late(plan.id, site)
        let draft = try await OpenChange(site.services)(plan.id, by: officer)
        for number in [3, 6] {
            let task = try await site.task(number, of: draft)
            try await site.review().correct(task.id, shown: task.revision) {
                $0.detail = .task(.init(timing: "Quý IV năm 2028", product: nil, detail: nil))
            }
        }
        try await PublishPlan(site.services)(draft, by: officer)
        #expect(before > 0)
        #expect(try await late(plan.id, site) == before)
    }

    @Test(arguments: Engines.all) func `is still the plan that others were issued under`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme(), officer = site.officer
        let child = try await DraftChild(site.services)(
            of: plan.id,
            ChildPlan.Choice(
                title: "Kế hoạch của tổ dân phố", startYear: 2027, endYear: 2030,
                items: Set(try await site.items(of: plan.id, .task).map(\.id))), by: officer)
        try await PublishPlan(site.services)(try await OpenChange(site.services)(plan.id, by: officer), by: officer)
        let (above, found) = try await site.services.database.read { tx in
            let above = try AboveStore(tx).find(of: child, visibleTo: officer)
            let plan = try PlanStore(tx).get(child, visibleTo: officer)
            return (above, try above?.name.flatMap { try SeenPaperStore(tx).find($0, above: plan, visibleTo: officer)?.id })
        }
        #expect(above?.name?.number == "07/KH-UBND")
        #expect(found == plan.id)
    }

    private func late(_ plan: ID<Plan>, _ site: TestSite) async throws -> Int {
        try await site.services.database.read { tx in
            try tx.run("SELECT count(*) AS n FROM work_occurrence WHERE plan_id = \(plan) AND year = 2027 AND state = 'open'")[0].get("n")
        }
    }
}
