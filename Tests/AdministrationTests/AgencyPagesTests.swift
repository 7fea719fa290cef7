import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct `Keeping the agencies` {
    static let good: TestFields = ["name": "Trường học Mẫu", "kind": "school", "validFrom": "2026-09-05", "revision": ""]

    /// `good` with one field changed.
    static func fields(_ name: String, _ value: String, from fields: TestFields = good) -> TestFields {
        TestFields(fields.pairs.filter { $0.name != name } + [(name, value)])
    }

    static func agencies(_ site: TestSite) async throws -> [Agency] {
        let place = site.world.place
        return try await site.services.database.read { tx in try AgencyStore(tx).list(of: place) }
    }

    @Test(arguments: Engines.all) func `shows them with their people`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let page = try await site.get("/agencies", as: .administrator).text
        for name in ["Công an phường", "Phòng Văn hóa - Xã hội", "Trạm Y tế phường", "Văn phòng HĐND và UBND"] { #expect(page.contains(name)) }
        #expect(page.contains("<td data-name=\"Số người dùng\" class=\"number\">2</td>"))
        let one = try await site.get("/agencies/\(site.world.police.id)", as: .administrator).text
        #expect(one.contains("Lê Thị Thử") && one.contains("từ 01/07/2025"))
    }

    @Test(arguments: Engines.all) func `adds one`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await site.get("/agencies/new", as: .administrator).text.contains("value=\"23/11/2026\""))
        let fields = TestFields(Self.good.pairs + [("parent", site.world.socialAffairs.id.rawValue), ("validTo", "31/12/2027")])
        let answer = try await site.post("/agencies", fields, as: .administrator)
        let added = try #require(try await Self.agencies(site).first { $0.name == "Trường học Mẫu" })
        #expect(answer.status == 303 && answer.location == "/agencies/\(added.id)")
        #expect(added.kind == .school && added.parent == site.world.socialAffairs.id)
        #expect(added.validFrom == LocalDate(year: 2026, month: 9, day: 5) && added.validTo == LocalDate(year: 2027, month: 12, day: 31))
        let page = try await site.get("/agencies/\(added.id)", as: .administrator).text
        #expect(page.contains("05/09/2026 – 31/12/2027") && page.contains("Phòng Văn hóa - Xã hội") && page.contains("chưa có ai dùng hệ thống"))
    }

    @Test(
        arguments: Engines.all,
        [
            ("name", "", "Hãy điền tên cơ quan"), ("name", "CÔNG AN  PHƯỜNG", "Đơn vị đã có cơ quan tên này"),
            ("name", String(repeating: "a", count: 201), "tối đa 200 ký tự"),
            ("kind", "", "Hãy chọn một mục"), ("kind", "ministry", "Hãy chọn một mục"), ("validFrom", "", "Hãy điền ngày bắt đầu"),
            ("validFrom", "30/2/2026", "ngày có thật"),
            ("validTo", "2026-09-04", "Ngày kết thúc phải từ ngày bắt đầu"), ("validTo", "hôm nay", "ngày có thật"),
            ("parent", "0000000000000000000000000a", "Hãy chọn một mục")
        ]) func `refuses`(engine: Engine, wrong: (String, String, String)) async throws
    {
        let site = try await TestSite(engine)
        let answer = try await site.post("/agencies", Self.fields(wrong.0, wrong.1), as: .administrator)
        #expect(answer.status == 422 && answer.text.contains(wrong.2) && answer.text.contains("<title>Lỗi: "))
        #expect(wrong.0 == "name" || answer.text.contains("value=\"Trường học Mẫu\""))
        #expect(try await Self.agencies(site).count == 4)
    }

    @Test(arguments: Engines.all) func `tells all errors at once`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let answer = try await site.post("/agencies", ["name": "", "kind": "", "validFrom": "x"], as: .administrator)
        #expect(answer.text.matches(of: /<li><a href="#(name|kind|validFrom)">/).count == 3)
    }

    @Test(arguments: Engines.all) func `takes no agency of another unit as parent`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await site.post("/agencies", Self.fields("parent", site.world.elsewhere.id.rawValue), as: .administrator).status == 422)
    }

    @Test(arguments: Engines.all) func `lets no agency be below itself`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let (police, health) = (site.world.police, site.world.healthStation)
        let below: TestFields = ["name": police.name, "kind": "police", "validFrom": "2025-07-01", "parent": health.id.rawValue, "revision": "1"]
        #expect(try await site.post("/agencies/\(police.id)", below, as: .administrator).status == 303)
        let ring: TestFields = ["name": health.name, "kind": "health", "validFrom": "2025-07-01", "parent": police.id.rawValue, "revision": "1"]
        let answer = try await site.post("/agencies/\(health.id)", ring, as: .administrator)
        #expect(answer.status == 422 && answer.text.contains("đang trực thuộc chính cơ quan được sửa"))
        let own = TestFields(ring.pairs.filter { $0.name != "parent" } + [("parent", health.id.rawValue)])
        #expect(try await site.post("/agencies/\(health.id)", own, as: .administrator).status == 422)
    }

    @Test(arguments: Engines.all) func `changes one, and says that nothing else did`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let edit = try await site.get("/agencies/\(site.world.police.id)/edit", as: .administrator).text
        #expect(
            edit.contains("value=\"Công an phường\"") && edit.contains("<option value=\"police\" selected>") && edit.contains("value=\"01/07/2025\""))
        let fields: TestFields = ["name": "Công an phường", "kind": "police", "validFrom": "2025-07-01", "validTo": "2026-11-22", "revision": "1"]
        let answer = try await site.post("/agencies/\(site.world.police.id)", fields, as: .administrator)
        #expect(answer.status == 303)
        #expect(try await site.get("/agencies/\(site.world.police.id)", as: .administrator).text.contains("Đã thôi hoạt động"))
        #expect(try await site.get("/audit", as: .administrator).text.contains("Sửa cơ quan</td>"))
    }

    /// Both opened the form; the second sees what the first saved beside what they typed, and may then save.
    @Test(arguments: Engines.all) func `shows the second of two people both versions`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let path = "/agencies/\(site.world.healthStation.id)"
        func typed(_ name: String, _ revision: String) -> TestFields {
            ["name": name, "kind": "health", "validFrom": "2025-07-01", "revision": revision]
        }
        #expect(try await site.post(path, typed("Trạm Y tế phường Một", "1"), as: .administrator).status == 303)
        let second = try await site.post(path, typed("Trạm Y tế phường Hai", "1"), as: .administrator)
        #expect(second.status == 409 && second.text.contains("Có người vừa lưu mục này"))
        #expect(second.text.contains("<dd>Trạm Y tế phường Một</dd>") && second.text.contains("value=\"Trạm Y tế phường Hai\""))
        #expect(second.text.contains("name=\"revision\" value=\"2\"") && second.text.contains("Lưu bản tôi vừa gõ"))
        #expect(try await site.post(path, typed("Trạm Y tế phường Hai", "2"), as: .administrator).status == 303)
        #expect(try await Self.agencies(site).contains { $0.name == "Trạm Y tế phường Hai" && $0.revision == 3 })
    }

    @Test(arguments: Engines.all) func `saves one of two that come at the same moment`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let path = "/agencies/\(site.world.healthStation.id)"
        _ = try await site.browser(of: .administrator)
        let statuses = try await withThrowingTaskGroup { group in
            for number in 0..<8 {
                group.addTask {
                    try await site.post(
                        path, ["name": "Trạm Y tế số \(number)", "kind": "health", "validFrom": "2025-07-01", "revision": "1"], as: .administrator
                    ).status
                }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }.sorted()
        }
        #expect(statuses == [303, 409, 409, 409, 409, 409, 409, 409])
        #expect(try await Self.agencies(site).first { $0.id == site.world.healthStation.id }?.revision == 2)
    }

    /// Two add the same name at the same moment: one agency, and the other is told.
    @Test(arguments: Engines.all) func `adds one of two with the same name`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .administrator)
        async let one = site.post("/agencies", Self.fields("name", "Hội Thử"), as: .administrator)
        async let other = site.post("/agencies", Self.fields("name", "HỘI THỬ"), as: .administrator)
        let statuses = try await [one.status, other.status].sorted()
        #expect(statuses == [303, 422])
        #expect(try await Self.agencies(site).filter { Agency.key($0.name) == "hoi thu" }.count == 1)
    }
}
