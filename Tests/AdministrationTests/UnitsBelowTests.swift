import Access
import Audit
import Core
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct `The communes of a province` {
    static let commune = "2025:18073"  // Phường Thành Sen, of Hà Tĩnh
    static func site(_ engine: Engine) async throws -> TestSite { try await TestSite(engine, place: "2025:42") }

    static func fields(place: String = commune, name: String = "Ngô Thị Ví Dụ", login: String = "ngo.vidu") -> TestFields {
        ["place": place, "name": name, "login": login]
    }

    @Test(arguments: Engines.all) func `come in with a first administrator, who comes in by the slip and keeps the rest`(engine: Engine) async throws
    {
        let site = try await Self.site(engine)
        #expect(try await site.get("/administration", as: .administrator).text.contains("href=\"/units\""))
        #expect(try await site.get("/units", as: .administrator).text.contains("Chưa có xã, phường nào"))
        let found = try await site.get("/units/new?name=thanh%20sen", as: .administrator).text
        #expect(found.contains("/units/new/2025%3A18073") && !found.contains("Bắc Sơn"))
        #expect(try await site.get("/units/new/\(Self.commune)", as: .administrator).text.contains("Thêm Phường Thành Sen"))

        let slip = try await site.post("/units", Self.fields(), as: .administrator)
        #expect(slip.status == 200 && slip.header("cache-control") == "no-store" && slip.text.contains("Ngô Thị Ví Dụ"))
        let waiting = try await site.get("/units", as: .administrator).text
        #expect(waiting.contains("Chờ người đầu tiên vào") && !waiting.contains("Ngô Thị Ví Dụ"))
        #expect(!(try await site.get("/people", as: .administrator).text.contains("Ngô Thị Ví Dụ")))

        let code = try #require(slip.between("<code>", "</code>"))
        #expect(try await site.post("/join", ["code": code, "password": TestSite.password, "again": TestSite.password], as: nil).status == 303)
        let page = try await site.get("/units", as: .administrator).text
        #expect(page.contains("Đang dùng") && !page.contains("In lại phiếu mời"))
        #expect(try await site.post("/units/\(Self.commune)/slip", [:], as: .administrator).status == 404)
        #expect(try await site.get("/exports/units", as: .administrator).status == 200)
        #expect(try await site.get("/units?q=khong-co", as: .administrator).text.contains("Không có mục nào như vậy"))
        #expect(!(try await site.get("/units/new", as: .administrator).text.contains("2025%3A18073")))
    }

    @Test(arguments: Engines.all) func `get a new slip while nobody has come in; the old one opens nothing`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let first = try #require(try await site.post("/units", Self.fields(), as: .administrator).between("<code>", "</code>"))
        let second = try #require(try await site.post("/units/\(Self.commune)/slip", [:], as: .administrator).between("<code>", "</code>"))
        let secret: (String) -> TestFields = { ["code": $0, "password": TestSite.password, "again": TestSite.password] }
        #expect(try await site.post("/join", secret(first), as: nil).status != 303)
        #expect(try await site.post("/join", secret(second), as: nil).status == 303)
    }

    @Test(arguments: Engines.all) func `are not taken twice, and what cannot be taken leaves nothing`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let login = site.world.user(.officer).login
        let taken = try await site.post("/units", Self.fields(login: login), as: .administrator)
        #expect(taken.status == 422 && taken.text.contains("value=\"Ngô Thị Ví Dụ\""))
        #expect(try await site.post("/units", Self.fields(name: ""), as: .administrator).status == 422)
        #expect(try await site.services.database.read { tx in try UnitStore(tx).list() } == ["2025:42", World.elsewhere])
        #expect(try await site.post("/units", Self.fields(), as: .administrator).status == 200)
        let again = try await site.post("/units", Self.fields(login: "khac.vidu"), as: .administrator)
        #expect(again.status == 409 && again.text.contains("Đơn vị này đã có trong hệ thống"))
    }

    @Test(arguments: Engines.all, [World.elsewhere, "2025:42", "2025:20", "pre2025:18073", "new", "example", "x"])
    func `are those of this province only`(engine: Engine, place: String) async throws {
        let site = try await Self.site(engine)
        #expect(try await site.get("/units/new/\(place)", as: .administrator).status == 404)
        #expect(try await site.post("/units", Self.fields(place: place), as: .administrator).status == 404)
    }

    @Test(arguments: Engines.all) func `are nothing to a commune, nor to those who keep no accounts`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        for path in ["/units", "/units/new", "/units/new/\(Self.commune)", "/exports/units"] {
            #expect(try await site.get(path, as: .outsideAdministrator).status == 404, "\(path)")
            for person in [World.Person.officer, .member, .viewer] { #expect(try await site.get(path, as: person).status == 404, "\(path)") }
        }
        for person in [World.Person.outsideAdministrator, .officer] {
            #expect(try await site.post("/units", Self.fields(), as: person).status == 404)
        }
        #expect(!(try await site.get("/administration", as: .outsideAdministrator).text.contains("href=\"/units\"")))
    }
}
