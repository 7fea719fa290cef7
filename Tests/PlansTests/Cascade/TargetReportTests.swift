import Access
import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `A target that reports on another plan's` {
    private func made(_ text: String, of plan: ID<Plan>) -> PlanItem {
        PlanItem(
            id: .random(), plan: plan, kind: .target, position: 1000, section: "", sectionTitle: "", text: text, span: nil, confidence: 1,
            state: .accepted, revision: 1, detail: .empty(.target))
    }

    @Test(arguments: Engines.all) func `is marked, shown on both pages, and taken away`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let own = try await site.put("Kế hoạch A", in: World.ward, .published) { [made("Chỉ tiêu của A", of: $0)] }
        let other = try await site.put("Kế hoạch B", in: World.ward, .published) { [made("Chỉ tiêu của B", of: $0)] }
        let a = try await site.item(of: own.id, .target), b = try await site.item(of: other.id, .target)
        let address = "/plans/\(own.id)/targets/\(a.id)/report"
        #expect(try await site.get("/plans/\(own.id)", as: .officer).text.contains("href=\"\(address)\""))
        #expect(!(try await site.get("/plans/\(own.id)", as: .viewer).text.contains("href=\"\(address)\"")))
        #expect(try await site.get(address, as: .officer).text.contains("Kế hoạch B"))
        #expect(try await site.get("\(address)?of=\(other.id)", as: .officer).text.contains("Chỉ tiêu của B"))
        #expect(try await site.post(address, ["of": other.id.rawValue, "target": ""], as: .officer).status == 422)
        #expect(try await site.post(address, ["of": own.id.rawValue, "target": a.id.rawValue], as: .officer).status == 404)
        #expect(try await site.post(address, ["of": other.id.rawValue, "target": a.id.rawValue], as: .officer).status == 404)
        #expect(try await site.post(address, ["of": other.id.rawValue, "target": b.id.rawValue], as: .officer).status == 303)
        let below = try await site.get("/plans/\(own.id)", as: .viewer), above = try await site.get("/plans/\(other.id)", as: .viewer)
        #expect(below.text.contains("Báo cáo theo chỉ tiêu của <a href=\"/plans/\(other.id)\">Kế hoạch B</a>: Chỉ tiêu của B"))
        #expect(above.text.contains("Chỉ tiêu này nhận số liệu từ <a href=\"/plans/\(own.id)\">Kế hoạch A</a>: Chỉ tiêu của A"))
        #expect(try await site.post(address, ["act": "none"], as: .officer).status == 303)
        #expect(!(try await site.get("/plans/\(own.id)", as: .viewer).text.contains("Báo cáo theo chỉ tiêu của")))
        #expect(try await site.acts(on: "item \(a.id)") == ["plans.targetReportChosen", "plans.targetReportChosen"])
    }

    @Test(arguments: Engines.all) func `crosses to the province's paper, and is hidden from strangers`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let province = try await site.publish("tinh-mau", in: TwoLevels.province)
        let foreign = try await site.put("Kế hoạch nơi khác", in: World.elsewhere, .published) { [made("Chỉ tiêu nơi khác", of: $0)] }
        let own = try await site.put("Kế hoạch A", in: World.ward, .published) { [made("Chỉ tiêu của A", of: $0)] }
        let a = try await site.item(of: own.id, .target), viewer = site.officer
        let address = "/plans/\(own.id)/targets/\(a.id)/report"
        let theirs = try await site.services.database.read { tx in try SeenPaperStore(tx).targets(of: province.id, visibleTo: viewer) }
        #expect(
            try await site.post(address, ["of": province.id.rawValue, "target": try #require(theirs.first).id.rawValue], as: .officer).status == 303)
        #expect(try await site.get("/plans/\(own.id)", as: .officer).text.contains("href=\"/plans/\(province.id)/published\""))
        // A member of the ward sees no papers of the province, and so not where its target reports to.
        #expect(!(try await site.get("/plans/\(own.id)", as: .member).text.contains("/published\"")))
        let stranger = try await site.services.database.read { tx in
            try tx.run("SELECT id FROM plan_item WHERE plan_id = \(foreign.id)")[0].get("id", as: String.self)
        }
        #expect(try await site.post(address, ["of": foreign.id.rawValue, "target": stranger], as: .officer).status == 404)
        for person in [World.Person.outsider, .outsideAdministrator, .member, .viewer, .administrator] {
            #expect(try await site.get(address, as: person).status == 404, "\(person)")
            #expect(try await site.post(address, ["act": "none"], as: person).status == 404, "\(person)")
        }
        // Of drafts no target reports.
        let draft = try await site.draft(), target = try await site.item(of: draft.id, .target)
        #expect(try await site.get("/plans/\(draft.id)/targets/\(target.id)/report", as: .officer).status == 404)
    }
}
