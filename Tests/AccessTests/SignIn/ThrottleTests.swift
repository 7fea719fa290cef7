import Core
import Site
import Storage
import TestSupport
import Testing
import Web

@testable import Access

@Suite struct `Guessing passwords` {
    @Test(arguments: [(0, 0), (4, 0), (5, 1), (6, 2), (7, 4), (10, 32), (14, 512), (15, 900), (16, 900), (1_000_000, 900)])
    func `costs a person at one desk after failures`(failures: Int, seconds: Int) {
        #expect(Throttle.delay(after: failures, free: 5) == seconds)
    }

    static func throttled(_ engine: Engine) async throws -> any Database {
        let database = try await engine.empty()
        try await database.migrate(Site.migrations)
        return database
    }

    static let here = ClientAddress("203.0.113.7")

    /// - parameter times: failures in a row, each at `now`.
    static func fail(_ login: String, _ times: Int, from client: ClientAddress = here, at now: Instant, _ database: any Database) async throws {
        try await database.write { tx in for _ in 0..<times { try Throttle(tx).failed(login: login, from: client, now: now) } }
    }

    static func wait(_ login: String, from client: ClientAddress = here, at now: Instant, _ database: any Database) async throws -> Int {
        try await database.read { tx in try Throttle(tx).wait(login: login, from: client, now: now) }
    }

    @Test(arguments: Engines.all) func `is free five times, then waits, and the wait ends to the microsecond`(engine: Engine) async throws {
        let database = try await Self.throttled(engine), now = TestClock.morning
        try await Self.fail("canbo", 4, at: now, database)
        #expect(try await Self.wait("canbo", at: now, database) == 0)
        try await Self.fail("canbo", 1, at: now, database)
        #expect(try await Self.wait("canbo", at: now, database) == 1)
        #expect(try await Self.wait("canbo", at: Instant(microseconds: now.microseconds + 999_999), database) == 1)
        #expect(try await Self.wait("canbo", at: now.adding(seconds: 1), database) == 0)
        try await Self.fail("canbo", 1, at: now, database)
        #expect(try await Self.wait("canbo", at: now, database) == 2)
    }

    @Test(arguments: Engines.all) func `slows neither another person nor another network`(engine: Engine) async throws {
        let database = try await Self.throttled(engine), now = TestClock.morning
        try await Self.fail("canbo", 20, at: now, database)
        #expect(try await Self.wait("canbo", at: now, database) == 900)
        #expect(try await Self.wait("congan", at: now, database) == 0)
        #expect(try await Self.wait("canbo", from: ClientAddress("198.51.100.7"), at: now, database) == 0)
        #expect(try await Self.wait("canbo", from: ClientAddress("203.0.113.99"), at: now, database) == 900)
    }

    @Test(arguments: Engines.all) func `is counted for a network over all names`(engine: Engine) async throws {
        let database = try await Self.throttled(engine), now = TestClock.morning
        for number in 0..<49 { try await Self.fail("ai\(number)", 1, at: now, database) }
        #expect(try await Self.wait("canbo", at: now, database) == 0)
        try await Self.fail("ai49", 1, at: now, database)
        #expect(try await Self.wait("canbo", at: now, database) == 1)
        #expect(try await Self.wait("canbo", from: ClientAddress("198.51.100.7"), at: now, database) == 0)
    }

    @Test(arguments: Engines.all) func `is counted for an account over all networks`(engine: Engine) async throws {
        let database = try await Self.throttled(engine), now = TestClock.morning
        for number in 0..<100 { try await Self.fail("canbo", 1, from: ClientAddress("198.51.\(number).7"), at: now, database) }
        #expect(try await Self.wait("canbo", at: now, database) == 1)
    }

    /// Otherwise whoever guesses from everywhere shuts the owner out.
    @Test(arguments: Engines.all) func `from everywhere does not hold up a browser that was in before`(engine: Engine) async throws {
        let site = try await TestSite(engine, settings: Mount.Settings(proxy: ClientAddress.unknown.text))
        _ = try await site.browser(of: .officer)
        let right: TestFields = ["login": "canbo", "password": TestSite.password]
        let device = ["cookie": "__Host-device=" + String(repeating: "a", count: 64)]
        #expect(try await site.post("/sign-in", right, as: nil, from: "203.0.113.7", headers: device).status == 303)
        let now = site.clock.now
        for number in 0..<110 {
            try await Self.fail("canbo", 1, from: ClientAddress("198.51.\(number).7"), at: now, site.services.database)
        }
        #expect(try await site.post("/sign-in", right, as: nil, from: "192.0.2.9").status == 429)
        #expect(try await site.post("/sign-in", right, as: nil, from: "203.0.113.7", headers: device).status == 303)
    }

