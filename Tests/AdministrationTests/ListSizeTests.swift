import Web
import Access
import Audit
import Core
import Organisations
import Storage
import TestSupport
import Testing

/// None, one, and more than anybody has.
@Suite struct `A long list` {
    /// An installation whose only unit has one agency with one administrator in it, and `people` more.
    static func site(_ engine: Engine, agencies: Int = 0, people: Int = 0) async throws -> TestSite {
        let site = try await TestSite(engine)
        let (police, place) = (site.world.police.id, site.world.place)
        try await site.services.database.write { tx in
            for number in 0..<agencies {
                let name = "Tổ dân phố \(number)"
                try AgencyStore(tx).add(
                    Agency(id: .random(), place: place, name: name, kind: .village, validFrom: LocalDate(TestClock.morning)))
            }
            for number in 0..<people {
                try UserStore(tx).add(User(id: .random(), login: "nguoi\(number)", name: "Người Thử \(number)", agency: police, roles: [.member]))
            }
        }
        return site
    }

    @Test(arguments: Engines.all) func `of 5,000 people is read a page at a time`(engine: Engine) async throws {
        let site = try await Self.site(engine, people: 5_000)
        let first = try await site.get("/people", as: .administrator)
        #expect(first.text.matches(of: /<tr>/).count == 51 && first.text.contains("Trang 1 trên 101 (5.005 mục)"))
        #expect(first.text.contains("href=\"/people?page=2\"") && !first.text.contains("rel=\"prev\""))
        let last = try await site.get("/people?page=101", as: .administrator)
        #expect(last.text.matches(of: /<tr>/).count == 6 && !last.text.contains("rel=\"next\""))
        #expect(try await site.get("/people?page=9999", as: .administrator).text.contains("Trang 101 trên 101"))
        #expect(first.body.count < 30_000)
        struct List: Decodable { let people: [[String: Field]], page: Int, total: Int }
        let list: List = try await site.api(.get, "/people?page=2", as: .administrator).decoded()
        #expect(list.people.count == 50 && list.page == 2 && list.total == 5_005)
    }

    /// Any value of a JSON member.
    struct Field: Decodable {
        init(from decoder: any Decoder) throws { _ = try decoder.singleValueContainer() }
    }

    @Test(arguments: Engines.all) func `of 5,000 agencies is read a page at a time`(engine: Engine) async throws {
        let site = try await Self.site(engine, agencies: 5_000)
        let page = try await site.get("/agencies?page=2", as: .administrator)
        #expect(page.text.matches(of: /<tr>/).count == 51 && page.text.contains("Trang 2 trên 101 (5.004 mục)"))
    }

    @Test(arguments: Engines.all) func `of the record is read backwards, every line once`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let actor = site.world.user(.administrator).id
        try await site.services.database.write { tx in
            for number in 0..<5_000 {
                // Ten at the same microsecond each, so that the order within a moment matters.
                try AuditLog(tx).record(
                    .agencyChanged, "agency", code: "thu-\(number)", by: actor, at: TestClock.morning.adding(seconds: number / 10 - 10_000))
            }
        }
        var path = "/audit", seen: [String] = [], pages = 0
        while true {
            let page = try await site.get(path, as: .administrator)
            seen += page.text.matches(of: /agency thu-(\d+)</).map { String($0.1) }
            pages += 1
            guard let next = page.between("rel=\"next\" href=\"", "\"") else { break }
            path = next
        }
        #expect(seen.count == 5_000 && Set(seen).count == 5_000)
        #expect(pages >= 101)
        let moments = seen.compactMap(Int.init).map { $0 / 10 }
        #expect(moments == moments.sorted(by: >))
    }

    @Test(arguments: Engines.all) func `of nothing or of one says what to do`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        // The other unit has two people in one agency; without the second, its administrator is alone.
        let outsider = site.world.user(.outsider).id
        #expect(!(try await site.get("/people", as: .outsideAdministrator).text.contains("Mới chỉ có bạn")))
        try await site.services.database.write { tx in
            try tx.run("DELETE FROM invitation WHERE account_id = \(outsider)")
            try tx.run("DELETE FROM account WHERE id = \(outsider)")
        }
        let alone = try await site.get("/people", as: .outsideAdministrator)
        #expect(alone.text.contains("Mới chỉ có bạn") && alone.text.contains("href=\"/people/new\"") && alone.text.matches(of: /<tr>/).count == 2)
        #expect(try await site.get("/agencies", as: .outsideAdministrator).text.matches(of: /<tr>/).count == 2)
    }
}
