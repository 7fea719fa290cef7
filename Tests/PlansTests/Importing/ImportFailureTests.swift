import Access
import Core
import DocumentReading
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `An import that fails` {
    /// A rule that the document breaks at that point; the first import of it went well.
    private static let breakingPoints: [(when: String, rule: SQL)] = [
        ("with the second file", "CREATE UNIQUE INDEX test_once ON file (digest)"),
        ("at its first chunk", "CREATE UNIQUE INDEX test_once ON file_chunk (position)"),
        ("with the plan", "CREATE UNIQUE INDEX test_once ON plan (title)"),
        ("in the middle of the items", "CREATE UNIQUE INDEX test_once ON plan_item (position) WHERE position = 9000"),
        ("at the last agency named", "CREATE UNIQUE INDEX test_once ON plan_deadline (month) WHERE month = 12"),
        ("at the last step, the record", "CREATE UNIQUE INDEX test_once ON audit_entry (act) WHERE act = 'plans.imported'")
    ]

    @Test(arguments: Engines.all) func `leaves nothing behind, wherever it fails`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.draft()
        let before = try await site.holdings()
        for (when, rule) in Self.breakingPoints {
            try await site.services.database.write { tx in try tx.run(rule) }
            let error = await #expect(throws: StorageError.self, "\(when)") { try await site.draft() }
            guard case .unique = error else { throw Unexpected(when: when) }
            #expect(try await site.holdings() == before, "\(when)")
            try await site.services.database.write { tx in try tx.run("DROP INDEX test_once") }
        }
        _ = try await site.draft()
        #expect(try await site.holdings()["plan"] == 2)
    }

    private struct Unexpected: Error { let when: String }

    /// libpq and SQLite would both cut such a name short, so the storage refuses it.
    @Test(arguments: Engines.all) func `because its name holds a NUL leaves nothing behind`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let before = try await site.holdings()
        await #expect(throws: StorageError.unstorable("text holding a NUL")) {
            try await ImportPlan(site.services)(named: "ke\0hoach.txt", FictitiousPlan.bytes, by: site.officer)
        }
        #expect(try await site.holdings() == before)
    }

    @Test(arguments: Engines.all) func `because nobody can read it leaves nothing behind`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let before = try await site.holdings()
        let sent: [(String, [UInt8], Problem)] = [
            ("ke-hoach.docx", FictitiousPlan.bytes, .documentDamaged), ("ke-hoach.txt", [], .documentEmpty),
            ("ke-hoach.txt", [0x4B, 0], .documentNotText)
        ]
        for (name, bytes, problem) in sent {
            await #expect(throws: problem) { try await ImportPlan(site.services)(named: name, bytes, by: site.officer) }
        }
        #expect(try await site.holdings() == before)
    }

    @Test(arguments: Engines.all) func `because its sender is no officer leaves nothing behind`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let before = try await site.holdings()
        for person in [World.Person.member, .otherMember, .viewer, .administrator] {
            await #expect(throws: Problem.notFound, "\(person)") {
                try await ImportPlan(site.services)(named: FictitiousPlan.fileName, FictitiousPlan.bytes, by: site.world.viewer(person))
            }
        }
        #expect(try await site.holdings() == before)
    }
}
