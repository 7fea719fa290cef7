import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `Noting progress` {
    private struct Case: Sendable {
        let task: Int
        let mayWrite: Set<World.Person>
    }

    private static let cases = [
        // Lead: social affairs. Coordinators: Women's Union, police.
        Case(task: 1, mayWrite: [.officer, .member]),
        // Lead: service centre. Coordinator: social affairs.
        Case(task: 2, mayWrite: [.officer]),
        // Lead: Women's Union. Coordinators: health station, police.
        Case(task: 5, mayWrite: [.officer, .member, .otherMember]),
        // Lead: health station. Coordinators: social affairs, police.
        Case(task: 6, mayWrite: [.officer, .member, .otherMember]),
        // Lead: social affairs. Coordinator: health station.
        Case(task: 7, mayWrite: [.officer, .otherMember])
    ]

    @Test(arguments: Engines.all) func `is for the lead, the coordinators and the officers of the unit`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        for expected in Self.cases {
            let item = try await site.task(expected.task, of: plan.id)
            var wrote: Set<World.Person> = []
            for person in World.Person.allCases {
                do {
                    try await site.note("Đã làm", on: item.id, by: site.world.viewer(person))
                    wrote.insert(person)
                } catch let problem as Problem where problem == .notFound {}
            }
            #expect(wrote == expected.mayWrite, "task \(expected.task)")
            #expect(try await site.acts(on: "task \(item.id)") == Array(repeating: "work.acted", count: expected.mayWrite.count))
        }
    }

    @Test(arguments: Engines.all) func `is offered and taken on the page by the same people, and by key`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let item = try await site.task(7, of: plan.id)
        for person in World.Person.allCases {
            let may = [.officer, .otherMember].contains(person), sees = ![.outsider, .outsideAdministrator].contains(person)
            let page = try await site.get("/work/\(item.id)", as: person)
            #expect(page.status == (sees ? 200 : 404), "\(person)")
            #expect(page.text.contains("action=\"/work/\(item.id)/notes\"") == may, "\(person)")
            let sent = try await site.post("/work/\(item.id)/notes", ["text": "Trang của \(person)"], as: person)
            #expect(sent.status == (may ? 303 : 404), "\(person)")
            let program = try await site.api(.post, "/work/\(item.id)/notes", as: person, json: ["text": .string("Máy của \(person)")])
            #expect(program.status == (may ? 200 : 404), "\(person)")
        }
        #expect(try await site.post("/work/\(item.id)/notes", ["text": "Người lạ"], as: nil).location?.hasPrefix("/sign-in") == true)
        #expect(try await site.api(.post, "/work/\(item.id)/notes", as: nil, json: ["text": "Máy lạ"]).status == 401)
        #expect(try await site.holdings()["work_act"] == 4)
    }

    @Test(arguments: Engines.all) func `is closed while the plan is a draft, for removed items and for other units`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        try await site.services.database.write { tx in try UnitStore(tx).add(UnitStore.example) }
        let draft = try await site.put("Dự thảo", in: World.ward, .draft) { [Made.item(of: $0)] }
        let removed = try await site.put("Đã bỏ", in: World.ward, .published) { [Made.item(of: $0, state: .removed)] }
        let example = try await site.put("Ví dụ", in: UnitStore.example, .published) { [Made.item(of: $0)] }
        let other = try await site.put("Nơi khác", in: World.elsewhere, .published) { [Made.item(of: $0)] }
        for plan in [draft, removed, example, other] {
            let item = try await firstItem(of: plan, site)
            await #expect(throws: Problem.notFound, "\(plan.head.title)") {
                try await site.note("Đã làm", on: item, by: site.officer)
            }
            #expect(try await site.post("/work/\(item)/notes", ["text": "Đã làm"], as: .officer).status == 404, "\(plan.head.title)")
            let page = try await site.get("/work/\(item)", as: .officer)
            #expect(page.status == (plan.id == example.id ? 200 : 404), "\(plan.head.title)")
            #expect(!page.text.contains("/notes\""), "\(plan.head.title)")
        }
        #expect(try await site.holdings()["work_act"] == 0)
    }

    private func firstItem(of plan: Plan, _ site: TestSite) async throws -> ID<PlanItem> {
        try await site.services.database.read { tx in try tx.run("SELECT id FROM plan_item WHERE plan_id = \(plan.id)")[0].get("id") }
    }

    private static let lengths: [(text: String, isTaken: Bool)] = [
        ("", false), (" \n\t ", false), ("x", true), (Typed.long(2000), true), (Typed.long(2001), false), ("Đã\u{1}làm", false),
        ("Đã làm\nhai dòng", true), ("<script>alert(1)</script> & 'nháy' \"kép\"", true)
    ]

    @Test(arguments: Engines.all) func `takes one to two thousand characters`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let item = try await site.task(1, of: plan.id)
        var taken = 0
        for (text, isTaken) in Self.lengths {
            let page = try await site.post("/work/\(item.id)/notes", ["text": text], as: .officer)
            #expect(page.status == (isTaken ? 303 : 422), "\(text.prefix(20))")
            if !isTaken { #expect(page.text.contains("id=\"text-fault\"")) }
            let program = try await site.api(.post, "/work/\(item.id)/notes", as: .officer, json: ["text": .string(text)])
            #expect(program.status == (isTaken ? 200 : 422), "\(text.prefix(20))")
            taken += isTaken ? 2 : 0
        }
        #expect(try await site.holdings()["work_act"] == taken)
        #expect(try await site.get("/work/\(item.id)", as: .officer).text.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;"))
        #expect(try await site.get("/plans/\(plan.id)", as: .viewer).status == 200)
    }

    @Test(arguments: Engines.all) func `keeps notes in their order and knows the latest`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let item = try await site.task(1, of: plan.id), silent = try await site.task(3, of: plan.id)
        let writers: [World.Person] = [.officer, .member, .officer]
        for (number, person) in writers.enumerated() {
            site.clock.move(minutes: 1)
            try await site.note("Ghi chú \(number + 1)", on: item.id, by: site.world.viewer(person))
        }
        let viewer = site.world.viewer(.viewer)
        let (ofItem, ofPlan, latest, none) = try await site.services.database.read { tx in
            let acts = ActStore(tx)
            return (
                try acts.list(of: ID(of: item.id), visibleTo: viewer), try acts.latestProgress(of: plan.id, visibleTo: viewer),
                try acts.latestProgress(of: [ID(of: item.id), ID(of: silent.id)], visibleTo: viewer),
                try acts.latestProgress(of: [], visibleTo: viewer)
            )
        }
        #expect(ofItem.map(\.text) == ["Ghi chú 1", "Ghi chú 2", "Ghi chú 3"])
        #expect(ofPlan == latest)
        #expect(latest == [ID(of: item.id): ofItem[2]])
        #expect(none.isEmpty)
        #expect(ofItem[1].agencyName == "Công an phường")
        #expect(ofItem[1].author == site.world.user(.member).name)
        #expect(ofItem[2].at == site.clock.now)

        let page = try await site.get("/work/\(item.id)", as: .viewer)
        let places = ofItem.compactMap { page.text.firstRange(of: $0.text ?? "")?.lowerBound }
        #expect(places.count == 3)
        // The newest stands first.
        #expect(places == places.sorted(by: >))
        let programme = try await site.get("/plans/\(plan.id)", as: .viewer)
        #expect(programme.text.contains("Ghi chú 3"))
        #expect(!programme.text.contains("Ghi chú 1"))
    }
}
