import Access
import Audit
import Core
import Organisations
import Reporting
import Storage
import TestSupport
import Testing
import Transparency

@testable import Reports

@Suite struct `Reports on their way up` {
    /// The police's report, handed in and accepted, becomes part of the ward's; its leader approves what others handed in.
    @Test(arguments: Engines.all) func `are consolidated, approved, frozen and corrected`(engine: Engine) async throws {
        let desk = try await ReportDesk(engine), site = desk.site
        try await desk.makeLeader()
        let own = try await desk.owe(committeeOf: site.world.place)
        let ward = try await site.post("/reporting", ["duty": own.rawValue], as: .officer).location ?? ""
        try await desk.write(ward, "Phường đã kiện toàn ban chỉ đạo.", as: .officer)
        // The leader waits for the police, who were neither taken in nor named.
        #expect(try await desk.act("submission", on: ward, as: .officer).status == 303)
        #expect(try await desk.act("approval", on: ward, as: .viewer).status == 409)
        #expect(try await desk.act("return", on: ward, [("text", "Chờ công an phường.")], as: .viewer).status == 303)

        let police = try await desk.make()
        try await desk.site.post("\(police)/sections/proposals", ["revision": "1", "added": "Đề nghị thêm một cán bộ nữ."], as: .member).expect(303)
        #expect(try await desk.act("submission", on: police, as: .member).status == 303)
        #expect(try await desk.act("acceptance", on: police, as: .officer).status == 303)
        try await site.post("\(ward)/consolidation", as: .officer).expect(303)
        #expect(try await desk.state(police) == .consolidated)
        let page = try await site.get(ward, as: .officer)
        #expect(page.text.contains("\(site.world.police.name): đề nghị thêm một cán bộ nữ."))

        let remark = try #require(try await site.get("\(ward)/acts/correction", as: .officer).between("name=\"answer-", "\""))
        #expect(try await desk.act("correction", on: ward, [("answer-\(remark)", "Đã tổng hợp.")], as: .officer).status == 303)
        #expect(try await desk.act("approval", on: ward, as: .officer).status == 404)
        #expect(try await desk.act("approval", on: ward, as: .viewer).status == 303)
        // From the top down: what the ward's leader approved holds the police's report.
        #expect(try await desk.act("return", on: police, [("text", "Sửa.")], as: .officer).status == 409)
        #expect(try await desk.act("freezing", on: ward, as: .viewer).status == 303)
        #expect(try await desk.act("unapproval", on: ward, [("text", "Sai.")], as: .viewer).status == 409)
        #expect(try await desk.act("amendment", on: ward, [("text", "Sai tên.")], as: .officer).status == 422)
        #expect(try await site.get("\(ward)/signing", as: .officer).status == 200)
    }

    @Test(arguments: Engines.all) func `go on without a named unit and say so`(engine: Engine) async throws {
        let desk = try await ReportDesk(engine), site = desk.site
        try await desk.makeLeader()
        let own = try await desk.owe(committeeOf: site.world.place)
        let ward = try await site.post("/reporting", ["duty": own.rawValue], as: .officer).location ?? ""
        #expect(try await site.post("\(ward)/consolidation", ["without": desk.duty.rawValue], as: .officer).status == 422)
        try await site.post("\(ward)/consolidation", ["without": desk.duty.rawValue, "reason": "Quá hạn, đã đôn đốc."], as: .officer).expect(303)
        #expect(try await site.get(ward, as: .officer).text.contains("chưa có số liệu của 1 đơn vị chưa gửi: \(site.world.police.name)"))
        try await desk.write(ward, "Phường đã kiện toàn ban chỉ đạo.", as: .officer)
        #expect(try await desk.act("submission", on: ward, as: .officer).status == 303)
        #expect(try await desk.act("approval", on: ward, as: .viewer).status == 303)
    }

    /// The ward's file, signed by its installation, is taken in by the unit that receives it; twice is once, and a changed one is refused.
    @Test(arguments: Engines.all) func `are taken in from a signed file`(engine: Engine) async throws {
        let desk = try await ReportDesk(engine), site = desk.site
        let own = try await desk.owe(committeeOf: site.world.place, to: World.elsewhere)
        let ward = try await site.post("/reporting", ["duty": own.rawValue], as: .officer).location ?? ""
        try await desk.write(ward, "Phường đã kiện toàn ban chỉ đạo.", as: .officer)
        #expect(try await desk.act("submission", on: ward, as: .officer).status == 303)
        let file = try await site.get("\(ward)/sent-file", as: .officer)
        #expect(file.status == 200)
        // On the receiving side there is nothing yet.
        try await site.services.database.write { tx in
            for table: SQL in ["report_act", "report_version", "report_line", "report_cell", "report"] { try tx.run("DELETE FROM \(table)") }
            try tx.run("UPDATE report_duty SET state = 'open', first_submitted = NULL, is_late = NULL")
        }
        func takeIn(_ bytes: [UInt8]) async throws -> TestAnswer {
            try await site.upload("/reporting/taking-in", fields: ["duty": own.rawValue], file: ("a.tincay", bytes), as: .outsider)
        }
        #expect(try await takeIn(file.body).status == 422)
        let key = try #require(site.services.notary.verifier?.text)
        try await site.post("/reporting/senders", ["unit": site.world.place, "key": key], as: .outsider).expect(303)
        #expect(try await takeIn(Array(file.text.replacing("kiện toàn", with: "giải thể").utf8)).status == 422)
        let first = try await takeIn(file.body), second = try await takeIn(file.body)
        #expect(first.status == 303 && first.location == second.location)
        #expect(try await site.get(first.location ?? "", as: .outsider).text.contains("Phường đã kiện toàn ban chỉ đạo."))
        #expect(try await site.get("\(first.location ?? "")/versions/2", as: .outsider).status == 404)
    }
}

extension TestAnswer {
    fileprivate func expect(_ status: Int) { #expect(self.status == status, "\(text.prefix(300))") }
}
