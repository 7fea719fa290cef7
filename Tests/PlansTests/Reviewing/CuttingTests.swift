import Access
import Core
import PlanReading
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `Splitting, merging and pointing elsewhere` {
    private func source(of plan: Plan, _ site: TestSite) async throws -> String {
        let viewer = site.officer
        return try await site.services.database.read { tx in try PlanStore(tx).source(of: plan, visibleTo: viewer) }
    }

    /// The duty that begins with these words, and the clauses it stands on.
    private func duty(_ start: String, of plan: Plan, _ site: TestSite) async throws -> (item: PlanItem, clauses: [Span]) {
        let item = try #require(try await site.items(of: plan.id, .duty).first { $0.text.hasPrefix(start) })
        return (item, Clauses(try await source(of: plan, site)).within(try #require(item.span)))
    }

    @Test(arguments: Engines.all) func `makes two of one and leaves all others where they are`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let (item, clauses) = try await duty("Chủ trì, phối hợp", of: plan, site), before = try await site.items(of: plan.id)
        #expect(clauses.count == 2)
        try await site.review().split(item.id, shown: 1, at: clauses[1].start)
        let after = try await site.items(of: plan.id)
        #expect(after.count == before.count + 1)
        let place = try #require(after.firstIndex { $0.id == item.id })
        let (first, second) = (after[place], after[place + 1])
        #expect(first.text.hasPrefix("Chủ trì, phối hợp") && !first.text.contains("theo dõi"))
        #expect(second.text.hasPrefix("theo dõi, đôn đốc"))
        #expect(first.span == Span(start: item.span?.start ?? -1, end: clauses[0].end))
        #expect(second.span == Span(start: clauses[1].start, end: item.span?.end ?? -1))
        for part in [first, second] {
            #expect(part.state == .accepted)
            #expect(part.agencies == item.agencies)
            #expect(part.detail == item.detail)
        }
        #expect(after.filter { ![first.id, second.id].contains($0.id) } == before.filter { $0.id != item.id })
        #expect(try await site.acts(on: "item \(item.id)") == ["plans.itemSplit"])
        #expect(try await site.acts(on: "item \(second.id)") == ["plans.itemAdded"])
    }

    @Test(arguments: Engines.all) func `finds room for the second half where there is none`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let (item, clauses) = try await duty("Vận động hội viên", of: plan, site)
        let next = try await site.review().add(to: plan.id, .duty) { $0.text = "Ngay sau" }
        #expect(try await site.item(next).position == item.position + 1)
        let order = try await site.items(of: plan.id).map(\.id)
        try await site.review().split(item.id, shown: 1, at: clauses[1].start)
        let after = try await site.items(of: plan.id)
        let place = try #require(after.firstIndex { $0.id == item.id })
        #expect(after[place + 1].text.hasPrefix("thăm hỏi"))
        #expect(after[place + 2].id == next)
        #expect(after.map(\.id).filter(order.contains) == order)
        #expect(Set(after.map(\.position)).count == after.count)
    }

    @Test(arguments: Engines.all) func `refuses a cut that is no border of a clause`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let (item, clauses) = try await duty("Chủ trì, phối hợp", of: plan, site), before = try await site.holdings()
        for cut in [clauses[0].start, clauses[1].start + 1, clauses[1].end, -1, 0, Int.max] {
            await #expect(throws: Problem.badRequest, "\(cut)") { try await site.review().split(item.id, shown: 1, at: cut) }
        }
        await #expect(throws: Problem.changedMeanwhile) { try await site.review().split(item.id, shown: 2, at: clauses[1].start) }
        #expect(try await site.holdings() == before)
    }

    @Test(arguments: Engines.all) func `joins two of a kind, and the other can be put back`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let one = try await site.task(2, of: plan.id), two = try await site.task(3, of: plan.id)
        try await site.review().merge(two.id, shown: 1, with: ShownItem(one))
        let merged = try await site.item(two.id), gone = try await site.item(one.id)
        #expect(merged.text == one.text + " " + two.text)
        #expect(merged.position == one.position)
        #expect(merged.span == Span(start: one.span?.start ?? -1, end: two.span?.end ?? -1))
        #expect(merged.state == .accepted)
        #expect(
            Set(merged.agencies.map { "\($0.part) \($0.name)" }) == [
                "lead Trung tâm Dịch vụ tổng hợp phường", "coordinator Phòng Văn hóa - Xã hội", "coordinator Công an phường"
            ])
        #expect(gone.state == .removed)
        #expect(gone.text == one.text)
        #expect(try await site.acts(on: "item \(two.id)") == ["plans.itemMerged"])
        #expect(try await site.acts(on: "item \(one.id)") == ["plans.itemRemoved"])
        #expect(try await site.get("/plans/\(plan.id)/review", as: .officer).status == 200)
    }

    @Test(arguments: Engines.all) func `joins nothing that does not belong together`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), other = try await site.draft()
        let task = try await site.task(2, of: plan.id), target = try await site.item(of: plan.id, .target)
        let foreign = try await site.task(3, of: other.id), removed = try await site.task(4, of: plan.id)
        try await site.review().remove(removed.id)
        let before = try await site.holdings()
        for one in [task, target, foreign, try await site.item(removed.id)] {
            await #expect(throws: Problem.badRequest, "\(one.text)") { try await site.review().merge(task.id, shown: 1, with: ShownItem(one)) }
        }
        await #expect(throws: Problem.notFound) {
            try await site.review().merge(task.id, shown: 1, with: ShownItem(id: .random(), revision: 1))
        }
        let neighbour = try await site.task(3, of: plan.id)
        await #expect(throws: Problem.changedMeanwhile) { try await site.review().merge(task.id, shown: 9, with: ShownItem(neighbour)) }
        // Taken out since it was offered.
        await #expect(throws: Problem.changedMeanwhile) { try await site.review().merge(task.id, shown: 1, with: ShownItem(removed)) }
        #expect(try await site.holdings() == before)
    }

    /// Two pages lie open. Whichever of the two items was corrected meanwhile, what nobody has looked at is not joined.
    @Test(arguments: Engines.all, [true, false]) func `joins no words that changed while the page stood open`(engine: Engine, first: Bool)
        async throws
    {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let (one, two) = (try await site.task(2, of: plan.id), try await site.task(3, of: plan.id))
        let address = "/plans/\(plan.id)/items/\(one.id)/merge"
        let typed: TestFields = ["other": ShownItem(two).text, "revision": "\(one.revision)"]
        try await site.review().correct((first ? one : two).id, shown: 1) { $0.text = "Đã sửa trong khi đó" }
        let before = (try await site.item(one.id), try await site.item(two.id))
        let refused = try await site.post(address, typed, as: .officer)
        #expect(refused.status == 409)
        #expect(try await site.item(one.id) == before.0)
        #expect(try await site.item(two.id) == before.1)

        let again: TestFields = ["other": ShownItem(before.1).text, "revision": "\(before.0.revision)"]
        #expect(try await site.post(address, again, as: .officer).status == 303)
        #expect(try await site.item(one.id).text.contains("Đã sửa trong khi đó"))
    }

    @Test(arguments: ["", "x", ".1", "1.", "0000000000000000000000000a", "0000000000000000000000000a.", "0000000000000000000000000a.x", "a.1.2"])
    func `takes nothing else for an item at a revision`(text: String) { #expect(ShownItem(text) == nil) }

    @Test(arguments: Engines.all) func `points an item at other clauses, with their words or its own`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let item = try await site.task(1, of: plan.id), all = Clauses(try await source(of: plan, site)).all
        let before = try await site.items(of: plan.id)
        try await site.review().point(item.id, shown: 1, at: [all[4], all[3]], taking: false)
        var pointed = try await site.item(item.id)
        #expect(pointed.span == Span(start: all[3].start, end: all[4].end))
        #expect(pointed.text == item.text)
        site.clock.move(microseconds: 1)
        try await site.review().point(item.id, shown: 2, at: [all[3]], taking: true)
        pointed = try await site.item(item.id)
        #expect(pointed.text == Clauses(try await source(of: plan, site)).text(of: all[3]))
        #expect(try await site.items(of: plan.id).filter { $0.id != item.id } == before.filter { $0.id != item.id })
        #expect(try await site.acts(on: "item \(item.id)") == ["plans.itemPointed", "plans.itemPointed"])

        for spans in [[], [Span(start: all[3].start, end: all[3].end - 1)], [Span(start: 0, end: 1_000_000)]] {
            await #expect(throws: Problem.badRequest) { try await site.review().point(item.id, shown: 3, at: spans, taking: true) }
        }
        await #expect(throws: Problem.changedMeanwhile) { try await site.review().point(item.id, shown: 1, at: [all[3]], taking: true) }
        #expect(try await site.item(item.id) == pointed)
    }

    @Test(arguments: Engines.all) func `works from the pages, and asks when nothing was chosen`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let (item, clauses) = try await duty("Chủ trì, phối hợp", of: plan, site)
        let here = "/plans/\(plan.id)/items/\(item.id)", back = "/plans/\(plan.id)/review#i\(item.id)"
        for (verb, field) in [("split", "cut"), ("merge", "other"), ("span", "clause")] {
            #expect(try await site.get("\(here)/\(verb)", as: .officer).status == 200, "\(verb)")
            let asked = try await site.post("\(here)/\(verb)", ["revision": "1"], as: .officer)
            #expect(asked.status == 422, "\(verb)")
            #expect(asked.text.contains("id=\"\(field)-fault\""), "\(verb)")
        }
        #expect(try await site.item(item.id) == item)
        #expect(try await site.post("\(here)/split", ["cut": "\(clauses[1].start)", "revision": "1"], as: .officer).location == back)
        let items = try await site.items(of: plan.id, .duty)
        let second = try #require(items.firstIndex { $0.id == item.id }.map { items[$0 + 1] })
        let other = ShownItem(second).text
        #expect(try await site.get("\(here)/merge", as: .officer).text.contains("value=\"\(other)\""))
        #expect(try await site.post("\(here)/merge", ["other": "\(other)", "revision": "1"], as: .officer).status == 409)
        #expect(try await site.post("\(here)/merge", ["other": "\(other)", "revision": "2"], as: .officer).location == back)
        #expect(try await site.item(item.id).span == item.span)
        // The page offers whole clauses, with the bullets that an item leaves out.
        let whole = try #require(Clauses(try await source(of: plan, site)).all.first { $0.end == clauses[0].end })
        let pointed = try await site.post("\(here)/span", ["clause": "\(whole.start)", "taking": "yes", "revision": "3"], as: .officer)
        #expect(pointed.location == back)
        #expect(try await site.item(item.id).span == whole)
        #expect(try await site.get("\(here)/span?from=9999", as: .officer).status == 200)
        #expect(try await site.get("\(here)/span?from=-5", as: .officer).status == 200)
    }
}
