import Access
import Core
import Foundation
import Organisations
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `The frozen version of a plan` {
    private struct Version: Sendable, Equatable {
        let number: Int
        let content: String
        let digest: String
        let at: Instant
    }

    private func versions(of plan: ID<Plan>, _ site: TestSite) async throws -> [Version] {
        try await site.services.database.read { tx in
            try tx.run("SELECT version, content, digest, at FROM plan_version WHERE plan_id = \(plan) ORDER BY version").map { row in
                Version(number: try row.get("version"), content: try row.get("content"), digest: try row.get("digest"), at: try row.get("at"))
            }
        }
    }

    @Test(arguments: Engines.all) func `is one row with the hash of its content`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let draft = try await site.draft()
        #expect(try await versions(of: draft.id, site).isEmpty)
        try await PublishPlan(site.services)(draft.id, by: site.officer)
        let versions = try await versions(of: draft.id, site)
        let version = try #require(versions.first)
        #expect(versions.count == 1)
        #expect(version.number == 1)
        #expect(version.at == site.clock.now)
        #expect(version.digest == Digest.hex(Array(version.content.utf8)))
    }

    /// The content is what a program is told about the programme from that moment on.
    @Test(arguments: Engines.all) func `says the same as the programme`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let version = try #require(try await versions(of: plan.id, site).first)
        let frozen = try JSONDecoder().decode(Sent.self, from: Data(version.content.utf8))
        let shown = try await site.api(.get, "/plans/\(plan.id)", as: .officer).decoded(as: Sent.self)
        #expect(frozen == shown)
        #expect(frozen["plan"]?["state"] == .text("published"))
        #expect(frozen["plan"]?["version"] == .integer(1))
        #expect(frozen["items"]?.list.count == FictitiousPlan.total)
        let tied = frozen["items"]?.list.flatMap { $0["agencies"]?.list ?? [] }.filter { $0["agency"] != .null } ?? []
        #expect(tied.contains { $0["agency"] == .text(site.world.police.id.rawValue) })
    }

    @Test(arguments: Engines.all) func `leaves out what the review removed`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let item = try await site.task(3, of: plan.id)
        try await site.review().remove(item.id)
        try await PublishPlan(site.services)(plan.id, by: site.officer)
        let version = try #require(try await versions(of: plan.id, site).first)
        #expect(!version.content.contains(item.id.rawValue))
        #expect(version.content.contains(try await site.task(2, of: plan.id).id.rawValue))
    }
}
