import Access
import Core
import Places
import Reporting
import Storage
import Succession
import TestSupport
import Testing
import Web

@testable import Duties

@Suite struct `Pages of reports` {
    private static let order: TestFields = [
        "kind": "adHoc", "title": "Báo cáo nhanh", "wording": "Đề nghị báo cáo nhanh theo Công văn số 1", "reporters": "agencies",
        "first": "01/11/2026",
        "last": "20/11/2026", "due": "30/11/2026", "cutOff": "20/11/2026"
    ]

    private func ordered(_ engine: Engine) async throws -> TestSite {
        let site = try await TestSite(engine)
        #expect(try await site.post("/reports/orders", Self.order, as: .officer).status == 303)
        return site
    }

    @Test(arguments: Engines.all) func `are closed to strangers, and orders to those who work`(engine: Engine) async throws {
        let site = try await ordered(engine)
        #expect(try await site.get("/reports", as: nil).status == 303)
        #expect(try await site.get("/reports/orders", as: .member).status == 404)
        let duty = try #require(try await site.owed(to: World.ward).first)
        #expect(try await site.get("/reports/duties/\(duty.id)", as: .outsider).status == 404)
        #expect(try await site.get("/reports/duties/\(duty.id)/letter", as: .outsider).status == 404)
        #expect(try await site.api(.get, "/report-duties/\(duty.id)", as: .outsider).status == 404)
    }

    @Test(arguments: Engines.all) func `show an agency what is due next`(engine: Engine) async throws {
        let site = try await ordered(engine)
        let page = try await site.get("/reports", as: .member)
        #expect(page.status == 200 && page.text.contains("Từ 01/11/2026 đến 20/11/2026"))
        let duty = try #require(try await site.owed(to: World.ward).first { $0.unitName == "Công an phường" })
        let own = try await site.get("/reports/duties/\(duty.id)", as: .member)
        #expect(own.status == 200 && own.text.contains("từ 01/11/2026 đến hết 20/11/2026") && own.text.contains("Công văn số 1"))
        #expect(try await site.api(.get, "/report-duties", as: .member).status == 200)
        #expect(try await site.get("/exports/reports", as: .member).status == 200)
    }

    @Test(arguments: [
        ("title", "", 422), ("due", "31/02/2026", 422), ("last", "01/10/2026", 422), ("cutOff", "21/11/2026", 422), ("reporters", "", 422)
    ])
    func `keep what was typed when an order is wrong`(field: String, value: String, status: Int) async throws {
        let site = try await TestSite(.sqlite)
        var fields = Self.order
        fields.pairs = fields.pairs.map { $0.name == field ? (name: field, value: value) : $0 }
        let answer = try await site.post("/reports/orders", fields, as: .officer)
        #expect(answer.status == status)
        #expect(answer.text.contains("Công văn số 1"))
        #expect(try await site.owed(to: World.ward).isEmpty)
    }

    @Test(arguments: Engines.all) func `count what came in of what was expected, never more`(engine: Engine) async throws {
        let site = try await ordered(engine), duties = try await site.owed(to: World.ward)
        #expect(duties.count == 4)
        let viewer = site.clerk(of: World.ward), now = site.clock.now, kept = site.services.kept, services = site.services
        let total = try await site.services.database.write { tx in
            // Sent, returned, sent again: one report.
            for state in [ReportDuty.State.submitted, .returned, .submitted, .accepted] {
                try SubmissionStore(tx).record(state, of: duties[0].id, by: viewer, at: now, kept)
            }
            try SubmissionStore(tx).record(.submitted, of: duties[1].id, by: viewer, at: now, kept)
            try SubmissionStore(tx).record(.returned, of: duties[1].id, by: viewer, at: now, kept)
            return try CompletenessStore(tx, DutyTime(services, tx)).matrix(year: 2026, visibleTo: viewer).total
        }
        #expect(total == Completeness(expected: 4, onTime: 2, late: 0, returned: 1, overdue: 0))
        let page = try await site.get("/reports/completeness?year=2026", as: .officer)
        #expect(page.status == 200 && page.text.contains("2/4 báo cáo (50%)"))
        #expect(try await site.get("/exports/completeness?year=2026", as: .officer).status == 200)
        #expect(try await site.api(.get, "/report-completeness?year=2026", as: .officer).status == 200)
        #expect(try await !site.get("/reports/completeness?year=2026", as: .outsider).text.contains("Công an phường"))
    }

    /// Due through Monday 30/11/2026.
    @Test(arguments: Engines.all) func `remind once each, then the level above, and are quiet when it is sent`(engine: Engine) async throws {
        let site = try await ordered(engine), remind = RemindOfReports(site.services)
        let count = try await site.owed(to: World.ward).count
        #expect(try await remind() == count)
        #expect(try await remind() == 0)
        // Four days after the last day: the newest to the unit, and one to the level above.
        site.clock.set(to: try #require(Instant("2026-12-04T02:00:00.000000Z")))
        #expect(try await remind() == count * 2)
        #expect(try await remind() == 0)
        let (officer, member) = (site.clerk(of: World.ward), site.world.viewer(.member))
        let duty = try #require(try await site.owed(to: World.ward).first { $0.unitName == "Công an phường" })
        let kept = site.services.kept, now = site.clock.now
        let before = try await site.services.database.read { tx in
            (try DutyReminderStore(tx).list(for: officer, size: 50), try DutyReminderStore(tx).list(for: member, size: 50))
        }
        #expect(before.0.contains { $0.level == .above && $0.duty.id == duty.id })
        #expect(before.1.map(\.duty.id) == [duty.id])
        let letter = try await site.get("/reports/duties/\(duty.id)/letter", as: .officer)
        #expect(letter.status == 200 && letter.text.contains("Công an phường"))
        #expect(try await site.get("/reports/duties/\(duty.id)/letter.docx", as: .officer).status == 200)
        try await site.services.database.write { tx in try SubmissionStore(tx).record(.submitted, of: duty.id, by: member, at: now, kept) }
        let after = try await site.services.database.read { tx in
            (try DutyReminderStore(tx).list(for: officer, size: 50), try DutyReminderStore(tx).list(for: member, size: 50))
        }
        #expect(!after.0.contains { $0.duty.id == duty.id })
        #expect(after.1.isEmpty)
        #expect(try await remind() == 0)
    }
}
