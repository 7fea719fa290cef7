import Access
import Audit
import Calendar
import Core
import Storage
import TestSupport
import Testing

@testable import Calendars

@Suite struct `Keeping the days off` {
    static let good: TestFields = [
        "date": "25/11/2026", "kind": "holiday", "name": "Nghỉ do bão", "source": "Công điện ví dụ", "certain": "true", "on": "true", "revision": ""
    ]

    static func fields(_ name: String, _ value: String, from fields: TestFields = good) -> TestFields {
        TestFields(fields.pairs.filter { $0.name != name } + [(name, value)])
    }

    @Test(arguments: Engines.all) func `adds one, and the days follow`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        #expect(try await site.get("/days-off/new", as: .administrator).status == 200)
        let answer = try await site.post("/days-off", Self.good, as: .administrator)
        #expect(answer.status == 303 && answer.location == "/days-off?year=2026")
        let row = try #require(try await site.row("2026-11-25"))
        #expect(row.holiday == Holiday("2026-11-25".day, .holiday, name: "Nghỉ do bão", source: "Công điện ví dụ"))
        #expect(!(try await site.workingDays().isWorkingDay("2026-11-25".day)))
        #expect(DueDay("2026-11-25".day, .on).end(try await site.workingDays()) == "2026-11-26".day)
        #expect(try await site.get("/audit", as: .administrator).text.contains("Thêm ngày nghỉ</td>"))
        let entry = try await site.services.database.read { tx in try AuditLog(tx).entries(of: "day", "2026-11-25") }
        #expect(entry.map(\.detail) == ["holiday certain on"])
    }

    @Test(arguments: Engines.all) func `takes unticked boxes as no`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let fields = TestFields(Self.good.pairs.filter { $0.name != "certain" && $0.name != "on" })
        #expect(try await site.post("/days-off", fields, as: .administrator).status == 303)
        let row = try #require(try await site.row("2026-11-25"))
        #expect(!row.holiday.isCertain && !row.holiday.isOn)
        #expect(try await site.workingDays().isWorkingDay("2026-11-25".day))
    }

    @Test(
        arguments: Engines.all,
        [
            ("date", "", "Hãy điền ngày"), ("date", "31/11/2026", "ngày có thật"), ("date", "24/11/2026", "đã có trong danh sách"),
            ("date", "31/12/2015", "từ 2016 đến 2100"), ("date", "01/01/2101", "từ 2016 đến 2100"), ("kind", "", "Hãy chọn một mục"),
            ("kind", "feast", "Hãy chọn một mục"), ("name", " ", "Hãy điền tên"), ("name", String(repeating: "a", count: 201), "tối đa 200 ký tự"),
            ("source", "", "Hãy ghi văn bản"), ("source", String(repeating: "a", count: 301), "tối đa 300 ký tự"),
            ("kind", "make_up", "Làm bù chỉ vào thứ Bảy")
        ])
    func `refuses`(engine: Engine, wrong: (String, String, String)) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let before = try await site.services.database.read { tx in try HolidayStore(tx).list(of: 2026) }
        let answer = try await site.post("/days-off", Self.fields(wrong.0, wrong.1), as: .administrator)
        #expect(answer.status == 422 && answer.text.contains(wrong.2) && answer.text.contains("<title>Lỗi: "))
        #expect(try await site.services.database.read { tx in try HolidayStore(tx).list(of: 2026) } == before)
    }

    @Test(
        arguments: Engines.all,
        [("28/11/2026", "compensation", 422), ("28/11/2026", "make_up", 303), ("29/11/2026", "make_up", 303), ("30/11/2026", "compensation", 303)])
    func `knows on which days of the week a kind can be`(engine: Engine, one: (date: String, kind: String, status: Int)) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let fields = Self.fields("date", one.date, from: Self.fields("kind", one.kind))
        #expect(try await site.post("/days-off", fields, as: .administrator).status == one.status)
    }

    @Test(arguments: Engines.all) func `moves a day that the notice of the year puts elsewhere`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let row = try #require(try await site.row("2027-09-03"))
        let edit = try await site.get("/days-off/\(row.id)/edit", as: .administrator).text
        #expect(edit.contains("value=\"03/09/2027\"") && edit.contains("value=\"Quốc khánh (ngày liền kề)\""))
        let fields: TestFields = [
            "date": "01/09/2027", "kind": "holiday", "name": "Quốc khánh (ngày liền kề)", "source": "Thông báo ví dụ", "certain": "true",
            "on": "true",
            "revision": "1"
        ]
        #expect(try await site.post("/days-off/\(row.id)", fields, as: .administrator).status == 303)
        let days = try await site.workingDays()
        #expect(days.isWorkingDay("2027-09-03".day) && !days.isWorkingDay("2027-09-01".day))
        #expect(try await site.row("2027-09-01")?.revision == 2)
        let onto = try await site.post(
            "/days-off/\(row.id)", Self.fields("date", "02/09/2027", from: Self.fields("revision", "2", from: fields)), as: .administrator)
        #expect(onto.status == 422 && onto.text.contains("đã có trong danh sách"))
    }

    /// Both opened the form; the second sees what the first saved beside what they typed, and may then save.
    @Test(arguments: Engines.all) func `shows the second of two people both versions`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let row = try #require(try await site.row("2026-11-24"))
        func typed(_ source: String, _ revision: String) -> TestFields {
            Self.fields("date", "24/11/2026", from: Self.fields("source", source, from: Self.fields("revision", revision)))
        }
        #expect(try await site.post("/days-off/\(row.id)", typed("Văn bản một", "1"), as: .administrator).status == 303)
        let second = try await site.post("/days-off/\(row.id)", typed("Văn bản hai", "1"), as: .administrator)
        #expect(second.status == 409 && second.text.contains("Có người vừa lưu mục này"))
        #expect(second.text.contains("<dd>Văn bản một</dd>") && second.text.contains("value=\"Văn bản hai\""))
        #expect(second.text.contains("name=\"revision\" value=\"2\""))
        #expect(try await site.post("/days-off/\(row.id)", typed("Văn bản hai", "2"), as: .administrator).status == 303)
        #expect(try await site.row("2026-11-24")?.holiday.source == "Văn bản hai")
    }

    @Test(arguments: Engines.all) func `saves one of two that come at the same moment`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let row = try #require(try await site.row("2026-11-24"))
        _ = try await site.browser(of: .administrator)
        let statuses = try await withThrowingTaskGroup { group in
            for number in 0..<6 {
                group.addTask {
                    let fields = Self.fields(
                        "date", "24/11/2026", from: Self.fields("source", "Văn bản \(number)", from: Self.fields("revision", "1")))
                    return try await site.post("/days-off/\(row.id)", fields, as: .administrator).status
                }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }.sorted()
        }
        #expect(statuses == [303, 409, 409, 409, 409, 409])
    }

    @Test(arguments: Engines.all) func `adds one of two for the same day`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        _ = try await site.browser(of: .administrator)
        async let one = site.post("/days-off", Self.good, as: .administrator)
        async let other = site.post("/days-off", Self.good, as: .administrator)
        let statuses = try await [one.status, other.status].sorted()
        #expect(statuses[0] == 303 && [409, 422].contains(statuses[1]))
        #expect(
            try await site.services.database.read { tx in try HolidayStore(tx).list(of: 2026) }.filter { $0.holiday.name == "Nghỉ do bão" }.count == 1
        )
    }

    @Test(arguments: Engines.all) func `switches 24/11 on and off, this year alone or with those to come`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let row = try #require(try await site.row("2026-11-24"))
        let path = "/days-off/\(row.id)/state"
        #expect(try await site.get("/days-off?year=2026", as: .administrator).text.contains("Bật cả các năm sau"))
        #expect(try await site.post(path, ["revision": "1", "on": "true"], as: .administrator).location == "/days-off?year=2026")
        var days = try await site.workingDays()
        #expect(!days.isWorkingDay("2026-11-24".day) && days.isWorkingDay("2027-11-24".day))
        #expect(try await site.post(path, ["revision": "1", "on": "false"], as: .administrator).status == 409)
        #expect(try await site.post(path, ["revision": "2", "on": "true", "later": "true"], as: .administrator).status == 303)
        days = try await site.workingDays()
        #expect(["2026-11-24", "2027-11-24", "2028-11-24", "2031-11-24"].allSatisfy { !days.isWorkingDay($0.day) })
        site.clock.move(minutes: 1)
        #expect(try await site.post(path, ["revision": "2", "on": "false"], as: .administrator).status == 303)
        #expect(try await site.workingDays().isWorkingDay("2026-11-24".day))
        let acts = try await site.services.database.read { tx in
            (try AuditLog(tx).entries(of: "day", "2026-11-24").map(\.detail), try AuditLog(tx).entries(of: "day", "2031-11-24").map(\.detail))
        }
        #expect(acts.0 == ["on", "off"] && acts.1 == ["on"])
    }

    @Test(arguments: Engines.all) func `makes the list of a further year once`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        #expect(try await site.get("/days-off?year=2032", as: .administrator).text.contains("Lập danh sách năm 2032"))
        #expect(!(try await site.get("/days-off?year=2032", as: .officer).text.contains("Lập danh sách năm 2032")))
        #expect(try await site.post("/days-off/years", ["year": "2032"], as: .administrator).location == "/days-off?year=2032")
        #expect(!(try await site.workingDays().isWorkingDay("2032-02-11".day)))  // Tết 2032
        #expect(try await site.post("/days-off/years", ["year": "2032"], as: .administrator).status == 409)
        for year in ["2015", "2101", "", "x", "99999999999999999999"] {
            #expect(try await site.post("/days-off/years", ["year": year], as: .administrator).status == 422, "\(year)")
        }
    }
}
