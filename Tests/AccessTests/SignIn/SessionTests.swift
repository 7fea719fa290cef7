import Core
import Crypto
import Web
import Storage
import TestSupport
import Testing

@testable import Access

private typealias Session = Access.Session

@Suite struct `A session` {
    static let now = TestClock.morning
    static let secret = MemberSecret(key: SymmetricKey(size: .bits256))
    static let limits = SessionLimits(of: [.officer])

    fileprivate static func changed(
        _ row: Session.Row, half: [UInt8]? = nil, account: ID<User>? = nil, seen: Instant? = nil, expires: Instant? = nil
    ) -> Session.Row {
        Session.Row(
            id: row.id, split: SplitSecret(lookup: row.split.lookup, half: half ?? row.split.half, sealed: row.split.sealed),
            account: account ?? row.account, began: row.began, seen: seen ?? row.seen, expires: expires ?? row.expires, proved: row.proved,
            device: row.device, reading: row.reading)
    }

    @Test func `opens with its row and its cookie together`() throws {
        let (session, cookie) = try Session.new(for: .random(), Self.secret, lasting: 12 * 3600, at: Self.now)
        let again = try #require(Session(session.row, cookie: cookie, limits: Self.limits, now: Self.now))
        #expect(again.accepts(session.formToken) && session.accepts(again.formToken))
    }

    /// The sizes of compressed pages would tell a token that is always the same.
    @Test func `writes its token differently every time`() throws {
        let (session, _) = try Session.new(for: .random(), Self.secret, lasting: 12 * 3600, at: Self.now)
        let tokens = (0..<50).map { _ in session.formToken }
        #expect(Set(tokens).count == 50)
        #expect(tokens.allSatisfy { session.accepts($0) && $0.wholeMatch(of: /[0-9a-f]{128}/) != nil })
    }

    @Test func `does not open with a stolen row and another cookie`() throws {
        let (session, cookie) = try Session.new(for: .random(), Self.secret, lasting: 12 * 3600, at: Self.now)
        let (_, foreign) = try Session.new(for: session.row.account, Self.secret, lasting: 12 * 3600, at: Self.now)
        #expect(Session(session.row, cookie: foreign, limits: Self.limits, now: Self.now) == nil)
        #expect(Session(session.row, cookie: "", limits: Self.limits, now: Self.now) == nil)
        #expect(Session(session.row, cookie: String(cookie.dropLast()), limits: Self.limits, now: Self.now) == nil)
        #expect(Session(session.row, cookie: "x" + cookie.dropFirst(), limits: Self.limits, now: Self.now) == nil)
    }

    @Test func `does not open when its row was changed`() throws {
        let (session, cookie) = try Session.new(for: .random(), Self.secret, lasting: 12 * 3600, at: Self.now)
        let row = session.row
        #expect(Session(Self.changed(row, account: .random()), cookie: cookie, limits: Self.limits, now: Self.now) == nil)
        #expect(Session(Self.changed(row, expires: row.expires.adding(seconds: 1)), cookie: cookie, limits: Self.limits, now: Self.now) == nil)
        #expect(Session(Self.changed(row, half: row.split.half.reversed()), cookie: cookie, limits: Self.limits, now: Self.now) == nil)
    }

    @Test func `is found by a value that tells nothing of the cookie`() throws {
        let (session, cookie) = try Session.new(for: .random(), Self.secret, lasting: 12 * 3600, at: Self.now)
        #expect(Session.lookup(cookie: cookie) == session.row.split.lookup)
        #expect(session.row.split.lookup.hex != cookie)
        #expect(Session.lookup(cookie: "not a cookie of ours") == nil)
    }

    @Test func `ends after two hours without a click, to the microsecond`() throws {
        let (session, cookie) = try Session.new(for: .random(), Self.secret, lasting: 12 * 3600, at: Self.now)
        let end = Self.now.adding(seconds: 2 * 3600)
        #expect(Session(session.row, cookie: cookie, limits: Self.limits, now: Instant(microseconds: end.microseconds - 1)) != nil)
        #expect(Session(session.row, cookie: cookie, limits: Self.limits, now: end) == nil)
    }

    @Test func `ends after twelve hours, however busy`() throws {
        let (session, cookie) = try Session.new(for: .random(), Self.secret, lasting: 12 * 3600, at: Self.now)
        let end = Self.now.adding(seconds: 12 * 3600)
        let busy = Self.changed(session.row, seen: end.adding(seconds: -1))
        #expect(Session(busy, cookie: cookie, limits: Self.limits, now: Instant(microseconds: end.microseconds - 1)) != nil)
        #expect(Session(busy, cookie: cookie, limits: Self.limits, now: end) == nil)
    }

