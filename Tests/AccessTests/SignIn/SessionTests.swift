import Web
import Core
import Storage
import TestSupport
import Testing

@testable import Access

private typealias Session = Access.Session

@Suite struct `A session` {
    static let now = TestClock.morning

    fileprivate static func changed(
        _ row: Session.Row, half: [UInt8]? = nil, account: ID<User>? = nil, seen: Instant? = nil, expires: Instant? = nil
    ) -> Session.Row {
        Session.Row(
            lookup: row.lookup, half: half ?? row.half, sealed: row.sealed, account: account ?? row.account, began: row.began, seen: seen ?? row.seen,
            expires: expires ?? row.expires)
    }

    @Test func `opens with its row and its cookie together`() throws {
        let (session, cookie) = try Session.new(for: .random(), at: Self.now)
        let again = try #require(Session(session.row, cookie: cookie, now: Self.now))
        #expect(again.accepts(session.formToken) && session.accepts(again.formToken))
    }

    /// The sizes of compressed pages would tell a token that is always the same.
    @Test func `writes its token differently every time`() throws {
        let (session, _) = try Session.new(for: .random(), at: Self.now)
        let tokens = (0..<50).map { _ in session.formToken }
        #expect(Set(tokens).count == 50)
        #expect(tokens.allSatisfy { session.accepts($0) && $0.wholeMatch(of: /[0-9a-f]{128}/) != nil })
    }

    @Test func `does not open with a stolen row and another cookie`() throws {
        let (session, cookie) = try Session.new(for: .random(), at: Self.now)
        let (_, foreign) = try Session.new(for: session.row.account, at: Self.now)
        #expect(Session(session.row, cookie: foreign, now: Self.now) == nil)
        #expect(Session(session.row, cookie: "", now: Self.now) == nil)
        #expect(Session(session.row, cookie: String(cookie.dropLast()), now: Self.now) == nil)
        #expect(Session(session.row, cookie: "x" + cookie.dropFirst(), now: Self.now) == nil)
    }

    @Test func `does not open when its row was changed`() throws {
        let (session, cookie) = try Session.new(for: .random(), at: Self.now)
        let row = session.row
        #expect(Session(Self.changed(row, account: .random()), cookie: cookie, now: Self.now) == nil)
        #expect(Session(Self.changed(row, expires: row.expires.adding(seconds: 1)), cookie: cookie, now: Self.now) == nil)
        #expect(Session(Self.changed(row, half: row.half.reversed()), cookie: cookie, now: Self.now) == nil)
    }

    @Test func `is found by a value that tells nothing of the cookie`() throws {
        let (session, cookie) = try Session.new(for: .random(), at: Self.now)
        #expect(Session.lookup(cookie: cookie) == session.row.lookup)
        #expect(session.row.lookup.hex != cookie)
        #expect(Session.lookup(cookie: "not a cookie of ours") == nil)
    }

    @Test func `ends after two hours without a click, to the microsecond`() throws {
        let (session, cookie) = try Session.new(for: .random(), at: Self.now)
        let end = Self.now.adding(seconds: 2 * 3600)
        #expect(Session(session.row, cookie: cookie, now: Instant(microseconds: end.microseconds - 1)) != nil)
        #expect(Session(session.row, cookie: cookie, now: end) == nil)
    }

    @Test func `ends after twelve hours, however busy`() throws {
        let (session, cookie) = try Session.new(for: .random(), at: Self.now)
        let end = Self.now.adding(seconds: 12 * 3600)
        let busy = Self.changed(session.row, seen: end.adding(seconds: -1))
        #expect(Session(busy, cookie: cookie, now: Instant(microseconds: end.microseconds - 1)) != nil)
        #expect(Session(busy, cookie: cookie, now: end) == nil)
    }

    @Test func `accepts no token but its own`() throws {
        let (one, _) = try Session.new(for: .random(), at: Self.now)
        let (foreign, _) = try Session.new(for: one.row.account, at: Self.now)
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
