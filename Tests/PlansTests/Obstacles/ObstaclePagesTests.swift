import Access
import Core
import Storage
import TestSupport
import Testing

@testable import Plans

/// The pages of obstacles. Every one begins with those who may not.
@Suite struct `The pages of obstacles` {
    private static let text = "Không có phòng tiếp riêng"

    private func raised(_ site: TestSite, _ text: String = text) async throws -> (plan: ID<Plan>, id: ID<Obstacle>) {
        let plan = try await site.programme().id
        let id = try await RaiseObstacle(site.services)(
            .init(kind: .obstacle, text: text, money: nil, upward: nil, days: 5), on: .plan(plan), by: site.world.viewer(.member))
        return (plan, id)
    }

    @Test(arguments: Engines.all) func `are closed to whoever has no part in them`(engine: Engine) async throws {
        let site = try await TestSite(engine), (plan, id) = try await raised(site)
        let workers: Set<World.Person> = [.officer, .member, .otherMember]
        let pages: [(path: String, seenBy: Set<World.Person>)] = [
            ("/obstacles/\(id)", workers), ("/obstacles/new?plan=\(plan)", workers), ("/obstacles/\(id)/acts/answer", [.officer]),
            ("/obstacles/\(id)/acts/forwarding", [.officer]), ("/obstacles/\(id)/acts/closure", [.member]), ("/obstacles/\(id)/acts/raising", []),
            ("/obstacles/\(id)/acts/nothing", []), ("/obstacles/\(ID<Obstacle>.random())", []), ("/obstacles/new", [])
        ]
        for (path, seenBy) in pages {
            for person in World.Person.allCases {
                let page = try await site.get(path, as: person)
                #expect(page.status == (seenBy.contains(person) ? 200 : 404), "\(person) \(path)")
                if page.status == 404 { #expect(!page.text.contains(Self.text), "\(person) \(path)") }
            }
        }
        for person in World.Person.allCases {
            let list = try await site.get("/obstacles?list=all", as: person)
            #expect(list.text.contains(Self.text) == workers.contains(person), "\(person)")
        }
        for person in World.Person.allCases {
            let sent = try await site.post("/obstacles/\(id)/acts/answer", ["text": "x", "outcome": "refused"], as: person)
            if person != .officer { #expect(sent.status == 404, "\(person)") }
        }
        #expect(try await site.obstacle(id).outcome == .refused)
        // What was answered is open to everybody of the unit.
        #expect(try await site.get("/obstacles/\(id)", as: .viewer).status == 200)
        for person in [World.Person.outsider, .outsideAdministrator] {
            #expect(try await site.get("/obstacles/\(id)", as: person).status == 404)
            #expect(try await site.post("/obstacles", ["plan": plan.rawValue, "kind": "obstacle", "text": "x"], as: person).status == 404)
        }
    }

    @Test(arguments: Engines.all) func `come back with every error and what was typed`(engine: Engine) async throws {
        let site = try await TestSite(engine), (plan, id) = try await raised(site)
        let empty = try await site.post("/obstacles", ["plan": plan.rawValue, "kind": "money", "text": "Nhà tạm lánh", "to": "above"], as: .officer)
        #expect(empty.status == 422)
        for word in ["Nhà tạm lánh", "Hãy ghi số tiền", "Hãy ghi nguồn đề nghị", "Hãy ghi cơ quan cấp trên", "Hãy ghi số, ký hiệu văn bản"] {
            #expect(empty.text.contains(word), "\(word)")
        }
        let bare = try await site.post("/obstacles/\(id)/acts/answer", ["text": ""], as: .officer)
        #expect(bare.status == 422)
        let stale = try await site.post(
            "/obstacles/\(id)/acts/answer", ["text": "Phòng tầng 2", "outcome": "accepted", "revision": "7"], as: .officer)
        #expect(stale.status == 409)
        #expect(stale.text.contains("Phòng tầng 2"))
        let taken = try await site.post(
            "/obstacles/\(id)/acts/answer", ["text": "Phòng tầng 2", "outcome": "accepted", "revision": "1"], as: .officer)
        #expect(taken.location == "/obstacles/\(id)")
        let page = try await site.get("/obstacles/\(id)", as: .member)
        for word in ["Chấp thuận", "Phòng tầng 2", "Trần Văn Mẫu"] { #expect(page.text.contains(word), "\(word)") }
    }

    @Test(arguments: Engines.all) func `list none, one and many, by whose turn it is`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await site.get("/obstacles", as: .officer).text.contains("Chưa có vướng mắc, kiến nghị nào"))
        #expect(try await site.get("/coordination", as: .viewer).text.contains("Vướng mắc, kiến nghị"))
        let (plan, id) = try await raised(site)
        for (person, scope, isThere) in [
            (World.Person.member, "ours", true), (.member, "waiting", false), (.officer, "ours", false), (.officer, "waiting", true),
            (.otherMember, "waiting", false)
        ] {
            let list = try await site.get("/obstacles?list=\(scope)", as: person)
            #expect(list.text.contains(Self.text) == isThere, "\(person) \(scope)")
        }
        try await ActOnObstacle(site.services)(.request, on: id, .init(text: "Thêm"), by: site.officer)
        #expect(try await site.get("/obstacles?list=waiting", as: .member).text.contains(Self.text))
        #expect(!(try await site.get("/obstacles?list=waiting", as: .officer).text.contains(Self.text)))
        #expect(try await site.get("/obstacles?state=moreAsked&kind=obstacle", as: .officer).text.contains(Self.text))
        #expect(try await site.get("/obstacles?state=answered", as: .officer).text.contains("Không có mục nào như vậy"))
        for number in 1...50 {
            try await RaiseObstacle(site.services)(
                .init(kind: .people, text: "Xin người số \(number)", money: nil, upward: nil, days: 5), on: .plan(plan),
                by: site.world.viewer(.otherMember))
        }
        let first = try await site.get("/obstacles?list=all", as: .officer), second = try await site.get("/obstacles?list=all&page=2", as: .officer)
        #expect(first.text.ranges(of: "<li class=\"task\">").count == 50)
        #expect(second.text.ranges(of: "<li class=\"task\">").count == 1)
        #expect(try await site.get("/obstacles?kind=people&plan=\(plan)", as: .officer).text.ranges(of: "<li class=\"task\">").count == 50)
    }

    @Test(arguments: Engines.all) func `are counted on the page of the programme, each figure as many as its list`(engine: Engine) async throws {
        let site = try await TestSite(engine), (plan, id) = try await raised(site)
        var page = try await site.get("/plans/\(plan)", as: .officer)
        #expect(page.text.contains("1 vướng mắc, kiến nghị"))
        #expect(page.text.contains("1 mục đang chờ trả lời"))
        #expect(!page.text.contains("quá hạn trả lời"))
        // Eight days later: the five working days are over.
        site.clock.move(hours: 8 * 24)
        page = try await site.get("/plans/\(plan)", as: .officer)
        #expect(page.text.contains("1 mục quá hạn trả lời"))
        #expect(try await site.get("/obstacles?list=all&plan=\(plan)&overdue=yes", as: .officer).text.contains(Self.text))
        #expect(!(try await site.get("/plans/\(plan)", as: .viewer).text.contains("1 vướng mắc")))
        try await ActOnObstacle(site.services)(.answer, on: id, .init(text: "Được", outcome: .accepted), by: site.officer)
        #expect(try await site.get("/plans/\(plan)", as: .viewer).text.contains("1 vướng mắc, kiến nghị"))
        let task = try await site.task(1, of: plan)
        let work = try await site.get("/work/\(task.id)", as: .member)
        #expect(work.text.contains("/obstacles/new?task=\(task.id)"))
        #expect(!(try await site.get("/work/\(task.id)", as: .viewer).text.contains("/obstacles/new")))
    }
}
