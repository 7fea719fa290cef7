import Access
import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Administration

@Suite struct `The record, narrowed` {
    private struct Found: Decodable {
        struct Entry: Decodable {
            let id: String
            let act: String
            let who: String?
        }

        let entries: [Entry]
        let next: String?
    }

    private static func found(_ site: TestSite, _ query: String) async throws -> Found {
        try await site.api(.get, "/audit\(query)", as: .administrator).decoded()
    }

    /// Two people came in today; a member was added yesterday by the clock of the cast.
    @Test(arguments: Engines.all) func `shows one act, one person, some days`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for person in [World.Person.officer, .member] { _ = try await site.browser(of: person) }
        let officer = site.world.user(.officer)
        let acts = try await Self.found(site, "?act=access.signedIn")
        #expect(!acts.entries.isEmpty && acts.entries.allSatisfy { $0.act == "access.signedIn" })
        let own = try await Self.found(site, "?person=\(officer.login)")
        #expect(!own.entries.isEmpty && own.entries.allSatisfy { $0.who == officer.name })
        #expect(try await Self.found(site, "?person=khong.co").entries.isEmpty)
        let page = try await site.get("/audit?act=access.signedIn&person=\(officer.login)", as: .administrator)
        #expect(page.status == 200 && page.text.contains("\(officer.name)</td>") && !page.text.contains("\(site.world.user(.member).name)</td>"))
        #expect(page.text.contains("value=\"access.signedIn\" selected"))
    }

    /// The clock of the cast stands at nine in the morning of 23 November in Viet Nam, two in the morning in UTC.
    @Test(
        arguments: Engines.all,
        [
            ("?from=2026-11-23", true), ("?to=2026-11-23", true), ("?from=2026-11-23&to=2026-11-23", true), ("?day=2026-11-23", true),
            ("?from=2026-11-24", false), ("?to=2026-11-22", false), ("?day=2026-11-22", false), ("?from=morgen", true)
        ]) func `ends with the day in Viet Nam`(engine: Engine, line: (query: String, isFound: Bool)) async throws
    {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .officer)
        site.clock.move(hours: 24)
        let found = try await Self.found(site, line.query)
        #expect(found.entries.contains { $0.who == site.world.user(.officer).name } == line.isFound)
    }

    @Test(arguments: Engines.all) func `goes on where it was left, and each look is recorded`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for _ in 0..<60 { #expect(try await site.get("/audit/mine", as: .officer).status == 200) }
        let first = try await Self.found(site, "?person=\(site.world.user(.officer).login)")
        let next = try #require(first.next)
        let second = try await Self.found(site, "?person=\(site.world.user(.officer).login)&before=\(next)")
        #expect(first.entries.count == 50 && !second.entries.isEmpty && second.next == nil)
        #expect(Set(first.entries.map(\.id)).isDisjoint(with: second.entries.map(\.id)))
        let looks = try await Self.found(site, "?act=audit.read&person=\(site.world.user(.administrator).login)")
        #expect(looks.entries.count == 2)
    }

    @Test(arguments: Engines.all) func `is the administrator's`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for person in [World.Person.officer, .member, .viewer] { #expect(try await site.api(.get, "/audit", as: person).status == 404) }
        #expect(try await site.api(.get, "/audit", as: nil).status == 401)
        let outside = try await site.api(.get, "/audit", as: .outsideAdministrator)
        #expect(outside.status == 200 && !outside.text.contains(site.world.user(.administrator).name))
    }
}
