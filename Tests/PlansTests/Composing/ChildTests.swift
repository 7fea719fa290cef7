import Access
import Core
import Organisations
import PlanReading
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `A plan drafted from another` {
    private func form(_ items: [PlanItem], title: String = "Thực hiện Chương trình năm 2027 trên địa bàn phường", start: String = "2027")
        -> TestFields
    {
        var pairs: [(name: String, value: String)] = [("title", title), ("startYear", start), ("endYear", "2027")]
        pairs += items.map { (name: $0.kind.rawValue, value: $0.id.rawValue) }
        return TestFields(pairs)
    }

    @Test(arguments: Engines.all) func `takes over what was chosen, for the agencies of the unit`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let parent = try await site.programme()
        let offered = try await site.items(of: parent.id).filter { ChildPlan.kinds.contains($0.kind) && !$0.isQuantityInTask }
        #expect(Set(offered.map(\.kind)) == Set(ChildPlan.kinds))
        let page = try await site.get("/plans/\(parent.id)/child", as: .officer)
        #expect(page.text.matches(of: /type="checkbox"[^>]*checked/).count == offered.count)
        let answer = try await site.post("/plans/\(parent.id)/child", form(Array(offered.dropLast())), as: .officer)
        let path = try #require(answer.location)
        let id = try #require(ID<Plan>(path.split(separator: "/").dropFirst().first.map(String.init) ?? ""))
        let draft = try await site.plan(id), items = try await site.items(of: id)
        #expect(draft.state == .draft && draft.head.number == nil && draft.head.startYear == 2027)
        #expect(items.count { ChildPlan.kinds.contains($0.kind) } == offered.count - 1)
        #expect(items.allSatisfy { $0.state == .proposed || $0.kind == .basis })
        #expect(items.first { $0.kind == .basis }?.text.contains("Kế hoạch số 07/KH-UBND ngày 12/02/2027") == true)
        // Every item leads to its words in the printed draft.
        #expect(items.filter { $0.span == nil }.map(\.text) == [])
        let review = try await site.get(path, as: .officer)
        #expect(review.status == 200)
        try await PublishPlan(site.services)(id, by: site.officer)
        #expect(try await site.plan(id).version == 1)
    }

    @Test(arguments: Engines.all) func `makes what is laid on the communes its own, and asks about what it cannot know`(engine: Engine) async throws {
        let site = try await TestSite(engine), above = "Ủy ban nhân dân các xã, phường"
        let parent = try await site.put("Kế hoạch của tỉnh", in: World.ward, .published) { id in
            var duty = Made.item(of: id, .duty, "Xây dựng kế hoạch và tổ chức thực hiện trên địa bàn", agencies: [.init(.lead, above)])
            duty.detail = .duty(.init(isRequest: false, isGroup: true))
            var other = Made.item(of: id, .duty, "Chủ trì theo dõi, đôn đốc", at: 2000, agencies: [.init(.lead, "Sở Nội vụ")])
            other.detail = .duty(.init(isRequest: false, isGroup: false))
            var report = Made.item(
                of: id, .deadline, "Ủy ban nhân dân các xã, phường báo cáo trước ngày 05/12 hằng năm", at: 3000, agencies: [.init(.reporter, above)])
            report.detail = .deadline(.init(day: 5, month: 12, year: nil, isYearly: true, recipient: "Sở Nội vụ", via: nil, kind: .annual))
            return [duty, other, report, Made.item(of: id, .budget, "Ngân sách địa phương theo phân cấp", at: 4000)]
        }
        let chosen = ChildPlan.Choice(
            title: "Thực hiện Kế hoạch của tỉnh", startYear: 2027, endYear: 2027, items: Set(try await site.items(of: parent.id).map(\.id)))
        let child = try await site.items(of: try await DraftChild(site.services)(of: parent.id, chosen, by: site.officer))
        let own = site.world.socialAffairs
        let duty = try #require(child.first { $0.text.hasPrefix("Xây dựng") }), open = try #require(child.first { $0.text.hasPrefix("Chủ trì") })
        #expect(duty.agencies == [.init(.lead, own.name, agency: own.id)] && duty.detail == .duty(.init(isRequest: false, isGroup: false)))
        #expect(!duty.isDoubtful && open.agencies.isEmpty && open.isDoubtful)
        let report = try #require(child.first { $0.kind == .deadline })
        #expect(report.agencies == [.init(.reporter, own.name, agency: own.id)] && report.isDoubtful)
        #expect(child.contains { $0.kind == .budget && $0.text == "Ngân sách địa phương theo phân cấp" })
    }

    @Test(arguments: Engines.all) func `needs something to take over, and a programme that one may see`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let parent = try await site.programme(), draft = try await site.draft()
        let nothing = try await site.post("/plans/\(parent.id)/child", form([], title: ""), as: .officer)
        #expect(nothing.status == 422 && nothing.text.contains("Hãy chọn ít nhất một"))
        #expect(try await site.get("/plans/\(draft.id)/child", as: .officer).status == 404)
        for person in [World.Person.outsider, .viewer, .member] {
            #expect(try await site.get("/plans/\(parent.id)/child", as: person).status == 404, "\(person)")
        }
        let items = try await site.items(of: parent.id, .task)
        #expect(try await site.post("/plans/\(parent.id)/child", form(items), as: .outsider).status == 404)
    }
}
