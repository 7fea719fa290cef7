import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

/// The pages of coordination. Every one begins with those who may not.
@Suite struct `The pages of coordination` {
    private static let unit: Set<World.Person> = [.administrator, .officer, .member, .otherMember, .viewer]
    private static let workers: Set<World.Person> = [.officer, .member, .otherMember]

    private func regulation(_ site: TestSite, _ title: String = "Quy chế tiếp nhận") async throws -> ID<Regulation> {
        try await KeepRegulations(site.services)(
            nil,
            .init(
                title: title, parties: [site.world.police.id, site.world.healthStation.id], otherParties: nil, text: "Báo nhau trong ngày",
                paper: "5/QC",
                day: nil, validFrom: LocalDate(TestClock.morning), validTo: nil), by: site.officer)
    }

    @Test(arguments: Engines.all) func `are closed to whoever has no part in them`(engine: Engine) async throws {
        let site = try await TestSite(engine), body = try await site.body(), regulation = try await regulation(site)
        let member = try await site.seat("Đặng Thị Trưởng Ban", .head, in: body)
        let meeting = try await HoldMeetings(site.services).call(site.invitation(), of: body, by: site.officer)
        let pages: [(path: String, seenBy: Set<World.Person>)] = [
            ("/regulations/\(regulation)", Self.unit), ("/regulations/\(regulation)/details", [.officer]), ("/bodies/\(body)", Self.unit),
            ("/bodies/\(body)/details", [.officer]), ("/bodies/\(body)/members", [.officer]), ("/bodies/\(body)/members/\(member)/end", [.officer]),
            ("/bodies/\(body)/meetings", [.officer]), ("/meetings/\(meeting)", Self.workers), ("/meetings/\(meeting)/details", [.officer]),
            ("/meetings/\(meeting)/minutes", [.officer]), ("/meetings/\(meeting)/cancelling", [.officer]),
            ("/meetings/\(meeting)/conclusions", [.officer]),
            ("/meetings/\(meeting)/files/\(ID<StoredFile>.random())", []), ("/regulations/\(ID<Regulation>.random())", []),
            ("/bodies/\(ID<SteeringBody>.random())", []), ("/meetings/\(ID<Meeting>.random())", []),
            ("/bodies/\(body)/members/\(ID<SteeringBody.Member>.random())/end", [])
        ]
        for (path, seenBy) in pages {
            for person in World.Person.allCases {
                let page = try await site.get("/coordination" + path, as: person)
                #expect(page.status == (seenBy.contains(person) ? 200 : 404), "\(person) \(path)")
                if page.status == 404 { #expect(!page.text.contains("Đặng Thị Trưởng Ban"), "\(person) \(path)") }
            }
        }
        let lists: [(path: String, text: String, seenBy: Set<World.Person>)] = [
            ("/regulations", "Quy chế tiếp nhận", Self.unit), ("/bodies", "Ban chỉ đạo công tác gia đình", Self.unit),
            ("/meetings", "Phòng họp tầng 2", Self.workers), ("/meetings?body=\(body)", "Phòng họp tầng 2", Self.workers)
        ]
        for (path, text, seenBy) in lists {
            for person in World.Person.allCases {
                let list = try await site.get("/coordination" + path, as: person)
                #expect(list.text.contains(text) == seenBy.contains(person), "\(person) \(path)")
            }
        }
    }

    @Test(arguments: Engines.all) func `take nothing from whoever has no part in them`(engine: Engine) async throws {
        let site = try await TestSite(engine), body = try await site.body(), regulation = try await regulation(site)
        let member = try await site.seat("Đặng Thị Trưởng Ban", .head, in: body)
        let meeting = try await HoldMeetings(site.services).call(site.invitation(), of: body, by: site.officer), before = try await site.holdings()
        let paths = [
            "/regulations/\(regulation)/details", "/bodies/\(body)/details", "/bodies/\(body)/members", "/bodies/\(body)/members/\(member)/end",
            "/bodies/\(body)/meetings", "/meetings/\(meeting)/details", "/meetings/\(meeting)/cancelling", "/meetings/\(meeting)/minutes",
            "/meetings/\(meeting)/conclusions"
        ]
        let fields: TestFields = [
            "title": "x", "text": "x", "validFrom": "1/7/2026", "otherParties": "x", "agency": site.world.police.id.rawValue, "kind": "team",
            "name": "x", "post": "x", "role": "head", "from": "1/7/2026", "day": "23/11/2026", "venue": "x", "agenda": "x", "revision": "1",
            "lead": site.world.police.id.rawValue, "orderTitle": "x", "reason": "x"
        ]
        for person in World.Person.allCases where person != .officer {
            for path in paths { #expect(try await site.post("/coordination" + path, fields, as: person).status == 404, "\(person) \(path)") }
        }
        #expect(try await site.holdings()["work_task"] == before["work_task"])
        // An officer of another unit keeps what is hers, and nothing of this one.
        var foreign = fields
        foreign.pairs.append((name: "agency", value: site.world.healthStation.id.rawValue))
        #expect(try await site.post("/coordination/regulations", foreign, as: .outsider).status == 422)
    }

    @Test(arguments: Engines.all) func `show minutes to everybody of the unit once they stand, and the meeting on its task`(engine: Engine)
        async throws
    {
        let site = try await TestSite(engine), body = try await site.body()
        let head = try await site.seat("Đặng Thị Trưởng Ban", .head, in: body)
        _ = try await site.seat("Lý Văn Vắng", .member, in: body)
        let called = try await site.post(
            "/coordination/bodies/\(body)/meetings",
            ["day": "23/11/2026", "clock": "08:00", "venue": "Phòng họp tầng 2", "agenda": "Điểm tiếp người dân"], as: .officer)
        let path = try #require(called.location)
        // Everybody is taken to have come until somebody says otherwise.
        #expect(try await site.get("\(path)/minutes", as: .officer).text.ranges(of: " checked").count == 2)
        let sent = try await site.upload(
            "\(path)/minutes", fields: ["revision": "1", "present": head.rawValue, "text": "Thống nhất mở thêm điểm tiếp"],
            file: ("bien-ban.pdf", Array("%PDF-1.4".utf8)), as: .officer)
        #expect(sent.status == 303)
        let concluding = try await site.get("\(path)/conclusions", as: .officer)
        #expect(concluding.text.contains("Kết luận cuộc họp Ban chỉ đạo công tác gia đình ngày 23/11/2026"))
        let bare = try await site.post("\(path)/conclusions", ["text": "Mở điểm tiếp ở tổ 5"], as: .officer)
        #expect(bare.status == 422)
        #expect(bare.text.contains("Mở điểm tiếp ở tổ 5"))
        let concluded = try await site.post(
            "\(path)/conclusions",
            [
                "text": "Mở điểm tiếp ở tổ 5", "lead": site.world.police.id.rawValue, "orderTitle": "Thông báo kết luận", "orderNumber": "15/TB-UBND",
                "due": "30/11/2026"
            ], as: .officer)
        #expect(concluded.status == 303)
        // The next conclusion of the meeting begins with the same paper.
        #expect(try await site.get("\(path)/conclusions", as: .officer).text.contains("15/TB-UBND"))
        let page = try await site.get(path, as: .viewer)
        for word in [
            "Thống nhất mở thêm điểm tiếp", "1/2 thành viên có mặt", "Lý Văn Vắng", "Mở điểm tiếp ở tổ 5", "Chưa thực hiện", "15/TB-UBND"
        ] { #expect(page.text.contains(word), "\(word)") }
        let file = try #require(page.between("href=\"\(path)/files/", "\""))
        #expect(try await site.get("\(path)/files/\(file)", as: .viewer).header("content-disposition")?.hasPrefix("attachment") == true)
        #expect(try await site.get("\(path)/files/\(file)", as: .outsider).status == 404)
        let task = try #require(page.between("class=\"task-title\" href=\"", "\""))
        #expect(try await site.get(task, as: .member).text.contains("href=\"\(path)\""))
    }

    @Test(arguments: Engines.all) func `show what is stored to whoever was slower, with what they typed`(engine: Engine) async throws {
        let site = try await TestSite(engine), body = try await site.body(), regulation = try await regulation(site)
        let meeting = try await HoldMeetings(site.services).call(site.invitation(), of: body, by: site.officer)
        let police = (name: "agency", value: site.world.police.id.rawValue), health = (name: "agency", value: site.world.healthStation.id.rawValue)
        let forms: [(path: String, fields: TestFields, typed: String)] = [
            (
                "/regulations/\(regulation)/details",
                TestFields(
                    [("revision", "1"), ("title", "Tên của tôi"), ("text", "x"), ("validFrom", "1/7/2026")].map { (name: $0.0, value: $0.1) }
                        + [police, health]), "Tên của tôi"
            ),
            ("/bodies/\(body)/details", ["revision": "1", "kind": "council", "name": "Hội đồng của tôi"], "Hội đồng của tôi"),
            (
                "/meetings/\(meeting)/details", ["revision": "1", "day": "23/11/2026", "venue": "Hội trường của tôi", "agenda": "x"],
                "Hội trường của tôi"
            ),
            ("/meetings/\(meeting)/minutes", ["revision": "2", "text": "Biên bản của tôi"], "Biên bản của tôi")
        ]
        for (path, fields, typed) in forms {
            #expect(try await site.post("/coordination" + path, fields, as: .officer).status == 303, "\(path)")
            let slower = try await site.post("/coordination" + path, fields, as: .officer)
            #expect(slower.status == 409, "\(path)")
            #expect(slower.text.contains(typed), "\(path)")
            #expect(slower.text.contains("Bản đang lưu"), "\(path)")
        }
    }

    @Test(arguments: Engines.all) func `list none, one and many`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for (path, words) in [
            ("regulations", "Chưa có quy chế phối hợp nào"), ("bodies", "Chưa có ban chỉ đạo, hội đồng nào"), ("meetings", "Chưa có cuộc họp nào")
        ] { #expect(try await site.get("/coordination/\(path)", as: .viewer).text.contains(words), "\(path)") }
        let body = try await site.body()
        for number in 1...51 {
            _ = try await regulation(site, "Quy chế \(number)")
            if number > 1 { _ = try await site.body("Ban \(number)") }
            try await HoldMeetings(site.services).call(site.invitation(in: number), of: body, by: site.officer)
        }
        for path in ["regulations?", "bodies?", "meetings?", "meetings?body=\(body)&"] {
            #expect(try await site.get("/coordination/\(path)", as: .member).text.ranges(of: "<li class=\"task\">").count == 50, "\(path)")
            #expect(try await site.get("/coordination/\(path)page=2", as: .member).text.ranges(of: "<li class=\"task\">").count == 1, "\(path)")
        }
        let page = try await site.get("/coordination/bodies/\(body)", as: .member)
        #expect(page.text.ranges(of: "<li class=\"task\">").count == 10)
        #expect(page.text.contains("Xem cả 51 cuộc họp"))
    }
}
