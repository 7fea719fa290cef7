import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

/// One task from hand to hand, on both engines, by pages and by key.
@Suite struct `A task's life` {
    /// Given by the officer to the police, due in twenty days.
    private func given(_ site: TestSite) async throws -> ID<WorkTask> {
        // Slips are good for fourteen days: everybody enters before the clock moves.
        for person in [World.Person.officer, .member, .otherMember] { _ = try await site.browser(of: person) }
        return try await AssignWork(site.services)(
            .init(
                text: "Trực đường dây nóng ban đêm", lead: site.world.police.id, coordinators: [site.world.healthStation.id],
                order: .init(number: "15/TB-UBND", day: nil, title: "Kết luận họp giao ban"), due: site.services.clock.today.adding(days: 20)),
            by: site.officer)
    }

    private func occurrence(_ task: ID<WorkTask>, _ site: TestSite) async throws -> Occurrence {
        let viewer = site.officer
        return try await site.services.database.read { tx in try OccurrenceStore(tx).list(of: task, visibleTo: viewer)[0] }
    }

    private func act(_ kind: WorkAct.Kind, _ fields: TestFields, _ task: ID<WorkTask>, as person: World.Person, _ site: TestSite) async throws -> Int
    {
        // What comes next is later in the record.
        site.clock.move(microseconds: 1)
        return try await site.post("/work/\(task)/acts/\(kind.rawValue)", fields, as: person).status
    }

    @Test(arguments: Engines.all) func `ends when somebody else confirms what the lead reports`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        #expect(try await act(.completion, ["text": "Xong"], task, as: .outsider, site) == 404)
        #expect(try await act(.completion, ["text": "Xong"], task, as: .otherMember, site) == 404)
        #expect(try await act(.confirmation, [:], task, as: .officer, site) == 409)
        #expect(try await act(.completion, ["text": ""], task, as: .member, site) == 422)
        #expect(try await act(.completion, ["text": "Đã trực đủ 30 đêm"], task, as: .member, site) == 303)
        #expect(try await occurrence(task, site).state == .reported)
        #expect(try await act(.returning, ["text": ""], task, as: .officer, site) == 422)
        #expect(try await act(.returning, ["text": "Chưa có sổ trực"], task, as: .officer, site) == 303)
        #expect(try await occurrence(task, site).attention == .returned)
        #expect(try await act(.completion, ["text": "Có sổ trực kèm theo"], task, as: .member, site) == 303)
        #expect(try await act(.confirmation, [:], task, as: .member, site) == 404)
        #expect(try await act(.confirmation, [:], task, as: .officer, site) == 303)
        let done = try await occurrence(task, site)
        #expect(done.state == .confirmed)
        #expect(done.report?.isLate == false)
        #expect(try await site.acts(on: "task \(task)") == ["work.assigned"] + Array(repeating: "work.acted", count: 4))
        let page = try await site.get("/work/\(task)", as: .viewer)
        for words in ["15/TB-UBND", "Chưa có sổ trực", "Đã trực đủ 30 đêm", "Hoàn thành đúng hạn"] { #expect(page.text.contains(words), "\(words)") }
        #expect(try await site.get("/work/\(task)", as: .outsider).status == 404)
    }

    @Test(arguments: Engines.all) func `measures lateness at the report, by working days`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        site.clock.move(minutes: 40 * 24 * 60)
        #expect(try await act(.completion, ["text": "Xong"], task, as: .member, site) == 422)
        #expect(try await act(.completion, ["text": "Xong", "cause": "objective"], task, as: .member, site) == 303)
        #expect(try await act(.confirmation, [:], task, as: .officer, site) == 303)
        let viewer = site.officer, services = site.services
        let cells = try await services.database.read { tx in
            let time = try WorkTime(services, tx)
            return try WorkListStore(tx, visibleTo: viewer, time).cells(year: 2026, "occurrence.place_code = \(viewer.place)")
        }
        #expect(cells == CellCounts([.doneInTime: 0, .doneLate: 1, .runningInTime: 0, .overdue: 0, .doneUndated: 0, .runningUndated: 0]))
        #expect(try await occurrence(task, site).report?.isLate == true)
    }

    @Test(arguments: Engines.all) func `gives more time, keeping old and new`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        let due = try #require(try await occurrence(task, site).due), asked = due.adding(days: 10), granted = due.adding(days: 5)
        #expect(try await act(.extensionRequest, ["text": "Chờ xe", "day": due.vietnamese], task, as: .member, site) == 422)
        #expect(try await act(.extensionRequest, ["text": "Chờ xe", "day": asked.vietnamese], task, as: .member, site) == 303)
        #expect(try await act(.extensionGrant, ["day": granted.vietnamese], task, as: .officer, site) == 422)
        #expect(try await act(.extensionGrant, ["day": granted.vietnamese, "text": "Cần sớm hơn"], task, as: .officer, site) == 303)
        #expect(try await occurrence(task, site).due == granted)
        let viewer = site.officer
        let acts = try await site.services.database.read { tx in try ActStore(tx).list(of: task, visibleTo: viewer) }
        #expect(acts.map(\.oldDue) == [due, due])
        #expect(acts.map(\.newDue) == [asked, granted])
    }

    @Test(arguments: Engines.all) func `goes to another lead when handed back`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        #expect(try await act(.handBack, ["text": "Không thuộc thẩm quyền"], task, as: .member, site) == 303)
        #expect(try await act(.reassignment, ["agency": site.world.elsewhere.id.rawValue], task, as: .officer, site) == 422)
        #expect(try await act(.reassignment, ["agency": site.world.healthStation.id.rawValue], task, as: .officer, site) == 303)
        #expect(try await act(.progress, ["text": "Đã nhận"], task, as: .otherMember, site) == 303)
        #expect(try await act(.completion, ["text": "Xong"], task, as: .member, site) == 404)
        #expect(try await act(.handBack, ["text": "Thôi"], task, as: .otherMember, site) == 409)
    }

    @Test(arguments: Engines.all) func `tells the second of two who act at once`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        let seen = try await occurrence(task, site).revision
        try await ActOnWork(site.services)(.urging, on: task, shown: seen, by: site.officer)
        await #expect(throws: Problem.changedMeanwhile) {
            try await ActOnWork(site.services)(.withdrawal, on: task, shown: seen, ActInput(text: "Thôi"), by: site.officer)
        }
        #expect(try await occurrence(task, site).state == .open)
    }

    @Test(arguments: Engines.all) func `is reminded of once a day that counts, whatever runs twice`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        var given: [Int] = []
        for _ in 0..<36 {
            given.append(try await Remind(site.services)())
            #expect(try await Remind(site.services)() == 0)
            site.clock.move(minutes: 24 * 60)
        }
        #expect(given.enumerated().filter { $0.element > 0 }.map(\.offset) == [15, 20, 23, 30])
        let page = try await site.get("/work?list=waiting", as: .member)
        #expect(page.text.contains("id=\"reminders\""))
        #expect(page.text.contains("/work/\(task)"))
    }
}
