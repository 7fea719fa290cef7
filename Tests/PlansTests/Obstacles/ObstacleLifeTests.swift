import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

/// From hand to hand on a real store.
@Suite struct `An obstacle` {
    private static let given = RaiseObstacle.Given(kind: .obstacle, text: "Không có phòng tiếp riêng", money: nil, upward: nil, days: 5)

    @Test(arguments: Engines.all) func `is raised, completed, answered, reopened and closed`(engine: Engine) async throws {
        let site = try await TestSite(engine), plan = try await site.programme(), task = try await site.task(1, of: plan.id)
        let police = site.world.viewer(.member), act = ActOnObstacle(site.services)
        let id = try await RaiseObstacle(site.services)(Self.given, on: .task(ID(of: task.id)), by: police)
        var obstacle = try await site.obstacle(id)
        #expect(obstacle.plan == plan.id)
        #expect(obstacle.agency == site.world.police.id)
        // Monday 23/11/2026 and five working days.
        #expect(obstacle.due.text == "2026-11-30")

        site.clock.move(hours: 1)
        try await act(.request, on: id, shown: 1, .init(text: "Có bao nhiêu phòng?"), by: site.officer)
        #expect(try await site.obstacle(id).state == .moreAsked)
        await #expect(throws: Problem.changedMeanwhile) { try await act(.supply, on: id, shown: 1, .init(text: "x"), by: police) }
        site.clock.move(hours: 24)
        try await act(.supply, on: id, shown: 2, .init(text: "Một phòng chung"), by: police)
        obstacle = try await site.obstacle(id)
        #expect(obstacle.state == .supplied)
        #expect(obstacle.due.text == "2026-12-01")
        site.clock.move(hours: 1)
        try await act(.answer, on: id, .init(text: "Dùng phòng của Hội", outcome: .partly, paper: "12/VHXH"), by: site.officer)
        #expect(try await site.obstacle(id).outcome == .partly)
        await #expect(throws: Problem.obstacleNotNow) { try await act(.answer, on: id, .init(text: "x", outcome: .refused), by: site.officer) }
        site.clock.move(hours: 1)
        try await act(.reopening, on: id, .init(text: "Phòng của Hội đang sửa"), by: police)
        obstacle = try await site.obstacle(id)
        #expect(obstacle.state == .reopened)
        #expect(obstacle.outcome == nil)
        site.clock.move(hours: 1)
        try await act(.answer, on: id, .init(text: "Dùng phòng họp tầng 2", outcome: .accepted), by: site.officer)
        site.clock.move(hours: 1)
        try await act(.closure, on: id, .init(), by: police)
        #expect(try await site.obstacle(id).state == .closed)

        let officer = site.officer
        let acts = try await site.services.database.read { tx in try ObstacleActStore(tx).list(of: id, visibleTo: officer) }
        #expect(acts.map(\.kind) == [.raising, .request, .supply, .answer, .reopening, .answer, .closure])
        #expect(acts[3].paper == "12/VHXH")
        #expect(acts.map(\.author) == ["Lê Thị Thử", "Trần Văn Mẫu", "Lê Thị Thử", "Trần Văn Mẫu", "Lê Thị Thử", "Trần Văn Mẫu", "Lê Thị Thử"])
        #expect(try await site.acts(on: "obstacle \(id)") == Array(repeating: "obstacles.acted", count: 7))
    }

