import Access
import Core
import Jobs
import Site
import Storage
import TestSupport
import Web

/// A kind of job whose things are words: each becomes a row, `bad` is refused, `broken` breaks each time.
enum Counting {
    static let migrations = Migration("test words", "CREATE TABLE word_done (word \(.text) NOT NULL)")

    static let kind = JobKind("plans.read", discard: { line, tx in try tx.run("INSERT INTO word_done (word) VALUES (\("-" + line.input))") }) {
        line, viewer, services in
        switch line.input {
        case "bad": throw Problem.badRequest
        case "broken": throw Broken()
        default: break
        }
        return { tx in
            try tx.run("INSERT INTO word_done (word) VALUES (\(line.input))")
            return "/plans"
        }
    }

    struct Broken: Error {}

    static func site(_ engine: Engine) async throws -> TestSite {
        let site = try await TestSite(engine)
        try await site.services.database.migrate(Site.migrations + [migrations])
        return site
    }

    static func start(_ words: [String], on site: TestSite, by person: World.Person = .officer) async throws -> ID<Job> {
        let viewer = site.world.viewer(person), now = site.clock.now
        return try await site.services.database.write { tx in
            try JobStore(tx).add(kind, lines: words.map { ("tệp \($0)", $0) }, by: viewer, at: now)
        }
    }

    static func done(on site: TestSite) async throws -> [String] {
        try await site.services.database.read { tx in try tx.run("SELECT word FROM word_done").map { try $0.get("word") } }.sorted()
    }
}
