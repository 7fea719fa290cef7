import Access
import Core
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
        let offered = try await site.items(of: parent.id).filter { $0.kind == .task || $0.kind == .target }
        let page = try await site.get("/plans/\(parent.id)/child", as: .officer)
        #expect(page.text.matches(of: /type="checkbox"[^>]*checked/).count == offered.count)
        let answer = try await site.post("/plans/\(parent.id)/child", form(Array(offered.dropLast())), as: .officer)
        let path = try #require(answer.location)
        let id = try #require(ID<Plan>(path.split(separator: "/").dropFirst().first.map(String.init) ?? ""))
        let draft = try await site.plan(id), items = try await site.items(of: id)
        #expect(draft.state == .draft && draft.head.number == nil && draft.head.startYear == 2027)
        #expect(items.count { $0.kind == .task || $0.kind == .target } == offered.count - 1)
        #expect(items.first { $0.kind == .basis }?.text.contains("Kế hoạch số 07/KH-UBND ngày 12/02/2027") == true)
        // Every item leads to its words in the printed draft.
        #expect(items.filter { $0.span == nil }.map(\.text) == [])
        let review = try await site.get(path, as: .officer)
        #expect(review.status == 200)
        try await PublishPlan(site.services)(id, by: site.officer)
        #expect(try await site.plan(id).version == 1)
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
