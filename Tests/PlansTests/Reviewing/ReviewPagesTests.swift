import Core
import Organisations
import TestSupport
import Testing

@testable import Plans

@Suite struct `The pages of a review` {
    @Test(arguments: Engines.all) func `take an officer from the reading to a corrected item`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let item = try await site.task(5, of: plan.id), here = "/plans/\(plan.id)"
        let review = try await site.get("\(here)/review", as: .officer)
        #expect(review.status == 200)
        #expect(review.text.contains("id=\"i\(item.id)\""))
        #expect(review.text.contains("id=\"s\(item.id)\""))

        for (act, state) in [("acceptance", PlanItem.State.accepted), ("removal", .removed), ("restoration", .proposed)] {
            let answer = try await site.post("\(here)/items/\(item.id)/\(act)", as: .officer)
            #expect(answer.status == 303)
            // Back to the review, at an item of this plan: which one comes next is the review's own order.
            let next = try #require(answer.location?.split(separator: "#i").last.flatMap { ID<PlanItem>(String($0)) })
            #expect(answer.location == "\(here)/review#i\(next)")
            #expect(try await site.item(next).plan == plan.id)
            #expect(try await site.item(item.id).state == state)
            #expect(try await site.get("\(here)/review", as: .officer).status == 200)
        }

        let form = try await site.get("\(here)/items/\(item.id)", as: .officer)
        #expect(form.text.contains(item.text))
        #expect(form.text.contains("Hội Liên hiệp Phụ nữ phường"))
        let typed: TestFields = ["text": "Túi đồ dùng khẩn cấp", "timing": "Quý I", "lead": "Trạm Y tế phường", "revision": "4"]
        #expect(try await site.post("\(here)/items/\(item.id)", typed, as: .officer).status == 303)
        let corrected = try await site.item(item.id)
        #expect(corrected.text == "Túi đồ dùng khẩn cấp")
        #expect(corrected.names(.lead) == ["Trạm Y tế phường"])
    }

    @Test(arguments: Engines.all) func `show the form of every kind and take what it asks for`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), here = "/plans/\(plan.id)"
        #expect(try await site.get("\(here)/new-item", as: .officer).status == 200)
        for kind in PlanItem.Kind.allCases {
            #expect(try await site.get("\(here)/new-item?kind=\(kind.rawValue)", as: .officer).status == 200)
            let added = try await site.post("\(here)/items", ["kind": kind.rawValue, "text": "Mục \(kind.rawValue)"], as: .officer)
            let id = try #require(added.location?.split(separator: "#i").last.flatMap { ID<PlanItem>(String($0)) })
            let item = try await site.item(id)
            #expect(item.kind == kind)
            #expect(item.text == "Mục \(kind.rawValue)")
            #expect(try await site.get("\(here)/items/\(id)", as: .officer).status == 200)
        }
        #expect(try await site.get("\(here)/review", as: .officer).status == 200)
    }

    @Test(arguments: Engines.all) func `show a refused form again with the errors beside their fields`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), here = "/plans/\(plan.id)"
        let item = try await site.item(of: plan.id, .target), before = try await site.holdings()
        let typed: TestFields = ["text": "", "value": "1.25", "comparator": "", "due": "1989", "unit": "<b>"]
        for path in ["\(here)/items/\(item.id)", "\(here)/items"] {
            var typed = typed
            typed.pairs += [(name: "kind", value: "target"), (name: "revision", value: "1")]
            let answer = try await site.post(path, typed, as: .officer)
            #expect(answer.status == 422)
            for field in ["text", "value", "due"] { #expect(answer.text.contains("id=\"\(field)-fault\""), "\(field)") }
            #expect(answer.text.contains("value=\"1.25\""))
            #expect(answer.text.contains("value=\"&lt;b&gt;\""))
        }
        let head = try await site.post(
            "\(here)/head", ["title": "", "day": "32", "startYear": "2030", "endYear": "2027", "revision": "1"], as: .officer)
        #expect(head.status == 422)
        for field in ["title", "day", "endYear"] { #expect(head.text.contains("id=\"\(field)-fault\""), "\(field)") }
        var after = try await site.holdings()
        after["audit_entry"] = before["audit_entry"]
        #expect(after == before)
    }

    /// The officer's tie to the catalogue survives an edit that leaves the name alone; a new name has none.
    @Test(arguments: Engines.all) func `keep an agency's tie while its name stays`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), police = site.world.police.id
        let id = try await site.review().add(to: plan.id, .task) { item in
            item.text = "Trực ban"
            item.agencies = [.init(.lead, "Công an phường", agency: police), .init(.coordinator, "Trạm Y tế phường")]
        }
        let typed: TestFields = [
            "text": "Trực ban đêm", "lead": "Công an phường\n", "coordinator": "\n  Đoàn Thanh niên phường \r\n", "revision": "1"
        ]
        #expect(try await site.post("/plans/\(plan.id)/items/\(id)", typed, as: .officer).status == 303)
        #expect(
            try await site.item(id).agencies == [.init(.lead, "Công an phường", agency: police), .init(.coordinator, "Đoàn Thanh niên phường")])
    }

    @Test(arguments: Engines.all) func `lead away from a published plan`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme(), here = "/plans/\(plan.id)"
        let item = try await site.item(of: plan.id, .task)
        #expect(try await site.get("\(here)/review", as: .officer).location == here)
        #expect(try await site.get("\(here)/publication", as: .officer).location == here)
        for path in ["\(here)/items/\(item.id)/acceptance", "\(here)/items/\(item.id)/removal", "\(here)/items", "\(here)/publication"] {
            #expect(try await site.post(path, ["kind": "task", "text": "Muộn"], as: .officer).status == 409, "\(path)")
        }
        let typed: TestFields = ["text": "Muộn", "title": "Muộn", "revision": "\(item.revision)"]
        #expect(try await site.post("\(here)/items/\(item.id)", typed, as: .officer).status == 409)
        #expect(try await site.post("\(here)/head", ["title": "Muộn", "revision": "\(plan.revision)"], as: .officer).status == 409)
        #expect(try await site.item(item.id) == item)
        #expect(try await site.plan(plan.id) == plan)
    }
}
