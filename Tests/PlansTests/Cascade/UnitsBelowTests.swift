import Access
import Core
import Organisations
import Places
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `The units below` {
    /// At the province's desk: its plan published, one ward's confirmed, one only read, one still a draft, one of another province.
    private func make(_ site: TestSite) async throws -> Plan {
        let draft = try await site.bring("tinh-mau")
        try await PublishPlan(site.services)(draft.id, by: site.officer)
        for (fixture, place, isConfirmed) in [("phuong-an-mau", World.ward, true), ("xa-binh-mau", "2025:18100", false)] {
            let plan = try await site.publish(fixture, in: place)
            if isConfirmed { try await site.confirmAbove(plan, as: site.viewer(in: place)) }
        }
        try await site.services.database.write { tx in try UnitStore(tx).add("2025:18115") }
        _ = try await site.bring("phuong-dong-mau", as: site.viewer(in: "2025:18115"))
        _ = try await site.publish("xa-ha-mau", in: World.elsewhere)
        return try await site.plan(draft.id)
    }

    @Test(arguments: Engines.all) func `are counted over all of them, by today's boundaries`(engine: Engine) async throws {
        let site = try await TestSite(engine, place: TwoLevels.province)
        let plan = try await make(site), viewer = site.officer
        let below = try await site.services.database.read { tx in try UnitsBelow(plan.id, for: viewer, tx) }
        let communes = PlaceIndex.bundled.communes(of: try #require(PlaceCode(TwoLevels.province)))
        #expect(below.rows.count == communes.count)
        #expect(Set(below.rows.filter { $0.plan != nil }.map(\.unit.code.text)) == [World.ward, "2025:18100"])
        #expect(below.rows.filter(\.isConfirmed).map(\.unit.code.text) == [World.ward])

        let page = try await site.get("/plans/\(plan.id)/below", as: .officer)
        #expect(page.text.contains("2/\(communes.count) xã, phường, đặc khu đã ban hành kế hoạch thực hiện"))
        #expect(page.text.contains("class=\"pages\""))
        let issued = try await site.get("/plans/\(plan.id)/below?state=issued", as: .officer)
        #expect(issued.text.contains("Phường Thành Sen"))
        #expect(issued.text.ranges(of: "tag good\">Đã ban hành").count == 2)
        #expect(issued.text.ranges(of: "chưa xác nhận").count == 1)
        #expect(issued.text.contains("/comparison\">So sánh"))
        #expect(!issued.text.contains("class=\"pages\""))
        let missing = try await site.get("/plans/\(plan.id)/below?state=missing&q=thanh%20sen", as: .officer)
        #expect(missing.text.contains("Không có mục nào như vậy"))
        let file = try await site.get("/exports/plans/\(plan.id)/below?state=issued", as: .officer)
        #expect(file.header("content-type") == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        #expect(try await site.get("/plans/\(plan.id)", as: .officer).text.contains("href=\"/plans/\(plan.id)/below\""))
        let sent = try await site.api(.get, "/plans/\(plan.id)/below", as: .viewer).decoded(as: Sent.self)
        #expect(sent["issued"] == .integer(2))
        #expect(sent["units"]?.list.count == communes.count)
    }

    @Test(arguments: Engines.all) func `are none yet, or none at all`(engine: Engine) async throws {
        let province = try await TestSite(engine, place: TwoLevels.province)
        let first = try await province.programme()
        let page = try await province.get("/plans/\(first.id)/below", as: .viewer)
        #expect(page.text.contains("0/69 xã, phường, đặc khu"))
        #expect(page.text.contains("Một đơn vị được tính khi"))
        let ward = try await TestSite(engine)
        let own = try await ward.programme()
        let empty = try await ward.get("/plans/\(own.id)/below", as: .viewer)
        #expect(empty.text.contains("Đơn vị này không có đơn vị hành chính cấp dưới"))
        #expect(!(try await ward.get("/plans/\(own.id)", as: .officer).text.contains("/below")))
    }

    @Test(arguments: Engines.all) func `are shown in the unit above alone, and not of a draft`(engine: Engine) async throws {
        let site = try await TestSite(engine, place: TwoLevels.province)
        let plan = try await make(site)
        for person in [World.Person.outsider, .outsideAdministrator, .member, .administrator] {
            for path in ["/plans/\(plan.id)/below", "/exports/plans/\(plan.id)/below"] {
                #expect(try await site.get(path, as: person).status == 404, "\(person) \(path)")
            }
            #expect(try await site.api(.get, "/plans/\(plan.id)/below", as: person).status == 404, "\(person)")
        }
        let draft = try await site.draft()
        #expect(try await site.get("/plans/\(draft.id)/below", as: .officer).status == 404)
        // A ward reads the province's paper, but not who else has issued.
        let ward = site.viewer(in: World.ward)
        await #expect(throws: Problem.notFound) {
            try await site.services.database.read { tx in _ = try UnitsBelow(plan.id, for: ward, tx) }
        }
    }
}
