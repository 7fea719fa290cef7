import Access
import Foundation
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct `Saying which unit this is` {
    static func site(_ engine: Engine) async throws -> TestSite { try await TestSite(engine, place: UnitStore.unnamed) }

    @Test(arguments: Engines.all) func `begins on the administration page`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let page = try await site.get("/administration", as: .administrator)
        #expect(page.text.contains("Đơn vị chưa đặt tên") && page.text.contains("Chưa biết đây là đơn vị nào"))
        #expect(try await site.get("/first-run", as: .administrator).text.contains("Đây là đơn vị nào?"))
    }

    @Test(arguments: Engines.all) func `finds the commune and the dissolved district of one name, and says which is which`(engine: Engine)
        async throws
    {
        let site = try await Self.site(engine)
        let page = try await site.get("/first-run?name=xa+bac+son", as: .administrator).text
        let commune = try #require(page.firstRange(of: "<td data-name=\"Tên\">Xã Bắc Sơn</td>"))
        let district = try #require(page.firstRange(of: "<td data-name=\"Tên\">Huyện Bắc Sơn</td>"))
        #expect(commune.lowerBound < district.lowerBound)
        #expect(page.contains("Hiện hành") && page.contains("Thôi hoạt động sau ngày 30/06/2025"))
        #expect(page.contains("Chọn Xã Bắc Sơn"))
        #expect(!page.contains("Chọn Huyện Bắc Sơn"))
    }

    @Test(arguments: Engines.all) func `leads from a former unit to what it became`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let page = try await site.get("/first-run?name=pre2025:18073", as: .administrator).text
        #expect(page.contains("Phường Nam Hà") && page.contains("Nay thuộc:"))
        #expect(page.contains("href=\"/first-run/places/2025%3A18073\">Chọn Phường Thành Sen</a>"))
    }

    @Test(
        arguments: Engines.all,
        [("18073", "Chọn Phường Thành Sen"), ("42", "Chọn Tỉnh Hà Tĩnh"), ("phường thành sen, hà tĩnh", "Chọn Phường Thành Sen")])
    func `finds by`(engine: Engine, typed: (String, String)) async throws {
        let site = try await Self.site(engine)
        let query = typed.0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        #expect(try await site.get("/first-run?name=\(query)", as: .administrator).text.contains(typed.1))
    }

    @Test(arguments: Engines.all) func `says what to do when nothing is found`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let page = try await site.get("/first-run?name=%3Cscript%3Exyz", as: .administrator)
        #expect(page.text.contains("Không tìm thấy đơn vị nào") && page.text.contains("value=\"&lt;script&gt;xyz\""))
        #expect(try await site.get("/first-run?name=" + String(repeating: "a", count: 5_000), as: .administrator).status == 200)
    }

    @Test(arguments: Engines.all) func `asks once more, then holds`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let confirm = try await site.get("/first-run/places/2025:18073", as: .administrator)
        #expect(confirm.text.contains("Phường Thành Sen, tỉnh Hà Tĩnh: đúng là đơn vị của bạn?") && confirm.text.contains("18073"))
        let answer = try await site.post("/first-run", ["place": "2025:18073"], as: .administrator)
        #expect(answer.status == 303 && answer.location == "/first-run/agencies")

        let units = try await site.services.database.read { tx in try UnitStore(tx).list() }
        #expect(units == ["2025:18073", World.elsewhere])
        #expect(try await site.get("/administration", as: .administrator).text.contains("Phường Thành Sen, tỉnh Hà Tĩnh"))
        #expect(try await site.get("/agencies", as: .administrator).text.contains("Trạm Y tế phường"))
        #expect(try await site.get("/audit", as: .administrator).text.contains(">Phường Thành Sen, tỉnh Hà Tĩnh</td>"))

        let again = try await site.post("/first-run", ["place": "2025:06325"], as: .administrator)
        #expect(again.status == 409 && again.text.contains("Đơn vị đã được chọn"))
        #expect(try await site.get("/first-run/places/2025:06325", as: .administrator).status == 404)
        #expect(try await site.get("/first-run", as: .administrator).text.contains("<h1>Phường Thành Sen, tỉnh Hà Tĩnh</h1>"))
    }

    @Test(arguments: Engines.all, ["", "x", "pre2025:18073", "pre2025:185", "2025:99999", "new", "example"])
    func `takes no unit but one of today`(engine: Engine, place: String) async throws {
        let site = try await Self.site(engine)
        #expect(try await site.post("/first-run", TestFields([("place", place)]), as: .administrator).status == 404)
        #expect(try await site.services.database.read { tx in try UnitStore(tx).list() } == [UnitStore.unnamed, World.elsewhere])
    }

    @Test(arguments: Engines.all) func `takes no place that another unit of this installation has`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let answer = try await site.post("/first-run", TestFields([("place", World.elsewhere)]), as: .administrator)
        #expect(answer.status == 409 && answer.text.contains("Đơn vị này đã có trong hệ thống"))
    }

    /// Two browsers of the administrator confirm different units at the same moment.
    @Test(arguments: Engines.all) func `happens once`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        _ = try await site.browser(of: .administrator)
        async let one = site.post("/first-run", ["place": "2025:18073"], as: .administrator)
        async let other = site.post("/first-run", ["place": "2025:42"], as: .administrator)
        let statuses = try await [one.status, other.status].sorted()
        #expect(statuses == [303, 409])
        #expect(try await site.services.database.read { tx in try UnitStore(tx).list().count } == 2)
    }
}

