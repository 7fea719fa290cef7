import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `A new name at publication` {
    private static let women = "Hội Liên hiệp Phụ nữ phường"

    private func names(_ site: TestSite) async throws -> Set<String> {
        Set(try await site.services.database.read { tx in try AgencyStore(tx).list(of: World.ward).map(\.name) })
    }

    @Test(arguments: Engines.all) func `may mean an agency that is there already`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), office = site.world.office
        try await PublishPlan(site.services)(plan.id, meaning: [Agency.key(Self.women): office.id], by: site.officer)
        #expect(
            try await names(site) == [
                office.name, "Phòng Văn hóa - Xã hội", "Công an phường", "Trạm Y tế phường", "Trung tâm Dịch vụ tổng hợp phường"
            ])
        #expect(try await site.task(5, of: plan.id).agencies.first == .init(.lead, Self.women, agency: office.id))
        let short = try await site.task(4, of: plan.id).agencies.first { $0.name == "Hội LHPN phường" }
        #expect(short?.agency == office.id)
    }

    @Test(arguments: Engines.all) func `cannot mean an agency of another unit, or none at all`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), before = try await site.holdings()
        for stranger in [site.world.elsewhere.id, .random()] {
            await #expect(throws: Problem.badRequest) {
                try await PublishPlan(site.services)(plan.id, meaning: [Agency.key(Self.women): stranger], by: site.officer)
            }
        }
        #expect(try await site.holdings() == before)
        #expect(try await site.plan(plan.id) == plan)
    }

    @Test(arguments: Engines.all) func `changes nothing for a name that is plain`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), world = site.world
        let meanings = [Agency.key("Công an phường"): world.office.id, "không có tên này": world.elsewhere.id]
        try await PublishPlan(site.services)(plan.id, meaning: meanings, by: site.officer)
        #expect(try await site.task(1, of: plan.id).agencies.last == .init(.coordinator, "Công an phường", agency: world.police.id))
        #expect(try await names(site).count == 6)
    }

    @Test(arguments: Engines.all) func `is chosen on the page that publishes`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), health = site.world.healthStation
        let page = try await site.get("/plans/\(plan.id)/publication", as: .officer)
        #expect(page.text.ranges(of: "<select class=\"input\" id=\"meaning-").count == 2)
        let chosen = TestFields([
            (name: "name", value: Self.women), (name: "meaning", value: ""), (name: "name", value: "Trung tâm Dịch vụ tổng hợp phường"),
            (name: "meaning", value: health.id.rawValue)
        ])
        #expect(try await site.post("/plans/\(plan.id)/publication", chosen, as: .officer).status == 303)
        #expect(try await names(site).contains(Self.women))
        #expect(try await !names(site).contains("Trung tâm Dịch vụ tổng hợp phường"))
        #expect(try await site.task(2, of: plan.id).agencies.first?.agency == health.id)
    }
}
