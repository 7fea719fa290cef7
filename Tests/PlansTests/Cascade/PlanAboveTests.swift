import Access
import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `The plan above` {
    @Test(arguments: [
        ("123/KH-UBND", "Ủy ban nhân dân tỉnh Mẫu", Int?.none, true), ("123/kh-ubnd", "UBND TỈNH MẪU", 2026, true),
        ("123 / KH-UBND", "ỦY BAN NHÂN DÂN TỈNH MẪU", 2026, true), ("123/KH-UBND", "Ủy ban nhân dân tỉnh Mẫu", 2025, false),
        ("124/KH-UBND", "Ủy ban nhân dân tỉnh Mẫu", 2026, false), ("123/KH-UBND", "Ủy ban nhân dân tỉnh Khác", 2026, false),
        ("", "Ủy ban nhân dân tỉnh Mẫu", 2026, false)
    ])
    func `is known by number, issuer and year`(number: String, issuer: String, year: Int?, expected: Bool) {
        let name = PlanAbove.Name(
            number: "123/KH-UBND", issuer: "Ủy ban nhân dân tỉnh Mẫu", day: LocalDate("2026-03-05"))
        #expect(name.means(Plan.Head(title: "Kế hoạch", issuer: issuer, number: number.isEmpty ? nil : number, year: year)) == expected)
    }

    @Test(arguments: Engines.all) func `is proposed from the grounds and confirmed by an officer`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.bring("phuong-an-mau")
        let proposed = try #require(try await site.above(plan))
        #expect(proposed.state == .proposed)
        #expect(proposed.name?.number == "123/KH-UBND")
        #expect(proposed.name?.issuer == "Ủy ban nhân dân tỉnh Mẫu")
        #expect(proposed.name?.day == LocalDate("2026-03-05"))
        #expect(proposed.by == nil)

        let review = try await site.get("/plans/\(plan.id)/review", as: .officer)
        for words in [
            "123/KH-UBND ngày 05/03/2026, Ủy ban nhân dân tỉnh Mẫu", "Đề xuất, chờ xác nhận", "Đúng kế hoạch này", "Chưa tìm thấy văn bản đã ban hành"
        ] {
            #expect(review.text.contains(words), "\(words)")
        }
        let form = try await site.get("/plans/\(plan.id)/above", as: .officer)
        #expect(form.text.contains("value=\"05/03/2026\""))
        let answer = try await site.post(
            "/plans/\(plan.id)/above",
            ["revision": "1", "number": "123/KH-UBND", "issuer": "Ủy ban nhân dân tỉnh Mẫu", "day": "05/03/2026", "title": "", "act": "confirm"],
            as: .officer)
        #expect(answer.status == 303)
        #expect(answer.location == "/plans/\(plan.id)/review#above")
        let confirmed = try #require(try await site.above(plan))
        #expect(confirmed.state == .confirmed)
        #expect(confirmed.by == site.officer.name)
        #expect(try await site.acts(on: "plan \(plan.id)") == ["plans.imported", "plans.aboveNamed"])
    }

    @Test(arguments: Engines.all) func `can be said not to be there, and what was typed comes back`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        #expect(try await site.above(plan) == nil)
        #expect(try await site.get("/plans/\(plan.id)/review", as: .officer).text.contains("Chưa rõ kế hoạch này thực hiện kế hoạch nào"))
        let wrong = try await site.post(
            "/plans/\(plan.id)/above", ["revision": "0", "number": "", "issuer": "", "day": "31/02/2026", "title": "Tên kế hoạch"], as: .officer)
        #expect(wrong.status == 422)
        for words in ["Hãy điền số, ký hiệu", "Hãy điền cơ quan ban hành", "31/02/2026", "Tên kế hoạch"] {
            #expect(wrong.text.contains(words), "\(words)")
        }
        #expect(try await site.post("/plans/\(plan.id)/above", ["revision": "0", "act": "none"], as: .officer).status == 303)
        #expect(try await site.above(plan)?.state == PlanAbove.State.none)
        // Another page that still shows nothing kept must not overwrite it.
        let late = try await site.post(
            "/plans/\(plan.id)/above", ["revision": "0", "number": "9/KH-UBND", "issuer": "UBND tỉnh Mẫu"], as: .officer)
        #expect(late.status == 409)
        #expect(late.text.contains("hiện nay: Không có kế hoạch cấp trên"))
        #expect(late.text.contains("9/KH-UBND"))
        let again = try await site.post(
            "/plans/\(plan.id)/above", ["revision": "1", "number": "9/KH-UBND", "issuer": "UBND tỉnh Mẫu"], as: .officer)
        #expect(again.status == 303)
        #expect(try await site.above(plan)?.name?.number == "9/KH-UBND")
    }

    @Test(arguments: Engines.all) func `is found when it comes in later, in the unit or in the province`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let ward = try await site.bring("phuong-an-mau"), viewer = site.officer
        func found() async throws -> Plan? {
            try await site.services.database.read { tx in try AbovePart.Content(of: ward, for: viewer, tx).parent }
        }
        #expect(try await found() == nil)
        let brought = try await site.bring("tinh-mau")
        #expect(try await found()?.id == brought.id)
        let issued = try await site.publish("tinh-mau", in: TwoLevels.province)
        #expect(try await found()?.id == issued.id)
        let review = try await site.get("/plans/\(ward.id)/review", as: .officer)
        #expect(review.text.contains("href=\"/plans/\(issued.id)/published\""))
    }

    @Test(arguments: Engines.all) func `is named by officers of the unit alone`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.bring("phuong-an-mau"), before = try await site.holdings()
        let fields: TestFields = ["revision": "1", "number": "1/KH", "issuer": "X"]
        for person in [World.Person.outsider, .outsideAdministrator, .member, .viewer, .administrator] {
            #expect(try await site.get("/plans/\(plan.id)/above", as: person).status == 404, "\(person)")
            #expect(try await site.post("/plans/\(plan.id)/above", fields, as: person).status == 404, "\(person)")
        }
        #expect(try await site.above(plan)?.state == .proposed)
        #expect(try await site.holdings()["plan"] == before["plan"])
    }

    @Test(arguments: Engines.all) func `is JSON as well`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.bring("phuong-an-mau")
        let proposed = try await site.api(.get, "/plans/\(plan.id)/above", as: .officer).decoded(as: Sent.self)
        #expect(proposed["state"] == .text("proposed"))
        #expect(proposed["day"] == .text("2026-03-05"))
        let none = try await site.api(.post, "/plans/\(plan.id)/above", as: .officer, json: ["number": .null, "revision": 1])
        #expect(try none.decoded(as: Sent.self)["state"] == .text("none"))
        let wrong = try await site.api(.post, "/plans/\(plan.id)/above", as: .officer, json: ["number": "1/KH", "revision": 2])
        #expect(wrong.status == 422)
        #expect(try await site.api(.get, "/plans/\(plan.id)/above", as: .outsider).status == 404)
    }
}
