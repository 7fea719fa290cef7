import Access
import Core
import TestSupport
import Testing
import Web

@testable import Calendars

/// Before anything else: who may not.
@Suite struct `The table of days off` {
    private static let kept: [(Web.Method, String)] = [
        (.post, "/days-off"), (.get, "/days-off/new"), (.post, "/days-off/years"), (.post, "/days-off/ROW"), (.get, "/days-off/ROW/edit"),
        (.post, "/days-off/ROW/state")
    ]

    @Test(arguments: Engines.all) func `asks a stranger to sign in`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let id = try #require(try await site.row("2026-11-24")).id
        for (method, path) in Self.kept + [(.get, "/days-off")] {
            let path = path.replacing("ROW", with: id.rawValue)
            let answer = method == .get ? try await site.get(path, as: nil) : try await site.post(path, as: nil)
            #expect(answer.status == 303 && answer.location?.hasPrefix("/sign-in") == true, "\(method) \(path)")
        }
        for path in ["/days-off", "/due-days?day=2026-12-05&preposition=on"] { #expect(try await site.api(.get, path, as: nil).status == 401) }
        for path in ["/days-off", "/days-off/\(id)"] { #expect(try await site.api(.post, path, as: nil, json: [:]).status == 401) }
    }

    @Test(arguments: Engines.all, [World.Person.officer, .member, .viewer, .outsider])
    func `is kept by administrators only, and read by`(engine: Engine, person: World.Person) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let row = try #require(try await site.row("2026-11-24"))
        for (method, path) in Self.kept {
            let path = path.replacing("ROW", with: row.id.rawValue)
            let fields: TestFields = ["revision": "1", "on": "true", "year": "2032"]
            let answer = method == .get ? try await site.get(path, as: person) : try await site.post(path, fields, as: person)
            #expect(answer.status == 404, "\(method) \(path)")
        }
        for path in ["/days-off", "/days-off/\(row.id)"] { #expect(try await site.api(.post, path, as: person, json: [:]).status == 404) }
        #expect(try await site.row("2026-11-24") == row)
        let page = try await site.get("/days-off?year=2026", as: person)
        #expect(page.status == 200 && page.text.contains("Ngày Văn hóa Việt Nam"))
        #expect(!page.text.contains("/edit\"") && !page.text.contains("/days-off/new") && !page.text.contains("/state\""))
        #expect(try await site.api(.get, "/days-off?year=2026", as: person).status == 200)
    }

    @Test(arguments: Engines.all) func `is not found under an address that is none`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        for path in ["/days-off/x/edit", "/days-off/0000000000000000000000000a/edit"] {
            #expect(try await site.get(path, as: .administrator).status == 404, "\(path)")
        }
        #expect(try await site.post("/days-off/0000000000000000000000000a", ["revision": "1"], as: .administrator).status == 404)
        #expect(try await site.post("/days-off/0000000000000000000000000a/state", ["revision": "1"], as: .administrator).status == 404)
    }
}
