import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `A month of the calendar` {
    @Test(arguments: [
        // Month, its first and last day, blank days before and weeks. November 2026 begins on a Sunday, February 2027 on a Monday.
        ("2026-11", "2026-11-01", "2026-11-30", 6, 6), ("2027-02", "2027-02-01", "2027-02-28", 0, 4), ("2028-02", "2028-02-01", "2028-02-29", 1, 5),
        ("2026-12", "2026-12-01", "2026-12-31", 1, 5)
    ]) func `is whole weeks from Monday`(text: String, first: String, last: String, blanks: Int, weeks: Int) throws {
        let month = try #require(ShownMonth(text))
        #expect(month.days.lowerBound.text == first && month.days.upperBound.text == last)
        #expect(month.weeks.count == weeks && month.weeks[0].prefix { $0 == nil }.count == blanks)
        #expect(month.weeks.allSatisfy { $0.count == 7 } && month.weeks.flatMap { $0 }.compactMap { $0 }.count == month.days.upperBound.day)
        #expect(month.text == text && month.next.previous == month && month.previous.next == month)
    }

    @Test(arguments: ["", "2026", "2026-13", "2026-0", "1999-12", "2101-01", "a-b", "2026-11-01"]) func `is not anything else`(text: String) {
        #expect(ShownMonth(text) == nil)
    }

    @Test func `follows December with January`() {
        #expect(ShownMonth("2026-12")?.next.text == "2027-01" && ShownMonth("2027-01")?.previous.text == "2026-12")
    }
}

@Suite struct `The calendar page` {
    /// Work due on one day, as many pieces as wanted, led by the police.
    private static func give(_ count: Int, due: String, _ site: TestSite) async throws {
        for number in 0..<count {
            let sent = try await site.api(
                .post, "/work", as: .officer,
                json: [
                    "text": .string("Việc thử số \(number)"), "lead": .string(site.world.police.id.rawValue), "orderTitle": "Công văn thử",
                    "due": .string(due)
                ])
            #expect(sent.status == 200)
        }
    }

    @Test(arguments: Engines.all) func `shows what is due, a few of each day, and leads to the rest`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await site.get("/calendar", as: .viewer).text.contains("Tháng này không có việc nào đến hạn"))
        try await Self.give(1, due: "2026-11-30", site)
        try await Self.give(6, due: "2026-12-31", site)
        let november = try await site.get("/calendar", as: .viewer).text
        #expect(november.contains("Lịch tháng 11/2026") && november.contains("1 việc đến hạn") && november.contains("aria-current=\"date\""))
        let december = try await site.get("/calendar?month=2026-12", as: .officer).text
        #expect(december.contains("6 việc đến hạn") && december.contains("và 2 việc nữa") && december.matches(of: /Việc thử số/).count == 4)
        let day = try await site.get("/work?list=all&day=2026-12-31", as: .officer).text
        #expect(day.matches(of: /class="task-title"/).count == 6)
        #expect(try await site.get("/work?list=all&day=2026-12-30", as: .officer).text.contains("Không có việc nào"))
    }

    @Test(arguments: Engines.all) func `leads from a day to as much as it counted, helped work too`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for number in 0..<6 {
            _ = try await site.api(
                .post, "/work", as: .officer,
                json: [
                    "text": .string("Việc chung số \(number)"), "lead": .string(site.world.police.id.rawValue), "orderTitle": "Công văn thử",
                    "coordinator": .array([.string(site.world.healthStation.id.rawValue)]), "due": "2026-11-30"
                ])
        }
        #expect(try await site.get("/calendar", as: .otherMember).text.contains("và 2 việc nữa"))
        let day = try await site.get("/work?list=all&day=2026-11-30&agency=\(site.world.healthStation.id)", as: .otherMember).text
        #expect(day.matches(of: /class="task-title"/).count == 6)
        #expect(!(try await site.get("/calendar", as: .viewer).text.contains("/calendar/feeds")))
    }

    @Test(arguments: Engines.all) func `begins with one's own agency, and shows nothing of other units`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        try await Self.give(1, due: "2026-11-30", site)
        #expect(try await site.get("/calendar", as: .member).text.contains("Việc thử số 0"))
        #expect(!(try await site.get("/calendar", as: .otherMember).text.contains("Việc thử số 0")))
        #expect(try await site.get("/calendar?agency=all", as: .otherMember).text.contains("Việc thử số 0"))
        for path in ["/calendar", "/calendar?agency=all", "/calendar?agency=\(site.world.police.id)"] {
            #expect(!(try await site.get(path, as: .outsider).text.contains("Việc thử số 0")), "\(path)")
        }
    }
}

