import Core
import Foundation
import Storage
import TestSupport
import Web

@testable import Access

/// A browser that keeps its cookies, of somebody who comes in by the front door.
final class Browser {
    let site: TestSite
    private(set) var cookies: [String: String] = [:]
    private(set) var page: TestAnswer?
    let userAgent: String

    init(_ site: TestSite, userAgent: String = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0") {
        (self.site, self.userAgent) = (site, userAgent)
    }

    /// With the session that somebody of the cast has already.
    convenience init(_ site: TestSite, as person: World.Person) async throws {
        self.init(site)
        let cookie = try await site.browser(of: person).headers["cookie"] ?? ""
        cookies["__Host-session"] = String(cookie.dropFirst("__Host-session=".count))
    }

    private var headers: [String: String] {
        [
            "cookie": cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; "), "user-agent": userAgent, "sec-fetch-site": "same-origin"
        ]
    }

    @discardableResult func get(_ path: String) async throws -> TestAnswer {
        keep(try await site.send(.get, path, headers: headers))
    }

    /// With the token of this session's own pages.
    @discardableResult func post(_ path: String, _ fields: TestFields = [:]) async throws -> TestAnswer {
        var fields = fields
        if cookies["__Host-session"] != nil {
            let token = try await site.send(.get, "/account/second-factor", headers: headers).between("name=\"_token\" value=\"", "\"")
            fields.pairs.append((name: "_token", value: token ?? ""))
        }
        return keep(try await site.post(path, fields, as: nil, headers: headers))
    }

    private func keep(_ answer: TestAnswer) -> TestAnswer {
        for line in answer.headers.filter({ $0.name == "set-cookie" }).map(\.value) {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            cookies[pair[0]] = line.contains("Max-Age=0") ? nil : pair[1]
        }
        page = answer
        return answer
    }

    @discardableResult func signIn(_ login: String, _ password: String = TestSite.password) async throws -> TestAnswer {
        try await post("/sign-in", ["login": login, "password": password])
    }

    var isIn: Bool { get async throws { try await site.send(.get, "/account/second-factor", headers: headers).status == 200 } }

    /// The secret that the enrolment page shows, read as an application reads it.
    func secret() throws -> [UInt8] { Self.bytes(page?.between("?secret=", "&amp;") ?? "") }

    private static func bytes(_ text: String) -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = text.compactMap(letters.firstIndex(of:)).flatMap { value in (0..<5).map { value >> (4 - $0) & 1 } }
        return stride(from: 0, to: bits.count - 7, by: 8).map { start in bits[start..<(start + 8)].reduce(0) { $0 << 1 | UInt8($1) } }
    }

    /// Sets up an authenticator, as the pages lead.
    /// - returns: what the application holds, and the recovery codes.
    func enrol() async throws -> (secret: [UInt8], codes: [String]) {
        try await post("/account/second-factor/start")
        try await get("/account/second-factor/new")
        let secret = try secret()
        try await post("/account/second-factor/new", ["code": TOTP.code(secret, step: TOTP.step(at: site.clock.now))])
        return (secret, (page?.text ?? "").matches(of: #/<li><code>([a-z0-9-]+)</code></li>/#).map { String($0.1) })
    }
}

extension TestSite {
    /// What the application shows now.
    func code(_ secret: [UInt8]) -> String { TOTP.code(secret, step: TOTP.step(at: clock.now)) }

    func give(_ roles: Set<Role>, to person: World.Person) async throws {
        let id = world.user(person).id
        try await services.database.write { tx in
            try tx.run("UPDATE account SET roles = \(roles.map(\.rawValue).sorted().joined(separator: " ")) WHERE id = \(id)")
        }
    }

    /// How often each act stands in the record about somebody, with its detail.
    func acts(about person: World.Person) async throws -> [String: Int] {
        let subject = "user \(world.user(person).id)"
        return try await services.database.read { tx in
            try tx.run("SELECT act, detail FROM audit_entry WHERE subject = \(subject)").reduce(into: [:]) { acts, row in
                let (act, detail) = (try row.get("act", as: String.self), try row.find("detail", as: String.self))
                acts[act.replacing("access.", with: "") + (detail.map { " " + $0 } ?? ""), default: 0] += 1
            }
        }
    }
}
