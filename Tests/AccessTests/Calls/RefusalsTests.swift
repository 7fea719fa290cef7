import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Access

/// Who was refused at the gate stands in the record, and a flood does not fill it.
@Suite struct `Refusals at the gate` {
    private static let one = Refusals.Asked(account: ID("0000000000000000000000000a")!, route: "GET /people", reason: .role)
    private static let other = Refusals.Asked(account: ID("0000000000000000000000000b")!, route: "GET /people", reason: .missing)

    struct Step: Sendable {
        let second: Int
        let asked: Refusals.Asked
        /// The details of what is written then.
        let written: [String]
    }

    private static let steps = [
        Step(second: 0, asked: one, written: ["role"]), Step(second: 1, asked: one, written: []), Step(second: 59, asked: one, written: []),
        Step(second: 59, asked: other, written: ["missing"]), Step(second: 60, asked: one, written: ["role +2", "role"]),
        Step(second: 119, asked: other, written: ["missing"]), Step(second: 120, asked: other, written: ["missing"]),
        Step(second: 300, asked: one, written: ["role"])
    ]

    @Test func `are one entry a minute for an account and a route, and a count when it is over`() {
        let refusals = Refusals(), start = Instant(microseconds: 0)
        for step in Self.steps {
            let entries = refusals.note(step.asked, at: start.adding(seconds: step.second))
            #expect(entries.map(\.detail) == step.written, "\(step.second)")
        }
        #expect(refusals.left(at: start.adding(seconds: 301)) == [])
        #expect(refusals.left(at: start.adding(seconds: 361)) == [])
        _ = (refusals.note(Self.one, at: start.adding(seconds: 361)), refusals.note(Self.one, at: start.adding(seconds: 362)))
        #expect(refusals.left(at: start.adding(seconds: 400)) == [])
        #expect(refusals.left(at: start.adding(seconds: 420)) == [Refusals.Entry(asked: Self.one, more: 1)])
        #expect(refusals.left(at: start.adding(seconds: 480)) == [])
    }

    private static func entries(_ site: TestSite) async throws -> [String] {
        try await site.services.database.read { tx in
            try tx.run("SELECT subject, detail FROM audit_entry WHERE act = 'access.refused' ORDER BY at, detail, subject").map { row in
                "\(try row.get("subject", as: String.self)) \(try row.get("detail", as: String.self))"
            }
        }
    }

    @Test(arguments: Engines.all) func `are recorded when a role is missing and when the thing is`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await site.get("/people", as: .member).status == 404)
        #expect(try await site.get("/people/0000000000000000000000000a", as: .administrator).status == 404)
        #expect(try await site.api(.get, "/audit/checkpoint", as: .officer).status == 404)
        #expect(try await site.get("/people", as: nil).status == 303)
        #expect(
            Set(try await Self.entries(site)) == [
                "route GET /people role", "route GET /people/:person missing", "route GET /api/v1/audit/checkpoint role"
            ])
    }

    @Test(arguments: Engines.all) func `that come in a flood are two entries`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for _ in 0..<20 { #expect(try await site.get("/people", as: .member).status == 404) }
        #expect(try await Self.entries(site) == ["route GET /people role"])
        site.clock.move(minutes: 1)
        #expect(try await site.get("/audit", as: .administrator).text.contains("Bị từ chối ở cửa</td>"))
        #expect(try await Self.entries(site) == ["route GET /people role", "route GET /people role +19"])
    }
}