@Suite struct `A calendar to subscribe to` {
    private static func make(_ site: TestSite, as person: World.Person = .officer, agency: Agency) async throws -> String {
        let made = try await site.post("/calendar/feeds", ["agency": agency.id.rawValue, "name": "Điện thoại thử"], as: person)
        #expect(made.status == 200)
        return try #require(made.between("/feeds/", "/calendar.ics"))
    }

    @Test(arguments: Engines.all) func `tells what of programmes is due for its agency, and nothing else`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let agencies = try await site.services.database.read { tx in
            try tx.run("SELECT DISTINCT lead_id FROM work_occurrence WHERE plan_id = \(plan.id) AND due IS NOT NULL AND lead_id IS NOT NULL").map {
                try $0.get("lead_id", as: ID<Agency>.self)
            }
        }
        // Before their slip runs out.
        _ = try await site.browser(of: .officer)
        site.clock.set(to: TestClock.morning.adding(seconds: 200 * 86_400))
        let lead = try #require(agencies.first), place = site.world.place
        let agency = try await site.services.database.read { tx in try AgencyStore(tx).list(of: place).first { $0.id == lead } }
        let key = try await Self.make(site, agency: try #require(agency))
        // Work that no programme gave is not in it.
        _ = try await site.api(
            .post, "/work", as: .officer, json: ["text": "Việc riêng", "lead": .string(lead.rawValue), "orderTitle": "Mật", "due": "2027-06-30"])
        let calendar = try await site.get("/feeds/\(key)/calendar.ics", as: nil)
        #expect(calendar.status == 200 && calendar.header("content-type") == "text/calendar; charset=utf-8")
        #expect(calendar.text.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.text.contains("BEGIN:VEVENT") && !calendar.text.contains("Việc riêng"))
        let stored = try await site.services.database.read { tx in
            try tx.run("SELECT digest FROM work_feed").map { try $0.get("digest", as: String.self) }
        }
        #expect(stored.count == 1 && !stored[0].contains(key))
    }

    @Test(arguments: Engines.all) func `ends when it is revoked, by those who may`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let key = try await Self.make(site, as: .member, agency: site.world.police)
        let page = try await site.get("/calendar/feeds", as: .member)
        let revoke = "/calendar/feeds/" + (try #require(page.between("action=\"/calendar/feeds/", "/revoke"))) + "/revoke"
        for person in [World.Person.otherMember, .outsider, .viewer] { #expect(try await site.post(revoke, as: person).status == 404, "\(person)") }
        #expect(try await site.get("/feeds/\(key)/calendar.ics", as: nil).status == 200)
        #expect(try await site.post(revoke, as: .officer).status == 303)
        #expect(try await site.get("/feeds/\(key)/calendar.ics", as: nil).status == 404)
        #expect(try await site.get("/feeds/0000000000000000000000000a/calendar.ics", as: nil).status == 404)
    }

    @Test(arguments: Engines.all) func `is for one's own agency, or any of the unit for an officer`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        // A member has one choice; what the form names does not matter.
        _ = try await Self.make(site, as: .member, agency: site.world.healthStation)
        #expect(try await site.get("/calendar/feeds", as: .member).text.contains("Công an phường"))
        let refused = try await site.post("/calendar/feeds", ["agency": site.world.elsewhere.id.rawValue, "name": "x"], as: .officer)
        #expect(refused.status == 422 && refused.text.contains("Hãy chọn cơ quan"))
        #expect(try await site.post("/calendar/feeds", ["name": ""], as: .member).text.contains("Hãy ghi lịch này dùng ở đâu"))
        #expect(try await site.get("/calendar/feeds", as: .viewer).status == 404)
        for number in 0..<19 { _ = try await site.post("/calendar/feeds", ["name": .init("n\(number)")], as: .member) }
        #expect(try await site.post("/calendar/feeds", ["name": "n"], as: .member).text.contains("đã có 20 địa chỉ"))
    }
}
