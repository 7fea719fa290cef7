import Access
import Core
import Organisations
@testable import Duties
import Reporting
import Storage
import Succession
import TestSupport
import Testing

@Suite struct `Duties as rows` {
    /// A schedule of the ward with one yearly duty of its police.
    private func owed(_ site: TestSite) async throws -> ReportDuty {
        let (world, now) = (site.world, site.clock.now)
        return try await site.services.database.write { tx in
            let order = ID<ReportDuty>.random().rawValue
            try tx.run(
                """
                INSERT INTO report_order (id, place_code, kind, title, wording, reporters, frequency, day, month, preposition, added_by, added_at, revision)
                VALUES (\(order), \(world.place), 'periodic', 'Báo cáo năm', 'Báo cáo năm', 'agencies', 'year', 5, 12, 'before',
                    \(world.user(.officer).id), \(now), 1)
                """)
            let duty = Owed.duty(world.police, in: world, order: order)
            try DutyStore(tx).add(duty, agency: world.police.id.rawValue, owner: world.place)
            return duty
        }
    }

    @Test(arguments: Engines.all) func `come back as they were, and to nobody else`(engine: Engine) async throws {
        let site = try await TestSite(engine), duty = try await owed(site)
        let (member, outsider) = (site.world.viewer(.member), site.world.viewer(.outsider))
        try await site.services.database.read { tx in
            let found = try DutyStore(tx).duty(duty.id, visibleTo: member), foreign = try DutyStore(tx).list(of: duty.unit, visibleTo: outsider)
            #expect(found == duty)
            #expect(throws: Problem.notFound) { try DutyStore(tx).duty(duty.id, visibleTo: outsider) }
            #expect(foreign.isEmpty)
        }
    }

    /// Due "trước ngày 05/12/2026": its last day is Friday 4/12.
    @Test(arguments: Engines.all) func `are on time by the first submission for good`(engine: Engine) async throws {
        let site = try await TestSite(engine), duty = try await owed(site), member = site.world.viewer(.member)
        let kept = site.services.kept, first = try #require(Instant("2026-12-04T16:59:59.000000Z")),
            second = try #require(Instant("2026-12-20T03:00:00.000000Z"))
        let standing = try await site.services.database.write { tx in
            let store = SubmissionStore(tx)
            try store.record(.submitted, of: duty.id, by: member, at: first, kept)
            try store.record(.returned, of: duty.id, by: member, at: second, kept)
            try store.record(.submitted, of: duty.id, by: member, at: second, kept)
            return try DutyStore(tx).duty(duty.id, visibleTo: member).standing
        }
        #expect(standing == .init(.submitted, firstSubmitted: first, isLate: false))
        let steps = try await site.services.database.read { tx in try SubmissionStore(tx).list(of: duty.id, visibleTo: member) }
        #expect(steps.map(\.state).sorted { $0.rawValue < $1.rawValue } == [.returned, .submitted, .submitted])
    }

    @Test(arguments: Engines.all) func `are late when nothing came until the day after`(engine: Engine) async throws {
        let site = try await TestSite(engine), duty = try await owed(site), member = site.world.viewer(.member), kept = site.services.kept
        let after = try #require(Instant("2026-12-04T17:00:00.000000Z"))
        let isLate = try await site.services.database.write { tx in
            try SubmissionStore(tx).record(.submitted, of: duty.id, by: member, at: after, kept)
            return try DutyStore(tx).duty(duty.id, visibleTo: member).standing.isLate
        }
        #expect(isLate == true)
    }

    @Test(arguments: Engines.all) func `cannot be returned before anything was submitted`(engine: Engine) async throws {
        let site = try await TestSite(engine), duty = try await owed(site), member = site.world.viewer(.member), kept = site.services.kept
        await #expect(throws: Problem.nothingSubmitted) {
            try await site.services.database.write { tx in try SubmissionStore(tx).record(.returned, of: duty.id, by: member, at: .now, kept) }
        }
    }
}