    /// Counted, not timed: what a flood costs the others is the hashes that are made for it.
    @Test(arguments: Engines.all) func `a hundred times is hashed five times, and holds up nobody else`(engine: Engine) async throws {
        let site = try await TestSite(engine, settings: Mount.Settings(proxy: ClientAddress.unknown.text))
        for person in [World.Person.officer, .member] { _ = try await site.browser(of: person) }
        let before = site.services.hashing.arrived
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    try await site.post("/sign-in", ["login": "canbo", "password": "không phải câu này"], as: nil, from: "203.0.113.7").status
                }
            }
            return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        #expect(statuses == [422: 5, 429: 95])
        #expect(site.services.hashing.arrived == before + 5)
        #expect(try await site.post("/sign-in", ["login": "congan", "password": TestSite.password], as: nil, from: "203.0.113.7").status == 303)
    }

    @Test(arguments: Engines.all) func `is forgotten after an hour without failures, not before`(engine: Engine) async throws {
        let database = try await Self.throttled(engine), now = TestClock.morning
        try await Self.fail("canbo", 30, at: now, database)
        let soon = now.adding(seconds: 3599)
        try await Self.fail("canbo", 1, at: soon, database)
        #expect(try await Self.wait("canbo", at: soon, database) == 900)
        let later = soon.adding(seconds: 3600)
        #expect(try await Self.wait("canbo", at: later, database) == 0)
        try await Self.fail("canbo", 1, at: later, database)
        #expect(try await Self.wait("canbo", at: later, database) == 0)
    }

    @Test(arguments: Engines.all) func `is forgiven by the right password, but not for the network`(engine: Engine) async throws {
        let database = try await Self.throttled(engine), now = TestClock.morning
        // The last of them is the try that turns out right: it was counted when it began.
        try await Self.fail("canbo", 51, at: now, database)
        try await database.write { tx in try Throttle(tx).succeeded(login: "canbo", from: Self.here) }
        #expect(try await Self.wait("canbo", at: now, database) == 1)
        #expect(try await Self.wait("congan", at: now, database) == 1)
    }

    @Test(arguments: Engines.all) func `lets five of twenty at once pass`(engine: Engine) async throws {
        let database = try await Self.throttled(engine), now = TestClock.morning
        let passed = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 {
                group.addTask { try await database.write { tx in try Throttle(tx).begin(login: "canbo", from: Self.here, now: now) } }
            }
            return try await group.reduce(0) { $0 + ($1 == 0 ? 1 : 0) }
        }
        #expect(passed == 5)
    }

    @Test(arguments: Engines.all) func `names nobody in the table`(engine: Engine) async throws {
        let database = try await Self.throttled(engine)
        try await Self.fail("canbo", 1, at: TestClock.morning, database)
        let buckets = try await database.read { tx in try tx.run("SELECT bucket FROM sign_in_throttle").map { try $0.get("bucket", as: [UInt8].self) }
        }
        #expect(buckets.count == 3 && buckets.allSatisfy { $0.count == 32 })
    }

    @Test(arguments: Engines.all) func `is stopped at the door, even with the right password`(engine: Engine) async throws {
        let site = try await TestSite(engine, settings: Mount.Settings(proxy: ClientAddress.unknown.text))
        _ = try await site.browser(of: .officer)
        let (wrong, right): (TestFields, TestFields) = (["login": "canbo", "password": "sai"], ["login": "canbo", "password": TestSite.password])
        for _ in 0..<5 { #expect(try await site.post("/sign-in", wrong, as: nil, from: "203.0.113.7").status == 422) }
        let stopped = try await site.post("/sign-in", right, as: nil, from: "203.0.113.7")
        #expect(stopped.status == 429 && stopped.header("retry-after") == "1" && stopped.text.contains("hãy đợi 1 phút"))
        #expect(try await site.post("/sign-in", right, as: nil, from: "198.51.100.7").status == 303)
        site.clock.move(seconds: 1)
        #expect(try await site.post("/sign-in", right, as: nil, from: "203.0.113.7").status == 303)
    }
}
