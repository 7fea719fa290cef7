import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Web

@Suite struct `Reading the record` {
    @Test(arguments: Engines.all) func `tells in words who did what, newest first`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .administrator)
        site.clock.move(minutes: 5)
        _ = try await site.post("/agencies", ["name": "Hội Thử", "kind": "other", "validFrom": "2026-01-01"], as: .administrator)
        let page = try await site.get("/audit", as: .administrator).text
        let rows = page.matches(of: /<tr><td[^>]*>(.*?)<\/td><td[^>]*>(.*?)<\/td><td[^>]*>(.*?)<\/td><td[^>]*>(.*?)<\/td><\/tr>/)
        let first = try #require(rows.first)
        #expect([first.1, first.2, first.3, first.4] == ["09:05 23/11/2026", "Nguyễn Thị Ví Dụ", "Thêm cơ quan", "Hội Thử"])
        #expect(page.contains("Hệ thống hoặc khách"))
    }

    @Test(arguments: Engines.all) func `tells of failed sign-ins to the unit they concern`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.post("/sign-in", ["login": "canbo", "password": "sai"], as: nil)
        #expect(try await site.get("/audit", as: .administrator).text.contains("Đăng nhập không thành</td>"))
        #expect(!(try await site.get("/audit", as: .outsideAdministrator).text.contains("Đăng nhập không thành</td>")))
        _ = try await site.post("/sign-in", ["login": "khongai", "password": "sai"], as: nil)
        #expect(try await site.get("/audit", as: .outsideAdministrator).text.contains("Đăng nhập không thành</td>"))
    }
}

@Suite struct `The administration as JSON` {
    struct Places: Decodable {
        struct Place: Decodable, Equatable {
            let code: String, digits: String, name: String, kind: String, province: String?, current: Bool, successors: [String]
        }
        let places: [Place]
    }
    struct Agencies: Decodable { let agencies: [One] }
    struct One: Decodable { let id: String, place: String, name: String, kind: String, parent: String?, validFrom: String, validTo: String? }
    struct Refusal: Decodable { let code: String, detail: String }

    @Test(arguments: Engines.all) func `finds places`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let found: Places = try await site.api(.get, "/places?name=18073", as: .viewer).decoded()
        #expect(
            found.places.first
                == Places.Place(
                    code: "2025:18073", digits: "18073", name: "Phường Thành Sen", kind: "ward", province: "Tỉnh Hà Tĩnh", current: true,
                    successors: []))
        #expect(found.places.last?.code == "pre2025:18073" && found.places.last?.successors == ["2025:18073"] && found.places.last?.current == false)
        for query in ["", "?name=", "?name=%FF", "?name=qqqqqq"] {
            let none: Places = try await site.api(.get, "/places" + query, as: .viewer).decoded()
            #expect(none.places.isEmpty)
        }
    }

    @Test(arguments: Engines.all) func `lists the agencies of one's own unit`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let list: Agencies = try await site.api(.get, "/agencies", as: .member).decoded()
        #expect(list.agencies.map(\.name) == ["Công an phường", "Phòng Văn hóa - Xã hội", "Trạm Y tế phường", "Văn phòng HĐND và UBND"])
        let outside: Agencies = try await site.api(.get, "/agencies", as: .outsider).decoded()
        #expect(outside.agencies.map(\.id) == [site.world.elsewhere.id.rawValue])
    }

    @Test(arguments: Engines.all) func `adds an agency as the page does`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let body: JSON = [
            "name": " Hội  Thử ", "kind": "other", "validFrom": "2026-01-01", "validTo": nil, "parent": .string(site.world.office.id.rawValue)
        ]
        let added: One = try await site.api(.post, "/agencies", as: .administrator, json: body).decoded()
        #expect(added.name == "Hội Thử" && added.parent == site.world.office.id.rawValue && added.validTo == nil && added.place == World.ward)
        let again = try await site.api(.post, "/agencies", as: .administrator, json: body)
        #expect(again.status == 409)
        #expect(try again.decoded(as: Refusal.self).code == "organisations.agencyNameTaken")
        let wrong = try await site.api(.post, "/agencies", as: .administrator, json: ["name": "", "kind": 7])
        #expect(wrong.status == 422)
        let refusal: Refusal = try wrong.decoded()
        #expect(refusal.code == "wrongFields" && refusal.detail.contains("kind, name, validFrom"))
        for broken in [JSON.array([]), "x", ["name": ["a": 1]], ["name": 1.5 as Double].json] {
            #expect(try await site.api(.post, "/agencies", as: .administrator, json: broken).status == 422)
        }
    }

    @Test(arguments: Engines.all) func `lists people without anything secret`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .administrator)
        let text = try await site.api(.get, "/people", as: .administrator).text
        #expect(text.contains("\"login\":\"congan\"") && text.contains("\"roles\":[\"member\"]"))
        for word in ["salt", "verifier", "password", "lookup", "nguoingoai"] { #expect(!text.contains(word)) }
    }
}

extension [String: Double] {
    fileprivate var json: JSON { .object(map { JSON.Member($0.key, .number($0.value)) }) }
}
