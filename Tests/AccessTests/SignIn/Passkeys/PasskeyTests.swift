import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Access

@Suite struct `One's passkeys` {
    @Test(arguments: Engines.all) func `are added with a name, listed, and taken away`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let browser = try await Browser(site, as: .officer)
        var one = SoftKey(), two = SoftKey()
        #expect(try await browser.get("/account/passkeys").text.contains("Chưa có khóa truy cập"))
        #expect(try await browser.get("/account/passkeys/new").text.contains("data-passkey=\"making\""))
        let first = try await browser.add(&one)
        #expect(first.text.matches(of: #/<li><code>[a-z0-9-]+</code></li>/#).count == 10)
        #expect(try await browser.add(&two, named: "Khóa <USB>").location == "/account/passkeys")
        let list = try await browser.get("/account/passkeys").text
        #expect(list.contains("Điện thoại thử") && list.contains("Khóa &lt;USB&gt;") && list.contains("Chưa dùng"))
        let again = try await browser.options("/account/passkeys/options")
        #expect(again.excludeCredentials?.count == 2)
        for id in list.matches(of: #/passkeys/([0-9a-z]{26})/remove/#).map({ String($0.1) }) {
            #expect(try await site.post("/account/passkeys/\(id)/remove", as: .member).status == 404)
            #expect(try await browser.post("/account/passkeys/\(id)/remove").location == "/account/passkeys")
        }
        #expect(try await browser.get("/account/passkeys").text.contains("Chưa có khóa truy cập"))
        let acts = try await site.acts(about: .officer)
        #expect(acts["passkeyAdded"] == 2 && acts["passkeyRemoved"] == 2 && acts["recoveryCodesMade"] == 1)
        let left = try await site.services.database.read { tx in try RecoveryCodes(tx).left(of: site.world.user(.officer).id) }
        #expect(left == 0)
        let other = Browser(site)
        try await other.signIn("canbo")
        let news = try await other.get("/account/notices").text
        #expect(news.contains("Một khóa truy cập đã được thêm") && news.contains("Một khóa truy cập đã bị bỏ"))
    }

    @Test(arguments: Engines.all) func `need a name, a script, and fresh proof`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let browser = try await Browser(site, as: .officer)
        var key = SoftKey()
        let nameless = try await browser.add(&key, named: "")
        #expect(nameless.status == 422 && nameless.text.contains("Hãy đặt tên"))
        let scriptless = try await browser.post("/account/passkeys/new", ["name": "Máy bàn"])
        #expect(scriptless.status == 422 && scriptless.text.contains("Bước này cần JavaScript") && scriptless.text.contains("value=\"Máy bàn\""))
        site.clock.move(minutes: 11)
        #expect(try await browser.get("/account/passkeys/new").location == "/step-up?back=%2Faccount%2Fpasskeys%2Fnew")
        let stale = try await browser.post("/account/passkeys/options")
        #expect(stale.header("content-type")?.hasPrefix("text/html") == true && stale.text.contains("Xác nhận đúng là bạn"))
    }

    @Test(arguments: Engines.all) func `are ten at most, and one belongs to one account`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let browser = try await Browser(site, as: .officer), other = try await Browser(site, as: .member)
        var keys = (0..<Passkey.most).map { _ in SoftKey() }, more = SoftKey()
        for number in keys.indices { try await browser.add(&keys[number]) }
        #expect(try await browser.add(&more).status == 409)
        var stolen = keys[0]
        #expect(try await other.add(&stolen).status == 422)
        #expect(try await site.acts(about: .member)["passkeyRefused adding"] == 1)
    }

    @Test(arguments: Engines.all) func `of a role that opens cases are not the last to go`(engine: Engine) async throws {
        let site = try await TestSite(engine, handling: true)
        let worker = try await Browser(site, as: .caseworker)
        var key = SoftKey()
        #expect(try await worker.add(&key).location == "/account/passkeys")
        let id = try #require(try await worker.get("/account/passkeys").between("/account/passkeys/", "/remove").map { String($0.suffix(26)) })
        // The telephone may go while the passkey stands; then the passkey may not.
        #expect(try await worker.post("/account/second-factor/off").location == "/account/second-factor")
        let kept = try await worker.post("/account/passkeys/\(id)/remove")
        #expect(kept.status == 409 && kept.text.contains("cách xác nhận cuối cùng"))
        #expect(try await worker.get("/account/passkeys").text.contains("Điện thoại thử"))
        _ = try await worker.enrol()
        #expect(try await worker.post("/account/passkeys/\(id)/remove").location == "/account/passkeys")
        #expect(try await worker.post("/account/second-factor/off").status == 409)
    }

    @Test(arguments: Engines.all) func `go with the authenticator when two administrators take it away`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let member = try await Browser(site, as: .member)
        var key = SoftKey()
        try await member.add(&key)
        try await site.give([.administrator], to: .viewer)
        let path = "/people/\(site.world.user(.member).id)/second-factor"
        #expect(try await site.post(path + "/ask", as: .administrator).location == path)
        #expect(try await site.post(path + "/confirm", as: .viewer).location == path)
        #expect(try await site.get(path, as: .viewer).text.contains("không có gì để gỡ"))
        #expect(try await Browser(site).enter(by: key).status == 422)
        #expect(try await Browser(site).signIn("congan").location?.hasPrefix("/account/notices") == true)
    }

    /// A page that does not ask for a passkey may not have one made or used; only these two kinds may.
    @Test(arguments: Engines.all) func `are allowed to browsers on their pages only`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        func policy(_ path: String, _ person: World.Person?) async throws -> String {
            try await site.get(path, as: person).header("permissions-policy")?.split(separator: ", ").suffix(2).joined(separator: " ") ?? ""
        }
        let off = "publickey-credentials-create=() publickey-credentials-get=()"
        for path in ["/account", "/account/passkeys", "/step-up", "/work"] { #expect(try await policy(path, .officer) == off, "\(path)") }
        #expect(try await policy("/join", nil) == off)
        #expect(try await policy("/account/passkeys/new", .officer) == "publickey-credentials-create=(self) publickey-credentials-get=()")
        #expect(try await policy("/sign-in", nil) == "publickey-credentials-create=() publickey-credentials-get=(self)")
    }
}
