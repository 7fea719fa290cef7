import Access
import Core
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `The check of stored plans` {
    @Test(arguments: Engines.all) func `finds nothing where nobody has meddled`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await PlanCheck(database: site.services.database).findings() == [])
        _ = try await site.programme()
        _ = try await site.draft()
        #expect(try await PlanCheck(database: site.services.database).findings() == [])
    }

    @Test(arguments: Engines.all) func `names what was changed behind our back, not what it says`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let item = try await site.task(1, of: plan.id)
        try await site.services.database.write { tx in
            try tx.run("UPDATE file_chunk SET bytes = \(Array("Khác".utf8)) WHERE file_id = \(plan.file)")
            try tx.run("UPDATE plan_version SET content = '{}' WHERE plan_id = \(plan.id)")
            try tx.run("UPDATE plan_item SET span_start = span_end + 1 WHERE id = \(item.id)")
        }
        let findings = try await PlanCheck(database: site.services.database).findings()
        #expect(findings.count == 3)
        for id in [plan.file.rawValue, plan.id.rawValue, item.id.rawValue] { #expect(findings.contains { $0.contains(id) }, "\(id)") }
        #expect(!findings.contains { $0.contains("Suối Mơ") || $0.contains("Tổ chức") })
    }
}
