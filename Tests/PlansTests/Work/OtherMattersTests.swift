import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

/// What waits for somebody beside tasks, on the first page they see.
@Suite struct `Other matters on the workbench` {
    private static let titles = (
        obstacles: "Vướng mắc, kiến nghị chờ tôi trả lời, bổ sung", guidance: "Hướng dẫn, tiêu chí chờ cơ quan tôi xác nhận"
    )

    /// An obstacle of the police for the ward's officers; guidance of the ward's for the police.
    private func filled(_ engine: Engine) async throws -> (TestSite, ID<Obstacle>) {
        let site = try await TestSite(engine), plan = try await site.put("Kế hoạch thử", in: World.ward, .published)
        let obstacle = try await RaiseObstacle(site.services)(
            .init(kind: .obstacle, text: "Thiếu phòng", days: 5), on: .plan(plan.id), by: site.world.viewer(.member))
        try await IssueGuidance(site.services)(site.guidance(to: [site.world.police.id]), by: site.officer)
        return (site, obstacle)
    }

    @Test(arguments: Engines.all) func `are told to each role that they wait for, and to no other`(engine: Engine) async throws {
        let (site, _) = try await filled(engine)
        for person in World.Person.allCases {
            // The first page is the waiting list for those it holds something for.
            let page = try await site.get("/work", as: person).text
            #expect(page.contains(Self.titles.obstacles) == (person == .officer), "\(person)")
            #expect(page.contains(Self.titles.guidance) == (person == .member), "\(person)")
            let counted = page.firstMatch(of: /list=waiting"[^>]*>Việc chờ tôi xử lý <span class="count">(\d+)</.ignoresCase()).map { $0.1 }
            if person == .officer || person == .member { #expect(counted == "1", "\(person)") }
        }
        #expect(try await site.get("/work", as: .officer).text.contains("href=\"/obstacles?list=waiting\""))
        #expect(try await site.get("/work", as: .member).text.contains("href=\"/guidance?list=waiting\""))
        #expect(!(try await site.get("/work?list=given", as: .member).text.contains(Self.titles.guidance)))
    }

    @Test(arguments: Engines.all) func `go when they are done, and come back with the next word`(engine: Engine) async throws {
        let (site, obstacle) = try await filled(engine)
        try await ActOnObstacle(site.services)(.request, on: obstacle, shown: 1, .init(text: "Phòng nào?"), by: site.officer)
        #expect(!(try await site.get("/work?list=waiting", as: .officer).text.contains(Self.titles.obstacles)))
        #expect(try await site.get("/work?list=waiting", as: .member).text.contains(Self.titles.obstacles))
        let id = try #require(try await site.get("/guidance?list=waiting", as: .member).between("href=\"/guidance/", "\""))
        #expect(try await site.post("/guidance/\(id)/receipt", ["version": "1"], as: .member).status == 303)
        #expect(!(try await site.get("/work?list=waiting", as: .member).text.contains(Self.titles.guidance)))
    }
}
