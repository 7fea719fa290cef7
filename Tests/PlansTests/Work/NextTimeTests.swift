import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

/// What the rows of times hold for the sake of lists, whatever happens to a task.
@Suite struct `The next time of a task` {
    private struct Standing: Equatable {
        let next: Set<ID<Occurrence>>
        let computed: Set<ID<Occurrence>>
    }

    /// Stored, and as the definition has it: the first by day and id of those that are not over.
    private func standing(_ site: TestSite) async throws -> Standing {
        let viewer = site.officer
        return try await site.services.database.read { tx in
            let stored: [ID<Occurrence>] = try tx.run("SELECT id FROM work_occurrence WHERE is_next = \(true)").map { try $0.get("id") }
            let tasks: [ID<WorkTask>] = try tx.run("SELECT id FROM work_task").map { try $0.get("id") }
            let computed = try tasks.compactMap { task in
                try OccurrenceStore(tx).list(of: task, visibleTo: viewer).filter { !$0.state.isOver }
                    .min { ($0.starts, $0.id.rawValue) < ($1.starts, $1.id.rawValue) }?.id
            }
            return Standing(next: Set(stored), computed: Set(computed))
        }
    }

    private static let acts: [WorkAct.Kind] = [.completion, .confirmation, .returning, .withdrawal, .reopening, .postponement, .resumption, .handBack]

    @Test(arguments: Engines.all, [1, 2, 3] as [UInt64]) func `is as computed after any acts`(engine: Engine, seed: UInt64) async throws {
        let site = try await TestSite(engine)
        var random = Lehmer(seed: seed)
        let plan = try await site.programme()
        try await given(3, site)
        let tasks: [ID<WorkTask>] = try await site.services.database.read { tx in
            try tx.run("SELECT id FROM work_task ORDER BY position, text").map { try $0.get("id") }
        }
        var done = 0
        for step in 1...80 {
            guard let task = tasks.randomElement(using: &random), let kind = Self.acts.randomElement(using: &random) else { continue }
            if step % 8 == 0 {
                let starts = site.services.clock.today.adding(days: Int.random(in: -200...600, using: &random))
                try await ChangeWork(site.services).addTime(
                    .init(name: "Thêm \(step)", starts: starts, due: step % 16 == 0 ? starts : nil), to: task, by: site.officer)
                done += 1
            } else if try await act(kind, on: task, &random, site) {
                done += 1
            }
            let now = try await standing(site)
            #expect(now.next == now.computed, "\(step) \(kind.rawValue)")
        }
        #expect(done > 10)
        #expect(try await PlanCheck(database: site.services.database).findings() == [])
        #expect(try await site.get("/work?list=all&plan=\(plan.id)", as: .officer).status == 200)
    }

    private func given(_ count: Int, _ site: TestSite) async throws {
        for number in 1...count {
            try await AssignWork(site.services)(
                .init(
                    text: "Việc \(number)", lead: site.world.police.id, order: .init(number: nil, day: nil, title: "Công văn"),
                    due: number == 1 ? nil : site.services.clock.today.adding(days: number)),
                by: site.officer)
        }
    }

    /// On any of its times; false where the rules do not let it happen.
    private func act(_ kind: WorkAct.Kind, on task: ID<WorkTask>, _ random: inout Lehmer, _ site: TestSite) async throws -> Bool {
        let officer = site.officer, member = site.world.viewer(.member), place = Int.random(in: 0...100, using: &random)
        let times = try await site.services.database.read { tx in try OccurrenceStore(tx).list(of: task, visibleTo: officer) }
        guard !times.isEmpty else { return false }
        do {
            try await ActOnWork(site.services)(
                kind, on: task, times[place % times.count].id, ActInput(text: "Vì thế", cause: .objective),
                by: [.completion, .handBack].contains(kind) ? member : officer)
            return true
        } catch is Problem {
            return false
        }
    }

    @Test(arguments: Engines.all) func `that somebody meddled with is found, and a copy that strayed`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.programme()
        let (next, other): (ID<Occurrence>, ID<Occurrence>) = try await site.services.database.write { tx in
            let ids: [ID<Occurrence>] = try tx.run("SELECT id FROM work_occurrence WHERE is_next = \(true) ORDER BY id LIMIT 2").map {
                try $0.get("id")
            }
            try tx.run("UPDATE work_occurrence SET is_next = \(false) WHERE id = \(ids[0])")
            try tx.run("UPDATE work_occurrence SET position = position + 1 WHERE id = \(ids[1])")
            return (ids[0], ids[1])
        }
        #expect(
            try await PlanCheck(database: site.services.database).findings() == [
                "time \(other): it is not as its task", "time \(next): whether it comes next is not as computed"
            ])
    }

    /// The migration's words, on times that were written before there was the column.
    @Test(arguments: Engines.all) func `is worked out for what is there already`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.programme()
        let before = try await standing(site)
        try await site.services.database.write { tx in try tx.run("UPDATE work_occurrence SET is_next = \(false)") }
        try await site.services.database.write { tx in try tx.run(WorkListMigrations.firstNext) }
        #expect(try await standing(site) == before && before.next == before.computed && !before.next.isEmpty)
    }
}

/// Small numbers that are the same in each run.
private struct Lehmer: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
