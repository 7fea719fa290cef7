import Access
import Core
import Storage
import TestSupport
import Testing
import Vault
import Web

@Suite struct `The page of the unit's key` {
    @Test(arguments: Engines.all) func `leads from the first member to the next`(engine: Engine) async throws {
        let site = try await TestSite(engine, handling: true)
        let first = try await site.get("/unit-key", as: .caseworker)
        #expect(first.status == 200 && first.text.contains("Lập khóa của đơn vị"))
        #expect(try await site.post("/unit-key", as: .caseworker).location == "/unit-key")
        #expect(try await site.get("/unit-key", as: .caseworker).text.contains("Chưa đăng nhập lần nào"))

        let newcomer = try await site.get("/unit-key", as: .otherCaseworker)
        #expect(newcomer.text.contains("Bạn chưa giữ khóa") && newcomer.text.contains("Ngô Thị Bịa") && !newcomer.text.contains("Nhận vào"))
        let id = site.world.user(.otherCaseworker).id
        #expect(try await site.post("/unit-key/members/\(id)", as: .otherCaseworker).status == 403)
        #expect(try await site.post("/unit-key/members/\(id)", as: .caseworker).status == 303)
        #expect(try await site.get("/unit-key", as: .otherCaseworker).text.contains("Chờ được nhận"))

        for person in [World.Person.intake, .supervisor] {
            _ = try await site.browser(of: person)
            #expect(try await site.post("/unit-key/members/\(site.world.user(person).id)", as: .otherCaseworker).status == 303)
        }
        #expect(try await site.get("/unit-key", as: .supervisor).text.contains("Không ai chờ được nhận"))
        #expect(try await site.post("/unit-key", as: .supervisor).status == 409)
    }

    @Test(arguments: Engines.all) func `is missing for administrators, other roles and visitors`(engine: Engine) async throws {
        let site = try await TestSite(engine, handling: true)
        _ = try await site.post("/unit-key", as: .caseworker)
        let person = site.world.user(.otherCaseworker).id
        for stranger in [World.Person.administrator, .officer, .viewer, .outsider, .outsideAdministrator] {
            #expect(try await site.get("/unit-key", as: stranger).status == 404, "\(stranger)")
            #expect(try await site.post("/unit-key", as: stranger).status == 404)
            #expect(try await site.post("/unit-key/renewal", as: stranger).status == 404)
            #expect(try await site.post("/unit-key/members/\(person)", as: stranger).status == 404)
            #expect(try await site.api(.get, "/unit-key", as: stranger).status == 404)
        }
        #expect(try await site.get("/unit-key", as: nil).location == "/sign-in?back=%2Funit-key")
        // Another unit's member sees their own unit only, and lets in nobody of this one.
        #expect(try await !site.get("/unit-key", as: .outsideCaseworker).text.contains("Ngô Thị Bịa"))
        _ = try await site.post("/unit-key", as: .outsideCaseworker)
        #expect(try await site.post("/unit-key/members/\(person)", as: .outsideCaseworker).status == 404)
    }

    @Test(arguments: Engines.all) func `asks for another key when an administrator has closed an account`(engine: Engine) async throws {
        let site = try await TestSite(engine, handling: true)
        _ = try await site.post("/unit-key", as: .caseworker)
        _ = try await site.browser(of: .otherCaseworker)
        let leaver = site.world.user(.otherCaseworker).id
        _ = try await site.post("/unit-key/members/\(leaver)", as: .caseworker)
        #expect(try await site.post("/people/\(leaver)/close", as: .administrator).status == 303)
        let page = try await site.get("/unit-key", as: .caseworker)
        #expect(page.text.contains("Có người đã rời đơn vị") && !page.text.contains("Hồ Văn Không Thật"))
        #expect(try await site.post("/unit-key/renewal", as: .caseworker).status == 303)
        #expect(try await !site.get("/unit-key", as: .caseworker).text.contains("Có người đã rời đơn vị"))
        let state = try await site.api(.get, "/unit-key", as: .caseworker)
        #expect(state.text.contains("\"version\":2") && state.text.contains("\"isDue\":false"))
    }

    /// Everything that a thief of the tables has, tried as the cookie.
    @Test(arguments: Engines.all) func `opens for nobody with a stolen table of sessions`(engine: Engine) async throws {
        let site = try await TestSite(engine, handling: true)
        _ = try await site.post("/unit-key", as: .caseworker)
        let rows = try await site.services.database.read { tx in
            try tx.run("SELECT lookup, half, sealed FROM session").flatMap { row in
                try ["lookup", "half", "sealed"].map { try row.get($0, as: [UInt8].self) }
            }
        }
        #expect(rows.count >= 3)
        for bytes in rows {
            let cookie = bytes.prefix(32).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
            let answer = try await site.send(.get, "/unit-key", headers: ["cookie": "__Host-session=\(cookie)"])
            #expect(answer.status == 303 && answer.location == "/sign-in?back=%2Funit-key")
        }
    }
}

