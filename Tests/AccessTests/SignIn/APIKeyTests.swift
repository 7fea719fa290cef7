import Web
import Core
import Storage
import TestSupport
import Testing

@testable import Access

@Suite struct `A key for a program` {
    @Test(arguments: Engines.all) func `acts as the person who made it, on JSON only`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let key = try await site.key(of: .administrator)
        #expect(key.wholeMatch(of: /tc_[0-9a-z]{26}/) != nil)
        let headers = ["authorization": "Bearer \(key)"]
        #expect(try await site.send(.get, "/api/v1/people", headers: headers).status == 200)
        #expect(try await site.send(.get, "/account", headers: headers).status == 303)
    }

    @Test(arguments: Engines.all) func `that is none, or revoked, or of a closed account, opens nothing`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let key = try await site.key(of: .member)
        func status(_ authorization: String) async throws -> Int {
            try await site.send(.get, "/api/v1/agencies", headers: ["authorization": authorization]).status
        }
        #expect(try await status("Bearer \(key)") == 200)
        for wrong in [
            "Bearer tc_00000000000000000000000000", "Bearer ", "Basic \(key)", key, "Bearer \(key)x", "bearer \(key)",
            "Bearer " + String(repeating: "x", count: 5_000)
        ] {
            #expect(try await status(wrong) == 401, "\(wrong.prefix(20))")
        }
        let viewer = site.world.viewer(.member)
        let id = try await APIKeys(site.services).list(for: viewer)[0].id
        try await APIKeys(site.services).revoke(id, for: viewer)
        #expect(try await status("Bearer \(key)") == 401)

        let other = try await site.key(of: .viewer), person = site.world.user(.viewer)
        #expect(try await status("Bearer \(other)") == 200)
        try await site.services.database.write { tx in
            var closed = person
            closed.isActive = false
            try UserStore(tx).save(closed)
        }
        #expect(try await status("Bearer \(other)") == 401)
    }

    @Test(arguments: Engines.all) func `is revoked by its owner alone, and once`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.key(of: .member)
        let viewer = site.world.viewer(.member), other = site.world.viewer(.administrator)
        let id = try await APIKeys(site.services).list(for: viewer)[0].id
        await #expect(throws: Problem.notFound) { try await APIKeys(site.services).revoke(id, for: other) }
        try await APIKeys(site.services).revoke(id, for: viewer)
        await #expect(throws: Problem.notFound) { try await APIKeys(site.services).revoke(id, for: viewer) }
    }

    @Test(arguments: Engines.all) func `is not in the database`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let key = try await site.key(of: .member)
        let lookup: [UInt8] = try await site.services.database.read { tx in try tx.run("SELECT lookup FROM api_key")[0].get("lookup") }
        #expect(lookup.count == 32 && lookup != Array(key.utf8))
    }

    /// The problem of a program is JSON too, with a code that stays.
    @Test(arguments: Engines.all) func `is refused in JSON`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        struct Refusal: Decodable { let code: String, status: Int, title: String }
        let answer = try await site.api(.get, "/people", as: .officer)
        #expect(answer.status == 404 && answer.header("content-type") == "application/problem+json; charset=utf-8")
        let refusal: Refusal = try answer.decoded()
        #expect(refusal.code == "notFound" && refusal.status == 404 && refusal.title == "Không tìm thấy trang này")
    }
}