@Suite struct `The usual agencies` {
    static func names(_ page: TestAnswer) -> [String] {
        page.text.matches(of: /name="agency" value="([^"]+)" checked/).map { String($0.1) }
    }

    @Test(arguments: Engines.all) func `of a ward are offered, all ticked, but those that are there`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let page = try await site.get("/first-run/agencies", as: .administrator)
        #expect(
            Self.names(page) == [
                "Phòng Kinh tế, Hạ tầng và Đô thị", "Trung tâm Phục vụ hành chính công", "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
                "Hội Liên hiệp Phụ nữ phường",
                "Đoàn Thanh niên Cộng sản Hồ Chí Minh phường", "Hội Nông dân phường", "Hội Cựu chiến binh phường"
            ])
    }

    @Test(arguments: Engines.all) func `of a rural commune and of a province are others`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let rural = Self.names(try await site.get("/first-run/agencies", as: .outsideAdministrator))
        #expect(rural.contains("Phòng Kinh tế") && rural.contains("Công an xã") && !rural.contains("Phòng Văn hóa - Xã hội"))
        let province = try await TestSite(engine, place: "2025:42")
        let names = Self.names(try await province.get("/first-run/agencies", as: .administrator))
        #expect(names.contains("Sở Nội vụ") && names.contains("Công an tỉnh") && !names.contains { $0.hasSuffix("phường") })
    }

    @Test(arguments: Engines.all) func `are added as ticked, and only those`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let fields: TestFields = [
            "agency": "Hội Liên hiệp Phụ nữ phường", "agency": "Hội Nông dân phường", "agency": "Công an phường", "agency": "Bịa đặt"
        ]
        let answer = try await site.post("/first-run/agencies", fields, as: .administrator)
        #expect(answer.status == 303 && answer.location == "/agencies")
        let page = try await site.get("/agencies", as: .administrator).text
        #expect(page.contains("Hội Liên hiệp Phụ nữ phường") && page.contains("Hội Nông dân phường") && !page.contains("Bịa đặt"))
        #expect(page.matches(of: /Công an phường/).count == 1)
        #expect(page.contains("từ 01/07/2025"))
        #expect(try await site.get("/audit", as: .administrator).text.matches(of: /Thêm cơ quan<\/td>/).count == 2)
    }

    @Test(arguments: Engines.all) func `are offered no more when all are there`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let all = Self.names(try await site.get("/first-run/agencies", as: .administrator))
        _ = try await site.post("/first-run/agencies", TestFields(all.map { ("agency", $0) }), as: .administrator)
        #expect(try await site.get("/first-run/agencies", as: .administrator).text.contains("Các cơ quan thường có đã đủ"))
    }

    @Test(arguments: Engines.all) func `wait until the unit has a name`(engine: Engine) async throws {
        let site = try await TestSite(engine, place: UnitStore.unnamed)
        #expect(try await site.get("/first-run/agencies", as: .administrator).status == 404)
        #expect(try await site.post("/first-run/agencies", ["agency": "Công an phường"], as: .administrator).status == 404)
    }
}
