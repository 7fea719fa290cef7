import Access
import Core
import Organisations
import PlanReading
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

extension TestSite {
    func targets(of plan: ID<Plan>) async throws -> [PlanTarget] {
        let viewer = officer
        return try await services.database.read { tx in try TargetStore(tx).list(of: plan, visibleTo: viewer) }
    }

    func target(_ id: ID<PlanTarget>) async throws -> PlanTarget {
        let viewer = officer
        return try await services.database.read { tx in try TargetStore(tx).get(id, visibleTo: viewer) }
    }

    func figures(of id: ID<PlanTarget>) async throws -> [TargetActual] {
        let viewer = officer
        return try await services.database.read { tx in try ActualStore(tx).list(of: id, visibleTo: viewer) }
    }

    /// The share of helpers who were trained (≥ 85% by 2030), whose figures the police enter.
    func trained() async throws -> PlanTarget {
        let programme = try await programme()
        let found = try await targets(of: programme.id).first { $0.text.contains("cộng tác viên") }
        guard let found else { throw Problem.notFound }
        try await ManageTarget(services).handOver(found.id, to: world.police.id, shown: nil, by: officer)
        clock.move(microseconds: 1)
        return try await target(found.id)
    }

    /// To the first of February of a year.
    func go(to year: Int) {
        let days = (LocalDate(year: year, month: 2, day: 1) ?? .first).dayNumber - LocalDate(clock.now).dayNumber
        clock.move(microseconds: days * 86_400_000_000)
    }
}

@Suite struct `What is done to a target` {
    private func figure(_ figure: TargetActual.Figure, _ year: Int = 2027, reason: String? = nil) -> FigureEntry {
        FigureEntry(period: TargetPeriod(year: year), figure: figure, source: "Báo cáo 12/BC-UBND", reason: reason)
    }

    @Test(arguments: Engines.all) func `begins with the publication of its programme`(engine: Engine) async throws {
        let site = try await TestSite(engine), programme = try await site.programme(), targets = try await site.targets(of: programme.id)
        #expect(targets.map(\.goal.value) == [100, 3, 85, 70])
        #expect(targets.map(\.goal.due) == [2030, 2030, 2030, 2030])
        #expect(targets.map(\.direction) == [.increase, .increase, .increase, .increase])
        // The fictitious plan names nobody as its lead: whoever published it answers for the figures.
        #expect(Set(targets.map(\.owner)) == [site.officer.agency])
        #expect(targets.allSatisfy { $0.baseline == nil && $0.goal.steps.isEmpty && $0.goals.count == 1 })
    }

    @Test(arguments: Engines.all) func `leaves a target alone that is there already`(engine: Engine) async throws {
        let site = try await TestSite(engine), target = try await site.trained(), officer = site.officer, now = site.clock.now
        try await site.services.database.write { tx in try StartWork.start(target.plan, by: officer, at: now, tx) }
        #expect(try await site.target(target.id) == target)
        #expect(try await site.targets(of: target.plan).count == 4)
    }

