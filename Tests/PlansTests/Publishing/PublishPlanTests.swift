import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `Publishing a plan` {
    @Test(arguments: Engines.all) func `makes it a programme, once`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let draft = try await site.draft()
        site.clock.move(hours: 1)
        try await PublishPlan(site.services)(draft.id, by: site.officer)
        let plan = try await site.plan(draft.id)
        #expect(plan.state == .published)
        #expect(plan.version == 1)
        #expect(plan.publishedAt == site.clock.now)
        #expect(plan.addedAt == draft.addedAt)
        #expect(plan.head == draft.head)

        let before = try await site.holdings()
        await #expect(throws: Problem.planAlreadyPublished) { try await PublishPlan(site.services)(draft.id, by: site.officer) }
        #expect(try await site.holdings() == before)
        #expect(try await site.plan(draft.id) == plan)
        #expect(try await site.acts(on: "plan \(draft.id)") == ["plans.imported", "plans.published"])
    }

    @Test(arguments: Engines.all) func `ties its agencies to the catalogue, whatever the spelling`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme(), world = site.world
        let catalogue = try await site.services.database.read { tx in try AgencyStore(tx).list(of: World.ward) }
        let women = try #require(catalogue.first { $0.kind == .womensUnion }), media = try #require(catalogue.first { $0.kind == .media })
        #expect(
            Set(catalogue.map(\.name)) == [
                world.office.name, "Phòng Văn hóa - Xã hội", "Công an phường", "Trạm Y tế phường", "Hội Liên hiệp Phụ nữ phường",
                "Trung tâm Dịch vụ tổng hợp phường"
            ])
        #expect(catalogue.count == 6)
        #expect(women.validFrom == LocalDate(TestClock.morning))

        let first = try await site.task(1, of: plan.id)
        #expect(
            first.agencies == [
                .init(.lead, "Phòng Văn hóa – Xã hội", agency: world.socialAffairs.id),
                .init(.coordinator, "Hội Liên hiệp Phụ nữ phường", agency: women.id),
                .init(.coordinator, "Công an phường", agency: world.police.id)
            ])
        #expect(try await site.task(2, of: plan.id).agencies.first == .init(.lead, "Trung tâm Dịch vụ tổng hợp phường", agency: media.id))
        let short = try await site.task(4, of: plan.id).agencies.first { $0.name == "Hội LHPN phường" }
        #expect(short?.agency == women.id)
        #expect(try await site.task(6, of: plan.id).agencies.first == .init(.lead, "Trạm Y tế phường", agency: world.healthStation.id))
        for duty in try await site.items(of: plan.id, .duty) { #expect(duty.agencies.allSatisfy { $0.agency != nil }, "\(duty.text)") }
    }

    @Test(arguments: Engines.all) func `leaves groups as words and makes no agency of them`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let groups = try await site.items(of: plan.id).flatMap(\.agencies).filter { AgencyName.isGroup($0.name) }
        #expect(groups.count == 3)
        #expect(groups.allSatisfy { $0.agency == nil })
    }

    @Test(arguments: Engines.all) func `adds each new agency once, and the next plan finds it`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let first = try await site.programme()
        let second = try await site.programme()
        let names = try await site.services.database.read { tx in try AgencyStore(tx).list(of: World.ward).map(\.name) }
        #expect(names.count == 6)
        let elsewhere = try await site.services.database.read { tx in try AgencyStore(tx).list(of: World.elsewhere) }
        #expect(elsewhere == [site.world.elsewhere])
        #expect(try await site.task(5, of: first.id).agencies == (try await site.task(5, of: second.id).agencies))
        let added = try await site.services.database.read { tx in
            try tx.run("SELECT count(*) AS n FROM audit_entry WHERE act = 'organisations.agencyAdded' AND actor_id = \(site.officer.user.rawValue)")[
                0
            ]
            .get("n", as: Int.self)
        }
        #expect(added == 2)
    }

    @Test(arguments: Engines.all) func `makes no agency of what was removed`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        for item in try await site.items(of: plan.id) where item.agencies.contains(where: { $0.name.hasPrefix("Trung tâm") }) {
            try await site.review().remove(item.id)
        }
        try await PublishPlan(site.services)(plan.id, by: site.officer)
        let names = try await site.services.database.read { tx in try AgencyStore(tx).list(of: World.ward).map(\.name) }
        #expect(!names.contains { $0.hasPrefix("Trung tâm") })
        #expect(names.count == 5)
    }

    @Test(arguments: Engines.all) func `is for the officers of its unit alone`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), before = try await site.holdings()
        for person in World.Person.allCases where person != .officer {
            await #expect(throws: Problem.notFound, "\(person)") { try await PublishPlan(site.services)(plan.id, by: site.world.viewer(person)) }
            await #expect(throws: Problem.notFound, "\(person)") {
                try await PublishPlan(site.services).preview(plan.id, for: site.world.viewer(person))
            }
        }
        await #expect(throws: Problem.notFound) { try await PublishPlan(site.services)(.random(), by: site.officer) }
        #expect(try await site.holdings() == before)
    }

    @Test(arguments: Engines.all) func `is shown before it is done, and done on a press of the button`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), before = try await site.holdings()
        let preview = try await PublishPlan(site.services).preview(plan.id, for: site.officer)
        #expect(preview.agencies.known.map(\.agency.name) == ["Phòng Văn hóa - Xã hội", "Công an phường", "Trạm Y tế phường"])
        #expect(
            preview.agencies.new == [["Hội Liên hiệp Phụ nữ phường", "Hội LHPN phường"], ["Trung tâm Dịch vụ tổng hợp phường"]])
        #expect(preview.agencies.groups.count == 1)
        let page = try await site.get("/plans/\(plan.id)/publication", as: .officer)
        #expect(page.status == 200)
        for name in ["Phòng Văn hóa - Xã hội", "Hội Liên hiệp Phụ nữ phường", "Trung tâm Dịch vụ tổng hợp phường"] {
            #expect(page.text.contains(name))
        }
        #expect(try await site.plan(plan.id).state == .draft)
        #expect(try await site.holdings()["agency"] == before["agency"])

        #expect(try await site.post("/plans/\(plan.id)/publication", as: .officer).location == "/plans/\(plan.id)")
        #expect(try await site.plan(plan.id).state == .published)
        #expect(try await site.post("/plans/\(plan.id)/publication", as: .officer).status == 409)
    }
}
