import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Access

@Suite struct `A lost authenticator` {
    /// The member has an authenticator; the viewer of the cast is made a second administrator.
    private static func lost(_ engine: Engine) async throws -> (site: TestSite, path: String, member: Browser) {
        let site = try await TestSite(engine)
        let member = try await Browser(site, as: .member)
        _ = try await member.enrol()
        try await site.give([.administrator], to: .viewer)
        return (site, "/people/\(site.world.user(.member).id)/second-factor", member)
    }

    @Test(arguments: Engines.all) func `is taken away by two administrators, and its owner is told`(engine: Engine) async throws {
        let (site, path, member) = try await Self.lost(engine)
        #expect(try await site.get(path, as: .administrator).text.contains("Đề nghị gỡ"))
        #expect(try await site.post(path + "/ask", as: .administrator).location == path)
        #expect(try await site.get(path, as: .administrator).text.contains("Đang đợi một người quản trị khác"))
        #expect(try await site.post(path + "/ask", as: .viewer).status == 409)
        let alone = try await site.post(path + "/confirm", as: .administrator)
        #expect(alone.status == 409 && alone.text.contains("Người đề nghị không tự đồng ý"))
        #expect(try await member.get("/account/notices").text.contains("đề nghị gỡ ứng dụng tạo mã của bạn"))
        #expect(try await site.get("/account/notices", as: .viewer).text.contains(path))
        #expect(try await site.get(path, as: .viewer).text.contains("Nguyễn Thị Ví Dụ đề nghị gỡ lúc 09:00 23/11/2026"))
        #expect(try await member.isIn)
        #expect(try await site.post(path + "/confirm", as: .viewer).location == path)
        #expect(try await !member.isIn)
        #expect(try await site.get(path, as: .viewer).text.contains("không có gì để gỡ"))

        let browser = Browser(site)
        #expect(try await browser.signIn("congan").location?.hasPrefix("/account/notices") == true)
        #expect(try await browser.get("/account/notices").text.contains("Hai người quản trị đã gỡ"))
        let left = try await site.services.database.read { tx in try RecoveryCodes(tx).left(of: site.world.user(.member).id) }
        #expect(left == 0)
        let acts = try await site.acts(about: .member)
        #expect(acts["resetAsked"] == 1 && acts["resetConfirmed"] == 1)
    }

    @Test(arguments: Engines.all) func `is not taken away when the request is withdrawn or three days old`(engine: Engine) async throws {
        let (site, path, _) = try await Self.lost(engine)
        _ = try await site.post(path + "/ask", as: .administrator)
        #expect(try await site.post(path + "/withdraw", as: .administrator).location == path)
        #expect(try await site.post(path + "/confirm", as: .viewer).status == 404)
        #expect(try await site.acts(about: .member)["resetWithdrawn"] == 1)
        let (person, asker, second) = (site.world.user(.member).id, site.world.viewer(.administrator), site.world.user(.viewer).id)
        let other = try #require(try await site.services.database.read { tx in try UserStore(tx).viewer(of: second) })
        let now = site.clock.now
        try await site.services.database.write { tx in try AuthenticatorReset(tx, by: asker, at: now).ask(for: person) }
        let end = now.adding(seconds: 3 * 86_400)
        await #expect(throws: Problem.notFound) {
            try await site.services.database.write { tx in try AuthenticatorReset(tx, by: other, at: end).confirm(for: person) }
        }
        try await site.services.database.write { tx in
            try AuthenticatorReset(tx, by: other, at: Instant(microseconds: end.microseconds - 1)).confirm(for: person)
        }
    }

    @Test(arguments: Engines.all) func `is nobody's business outside the unit, or without the role`(engine: Engine) async throws {
        let (site, path, _) = try await Self.lost(engine)
        _ = try await site.post(path + "/ask", as: .administrator)
        for person in [World.Person.outsideAdministrator, .outsider, .officer, .member] {
            #expect(try await site.get(path, as: person).status == 404, "\(person)")
            for act in ["ask", "confirm", "withdraw"] { #expect(try await site.post("\(path)/\(act)", as: person).status == 404, "\(person) \(act)") }
        }
        #expect(try await site.get(path, as: nil).status == 303)
    }

    @Test(arguments: Engines.all) func `is not one's own to take away, nor one that is not there`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let own = "/people/\(site.world.user(.administrator).id)/second-factor", other = "/people/\(site.world.user(.officer).id)/second-factor"
        #expect(try await site.post(own + "/ask", as: .administrator).status == 409)
        #expect(try await site.post(other + "/ask", as: .administrator).status == 409)
        let administrator = try await Browser(site, as: .administrator)
        _ = try await administrator.enrol()
        #expect(try await site.get(own, as: .administrator).text.contains("tài khoản của bạn"))
        // The one it is about cannot agree to it either.
        try await site.give([.administrator], to: .viewer)
        _ = try await site.post(own + "/ask", as: .viewer)
        #expect(try await site.post(own + "/confirm", as: .administrator).status == 409)
    }

    @Test(arguments: Engines.all) func `stays when whoever asked keeps no accounts any more`(engine: Engine) async throws {
        let (site, path, _) = try await Self.lost(engine)
        _ = try await site.post(path + "/ask", as: .administrator)
        try await site.give([.viewer], to: .administrator)
        #expect(try await site.post(path + "/confirm", as: .viewer).status == 404)
    }
}