    @Test(arguments: Engines.all) func `keeps the figure that a correction replaces`(engine: Engine) async throws {
        let site = try await TestSite(engine), target = try await site.trained(), member = site.world.viewer(.member)
        site.go(to: 2028)
        try await EnterFigure(site.services)(figure(.share(15, of: 20)), of: target.id, seen: 0, by: member)
        await #expect(throws: Problem.targetReasonMissing) {
            try await EnterFigure(site.services)(figure(.share(16, of: 20)), of: target.id, seen: 1, by: member)
        }
        await #expect(throws: Problem.changedMeanwhile) {
            try await EnterFigure(site.services)(figure(.share(16, of: 20), reason: "Cộng sót"), of: target.id, seen: 0, by: member)
        }
        site.clock.move(microseconds: 1)
        try await EnterFigure(site.services)(figure(.share(16, of: 20), reason: "Cộng sót"), of: target.id, seen: 1, by: site.officer)
        let all = try await site.figures(of: target.id)
        #expect(all.map(\.figure) == [.share(15, of: 20), .share(16, of: 20)])
        #expect(all.map(\.version) == [1, 2])
        #expect(all.standing.map(\.figure) == [.share(16, of: 20)])
        #expect(
            try await site.acts(on: "target \(target.id)") == ["targets.ownerChanged", "targets.figureEntered", "targets.figureCorrected"])
    }

    @Test(arguments: Engines.all) func `takes no figure of a time to come, and none from others`(engine: Engine) async throws {
        let site = try await TestSite(engine), target = try await site.trained()
        await #expect(throws: Problem.targetPeriodAhead) {
            try await EnterFigure(site.services)(figure(.number(1)), of: target.id, seen: 0, by: site.officer)
        }
        site.go(to: 2028)
        for person in [World.Person.otherMember, .viewer, .administrator, .outsider, .outsideAdministrator] {
            let viewer = site.world.viewer(person)
            await #expect(throws: Problem.notFound, "\(person)") {
                try await EnterFigure(site.services)(figure(.number(1)), of: target.id, seen: 0, by: viewer)
            }
            await #expect(throws: Problem.notFound, "\(person)") {
                try await ManageTarget(site.services).handOver(target.id, to: viewer.agency, shown: nil, by: viewer)
            }
        }
        await #expect(throws: Problem.notFound) {
            try await ManageTarget(site.services).handOver(target.id, to: site.world.police.id, shown: nil, by: site.world.viewer(.member))
        }
        #expect(try await site.figures(of: target.id).isEmpty)
    }

    @Test(arguments: Engines.all) func `lets only an agency of the unit answer for the figures`(engine: Engine) async throws {
        let site = try await TestSite(engine), target = try await site.trained()
        await #expect(throws: Problem.badRequest) {
            try await ManageTarget(site.services).handOver(target.id, to: site.world.elsewhere.id, shown: nil, by: site.officer)
        }
        #expect(target.owner == site.world.police.id)
        #expect(target.ownerName == "Công an phường")
    }

    @Test(arguments: Engines.all) func `keeps the goal that a decision changed, with its steps`(engine: Engine) async throws {
        let site = try await TestSite(engine), target = try await site.trained()
        let way = ManageTarget.Way(baseline: .init(value: 40, year: 2026, source: "Báo cáo 12"), steps: [2027: 50, 2028: 60])
        try await ManageTarget(site.services).set(way, of: target.id, shown: target.revision, by: site.officer)
        site.go(to: 2028)
        func change(_ day: LocalDate, _ value: Double = 80) -> ManageTarget.Change {
            .init(value: value, comparator: .atLeast, due: 2031, number: "45/QĐ-UBND", day: day, title: "Điều chỉnh Kế hoạch số 07")
        }
        let today = LocalDate(site.clock.now)
        await #expect(throws: Problem.targetDecisionUnfit) {
            try await ManageTarget(site.services).change(change(today.adding(days: 1)), of: target.id, shown: nil, by: site.officer)
        }
        try await ManageTarget(site.services).change(change(today), of: target.id, shown: nil, by: site.officer)
        await #expect(throws: Problem.targetDecisionUnfit) {
            try await ManageTarget(site.services).change(change(today.adding(days: -1)), of: target.id, shown: nil, by: site.officer)
        }
        await #expect(throws: Problem.changedMeanwhile) {
            try await ManageTarget(site.services).change(change(today), of: target.id, shown: target.revision, by: site.officer)
        }
        let changed = try await site.target(target.id)
        #expect(changed.goals.map(\.value) == [85, 80])
        #expect(changed.goals.map(\.due) == [2030, 2031])
        #expect(changed.goals.map(\.steps) == [[2027: 50, 2028: 60], [:]])
        #expect(changed.goal.change?.number == "45/QĐ-UBND")
        #expect(changed.goal(on: today.adding(days: -1)).value == 85)
        #expect(changed.goal(on: today).value == 80)
    }

    @Test(arguments: Engines.all) func `never calls fewer reports better`(engine: Engine) async throws {
        let site = try await TestSite(engine), officer = site.officer
        let programme = try await site.put("Kế hoạch đếm vụ", in: site.world.place, .published) { plan in
            [
                PlanItem(
                    id: .random(), plan: plan, kind: .target, position: 1000, section: "", sectionTitle: "", text: "Không quá 5 vụ mỗi năm",
                    span: nil,
                    confidence: 1, state: .accepted, revision: 1, detail: .target(.init(value: 5, unit: "vụ", comparator: .atMost, due: 2030)))
            ]
        }
        let target = try #require(try await site.targets(of: programme.id).first)
        #expect(target.direction == .neutral)
        await #expect(throws: Problem.targetCountNeverFalls) {
            try await ManageTarget(site.services).set(.init(direction: .decrease, steps: [:]), of: target.id, shown: nil, by: officer)
        }
    }
}
