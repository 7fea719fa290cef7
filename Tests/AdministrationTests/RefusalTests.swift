import Organisations
import Access
import TestSupport
import Testing
import Web

/// Before anything else: who may not.
@Suite struct `The administration` {
    static func pages(_ site: TestSite) -> [(Web.Method, String)] {
        let agency = site.world.police.id, person = site.world.user(.member).id
        return [
            (.get, "/administration"), (.get, "/first-run"), (.post, "/first-run"), (.get, "/first-run/places/2025:18073"),
            (.get, "/first-run/agencies"),
            (.post, "/first-run/agencies"), (.get, "/agencies"), (.post, "/agencies"), (.get, "/agencies/new"), (.get, "/agencies/\(agency)"),
            (.post, "/agencies/\(agency)"), (.get, "/agencies/\(agency)/edit"), (.get, "/people"), (.post, "/people"), (.get, "/people/new"),
            (.get, "/people/\(person)"), (.post, "/people/\(person)"), (.get, "/people/\(person)/edit"), (.post, "/people/\(person)/slip"),
            (.post, "/people/\(person)/close"), (.post, "/people/\(person)/open"), (.get, "/audit")
        ]
    }

    @Test(arguments: Engines.all) func `asks a stranger to sign in`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for (method, path) in Self.pages(site) {
            let answer = method == .get ? try await site.get(path, as: nil) : try await site.post(path, as: nil)
            #expect(answer.status == 303 && answer.location?.hasPrefix("/sign-in") == true, "\(method) \(path)")
        }
        for path in ["/places?name=x", "/agencies", "/people"] { #expect(try await site.api(.get, path, as: nil).status == 401) }
        #expect(try await site.api(.post, "/agencies", as: nil, json: [:]).status == 401)
    }

    @Test(arguments: Engines.all, [World.Person.officer, .member, .viewer, .outsider])
    func `is not there for`(engine: Engine, person: World.Person) async throws {
        let site = try await TestSite(engine)
        for (method, path) in Self.pages(site) {
            let answer = method == .get ? try await site.get(path, as: person) : try await site.post(path, as: person)
            #expect(answer.status == 404, "\(method) \(path)")
        }
        #expect(try await site.api(.get, "/people", as: person).status == 404)
        #expect(try await site.api(.post, "/agencies", as: person, json: ["name": "Tổ Thử"]).status == 404)
        #expect(!(try await site.get("/account", as: person).text.contains("href=\"/administration\"")))
    }

    /// The administrator of another unit finds nothing of this one, by whatever address.
    @Test(arguments: Engines.all) func `of another unit sees nothing of this one`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let agency = site.world.police.id, person = site.world.user(.member).id
        let stranger = World.Person.outsideAdministrator
        for path in ["/agencies/\(agency)", "/agencies/\(agency)/edit", "/people/\(person)", "/people/\(person)/edit"] {
            #expect(try await site.get(path, as: stranger).status == 404, "\(path)")
        }
        for path in ["/agencies/\(agency)", "/people/\(person)", "/people/\(person)/slip", "/people/\(person)/close", "/people/\(person)/open"] {
            let answer = try await site.post(path, ["name": "Đổi tên", "kind": "other", "validFrom": "2026-01-01", "revision": "1"], as: stranger)
            #expect(answer.status == 404, "\(path)")
        }
        for (path, word) in [("/agencies", "Công an phường"), ("/people", "Lê Thị Thử"), ("/audit", "Nguyễn Thị Ví Dụ")] {
            _ = try await site.get("/account", as: .administrator)
            let page = try await site.get(path, as: stranger)
            #expect(page.status == 200 && !page.text.contains(word), "\(path)")
        }
        for path in ["/agencies", "/people"] {
            #expect(!(try await site.api(.get, path, as: stranger).text.contains("Công an phường")))
        }
        #expect(try await site.get("/agencies/\(agency)", as: .administrator).text.contains("Công an phường"))
    }

    @Test(arguments: Engines.all) func `shows its administrator where to go`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let page = try await site.get("/administration", as: .administrator)
        #expect(page.status == 200 && page.text.contains("Phường Thành Sen, tỉnh Hà Tĩnh"))
        for path in ["/agencies", "/people", "/audit", "/first-run"] { #expect(page.text.contains("href=\"\(path)\"")) }
        #expect(page.text.contains("<a href=\"/administration\" aria-current=\"page\">"))
    }

    @Test(arguments: Engines.all) func `is not found under an address that is none`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for path in [
            "/agencies/x", "/agencies/0000000000000000000000000a", "/people/x", "/people/0000000000000000000000000a", "/first-run/places/x",
            "/first-run/places/pre2025:185"
        ] {
            #expect(try await site.get(path, as: .administrator).status == 404, "\(path)")
        }
    }
}