    @Test(arguments: Engines.all) func `is never answered by whoever raised it`(engine: Engine) async throws {
        let site = try await TestSite(engine), plan = try await site.programme()
        let id = try await RaiseObstacle(site.services)(Self.given, on: .plan(plan.id), by: site.officer)
        await #expect(throws: Problem.obstacleOwnAct) {
            try await ActOnObstacle(site.services)(.answer, on: id, .init(text: "Được", outcome: .accepted), by: site.officer)
        }
        #expect(try await site.obstacle(id).state == .raised)
    }

    @Test(arguments: Engines.all) func `goes outside by a paper, and its answer comes back by one`(engine: Engine) async throws {
        let site = try await TestSite(engine), plan = try await site.programme()
        let money = RaiseObstacle.Given(
            kind: .money, text: "Xin kinh phí nhà tạm lánh", money: .init(amount: 150_000_000, source: "Ngân sách tỉnh"),
            upward: .init(name: "Sở Nội vụ", paper: "45/UBND-VX"), days: 10)
        await #expect(throws: Problem.notFound) { try await RaiseObstacle(site.services)(money, on: .plan(plan.id), by: site.world.viewer(.member)) }
        let id = try await RaiseObstacle(site.services)(money, on: .plan(plan.id), by: site.officer)
        let sent = try await site.obstacle(id)
        #expect(sent.addressee == .outside(name: "Sở Nội vụ", paper: "45/UBND-VX"))
        #expect(sent.money == .init(amount: 150_000_000, source: "Ngân sách tỉnh"))
        try await ActOnObstacle(site.services)(
            .answer, on: id, .init(text: "Cấp 100 triệu", outcome: .partly, paper: "9/SNV"), by: site.officer)
        #expect(try await site.obstacle(id).state == .answered)

        var bare = money
        bare.upward?.paper = nil
        let refused = bare
        await #expect(throws: Problem.badRequest) { try await RaiseObstacle(site.services)(refused, on: .plan(plan.id), by: site.officer) }
    }

    @Test(arguments: Engines.all) func `is passed on to the province where it works here, and answered there`(engine: Engine) async throws {
        let site = try await TestSite(engine), plan = try await site.programme()
        let province = try await site.province()
        let id = try await RaiseObstacle(site.services)(Self.given, on: .plan(plan.id), by: site.world.viewer(.member))
        await #expect(throws: Problem.notFound) { try await site.obstacle(id, as: province) }
        try await ActOnObstacle(site.services)(
            .forwarding, on: id, .init(upward: .init(name: "Ủy ban nhân dân tỉnh Hà Tĩnh", paper: nil)), by: site.officer)
        #expect(try await site.obstacle(id, as: province).addressee == .above(place: province.place, name: "Ủy ban nhân dân tỉnh Hà Tĩnh"))
        // It is the province's to answer now.
        await #expect(throws: Problem.notFound) {
            try await ActOnObstacle(site.services)(.answer, on: id, .init(text: "x", outcome: .accepted), by: site.officer)
        }
        try await ActOnObstacle(site.services)(.answer, on: id, .init(text: "Đồng ý", outcome: .accepted), by: province)
        #expect(try await site.obstacle(id).outcome == .accepted)
    }

    @Test(arguments: Engines.all) func `stands on nothing that is not of the own unit`(engine: Engine) async throws {
        let site = try await TestSite(engine), plan = try await site.programme(), draft = try await site.draft()
        await #expect(throws: Problem.notFound) {
            try await RaiseObstacle(site.services)(Self.given, on: .plan(plan.id), by: site.world.viewer(.outsider))
        }
        await #expect(throws: Problem.notFound) { try await RaiseObstacle(site.services)(Self.given, on: .plan(draft.id), by: site.officer) }
        await #expect(throws: Problem.notFound) {
            try await RaiseObstacle(site.services)(Self.given, on: .plan(plan.id), by: site.world.viewer(.viewer))
        }
    }
}

extension TestSite {
    func obstacle(_ id: ID<Obstacle>, as viewer: Viewer? = nil) async throws -> Obstacle {
        let viewer = viewer ?? officer
        return try await services.database.read { tx in try ObstacleStore(tx).get(id, visibleTo: viewer) }
    }

    /// An officer of the province of the ward, which works in this installation from now on.
    func province() async throws -> Viewer {
        let place = "2025:42"
        let agency = Agency(id: .random(), place: place, name: "Sở Nội vụ", kind: .other, validFrom: LocalDate(TestClock.morning))
        let user = User(id: .random(), login: "sonoivu", name: "Ngô Thị Cấp Trên", agency: agency.id, roles: [.officer])
        try await services.database.write { tx in
            try UnitStore(tx).add(place)
            try AgencyStore(tx).add(agency)
            try UserStore(tx).add(user)
        }
        return Viewer(user: user.id, name: user.name, agency: agency.id, agencyName: agency.name, place: place, roles: user.roles)
    }
}
