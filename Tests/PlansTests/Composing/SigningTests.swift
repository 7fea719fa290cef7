import Access
import Core
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `After signature` {
    static let scan = Array("%PDF-1.4 bản quét thử".utf8)

    private func send(
        _ site: TestSite, _ plan: ID<Plan>, number: String = "46", day: String = "20/11/2026", reason: String = "", seen: String = "",
        scan: [UInt8]? = scan, as person: World.Person = .officer
    ) async throws -> TestAnswer {
        let fields: TestFields = ["number": number, "symbol": "KH-UBND", "day": day, "reason": reason, "seen": seen]
        guard let scan else { return try await site.post("/plans/\(plan)/signing", fields, as: person) }
        return try await site.upload("/plans/\(plan)/signing", fields: fields, file: ("ban-ky.pdf", scan), field: "scan", as: person)
    }

    private func signings(_ site: TestSite, _ plan: ID<Plan>) async throws -> [Signing] {
        let viewer = site.officer, plan = try await site.plan(plan)
        return try await site.services.database.read { tx in try SigningStore(tx).list(of: plan, visibleTo: viewer) }
    }

    @Test(arguments: Engines.all) func `number and day are entered once, with the scan`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        #expect(try await send(site, plan.id, as: .outsider).status == 404)
        #expect(try await send(site, plan.id, as: .viewer).status == 404)
        #expect(try await send(site, plan.id).status == 303)
        let signed = try await site.plan(plan.id)
        #expect(signed.head.number == "46/KH-UBND" && signed.head.date == "20/11/2026")
        let signing = try #require(try await signings(site, plan.id).first)
        let file = try await site.get("/plans/\(plan.id)/signing/\(signing.id)", as: .officer)
        #expect(file.body == Self.scan)
        #expect(try await site.get("/plans/\(plan.id)/signing/\(signing.id)", as: .outsider).status == 404)
        #expect(try await site.get("/plans/\(plan.id)/signing", as: .outsider).status == 404)
        // Somebody who had the empty form open is told.
        let late = try await send(site, plan.id, number: "47")
        #expect(late.status == 409 && late.text.contains("46/KH-UBND") && late.text.contains("Lý do sửa"))
        #expect(try await site.acts(on: "plan \(plan.id)") == ["plans.imported", "plans.published", "composing.signed"])
    }

    static let refused: [(number: String, day: String, scan: [UInt8]?, words: String)] = [
        ("", "20/11/2026", scan, "Hãy điền"), ("46/KH", "20/11/2026", scan, "Số chỉ gồm chữ số"), ("46", "", scan, "Hãy nhập ngày ký"),
        ("46", "31/02/2026", scan, "dayWrong"), ("46", "20/11/2066", scan, "Ngày ký không thể sau hôm nay"),
        ("46", "20/11/2026", nil, "Hãy chọn tệp bản quét"), ("46", "20/11/2026", Array("chữ".utf8), "Chỉ nhận tệp PDF")
    ]

    @Test(arguments: refused) func `what is wrong is named`(number: String, day: String, scan: [UInt8]?, words: String) async throws {
        let site = try await TestSite(.sqlite)
        let plan = try await site.programme()
        let answer = try await send(site, plan.id, number: number, day: day, scan: scan)
        #expect(answer.status == 422)
        #expect(words == "dayWrong" || words == "Hãy điền" || answer.text.contains(words))
        #expect(try await signings(site, plan.id).isEmpty)
    }

    @Test(arguments: Engines.all) func `a number is given once in a year`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let first = try await site.programme(), second = try await site.programme()
        #expect(try await send(site, first.id).status == 303)
        let taken = try await send(site, second.id, number: "046")
        #expect(taken.status == 409 && taken.text.contains("Số này đã dùng"))
        #expect(try await site.plan(second.id).head.number == second.head.number)
        // Another year has a series of its own.
        #expect(try await send(site, second.id, day: "20/11/2025").status == 303)
    }

    @Test(arguments: Engines.all) func `a correction says why and keeps what it replaces`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        _ = try await send(site, plan.id)
        site.clock.move(microseconds: 1_000_000)
        let old = try #require(try await signings(site, plan.id).first)
        #expect(try await send(site, plan.id, number: "64", seen: old.id.rawValue, scan: nil).status == 422)
        #expect(try await send(site, plan.id, number: "64", reason: "Ghi nhầm số", seen: old.id.rawValue, scan: nil).status == 303)
        let all = try await signings(site, plan.id)
        #expect(all.map(\.number) == ["64", "46"] && all[0].file == old.file && all[0].reason == "Ghi nhầm số" && all[1].replacedAt != nil)
        let page = try await site.get("/plans/\(plan.id)/signing", as: .officer)
        #expect(page.text.contains("64/KH-UBND") && page.text.contains("46/KH-UBND") && page.text.contains("Ghi nhầm số"))
        // The register may give the number out again.
        let other = try await site.programme()
        #expect(try await send(site, other.id).status == 303)
    }

    @Test func `a draft has no number yet`() async throws {
        let site = try await TestSite(.sqlite)
        let draft = try await site.draft()
        #expect(try await site.get("/plans/\(draft.id)/signing", as: .officer).status == 409)
    }
}
