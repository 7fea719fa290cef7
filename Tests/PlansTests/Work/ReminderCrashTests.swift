import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `Reminders` {
    /// Days before the last day on which each piece of work falls due; then a month goes by, day by day.
    private static let pieces = 40, month = 30

    @Test(arguments: Engines.all) func `are given exactly once each, though the server dies a thousand times`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let officer = site.officer, police = site.world.police.id, start = site.services.clock.today
        for number in 0..<Self.pieces {
            let order = WorkTask.Order(number: nil, day: nil, title: "Công văn thử")
            _ = try await AssignWork(site.services)(
                AssignWork.Given(text: "Việc thử số \(number)", lead: police, order: order, due: start.adding(days: number % 20)), by: officer)
        }
        let crashing = CrashingDatabase(site.services.database, chance: 0.97, seed: 20_261_126)
        var services = site.services
        services.database = crashing
        for day in 0..<Self.month {
            site.clock.set(to: TestClock.morning.adding(seconds: day * 86_400))
            // Whoever is killed starts again, and does it all again; two of them at once.
            var isDone = false
            while !isDone {
                let moment = services
                async let other: Int? = try? Remind(moment)()
                let given = try? await Remind(moment)()
                _ = await other
                isDone = given != nil
            }
        }
        #expect(crashing.crashes >= 1000)
        let rows = try await site.services.database.read { tx in
            try tx.run("SELECT occurrence_id, days, due, at FROM work_reminder").map { row in
                (try row.get("occurrence_id", as: String.self), try row.get("days", as: Int.self), try row.get("due", as: LocalDate.self), try row.get("at", as: Instant.self))
            }
        }
        // Each piece of work was near from some day on, and a month has passed over all of them.
        var wanted = 0
        for number in 0..<Self.pieces {
            let due = start.adding(days: number % 20)
            let seen = (0..<Self.month).compactMap { Reminder.standing(due: due, on: start.adding(days: $0)) }
            wanted += Set(seen).count
        }
        #expect(rows.count == wanted)
        #expect(Set(rows.map { "\($0.0) \($0.1)" }).count == rows.count)
        // And each on the very day that it belongs to, or on the first of all.
        for (_, days, due, at) in rows { #expect(LocalDate(at) == max(start, due.adding(days: days)), "\(due) \(days)") }
    }
}
