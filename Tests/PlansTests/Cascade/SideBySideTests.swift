import Access
import Cascade
import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `Two plans side by side` {
    private func beside(_ plan: Plan, with: String = "", _ site: TestSite, as viewer: Viewer? = nil) async throws -> SideBySide {
        let viewer = viewer ?? site.officer
        return try await site.services.database.read { tx in try SideBySide(plan.id, with: with, for: viewer, tx) }
    }

    /// The ward's plan in its own unit, the province's in its own.
    private func make(_ site: TestSite, _ ward: String = "xa-binh-mau") async throws -> (ward: Plan, province: Plan) {
        let province = try await site.publish("tinh-mau", in: TwoLevels.province)
        let plan = try await site.bring(ward)
        try await site.confirmAbove(plan)
        return (plan, province)
    }

    @Test(arguments: Engines.all) func `show each verdict with both sentences and the reasons`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let (ward, _) = try await make(site)
        let whole = try await beside(ward, site)
        for verdict in [Verdict.takenOver, .weakened, .leftOut, .added] { #expect(whole.count(verdict) > 0, "\(verdict)") }
        #expect(whole.findings.count == Verdict.allCases.map(whole.count).reduce(0, +))
        let page = try await site.get("/plans/\(ward.id)/comparison", as: .officer)
        #expect(page.status == 200)
        for words in [
            "So với: 123/KH-UBND, Ủy ban nhân dân tỉnh Mẫu", "Mức cam kết nhẹ hơn: &gt; 90% → ≥ 90%",
            "Xây dựng và vận hành ít nhất 12 mô hình thành phố an toàn", "Thành lập câu lạc bộ dân ca, dân vũ", "tag late\">Bỏ qua",
            "tag attention\">Giảm nhẹ", "tag good\">Tiếp thu", "tag quiet\">Thêm mới"
        ] { #expect(page.text.contains(words), "\(words)") }
        // Narrowed to one verdict, to one kind, to words.
        let added = try await site.get("/plans/\(ward.id)/comparison?verdict=added", as: .officer)
        #expect(added.text.contains("dân ca, dân vũ"))
        #expect(!added.text.contains("12 mô hình thành phố an toàn"))
        let targets = try await site.get("/plans/\(ward.id)/comparison?kind=target", as: .officer)
        #expect(!targets.text.contains("dân ca, dân vũ"))
        let none = try await site.get("/plans/\(ward.id)/comparison?q=xyzxyz", as: .officer)
        #expect(none.text.contains("Không có mục nào như vậy"))
        let file = try await site.get("/exports/plans/\(ward.id)/comparison?verdict=added", as: .officer)
        #expect(file.status == 200)
        #expect(file.header("content-type") == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    }

    @Test(arguments: Engines.all) func `keep a person's word, with who and when, and count again`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let (ward, _) = try await make(site)
        let before = try await beside(ward, site)
        let lost = try #require(before.findings.first { $0.verdict == .leftOut }), own = try #require(before.findings.first { $0.verdict == .added })
        let address = "/plans/\(ward.id)/comparison/\(lost.key)"
        #expect(try await site.get(address, as: .officer).text.contains("Ghép với một mục khác"))
        let unchosen = try await site.post(address, ["act": "join", "other": ""], as: .officer)
        #expect(unchosen.status == 422)
        #expect(unchosen.text.contains("Hãy chọn mục cần ghép"))
        let joined = try await site.post(address, ["act": "join", "other": own.key], as: .officer)
        #expect(joined.location == "\(address)?with=")
        site.clock.move(seconds: 1)
        var now = try await beside(ward, site)
        let pair = try #require(now.findings.first { $0.key == lost.key })
        #expect(pair.children.map(\.id) == [own.key])
        #expect(now.count(.leftOut) == before.count(.leftOut) - 1)
        #expect(now.count(.added) == before.count(.added) - 1)

        #expect(try await site.post(address, ["act": "agree", "note": "Cùng một việc"], as: .officer).status == 303)
        site.clock.move(seconds: 1)
        let page = try await site.get(address, as: .officer)
        for words in ["Ghép hai mục", "Đã xem, đồng ý", "Cùng một việc", "\(site.officer.name), ngày 23/11/2026", "khi ấy kết quả là Bỏ qua"] {
            #expect(page.text.contains(words), "\(words)")
        }
        #expect(try await site.get("/plans/\(ward.id)/comparison", as: .officer).text.contains("Đã xem, đồng ý: \(site.officer.name)"))

        #expect(try await site.post(address, ["act": "part", "other": own.key], as: .officer).status == 303)
        site.clock.move(seconds: 1)
        now = try await beside(ward, site)
        #expect(now.findings.first { $0.key == lost.key }?.verdict == .leftOut)
        #expect(now.acts.map(\.kind) == [.joined, .agreed, .parted])
        let record = try await site.acts(on: "plan \(ward.id)")
        #expect(record.filter { $0 == "plans.findingJudged" }.count == 3)

        // An added item is joined from its own page too, and is then no finding of its own.
        let other = try await site.post("/plans/\(ward.id)/comparison/\(own.key)", ["act": "join", "other": lost.key], as: .officer)
        #expect(other.location == "/plans/\(ward.id)/comparison?with=")
    }

    @Test(arguments: Engines.all) func `refuse what is not there`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let (ward, _) = try await make(site)
        let finding = try #require(try await beside(ward, site).findings.first { $0.verdict == .takenOver && $0.parent != nil })
        let address = "/plans/\(ward.id)/comparison/\(finding.key)"
        for (act, other, status) in [("join", "nowhere", 404), ("part", "nowhere", 404), ("note", "", 422), ("", "", 422)] {
            #expect(try await site.post(address, ["act": act, "other": other], as: .officer).status == status, "\(act)")
        }
        #expect(try await site.get("/plans/\(ward.id)/comparison/nowhere", as: .officer).status == 404)
        #expect(try await beside(ward, site).acts.isEmpty)
    }

    /// Every unit keeps its own words; strangers see neither the plans nor the words.
    @Test(arguments: Engines.all) func `belong to those who may see both`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let (ward, _) = try await make(site)
        try await PublishPlan(site.services)(ward.id, by: site.officer)
        let finding = try #require(try await beside(ward, site).findings.first)
        try await JudgeFinding(site.services)(.note("Lời của phường"), on: finding.key, of: ward.id, with: "", by: site.officer)
        let province = site.viewer(in: TwoLevels.province)
        let seen = try await beside(ward, site, as: province)
        #expect(seen.upper?.citation == "123/KH-UBND, Ủy ban nhân dân tỉnh Mẫu")
        #expect(seen.acts.isEmpty)
        try await JudgeFinding(site.services)(.agree(note: nil), on: finding.key, of: ward.id, with: "", by: province)
        #expect(try await beside(ward, site).acts.map(\.note) == ["Lời của phường"])

        #expect(try await site.get("/plans/\(ward.id)/comparison", as: .viewer).status == 200)
        #expect(!(try await site.get("/plans/\(ward.id)/comparison/\(finding.key)", as: .viewer).text.contains("Ý kiến của bạn")))
        for person in [World.Person.outsider, .outsideAdministrator, .member, .administrator] {
            for path in ["/plans/\(ward.id)/comparison", "/exports/plans/\(ward.id)/comparison", "/plans/\(ward.id)/comparison/\(finding.key)"] {
                #expect(try await site.get(path, as: person).status == 404, "\(person) \(path)")
            }
            #expect(try await site.post("/plans/\(ward.id)/comparison/\(finding.key)", ["act": "agree"], as: person).status == 404)
        }
        #expect(try await site.post("/plans/\(ward.id)/comparison/\(finding.key)", ["act": "agree"], as: .viewer).status == 404)
    }

    @Test(arguments: Engines.all) func `say what is missing`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let unnamed = try await site.get("/plans/\(plan.id)/comparison", as: .officer)
        #expect(unnamed.text.contains("Chưa nêu kế hoạch cấp trên"))
        #expect(unnamed.text.contains("href=\"/plans/\(plan.id)/above\""))
        let ward = try await site.bring("xa-binh-mau")
        let cited = try await site.get("/plans/\(ward.id)/comparison", as: .officer)
        #expect(cited.text.contains("Kế hoạch này viện dẫn 123/KH-UBND ngày 05/03/2026, Ủy ban nhân dân tỉnh Mẫu"))
        #expect(cited.text.contains("href=\"/plans/new\""))
        // Brought in by the ward itself, its paper serves as well.
        _ = try await site.bring("tinh-mau")
        #expect(try await site.get("/plans/\(ward.id)/comparison", as: .officer).text.contains("So với: 123/KH-UBND"))
    }

    @Test(arguments: Engines.all) func `hold a plan against national targets`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let ward = try await site.bring("xa-binh-mau")
        let page = try await site.get("/plans/\(ward.id)/comparison?with=qd625-2026", as: .officer)
        #expect(page.text.contains("So với: 625/QĐ-TTg, Thủ tướng Chính phủ"))
        let whole = try await beside(ward, with: "qd625-2026", site)
        #expect(whole.findings.filter { $0.parent != nil }.count == 6)
        #expect(whole.findings.first { $0.key == "qd625-1" }?.children.isEmpty == false)
        #expect(try await site.post("/plans/\(ward.id)/comparison/qd625-1", ["act": "agree", "with": "qd625-2026"], as: .officer).status == 303)
        #expect(try await beside(ward, with: "qd625-2026", site).acts.count == 1)
        #expect(try await beside(ward, with: "nq28-2021", site).acts.isEmpty)
    }
}
