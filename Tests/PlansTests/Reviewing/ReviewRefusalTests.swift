import Access
import Core
import TestSupport
import Testing

@testable import Plans

@Suite struct `Reviewing is refused` {
    /// Every act of a review, by its name.
    private static let acts: [(name: String, run: @Sendable (ItemReview, PlanItem, Plan) async throws -> Void)] = [
        ("accept", { review, item, _ in try await review.accept(item.id) }),
        ("remove", { review, item, _ in try await review.remove(item.id) }),
        ("restore", { review, item, _ in try await review.restore(item.id) }),
        ("split", { review, item, _ in try await review.split(item.id, shown: item.revision, at: 0) }),
        ("merge", { review, item, _ in try await review.merge(item.id, shown: item.revision, with: ShownItem(item)) }),
        ("point", { review, item, _ in try await review.point(item.id, shown: item.revision, at: [], taking: true) }),
        ("correct", { review, item, _ in try await review.correct(item.id, shown: item.revision) { $0.text = "Đổi" } }),
        ("add", { review, _, plan in _ = try await review.add(to: plan.id, .task) { $0.text = "Thêm" } }),
        ("correctHead", { review, _, plan in try await review.correctHead(of: plan.id, shown: plan.revision) { $0.title = "Đổi" } })
    ]

    @Test(arguments: Engines.all) func `once the plan is published`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let item = try await site.item(of: plan.id, .task), before = try await site.holdings()
        for (name, run) in Self.acts {
            await #expect(throws: Problem.planIsFrozen, "\(name)") { try await run(site.review(), item, plan) }
        }
        #expect(try await site.holdings() == before)
        #expect(try await site.item(item.id) == item)
    }

    @Test(arguments: Engines.all) func `of a draft that is not theirs, which looks missing`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let item = try await site.item(of: plan.id, .task), before = try await site.holdings()
        for person in World.Person.allCases where person != .officer {
            for (name, run) in Self.acts {
                await #expect(throws: Problem.notFound, "\(person) \(name)") {
                    try await run(site.review(as: site.world.viewer(person)), item, plan)
                }
            }
        }
        #expect(try await site.holdings() == before)
    }

    /// An officer sees the example, and others see a published programme: seeing is not changing.
    @Test(arguments: Engines.all) func `of a programme that they only may look at`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let item = try await site.item(of: plan.id, .task)
        for person in [World.Person.member, .otherMember, .viewer, .administrator] {
            for (name, run) in Self.acts {
                await #expect(throws: Problem.notFound, "\(person) \(name)") {
                    try await run(site.review(as: site.world.viewer(person)), item, plan)
                }
            }
        }
    }

    @Test(arguments: Engines.all) func `on every page, as if it were not there`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let item = try await site.item(of: plan.id, .task), here = "/plans/\(plan.id)", before = try await site.holdings()
        let looks = [
            "\(here)/review", "\(here)/items/\(item.id)", "\(here)/items/\(item.id)/split", "\(here)/items/\(item.id)/merge",
            "\(here)/items/\(item.id)/span", "\(here)/new-item", "\(here)/new-item?kind=task", "\(here)/head", "\(here)/publication"
        ]
        let acts = [
            "\(here)/items/\(item.id)/acceptance", "\(here)/items/\(item.id)/removal", "\(here)/items/\(item.id)/restoration",
            "\(here)/items/\(item.id)/split", "\(here)/items/\(item.id)/merge", "\(here)/items/\(item.id)/span",
            "\(here)/items/\(item.id)", "\(here)/items", "\(here)/head", "\(here)/publication"
        ]
        let typed: TestFields = ["text": "Đổi", "title": "Đổi", "kind": "task", "revision": "1"]
        for person in World.Person.allCases where person != .officer {
            _ = try await site.browser(of: person)
            for path in looks { #expect(try await site.get(path, as: person).status == 404, "\(person) \(path)") }
            for path in acts { #expect(try await site.post(path, typed, as: person).status == 404, "\(person) \(path)") }
        }
        for path in looks {
            let answer = try await site.get(path, as: nil)
            #expect(answer.status == 303, "\(path)")
            #expect(answer.location?.hasPrefix("/sign-in?back=") == true, "\(path)")
        }
        for path in acts { #expect(try await site.post(path, typed, as: nil).location?.hasPrefix("/sign-in") == true, "\(path)") }

        var after = try await site.holdings()
        // Signing in is recorded; nothing else may be.
        after["audit_entry"] = before["audit_entry"]
        #expect(after == before)
        #expect(try await site.acts(on: "item \(item.id)").isEmpty)
        #expect(try await site.acts(on: "plan \(plan.id)") == ["plans.imported"])
    }

    @Test(arguments: Engines.all) func `of an item that is not of that plan`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), other = try await site.draft()
        let item = try await site.item(of: plan.id, .task)
        let path = "/plans/\(other.id)/items/\(item.id)"
        #expect(try await site.get(path, as: .officer).status == 404)
        #expect(try await site.post(path, ["text": "Đổi", "revision": "1"], as: .officer).status == 404)
        for look in ["split", "merge", "span"] { #expect(try await site.get("\(path)/\(look)", as: .officer).status == 404, "\(look)") }
        for act in ["acceptance", "removal", "restoration", "split", "merge", "span"] {
            #expect(try await site.post("\(path)/\(act)", as: .officer).status == 404, "\(act)")
        }
        #expect(try await site.item(item.id) == item)
    }

    @Test(arguments: Engines.all) func `of what does not exist`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let paths = [
            "/plans/\(ID<Plan>.random())/review", "/plans/xyz/review", "/plans/\(plan.id)/items/\(ID<PlanItem>.random())", "/plans/\(plan.id)/items/1"
        ]
        for path in paths { #expect(try await site.get(path, as: .officer).status == 404, "\(path)") }
        #expect(try await site.post("/plans/\(plan.id)/items", ["kind": "wish", "text": "Đổi"], as: .officer).status == 422)
    }
}
