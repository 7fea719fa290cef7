import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `Several officers publishing at once` {
    /// One ward behind two servers that share nothing but the store.
    private struct Servers {
        let site: TestSite
        let services: [Services]

        init(_ engine: Engine) async throws {
            let store = try await engine.newStore()
            site = try await TestSite(store.open())
            var other = site.services
            other.database = try store.open()
            services = [site.services, other]
        }
    }

    @Test(arguments: Engines.all) func `publish a plan once, and the others are told`(engine: Engine) async throws {
        let servers = try await Servers(engine), site = servers.site
        let plan = try await site.draft()
        let published = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                let services = servers.services[number % 2]
                group.addTask {
                    do {
                        try await PublishPlan(services)(plan.id, by: site.officer)
                        return true
                    } catch let problem as Problem where problem == .planAlreadyPublished {
                        return false
                    }
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(published == 1)
        let holdings = try await site.holdings()
        #expect(holdings["plan_version"] == 1)
        #expect(holdings["agency"] == 7)  // four of the cast, two new ones, one elsewhere
        #expect(try await site.acts(on: "plan \(plan.id)") == ["plans.imported", "plans.published"])
    }

    @Test(arguments: Engines.all) func `publish two plans that name the same new agencies and make each once`(engine: Engine) async throws {
        let servers = try await Servers(engine), site = servers.site
        let plans = [try await site.draft(), try await site.draft(), try await site.draft(), try await site.draft()]
        try await withThrowingTaskGroup { group in
            for (number, plan) in plans.enumerated() {
                let services = servers.services[number % 2]
                group.addTask { try await PublishPlan(services)(plan.id, by: site.officer) }
            }
            try await group.waitForAll()
        }
        let holdings = try await site.holdings()
        #expect(holdings["plan_version"] == 4)
        #expect(holdings["agency"] == 7)
        for plan in plans {
            let untied = try await site.items(of: plan.id, .duty).flatMap(\.agencies).filter { $0.agency == nil }
            #expect(untied.isEmpty)
        }
    }

    /// A correction that comes while the plan is being published is either in the frozen version or refused.
    @Test(arguments: Engines.all) func `never freeze half of a correction`(engine: Engine) async throws {
        let servers = try await Servers(engine), site = servers.site
        for _ in 0..<5 {
            let plan = try await site.draft()
            let item = try await site.task(2, of: plan.id)
            async let correction: Bool = {
                do {
                    try await ItemReview(services: servers.services[1], viewer: site.officer).correct(item.id, shown: 1) { $0.text = "Bản sửa muộn" }
                    return true
                } catch let problem as Problem where problem == .planIsFrozen || problem == .changedMeanwhile {
                    return false
                }
            }()
            try await PublishPlan(site.services)(plan.id, by: site.officer)
            let wasCorrected = try await correction
            let content: String = try await site.services.database.read { tx in
                try tx.run("SELECT content FROM plan_version WHERE plan_id = \(plan.id)")[0].get("content")
            }
            #expect(content.contains("Bản sửa muộn") == wasCorrected)
            #expect((try await site.item(item.id).text == "Bản sửa muộn") == wasCorrected)
        }
    }
}