@Suite struct `The page of the custodians` {
    /// The ward's leader, in the account of somebody of the cast.
    static let leader = World.Person.viewer

    static func site(_ engine: Engine) async throws -> TestSite {
        let site = try await TestSite(engine, handling: true)
        let id = site.world.user(leader).id
        try await site.services.database.write { tx in _ = try tx.change("UPDATE account SET roles = 'leader' WHERE id = \(id)") }
        return site
    }

    static let custodians: [World.Person] = [.officer, .member, .otherMember]

    static func asking(_ site: TestSite) -> TestFields {
        let ids = custodians.map { site.world.user($0).id.rawValue }
        return ["custodian-first": ids[0], "custodian-second": ids[1], "custodian-third": ids[2]]
    }

    /// As the pages lead. The shares, each as its own custodian saw it.
    static func shares(_ site: TestSite) async throws -> [String] {
        #expect(try await site.post("/custody/request", asking(site), as: leader).location == "/custody")
        for person in custodians { #expect(try await site.post("/custody/mine/acceptance", as: person).location == "/custody/mine") }
        _ = try await site.post("/unit-key", as: .caseworker)
        #expect(try await site.get("/unit-key", as: .caseworker).text.contains("Đồng ý lập ba mảnh"))
        #expect(try await site.post("/unit-key/custodians", as: .caseworker).location == "/unit-key")
        var shares: [String] = []
        for person in custodians { shares += try await seen(site.post("/custody/mine/share", as: person)) }
        return shares
    }

    static func seen(_ page: TestAnswer) -> [String] { page.text.matches(of: /KHOA1 [A-Z0-9 ]+/).map { String($0.0) } }

    @Test(arguments: Engines.all) func `leads three custodians to one share each, and rehearses two`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        #expect(try await site.get("/custody", as: Self.leader).text.contains("Mời ba người này"))
        let shares = try await Self.shares(site)
        #expect(shares.count == 3 && Set(shares).count == 3)
        let page = try await site.get("/custody", as: Self.leader).text
        #expect(page.contains("Chưa thử") && !shares.contains { page.contains($0) })
        #expect(try await site.post("/custody/rehearsal", ["one": shares[1], "other": shares[0]], as: Self.leader).status == 303)
        let tables: [(TestFields, String)] = [
            (["one": "", "other": shares[0]], "gõ thiếu hoặc sai"), (["one": String(shares[0].dropLast()), "other": shares[1]], "gõ thiếu hoặc sai"),
            (["one": shares[0], "other": shares[0]], "không mở được")
        ]
        for (fields, words) in tables {
            let answer = try await site.post("/custody/rehearsal", fields, as: Self.leader)
            #expect(answer.status == 422 && answer.text.contains(words) && !answer.text.contains(shares[0]))
        }
    }

    @Test(arguments: Engines.all) func `lets somebody in again whom nobody else can`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let shares = try await Self.shares(site)
        _ = try await site.browser(of: .otherCaseworker)
        let person = site.world.user(.otherCaseworker).id
        #expect(try await site.get("/custody", as: Self.leader).text.contains("Hồ Văn Không Thật"))
        let fields: TestFields = ["person": person.rawValue, "first": shares[2], "second": shares[0]]
        #expect(
            try await site.post("/custody/admission", ["person": person.rawValue, "first": shares[2], "second": shares[2]], as: Self.leader).status
                == 422)
        #expect(try await site.post("/custody/admission", fields, as: Self.leader).location == "/custody?done=admission")
        #expect(try await site.get("/unit-key", as: .otherCaseworker).text.contains("Không ai chờ") == false)
        #expect(try await site.get("/custody", as: Self.leader).text.contains("Không ai chờ được nhận"))
    }

    @Test(arguments: Engines.all) func `is missing for everybody but leaders`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let shares = try await Self.shares(site)
        for person in [World.Person.administrator, .caseworker, .officer, .outsideAdministrator, .outsideCaseworker] {
            #expect(try await site.get("/custody", as: person).status == 404, "\(person)")
            #expect(try await site.post("/custody/request", Self.asking(site), as: person).status == 404)
            #expect(try await site.post("/custody/rehearsal", ["one": shares[0], "other": shares[1]], as: person).status == 404)
            #expect(try await site.post("/custody/admission", ["first": shares[0], "second": shares[1]], as: person).status == 404)
        }
    }
}
