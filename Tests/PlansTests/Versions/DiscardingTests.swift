import Access
import Core
import Storage
import TestSupport
import Testing

@testable import Plans

/// A version that was opened and is not wanted.
@Suite struct `Discarding an open version` {
    @Test(arguments: Engines.all) func `leaves the programme as it was published, and opens the way for another`(engine: Engine) async throws {
        let site = try await TestSite(engine), plan = try await site.programme()
        var before = try await site.holdings()
        let draft = try await OpenChange(site.services)(plan.id, by: site.officer)
        _ = try await site.review().add(to: draft, .task) { $0.text = "In tờ rơi" }
        try await JudgeDraft.join(site, draft, to: plan)
        try await DiscardChange(site.services)(draft, of: plan.id, by: site.officer)
        await #expect(throws: Problem.notFound) { try await site.plan(draft) }
        #expect(try await site.plan(plan.id) == plan)
        var after = try await site.holdings()
        #expect((after["audit_entry"] ?? 0) > (before["audit_entry"] ?? 0))
        (before["audit_entry"], after["audit_entry"]) = (nil, nil)
        #expect(after == before)
        #expect(
            try await site.acts(on: "plan \(plan.id)").sorted() == [
                "plans.imported", "plans.published", "versions.discarded", "versions.opened"
            ])
        let second = try await OpenChange(site.services)(plan.id, by: site.officer)
        #expect(second != draft)
        #expect(try await PublishPlan(site.services)(second, by: site.officer) == plan.id)
        #expect(try await site.plan(plan.id).version == 2)
    }

    @Test(arguments: Engines.all) func `is for officers of the unit, and for a draft that is open`(engine: Engine) async throws {
        let site = try await TestSite(engine), plan = try await site.programme(), path = "/plans/\(plan.id)/versions/discarding"
        #expect(try await site.get(path, as: .officer).status == 404)
        let draft = try await OpenChange(site.services)(plan.id, by: site.officer), fields: TestFields = ["draft": draft.rawValue]
        for person in World.Person.allCases where person != .officer {
            #expect(try await site.get(path, as: person).status == 404, "\(person)")
            #expect(try await site.post(path, fields, as: person).status == 404, "\(person)")
        }
        #expect(try await site.get("/plans/\(plan.id)/versions", as: .officer).text.contains("href=\"\(path)\""))
        #expect(try await site.get(path, as: .officer).text.contains("Bỏ hẳn bản đang sửa"))
        // Neither another draft nor the programme itself.
        let other = try await site.draft()
        for wrong in [other.id, plan.id] { #expect(try await site.post(path, ["draft": wrong.rawValue], as: .officer).status == 404) }
        #expect(try await site.post(path, fields, as: .officer).location == "/plans/\(plan.id)/versions")
        #expect(try await site.post(path, fields, as: .officer).status == 404)
    }

    @Test(arguments: Engines.all) func `comes too late for a version that was published`(engine: Engine) async throws {
        let site = try await TestSite(engine), plan = try await site.programme()
        let draft = try await OpenChange(site.services)(plan.id, by: site.officer)
        try await PublishPlan(site.services)(draft, by: site.officer)
        await #expect(throws: Problem.planAlreadyPublished) { try await DiscardChange(site.services)(draft, of: plan.id, by: site.officer) }
    }
}

/// Something said of a draft beside another plan, which goes with it.
enum JudgeDraft {
    static func join(_ site: TestSite, _ draft: ID<Plan>, to plan: Plan) async throws {
        let officer = site.officer
        try await site.services.database.write { tx in
            for (id, upper) in [(draft, "qd625-2026"), (plan.id, draft.rawValue)] {
                try tx.run(
                    """
                    INSERT INTO cascade_act (id, plan_id, upper_key, place_code, kind, child_item, verdict, by_id, at)
                    VALUES (\(ID<Plan>.random()), \(id), \(upper), \(officer.place), 'agreed', 'x', 'added', \(officer.user), \(TestClock.morning))
                    """)
            }
        }
    }
}
