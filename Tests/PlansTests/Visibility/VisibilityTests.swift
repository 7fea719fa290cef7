import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `Who sees a plan` {
    /// The expected table: nobody else sees anything of the plan.
    private static let table: [(plan: String, seenBy: Set<World.Person>)] = [
        ("Dự thảo của phường", [.officer]),
        ("Chương trình của phường", [.officer, .member, .otherMember, .viewer, .administrator]),
        ("Dự thảo của nơi khác", [.outsider]),
        ("Chương trình của nơi khác", [.outsider, .outsideAdministrator]),
        ("Dự thảo ví dụ", []),
        ("Chương trình ví dụ", [.officer, .member, .otherMember, .viewer, .administrator, .outsider, .outsideAdministrator])
    ]

    private struct Made {
        let plan: Plan
        let item: ID<PlanItem>
        let seenBy: Set<World.Person>
    }

    /// Each plan with one task of the police, and one note on it.
    private func make(_ site: TestSite) async throws -> [Made] {
        let world = site.world, viewer = world.viewer(.member)
        try await site.services.database.write { tx in try UnitStore(tx).add(UnitStore.example) }
        let places = [World.ward, World.ward, World.elsewhere, World.elsewhere, UnitStore.example, UnitStore.example]
        var made: [Made] = []
        for (number, row) in Self.table.enumerated() {
            let plan = try await site.put(row.plan, in: places[number], number % 2 == 0 ? .draft : .published) { plan in
                [PlansTests.Made.item(of: plan, .task, "Việc của \(row.plan)", agencies: [.init(.lead, "Công an phường", agency: world.police.id)])]
            }
            let item: ID<PlanItem> = try await site.services.database.write { tx in
                let item: ID<PlanItem> = try tx.run("SELECT id FROM plan_item WHERE plan_id = \(plan.id)")[0].get("id")
                if plan.state == .published {
                    let note = ID<WorkAct>.random(), text = "Ghi chú của \(row.plan)", now = TestClock.morning
                    try tx.run(
                        """
                        INSERT INTO work_act (id, task_id, kind, agency_id, author_id, text, at)
                        VALUES (\(note), \(item), 'progress', \(viewer.agency), \(viewer.user), \(text), \(now))
                        """)
                }
                return item
            }
            made.append(Made(plan: plan, item: item, seenBy: row.seenBy))
        }
        return made
    }

    private func sees(_ work: () throws -> Bool) throws -> Bool {
        do { return try work() } catch let problem as Problem where problem == .notFound { return false }
    }

    @Test(arguments: Engines.all) func `is the same in every question to the store`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let made = try await make(site)
        for person in World.Person.allCases {
            let viewer = site.world.viewer(person)
            let expected = made.filter { $0.seenBy.contains(person) }
            try await site.services.database.read { tx throws in
                let plans = PlanStore(tx), items = ItemStore(tx), acts = ActStore(tx), tasks = TaskStore(tx)
                #expect(Set(try plans.list(visibleTo: viewer).map(\.id)) == Set(expected.map(\.plan.id)), "\(person)")
                #expect(try plans.count(visibleTo: viewer) == expected.count, "\(person)")
                let work = expected.filter { $0.plan.state == .published }.map(\.item)
                let all = made.map { ID<WorkTask>(of: $0.item) }
                #expect(Set(try tasks.list(all, visibleTo: viewer).map(\.id)) == Set(work.map { ID(of: $0) }), "\(person)")
                #expect(Set(try acts.latestProgress(of: all, visibleTo: viewer).keys) == Set(work.map { ID(of: $0) }), "\(person)")
                for one in made {
                    let isSeen = one.seenBy.contains(person), what: Comment = "\(person) \(one.plan.head.title)"
                    #expect(try sees { try plans.get(one.plan.id, visibleTo: viewer).id == one.plan.id } == isSeen, what)
                    #expect(try sees { try plans.source(of: one.plan, visibleTo: viewer) == "Nguồn của \(one.plan.head.title)" } == isSeen, what)
                    #expect(try sees { try items.get(one.item, visibleTo: viewer).id == one.item } == isSeen, what)
                    #expect(try items.list(of: one.plan.id, visibleTo: viewer).map(\.id) == (isSeen ? [one.item] : []), what)
                    #expect(try items.list(of: one.plan.id, visibleTo: viewer, removedToo: true).map(\.id) == (isSeen ? [one.item] : []), what)
                    let isWork = isSeen && one.plan.state == .published
                    #expect(try tasks.list(of: one.plan.id, visibleTo: viewer).count == (isWork ? 1 : 0), what)
                    #expect(try acts.list(of: ID(of: one.item), visibleTo: viewer).count == (isWork ? 1 : 0), what)
                    #expect(try sees { try !OccurrenceStore(tx).list(of: ID(of: one.item), visibleTo: viewer).isEmpty } == isWork, what)
                }
            }
        }
    }

    @Test(arguments: Engines.all) func `is the same on every page`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let made = try await make(site)
        for person in World.Person.allCases {
            let list = try await site.get("/plans", as: person)
            for one in made {
                let isSeen = one.seenBy.contains(person), isDraft = one.plan.state == .draft, what: Comment = "\(person) \(one.plan.head.title)"
                #expect(list.text.contains(one.plan.head.title) == isSeen, what)
                let page = try await site.get("/plans/\(one.plan.id)", as: person)
                #expect(page.status == (isSeen ? (isDraft ? 303 : 200) : 404), what)
                if isSeen, isDraft { #expect(page.location == "/plans/\(one.plan.id)/review", what) }
                let review = try await site.get("/plans/\(one.plan.id)/review", as: person)
                let isOfficer = [.officer, .outsider].contains(person)
                #expect(review.status == (isSeen && isOfficer ? (isDraft ? 200 : 303) : 404), what)
                let work = try await site.get("/work/\(one.item)", as: person)
                #expect(work.status == (isSeen && !isDraft ? 200 : 404), what)
                for page in [page, review, work] where page.status == 404 { #expect(!page.text.contains(one.plan.head.title), what) }
            }
        }
    }

    @Test(arguments: Engines.all) func `is the same for a program with a key`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let made = try await make(site)
        for person in World.Person.allCases {
            let list = try await site.api(.get, "/plans", as: person).decoded(as: Sent.self)
            let expected = made.filter { $0.seenBy.contains(person) }
            #expect(list["total"] == .integer(expected.count), "\(person)")
            #expect(Set(list["plans"]?.list.compactMap { $0["id"]?.text } ?? []) == Set(expected.map(\.plan.id.rawValue)), "\(person)")
            for one in made {
                let isSeen = one.seenBy.contains(person), what: Comment = "\(person) \(one.plan.head.title)"
                let whole = try await site.api(.get, "/plans/\(one.plan.id)", as: person)
                #expect(whole.status == (isSeen ? 200 : 404), what)
                #expect(whole.text.contains(one.plan.head.title) == isSeen, what)
                let notes = try await site.api(.get, "/work/\(one.item)/notes", as: person)
                let isWork = isSeen && one.plan.state == .published
                #expect(notes.status == (isWork ? 200 : 404), what)
                #expect(notes.text.contains("Ghi chú của \(one.plan.head.title)") == isWork, what)
            }
        }
    }

    @Test(arguments: Engines.all) func `is nobody who has not signed in`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for one in try await make(site) {
            for path in ["/plans", "/plans/\(one.plan.id)", "/plans/\(one.plan.id)/review", "/work", "/work/\(one.item)"] {
                let page = try await site.get(path, as: nil)
                #expect(page.status == 303, "\(path)")
                #expect(page.location?.hasPrefix("/sign-in") == true, "\(path)")
            }
            for path in ["/plans", "/plans/\(one.plan.id)", "/work", "/work/\(one.item)/notes"] {
                let answer = try await site.api(.get, path, as: nil)
                #expect(answer.status == 401, "\(path)")
                #expect(answer.header("content-type")?.hasPrefix("application/problem+json") == true, "\(path)")
            }
        }
    }

    /// Work that a programme of one unit gives to an agency of another must not cross over.
    @Test(arguments: Engines.all) func `is not widened by being given its work`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let made = try await make(site)
        let work = try await site.api(.get, "/work", as: .member)
        #expect(work.text.contains("Việc của Chương trình của phường"))
        #expect(work.text.contains("Việc của Chương trình ví dụ"))
        #expect(!work.text.contains("nơi khác"))
        #expect(!work.text.contains("Dự thảo"))
        let bench = try await site.get("/work?list=given", as: .member)
        #expect(bench.text.contains("Việc của Chương trình của phường"))
        #expect(!bench.text.contains("nơi khác"))
        #expect(made.count == 6)
    }
}
