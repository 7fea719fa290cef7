import Access
import Core
import Synchronization
import Web

/// Somebody's open session: what their browser sends along.
struct TestSession: Sendable {
    let cookie: String
    let token: String
    let began: Instant
}

/// Who is signed in already, and with which keys. Entered once each, even when a test sends many requests at the same time.
final class TestSessions: Sendable {
    private let entered = Mutex<[World.Person: Task<TestSession, any Error>]>([:])
    private let used = Mutex<[World.Person: Instant]>([:])
    private let keys = Mutex<[World.Person: Task<String, any Error>]>([:])
    /// What the telephones of those who set one up hold.
    let telephones = Mutex<[World.Person: [UInt8]]>([:])

    func session(
        of person: World.Person, limits: SessionLimits, at now: Instant, entering: @escaping @Sendable (_ isFirst: Bool) async throws -> TestSession
    ) async throws -> TestSession {
        let last = used.withLock { used in
            defer { used[person] = now }
            return used[person]
        }
        let isIdle = last.map { $0.adding(seconds: limits.idle) <= now } ?? false
        let task = entered.withLock { entered in
            if let task = entered[person], !isIdle { return task }
            let isFirst = entered[person] == nil
            let task = Task { try await entering(isFirst) }
            entered[person] = task
            return task
        }
        let session = try await task.value
        guard now >= session.began.adding(seconds: limits.longest) else { return session }
        let renewed = Task { try await entering(false) }
        entered.withLock { $0[person] = renewed }
        return try await renewed.value
    }

    func key(of person: World.Person, making: @escaping @Sendable () async throws -> String) async throws -> String {
        let task = keys.withLock { keys in
            if let task = keys[person] { return task }
            let task = Task { try await making() }
            keys[person] = task
            return task
        }
        return try await task.value
    }
}

extension TestSite {
    /// Everybody in the cast has this one.
    public static let password = "một câu ngắn dễ nhớ"

    /// The headers and the form token of somebody's browser. They enter by their slip the first time, by their password when
    /// the clock has ended their session.
    public func browser(of person: World.Person) async throws -> (headers: [String: String], token: String) {
        let session = try await sessions.session(of: person, limits: SessionLimits(of: world.user(person).roles), at: clock.now) { isFirst in
            try await enter(person, isFirst: isFirst)
        }
        return (["cookie": "__Host-session=\(session.cookie)", "sec-fetch-site": "same-origin"], session.token)
    }

    private func enter(_ person: World.Person, isFirst: Bool) async throws -> TestSession {
        let password = Self.password
        // Everybody has a browser of their own, and keeps it.
        let number = String((World.Person.allCases + World.Person.handlers).firstIndex(of: person) ?? 0, radix: 16)
        let device = ["cookie": "__Host-device=" + String(repeating: "0", count: 64 - number.utf8.count) + number]
        let answer =
            isFirst
            ? try await post("/join", ["code": world.slips[person] ?? "", "password": password, "again": password], as: nil, headers: device)
            : try await post("/sign-in", ["login": world.user(person).login, "password": password], as: nil, headers: device)
        var inside = answer
        if let entry = answer.cookie("__Host-entry") {
            let headers = ["cookie": "__Host-entry=\(entry); " + (device["cookie"] ?? "")]
            inside = try await post("/sign-in/code", ["code": code(of: person)], as: nil, headers: headers)
        }
        guard let cookie = inside.cookie("__Host-session") else { throw CannotEnter(person: person, status: inside.status) }
        let page = try await send(.get, "/account/second-factor", headers: ["cookie": "__Host-session=\(cookie)"])
        guard let token = page.between("name=\"_token\" value=\"", "\"") else { throw CannotEnter(person: person, status: page.status) }
        let session = TestSession(cookie: cookie, token: token, began: clock.now)
        if world.user(person).roles.contains(where: \.opensCases), sessions.telephones.withLock({ $0[person] == nil }) {
            try await setUp(person, session)
        }
        return session
    }

    /// Somebody sets up an authenticator, as the pages lead. Those of the cast whose role opens cases did it when they came in.
    public func setUpTelephone(of person: World.Person) async throws {
        let (headers, token) = try await browser(of: person)
        let cookie = String((headers["cookie"] ?? "").dropFirst("__Host-session=".count))
        try await setUp(person, TestSession(cookie: cookie, token: token, began: clock.now))
    }

    private func setUp(_ person: World.Person, _ session: TestSession) async throws {
        let headers = ["cookie": "__Host-session=\(session.cookie)"], token: TestFields = ["_token": session.token]
        _ = try await post("/account/second-factor/start", token, as: nil, headers: headers)
        let page = try await send(.get, "/account/second-factor/new", headers: headers)
        let secret = Self.bytes(base32: page.between("?secret=", "&amp;") ?? "")
        sessions.telephones.withLock { $0[person] = secret }
        let confirmed = try await post("/account/second-factor/new", ["_token": session.token, "code": code(of: person)], as: nil, headers: headers)
        guard confirmed.status == 200 else { throw CannotEnter(person: person, status: confirmed.status) }
    }

    /// What somebody's telephone shows now. Each works once, so move the clock by half a minute for the next.
    public func code(of person: World.Person) -> String {
        TOTP.code(sessions.telephones.withLock { $0[person] ?? [] }, step: TOTP.step(at: clock.now))
    }

    private static func bytes(base32 text: String) -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = text.compactMap(letters.firstIndex(of:)).flatMap { value in (0..<5).map { value >> (4 - $0) & 1 } }
        return stride(from: 0, to: bits.count - 7, by: 8).map { start in bits[start..<(start + 8)].reduce(0) { $0 << 1 | UInt8($1) } }
    }

    /// Programs of somebody send this.
    public func key(of person: World.Person) async throws -> String {
        try await sessions.key(of: person) { try await APIKeys(services).make(named: "Khóa thử", for: world.viewer(person)) }
    }

    public struct CannotEnter: Error {
        public let person: World.Person
        public let status: Int
    }
}
