import Web
import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct `Keeping the people` {
    static func fields(_ site: TestSite, login: String = "vidu.nguyen", name: String = "Nguyễn Văn Ví Dụ", roles: [String] = ["member"]) -> TestFields
    {
        TestFields([("name", name), ("login", login), ("agency", site.world.police.id.rawValue)] + roles.map { ("roles", $0) })
    }

    static func user(_ login: String, _ site: TestSite) async throws -> User? {
        let viewer = site.world.viewer(.administrator)
        return try await site.services.database.read { tx in try UserStore(tx).list(visibleTo: viewer).first { $0.login == login } }
    }

    @Test(arguments: Engines.all) func `shows who they are, where, and whether they have come in`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let page = try await site.get("/people", as: .administrator).text
        for name in ["Nguyễn Thị Ví Dụ", "Trần Văn Mẫu", "Lê Thị Thử", "Phạm Văn Giả", "Hoàng Thị Tưởng Tượng"] { #expect(page.contains(name)) }
        #expect(!page.contains("Vũ Văn Ngoài") && !page.contains("Bùi Thị Nơi Khác"))
        #expect(page.matches(of: /Chờ đặt mật khẩu/).count == 4 && page.matches(of: />Đang dùng</).count == 1)
    }

    @Test(arguments: Engines.all) func `adds somebody and prints a slip that lets them in`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let form = try await site.get("/people/new?agency=\(site.world.police.id)", as: .administrator).text
        #expect(
            form.contains("<option value=\"\(site.world.police.id)\" selected>")
                && form.contains("Làm và báo tiến độ phần việc giao cho cơ quan mình."))
        let slip = try await site.post("/people", Self.fields(site, login: "Ví Dụ.Nguyễn", roles: ["member", "viewer"]), as: .administrator)
        #expect(slip.status == 200 && slip.header("cache-control") == "no-store")
        for words in ["Nguyễn Văn Ví Dụ", "<strong>vidu.nguyen</strong>", "09:00 07/12/2026", "localhost/join", "Ctrl+P"] {
            #expect(slip.text.contains(words), "\(words)")
        }
        let code = try #require(slip.between("<code>", "</code>"))
        let joined = try await site.post("/join", ["code": code, "password": TestSite.password, "again": TestSite.password], as: nil)
        #expect(joined.status == 303)
        let user = try #require(try await Self.user("vidu.nguyen", site))
        #expect(user.roles == [.member, .viewer] && user.agency == site.world.police.id && user.isActive)
        #expect(try await site.get("/people/\(user.id)", as: .administrator).text.contains(">Đang dùng<"))
    }

    /// Who keeps accounts, leads, counts or checks reads no case.
    @Test(arguments: Engines.all) func `keeps those outside who must read no case`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for outside in [Role.administrator, .leader, .statistics, .auditor] {
            for inside in Role.allCases.filter(\.opensCases) {
                let answer = try await site.post("/people", Self.fields(site, roles: [outside.rawValue, inside.rawValue]), as: .administrator)
                #expect(answer.status == 422 && answer.text.contains("không mở hồ sơ"), "\(outside) \(inside)")
            }
        }
        let both = Self.fields(site, roles: ["caseworker", "supervisor", "officer", "member"])
        #expect(try await site.post("/people", both, as: .administrator).status == 200)
    }

    /// Whoever finds the administrator's browser open prints no slip and gives no role.
    @Test(arguments: Engines.all) func `asks for the password again after ten minutes`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .administrator)
        site.clock.move(minutes: 10)
        let officer = site.world.user(.officer)
        let change = TestFields([
            ("name", officer.name), ("agency", officer.agency.rawValue), ("roles", "officer"), ("roles", "administrator"), ("revision", "1")
        ])
        let forms: [(String, TestFields)] = [("/people", Self.fields(site)), ("/people/\(officer.id)", change), ("/people/\(officer.id)/slip", [:])]
        for (path, fields) in forms {
            let asked = try await site.post(path, fields, as: .administrator)
            #expect(asked.status == 200 && asked.text.contains("Xác nhận đúng là bạn") && asked.text.contains("action=\"\(path)\""), "\(path)")
        }
        #expect(try await Self.user("canbo", site)?.roles == [.officer])
        // Both roles come through the question.
        var proved = change
        proved.pairs.append((name: "_proof", value: TestSite.password))
        #expect(try await site.post("/people/\(officer.id)", proved, as: .administrator).status == 303)
        #expect(try await Self.user("canbo", site)?.roles == [.officer, .administrator])
        #expect(try await site.post("/people/\(officer.id)/slip", as: .administrator).text.contains("<code>"))
    }

    @Test(arguments: Engines.all) func `refuses what is missing or wrong, all at once, and keeps what was typed`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let empty = try await site.post("/people", [:], as: .administrator)
        #expect(empty.status == 422)
        for words in ["Hãy điền họ và tên", "Hãy điền tên đăng nhập", "Hãy chọn cơ quan", "Hãy chọn ít nhất một vai trò"] {
            #expect(empty.text.contains(words))
        }
        let wrong = try await site.post("/people", Self.fields(site, login: "a b!", roles: ["king"]), as: .administrator)
        #expect(
            wrong.status == 422 && wrong.text.contains("3 đến 40") && wrong.text.contains("value=\"a b!\"")
                && wrong.text.contains("value=\"Nguyễn Văn Ví Dụ\""))
        let foreign = TestFields([("name", "Ai Đó"), ("login", "aido"), ("agency", site.world.elsewhere.id.rawValue), ("roles", "member")])
        #expect(try await site.post("/people", foreign, as: .administrator).text.contains("Hãy chọn cơ quan"))
        let taken = try await site.post("/people", Self.fields(site, login: "CANBO"), as: .administrator)
        #expect(taken.status == 422 && taken.text.contains("Tên đăng nhập này đã có người dùng"))
        let elsewhere = try await site.post("/people", Self.fields(site, login: "nguoingoai"), as: .administrator)
        #expect(elsewhere.status == 422 && elsewhere.text.contains("Tên đăng nhập này đã có người dùng"))
        let count = try await site.services.database.read { tx in try tx.run("SELECT count(*) AS n FROM account")[0].get("n", as: Int.self) }
        #expect(count == World.Person.allCases.count)
    }

    /// Two administrators add the same user name at the same moment: one account, and the other is told.
    @Test(arguments: Engines.all) func `gives a user name once`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await (site.browser(of: .administrator), site.browser(of: .outsideAdministrator))
        let there = TestFields([("name", "Người Khác"), ("login", "vidu.nguyen"), ("agency", site.world.elsewhere.id.rawValue), ("roles", "member")])
        async let one = site.post("/people", Self.fields(site), as: .administrator)
        async let other = site.post("/people", there, as: .outsideAdministrator)
        let statuses = try await [one.status, other.status].sorted()
        #expect(statuses == [200, 422])
    }

    @Test(arguments: Engines.all) func `changes name, agency and roles, never the user name`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let id = site.world.user(.member).id
        let edit = try await site.get("/people/\(id)/edit", as: .administrator).text
        #expect(edit.contains("value=\"Lê Thị Thử\"") && !edit.contains("name=\"login\"") && edit.contains("value=\"member\" checked"))
        let fields = TestFields([
            ("name", "Lê Thị Thử Hai"), ("login", "doiten"), ("agency", site.world.healthStation.id.rawValue), ("roles", "officer"), ("revision", "1")
        ])
        #expect(try await site.post("/people/\(id)", fields, as: .administrator).location == "/people/\(id)")
        let user = try #require(try await Self.user("congan", site))
        #expect(user.name == "Lê Thị Thử Hai" && user.agency == site.world.healthStation.id && user.roles == [.officer])
    }

    @Test(arguments: Engines.all) func `shows the second of two people both versions`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let id = site.world.user(.member).id
        func typed(_ name: String) -> TestFields {
            TestFields([("name", name), ("agency", site.world.police.id.rawValue), ("roles", "member"), ("revision", "1")])
        }
        #expect(try await site.post("/people/\(id)", typed("Lê Thị Một"), as: .administrator).status == 303)
        let second = try await site.post("/people/\(id)", typed("Lê Thị Hai"), as: .administrator)
        #expect(second.status == 409 && second.text.contains("<dd>Lê Thị Một</dd>") && second.text.contains("value=\"Lê Thị Hai\""))
        #expect(try await Self.user("congan", site)?.name == "Lê Thị Một")
    }

    @Test(arguments: Engines.all) func `closes an account at once, and opens it again`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let id = site.world.user(.member).id
        let headers = try await site.browser(of: .member).headers
        #expect(try await site.post("/people/\(id)/close", as: .administrator).status == 303)
        #expect(try await site.send(.get, "/account", headers: headers).status == 303)
        let page = try await site.get("/people/\(id)", as: .administrator).text
        #expect(page.contains(">Đã đóng<") && page.contains("Mở lại") && !page.contains("Tạo phiếu mới"))
        #expect(try await site.post("/people/\(id)/slip", as: .administrator).status == 409)
        #expect(try await site.post("/people/\(id)/close", as: .administrator).status == 303)
        #expect(try await site.post("/people/\(id)/open", as: .administrator).status == 303)
        #expect(try await site.post("/sign-in", ["login": "congan", "password": TestSite.password], as: nil).status == 303)
        #expect(try await site.get("/audit", as: .administrator).text.contains("closed"))
    }

    @Test(arguments: Engines.all) func `lets nobody shut themselves out`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let own = site.world.user(.administrator)
        let answer = try await site.post("/people/\(own.id)/close", as: .administrator)
        #expect(answer.status == 409 && answer.text.contains("Không tự đóng được tài khoản của mình"))
        #expect(!(try await site.get("/people/\(own.id)", as: .administrator).text.contains("Đóng tài khoản")))
        let fields = TestFields([("name", own.name), ("agency", own.agency.rawValue), ("roles", "officer"), ("revision", "1")])
        let demoted = try await site.post("/people/\(own.id)", fields, as: .administrator)
        #expect(demoted.status == 422 && demoted.text.contains("không thể tự bỏ vai trò quản trị"))
        let both = TestFields([
            ("name", own.name), ("agency", own.agency.rawValue), ("roles", "officer"), ("roles", "administrator"), ("revision", "1")
        ])
        #expect(try await site.post("/people/\(own.id)", both, as: .administrator).status == 303)
    }

    @Test(arguments: Engines.all) func `makes a new slip for whoever forgot the password`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .member)
        let slip = try await site.post("/people/\(site.world.user(.member).id)/slip", as: .administrator)
        let code = try #require(slip.between("<code>", "</code>"))
        #expect(try await site.post("/join", ["code": code, "password": "một câu khác hẳn", "again": "một câu khác hẳn"], as: nil).status == 303)
        #expect(try await site.post("/sign-in", ["login": "congan", "password": "một câu khác hẳn"], as: nil).status == 303)
        #expect(!(try await site.get("/audit", as: .administrator).text.contains(code)))
    }
}
