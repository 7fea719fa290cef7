import Core
import PlanReading
import TestSupport
import Testing

@testable import Plans

@Suite struct `Reviewing an item` {
    @Test(arguments: Engines.all) func `accepts it, once, with one entry in the record`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let item = try await site.item(of: plan.id, .target)
        try await site.review().accept(item.id)
        try await site.review().accept(item.id)
        let accepted = try await site.item(item.id)
        #expect(accepted.state == .accepted)
        #expect(accepted.revision == item.revision + 1)
        #expect(accepted.detail == item.detail)
        #expect(try await site.acts(on: "item \(item.id)") == ["plans.itemAccepted"])
    }

    @Test(arguments: Engines.all) func `removes it and brings it back as it was`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let item = try await site.task(1, of: plan.id)
        try await site.review().remove(item.id)
        #expect(try await site.item(item.id).state == .removed)
        site.clock.move(minutes: 1)
        try await site.review().restore(item.id)
        var restored = try await site.item(item.id)
        #expect(restored.revision == item.revision + 2)
        restored.revision = item.revision
        #expect(restored == item)
        #expect(try await site.acts(on: "item \(item.id)") == ["plans.itemRemoved", "plans.itemRestored"])
    }

    @Test(arguments: Engines.all) func `corrects it, and what a person wrote is no longer doubtful`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let item = try await site.task(1, of: plan.id)
        try await site.review().correct(item.id, shown: 1) { item in
            item.text = "Trò chuyện ở từng tổ dân phố"
            item.detail = .task(.init(timing: "Quý I", product: "06 buổi", detail: nil))
            item.agencies = [.init(.lead, "Công an phường")]
        }
        let corrected = try await site.item(item.id)
        #expect(corrected.text == "Trò chuyện ở từng tổ dân phố")
        #expect(corrected.detail == .task(.init(timing: "Quý I", product: "06 buổi", detail: nil)))
        #expect(corrected.agencies == [.init(.lead, "Công an phường")])
        #expect(corrected.state == .accepted)
        #expect(corrected.confidence == 1)
        #expect(corrected.span == item.span)
        #expect(corrected.revision == 2)
        #expect(try await site.acts(on: "item \(item.id)") == ["plans.itemChanged"])
    }

    /// One of each kind, with every field set: what is written is what is read.
    @Test(arguments: Engines.all) func `keeps every field of every kind`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let details: [PlanItem.Kind: PlanItem.Detail] = [
            .target: .target(.init(value: 1.7, unit: "lần", comparator: .atMost, due: 2029)),
            .task: .task(.init(timing: "Quý I", product: "Báo cáo", detail: "Hai đợt")),
            .duty: .duty(.init(isRequest: true, isGroup: true)),
            .deadline: .deadline(
                .init(day: 29, month: 2, year: 2028, isYearly: true, recipient: "UBND tỉnh", via: "Sở Nội vụ", kind: .quarterly)),
            .period: .period(.init(start: PartialDate(day: 1, month: 6, year: 2027), end: PartialDate(day: 30, month: 6, year: 2028))),
            .review: .review(year: 2030), .budget: .line, .basis: .line
        ]
        for kind in PlanItem.Kind.allCases {
            let detail = try #require(details[kind]), agencies = [PlanItem.Named(.lead, "Trạm Y tế phường"), .init(.coordinator, "Đoàn Thanh niên")]
            let id = try await site.review().add(to: plan.id, kind) { item in
                item.text = "Mục thêm"
                item.detail = detail
                item.agencies = agencies
            }
            let item = try await site.item(id)
            #expect(item.kind == kind)
            #expect(item.detail == detail)
            #expect(item.agencies == agencies)
            #expect(item.state == .accepted)
            #expect(item.span == nil)
            #expect(try await site.acts(on: "item \(id)") == ["plans.itemAdded"])
            // Saved again, each keeps one row of details.
            try await site.review().remove(id)
            #expect(try await site.item(id).detail == detail)
        }
    }

    @Test(arguments: Engines.all) func `adds a new one after the last of its kind`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let first = try await site.review().add(to: plan.id, .task) { $0.text = "Việc thứ tám" }
        let second = try await site.review().add(to: plan.id, .task) { $0.text = "Việc thứ chín" }
        let all = try await site.items(of: plan.id)
        #expect(all.filter { $0.kind == .task }.map(\.id).suffix(2) == [first, second])
        let seventh = try #require(all.firstIndex { $0.text == FictitiousPlan.tasks[6] })
        #expect(all[seventh + 1].id == first)
        #expect(all[seventh + 2].id == second)
        #expect(all[seventh + 1].sectionTitle == all[seventh].sectionTitle)
    }

    @Test(arguments: Engines.all) func `corrects the head and leaves the kind of document alone`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        try await site.review().correctHead(of: plan.id, shown: 1) { head in
            head.title = "Kế hoạch đã sửa"
            head.number = nil
        }
        let corrected = try await site.plan(plan.id)
        #expect(corrected.head.title == "Kế hoạch đã sửa")
        #expect(corrected.head.number == nil)
        #expect(corrected.head.type == "KH")
        #expect(corrected.head.issuer == plan.head.issuer)
        #expect(corrected.revision == 2)
        #expect(try await site.acts(on: "plan \(plan.id)") == ["plans.imported", "plans.headChanged"])
    }
}
