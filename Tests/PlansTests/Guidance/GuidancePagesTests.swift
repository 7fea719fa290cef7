import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

/// The pages of guidance. Every one begins with those who may not.
@Suite struct `The pages of guidance` {
    @Test(arguments: Engines.all) func `are closed to whoever has no part in them`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let id = try await IssueGuidance(site.services)(site.guidance(to: [site.world.police.id]), by: site.officer)
        let unit: Set<World.Person> = [.administrator, .officer, .member, .otherMember, .viewer]
        let pages: [(path: String, seenBy: Set<World.Person>)] = [
            ("/guidance/\(id)", unit), ("/guidance/\(id)/versions/1", unit), ("/guidance/\(id)/versions/0", []), ("/guidance/\(id)/versions/2", []),
            ("/guidance/\(id)/versions/x", []), ("/guidance/\(id)/revision", [.officer]), ("/guidance/\(ID<Guidance>.random())", []),
            ("/guidance/\(id)/files/\(ID<StoredFile>.random())", [])
        ]
        for (path, seenBy) in pages {
            for person in World.Person.allCases {
                let page = try await site.get(path, as: person)
                #expect(page.status == (seenBy.contains(person) ? 200 : 404), "\(person) \(path)")
                if page.status == 404 { #expect(!page.text.contains("Nơi tiếp"), "\(person) \(path)") }
            }
        }
        for person in World.Person.allCases {
            #expect(try await site.get("/guidance", as: person).text.contains("Nơi tiếp") == unit.contains(person), "\(person)")
            let receipt = try await site.post("/guidance/\(id)/receipt", ["version": "1"], as: person)
            #expect(receipt.status == (person == .member ? 303 : 404), "\(person)")
            let version = try await site.post(
                "/guidance/\(id)/versions", ["version": "1", "note": "x", "day": "20/11/2026", "text": "x", "agency": site.world.police.id.rawValue],
                as: person)
            #expect(version.status == (person == .officer ? 303 : 404), "\(person)")
            if person == .officer { break }
        }
    }

    @Test(arguments: Engines.all) func `show who has received it, and to whom that is nothing, nothing`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let id = try await IssueGuidance(site.services)(
            site.guidance(to: [site.world.police.id, site.world.healthStation.id]), by: site.officer)
        #expect(try await site.get("/guidance?list=waiting", as: .member).text.contains("Nơi tiếp"))
        #expect(try await site.get("/guidance/\(id)", as: .member).text.contains("value=\"1\""))
        _ = try await site.post("/guidance/\(id)/receipt", ["version": "1"], as: .member)
        #expect(!(try await site.get("/guidance?list=waiting", as: .member).text.contains("Nơi tiếp")))
        #expect(!(try await site.get("/guidance/\(id)", as: .member).text.contains("/guidance/\(id)/receipt")))
        let page = try await site.get("/guidance/\(id)", as: .officer)
        for word in ["1/2 cơ quan đã xác nhận", "Lê Thị Thử", "Trạm Y tế phường"] { #expect(page.text.contains(word), "\(word)") }
        let looked = try await site.get("/guidance/\(id)", as: .viewer)
        #expect(looked.text.contains("Mở cửa từ 8 giờ"))
        #expect(!looked.text.contains("Lê Thị Thử"))
    }

    @Test(arguments: Engines.all) func `take a file, give it back, and keep it in the next version`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let fields: TestFields = [
            "kind": "criteria", "title": "Tiêu chí địa chỉ tin cậy", "day": "20/11/2026", "agency": site.world.police.id.rawValue
        ]
        let sent = try await site.upload("/guidance", fields: fields, file: ("tieu-chi.pdf", Array("%PDF-1.4".utf8)), as: .officer)
        let path = try #require(sent.location)
        let file = try #require(try await site.get(path, as: .viewer).between("href=\"\(path)/files/", "\""))
        let answer = try await site.get("\(path)/files/\(file)", as: .viewer)
        #expect(answer.status == 200)
        #expect(answer.header("content-disposition")?.hasPrefix("attachment") == true)
        #expect(try await site.get("\(path)/files/\(file)", as: .outsider).status == 404)
        let next = try await site.post(
            "\(path)/versions", ["version": "1", "note": "Đổi ngày", "day": "21/11/2026", "agency": site.world.police.id.rawValue], as: .officer)
        #expect(next.status == 303)
        #expect(try await site.get(path, as: .viewer).text.contains("/files/\(file)"))
    }

    @Test(arguments: Engines.all) func `show the newer version to whoever was slower, with what they typed`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let id = try await IssueGuidance(site.services)(site.guidance(to: [site.world.police.id]), by: site.officer)
        let fields: TestFields = [
            "version": "1", "note": "Ghi chú của tôi", "day": "21/11/2026", "text": "Bản của tôi", "agency": site.world.police.id.rawValue
        ]
        #expect(try await site.post("/guidance/\(id)/versions", fields, as: .officer).status == 303)
        let slower = try await site.post("/guidance/\(id)/versions", fields, as: .officer)
        #expect(slower.status == 409)
        for word in ["Ghi chú của tôi", "Bản của tôi", "vừa ban hành bản 2", "name=\"version\" value=\"2\""] {
            #expect(slower.text.contains(word), "\(word)")
        }
        let old = try await site.get("/guidance/\(id)/versions/1", as: .member)
        for word in ["Đây là bản cũ", "Mở cửa từ 8 giờ"] { #expect(old.text.contains(word), "\(word)") }
        let new = try await site.get("/guidance/\(id)", as: .member)
        for word in ["<del>Mở cửa từ 8 giờ</del>", "<ins>Bản của tôi</ins>"] { #expect(new.text.contains(word), "\(word)") }
    }

    @Test(arguments: Engines.all) func `list none, one and many`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await site.get("/guidance", as: .officer).text.contains("Chưa có hướng dẫn, tiêu chí nào"))
        #expect(try await site.get("/guidance?list=waiting", as: .member).text.contains("Không có gì chờ cơ quan bạn"))
        for number in 1...51 {
            try await IssueGuidance(site.services)(site.guidance(to: [site.world.police.id], titled: "Hướng dẫn \(number)"), by: site.officer)
        }
        #expect(try await site.get("/guidance", as: .viewer).text.ranges(of: "<li class=\"task\">").count == 50)
        #expect(try await site.get("/guidance?page=2", as: .viewer).text.ranges(of: "<li class=\"task\">").count == 1)
        #expect(try await site.get("/guidance?kind=criteria", as: .viewer).text.contains("Không có mục nào như vậy"))
        #expect(try await site.get("/guidance?list=waiting&kind=guidance", as: .member).text.ranges(of: "<li class=\"task\">").count == 50)
    }
}
