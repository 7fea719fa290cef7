import Core
import TestSupport
import Testing

@testable import Plans

@Suite struct `Two people editing at once` {
    @Test(arguments: Engines.all) func `overwrite nothing of one another's item`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let item = try await site.task(1, of: plan.id)
        try await site.review(as: site.colleague).correct(item.id, shown: 1) { $0.text = "Điều đồng nghiệp vừa lưu" }
        await #expect(throws: Problem.changedMeanwhile) {
            try await site.review().correct(item.id, shown: 1) { $0.text = "Điều tôi gõ" }
        }
        #expect(try await site.item(item.id).text == "Điều đồng nghiệp vừa lưu")
        #expect(try await site.acts(on: "item \(item.id)") == ["plans.itemChanged"])
    }

    @Test(arguments: Engines.all) func `see both versions of the item, and the second loses nothing typed`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let item = try await site.task(1, of: plan.id)
        let path = "/plans/\(plan.id)/items/\(item.id)"
        let shown = try await site.get(path, as: .officer)
        #expect(shown.between("name=\"revision\" value=\"", "\"") == "1")

        try await site.review(as: site.colleague).correct(item.id, shown: 1) { item in
            item.text = "Điều đồng nghiệp vừa lưu"
            item.detail = .task(.init(timing: "Quý I năm 2028"))
        }
        var typed: TestFields = ["text": "Điều tôi gõ & <chưa lưu>", "timing": "Quý IV", "lead": "Công an phường", "revision": "1", "kind": "task"]
        let refused = try await site.post(path, typed, as: .officer)
        #expect(refused.status == 409)
        #expect(refused.between("<blockquote>", "</blockquote>")?.contains("Điều đồng nghiệp vừa lưu") == true)
        #expect(refused.between("<blockquote>", "</blockquote>")?.contains("Quý I năm 2028") == true)
        #expect(refused.between("<textarea class=\"input\" id=\"text\"", "</textarea>")?.contains("Điều tôi gõ &amp; &lt;chưa lưu&gt;") == true)
        #expect(refused.text.contains("value=\"Quý IV\""))
        #expect(refused.between("name=\"revision\" value=\"", "\"") == "2")
        #expect(try await site.item(item.id).text == "Điều đồng nghiệp vừa lưu")

        // Now that both were seen, saving again is a decision.
        typed.pairs.removeAll { $0.name == "revision" }
        typed.pairs.append((name: "revision", value: "2"))
        let saved = try await site.post(path, typed, as: .officer)
        #expect(saved.location == "/plans/\(plan.id)/review#i\(item.id)")
        #expect(try await site.item(item.id).text == "Điều tôi gõ & <chưa lưu>")
    }

    @Test(arguments: Engines.all) func `see both titles of the plan`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        try await site.review(as: site.colleague).correctHead(of: plan.id, shown: 1) { $0.title = "Tên đồng nghiệp đặt" }
        let refused = try await site.post("/plans/\(plan.id)/head", ["title": "Tên tôi đặt", "year": "2028", "revision": "1"], as: .officer)
        #expect(refused.status == 409)
        #expect(refused.text.contains("Tên đồng nghiệp đặt"))
        #expect(refused.between("<textarea class=\"input\" id=\"title\"", "</textarea>")?.contains("Tên tôi đặt") == true)
        #expect(refused.between("name=\"revision\" value=\"", "\"") == "2")
        #expect(try await site.plan(plan.id).head.title == "Tên đồng nghiệp đặt")
        #expect(try await site.post("/plans/\(plan.id)/head", ["title": "Tên tôi đặt", "revision": "2"], as: .officer).status == 303)
        #expect(try await site.plan(plan.id).head.title == "Tên tôi đặt")
    }

    /// Twenty hands at one item: as many changes as entries in the record, and every other one was told.
    @Test(arguments: Engines.all) func `are told, all but one`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let item = try await site.task(2, of: plan.id)
        let saved = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask {
                    do {
                        try await site.review().correct(item.id, shown: 1) { $0.text = "Bản \(number)" }
                        return true
                    } catch let problem as Problem where problem == .changedMeanwhile {
                        return false
                    }
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(saved == 1)
        #expect(try await site.item(item.id).revision == 2)
        #expect(try await site.acts(on: "item \(item.id)") == ["plans.itemChanged"])
    }
}
