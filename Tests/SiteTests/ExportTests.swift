import Access
import Audit
import Core
import DocumentReading
import Lists
import Organisations
import Plans
import Storage
import TestSupport
import Testing

@Suite struct `A list as an Excel file` {
    private static func rows(_ path: String, _ site: TestSite, as person: World.Person) async throws -> [[String]] {
        let answer = try await site.get(path, as: person)
        #expect(answer.status == 200, "\(path)")
        #expect(answer.header("content-type") == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        #expect(answer.header("content-disposition")?.hasPrefix("attachment; filename=") == true)
        return try await DocumentReader(executable: site.services.documentProgram).rows(of: answer.body, named: "a.xlsx")
    }

    @Test(arguments: Engines.all) func `holds the rows of the page, with its filters`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let agencies = try await Self.rows("/exports/agencies", site, as: .administrator)
        #expect(agencies.count == 5 && agencies[0][0] == "Tên cơ quan" && agencies.contains { $0.first == "Công an phường" })
        let found = try await Self.rows("/exports/agencies?q=tram%20y%20te&kind=health", site, as: .administrator)
        #expect(found.map { $0[0] } == ["Tên cơ quan", "Trạm Y tế phường"])
        let people = try await Self.rows("/exports/people?role=member&order=agency", site, as: .administrator)
        #expect(people.map { $0[0] } == ["Họ và tên", "Lê Thị Thử", "Phạm Văn Giả"])
        #expect(try await Self.rows("/exports/plans", site, as: .officer).count == 1)
        #expect(try await Self.rows("/exports/work?list=all", site, as: .viewer).count == 1)
        #expect(try await Self.rows("/exports/days-off?year=2026", site, as: .viewer)[0].first == "Ngày")
        #expect(try await Self.rows("/exports/audit", site, as: .administrator).contains { $0.contains("Tải danh sách về") })
    }

    @Test(arguments: Engines.all) func `has nothing of other units, and only for those who may see the page`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let people = try await Self.rows("/exports/people", site, as: .outsideAdministrator)
        #expect(people.flatMap { $0 }.contains("Vũ Văn Ngoài") && !people.flatMap { $0 }.contains("Lê Thị Thử"))
        for path in ["/exports/people", "/exports/agencies", "/exports/audit"] {
            #expect(try await site.get(path, as: .officer).status == 404, "\(path)")
        }
    }

    @Test(arguments: Engines.all) func `is on record`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await Self.rows("/exports/people", site, as: .administrator)
        let entries = try await site.services.database.read { tx in try AuditLog(tx).entries(of: "list", "people") }
        #expect(entries.map(\.act) == ["lists.exported"] && entries[0].detail == "5 rows")
    }

    @Test(arguments: Engines.all) func `is narrowed as the page is`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let page = try await site.get("/people?q=kh%C3%B4ng%20ai", as: .administrator)
        #expect(page.text.contains("Không có mục nào như vậy") && page.text.contains("<details class=\"filter-box\" open>"))
        let some = try await site.get("/people?q=LE%20THI&state=open", as: .administrator).text
        #expect(some.contains("Lê Thị Thử") && !some.contains("Phạm Văn Giả"))
        #expect(some.contains("href=\"/exports/people?q=LE%20THI&amp;state=open&amp;\""))
        #expect(try await site.get("/agencies?state=ended", as: .administrator).text.contains("Không có mục nào như vậy"))
    }
}
