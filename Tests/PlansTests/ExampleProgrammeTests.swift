import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `The example programme` {
    @Test(arguments: Engines.all) func `is open to all who are signed in and belongs to nobody`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let before = try await site.holdings()
        try await ExampleProgramme(site.services).add()
        let viewer = site.officer
        let plan = try #require(try await site.services.database.read { tx in try PlanStore(tx).list(visibleTo: viewer) }.first)
        #expect(plan.place == UnitStore.example)
        #expect(plan.state == .published)
        let items = try await site.items(of: plan.id)
        #expect(items.count { $0.kind == .task } == 7)
        #expect(items.count { $0.kind == .target && $0.section.isEmpty } == 4)
        #expect(items.count { $0.kind == .deadline } == 2)
        for person in World.Person.allCases {
            #expect(try await site.get("/plans/\(plan.id)", as: person).status == 200, "\(person)")
            #expect(try await site.get("/work", as: person).status == 200, "\(person)")
        }
        #expect(try await site.post("/plans/\(plan.id)/head", ["title": "Của tôi", "revision": "\(plan.revision)"], as: .officer).status == 404)
        let after = try await site.holdings()
        #expect(after["work_act"] == 4)
        let ward = try await site.services.database.read { tx in try AgencyStore(tx).list(of: World.ward).count }
        #expect(ward == 4)
        #expect(after["plan"] == (before["plan"] ?? 0) + 1)
    }

    @Test(arguments: Engines.all) func `has people who cannot sign in`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        try await ExampleProgramme(site.services).add()
        let open = try await site.services.database.read { tx in
            try tx.run(
                """
                SELECT account.login FROM account JOIN agency ON agency.id = account.agency_id
                WHERE agency.place_code = \(UnitStore.example) AND account.active = \(true)
                """
            ).count
        }
        #expect(open == 0)
        #expect(try await site.post("/sign-in", ["login": "vi-du", "password": TestSite.password], as: nil).cookie("__Host-session") == nil)
    }
}