    @Test(
        arguments: [
            ([.officer], 7200, 43_200), ([.member, .viewer], 7200, 43_200), ([.leader], 7200, 43_200), ([], 7200, 43_200),
            ([.administrator], 3600, 36_000), ([.statistics], 3600, 36_000), ([.auditor], 3600, 36_000), ([.officer, .administrator], 3600, 36_000),
            ([.intake], 1800, 36_000), ([.caseworker], 1800, 36_000), ([.supervisor], 1800, 36_000), ([.health], 1800, 36_000),
            ([.police], 1800, 36_000), ([.justice], 1800, 36_000), ([.shelter], 1800, 36_000), ([.school], 1800, 36_000),
            ([.workplace], 1800, 36_000),
            ([.administrator, .caseworker], 1800, 36_000)
        ] as [(Set<Role>, Int, Int)])
    func `lasts as long as the strictest role allows, to the microsecond`(roles: Set<Role>, idle: Int, longest: Int) throws {
        let limits = SessionLimits(of: roles)
        #expect(limits.idle == idle && limits.longest == longest)
        let (session, cookie) = try Session.new(for: .random(), Self.secret, lasting: limits.longest, at: Self.now)
        func isOpen(_ seconds: Int, _ microseconds: Int, seen: Instant? = nil) -> Bool {
            let now = Instant(microseconds: Self.now.adding(seconds: seconds).microseconds + microseconds)
            return Session(Self.changed(session.row, seen: seen), cookie: cookie, limits: limits, now: now) != nil
        }
        #expect(isOpen(idle, -1) && !isOpen(idle, 0))
        let busy = Self.now.adding(seconds: longest - 1)
        #expect(isOpen(longest, -1, seen: busy) && !isOpen(longest, 0, seen: busy))
    }

    @Test func `ends sooner once its person has a stricter role`() throws {
        let (session, cookie) = try Session.new(for: .random(), Self.secret, lasting: 12 * 3600, at: Self.now)
        let late = Self.now.adding(seconds: 10 * 3600), busy = Self.changed(session.row, seen: late.adding(seconds: -1))
        #expect(Session(busy, cookie: cookie, limits: Self.limits, now: late) != nil)
        #expect(Session(busy, cookie: cookie, limits: SessionLimits(of: [.officer, .caseworker]), now: late) == nil)
    }

    @Test func `carries what the password opened, and only with its cookie`() throws {
        let (session, cookie) = try Session.new(for: .random(), Self.secret, lasting: 12 * 3600, at: Self.now)
        let again = try #require(Session(session.row, cookie: cookie, limits: Self.limits, now: Self.now))
        #expect(again.member?.bytes == Self.secret.bytes)
        #expect(!session.row.split.sealed.hex.contains(Self.secret.bytes.hex))
    }

    @Test func `accepts no token but its own`() throws {
        let (one, _) = try Session.new(for: .random(), Self.secret, lasting: 12 * 3600, at: Self.now)
        let (foreign, _) = try Session.new(for: one.row.account, Self.secret, lasting: 12 * 3600, at: Self.now)
        let own = one.formToken
        func other(than digit: Character?) -> String { digit == "0" ? "1" : "0" }
        let wrong = [
            foreign.formToken, "", own + " ", String(own.dropLast()), String(own.dropLast()) + other(than: own.last),
            other(than: own.first) + own.dropFirst(),
            String(repeating: "0", count: 128), String(repeating: "x", count: 128), String(own.prefix(64)),
            String(own.suffix(64)) + own.prefix(64) + own
        ]
        for token in wrong { #expect(!one.accepts(token)) }
        #expect(one.accepts(own))
    }

    @Test(arguments: Engines.all) func `lives as long as somebody clicks, then asks to sign in again`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let headers = try await site.browser(of: .officer).headers
        for _ in 0..<6 {
            site.clock.move(minutes: 119)
            #expect(try await site.send(.get, "/account", headers: headers).status == 200)
        }
        // 11 h 54 min so far.
        site.clock.move(minutes: 6)
        #expect(try await site.send(.get, "/account", headers: headers).status == 303)

        let again = try await site.post("/sign-in", ["login": "canbo", "password": TestSite.password], as: nil).cookie("__Host-session")
        let renewed = ["cookie": "__Host-session=\(again ?? "")"]
        #expect(try await site.send(.get, "/account", headers: renewed).status == 200)
        site.clock.move(hours: 2)
        #expect(try await site.send(.get, "/account", headers: renewed).status == 303)
    }

    @Test(arguments: Engines.all) func `is worth nothing once its row is gone, or its person`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let headers = try await site.browser(of: .officer).headers
        let rows = try await site.services.database.write { tx in
            let row = try tx.first("SELECT lookup, half, sealed, account_id FROM session")
            try tx.run("DELETE FROM session")
            return row
        }
        #expect(rows != nil)
        #expect(try await site.send(.get, "/account", headers: headers).status == 303)

        let other = try await site.browser(of: .member).headers
        let member = site.world.user(.member)
        try await site.services.database.write { tx in
            var closed = member
            closed.isActive = false
            try UserStore(tx).save(closed)
        }
        #expect(try await site.send(.get, "/account", headers: other).status == 303)
    }

    /// A page that is only read writes at most every five minutes.
    @Test(arguments: Engines.all) func `writes down rarely that it was seen`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let headers = try await site.browser(of: .officer).headers
        func seen() async throws -> Instant {
            try await site.services.database.read { tx in try tx.run("SELECT seen_at FROM session")[0].get("seen_at") }
        }
        let start = site.clock.now
        site.clock.move(minutes: 5)
        _ = try await site.send(.get, "/account", headers: headers)
        #expect(try await seen() == start)
        site.clock.move(seconds: 1)
        _ = try await site.send(.get, "/account", headers: headers)
        #expect(try await seen() == site.clock.now)
    }
}
