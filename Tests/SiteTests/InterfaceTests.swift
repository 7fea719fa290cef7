import Access
import Core
import Foundation
import Jobs
import Organisations
import Plans
import Site
import Storage
import TestSupport
import Testing
import Web

/// Programs of others build on the description; so every operation in it is walked here, and `TestSite` holds each answer against it.
@Suite struct `The interface for programs` {
    private static let plan = """
        ỦY BAN NHÂN DÂN
        PHƯỜNG SUỐI MƠ
        KẾ HOẠCH
        Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2027
        I. CHỈ TIÊU
        - Phấn đấu 90% tổ dân phố có địa chỉ tin cậy.
        II. NHIỆM VỤ
        1. Tổ chức buổi trò chuyện tại tổ dân phố
        - Cơ quan chủ trì: Công an phường.
        - Thời gian thực hiện: Quý IV năm 2027.
        """

    @Test(arguments: Engines.all) func `answers every operation as it is described`(engine: Engine) async throws {
        let site = try await TestSite(engine, handling: true)
        // Whoever chooses a password ends the keys that were made before.
        for person in [World.Person.officer, .member] { _ = try await site.browser(of: person) }
        func ask(_ method: Web.Method, _ path: String, as person: World.Person = .officer, _ body: JSON? = nil) async throws -> Sent {
            let answer = try await site.api(method, path, as: person, json: body)
            #expect(answer.status == 200, "\(path): \(answer.text)")
            return try answer.decoded(as: Sent.self)
        }
        _ = try await ask(.get, "/places?name=thanh%20sen")
        _ = try await ask(.get, "/agencies")
        _ = try await ask(
            .post, "/agencies", as: .administrator,
            ["name": "Trường THCS Suối Mơ", "kind": "school", "parent": .null, "validFrom": "2025-07-01", "validTo": .null])
        _ = try await ask(.get, "/people", as: .administrator)
        _ = try await ask(.get, "/account/sessions")
        _ = try await site.browser(of: .caseworker)
        _ = try await ask(.get, "/unit-key", as: .caseworker)
        _ = try await ask(.get, "/account/notices")
        let order: TestFields = [
            "kind": "adHoc", "title": "Báo cáo nhanh", "wording": "Theo Công văn số 1", "reporters": "agencies", "first": "01/11/2026",
            "last": "20/11/2026",
            "due": "30/11/2026"
        ]
        #expect(try await site.post("/reports/orders", order, as: .officer).status == 303)
        let duties = try await ask(.get, "/report-duties?list=unit")
        let duty = duties["duties"]?.list.first?["id"]?.text ?? ""
        for path in [
            "/report-duties/\(duty)", "/report-completeness?year=2026", "/indicators", "/indicators/tasks_done",
            "/indicators/survivors_detected?period=2026-H1"
        ] { _ = try await ask(.get, path) }
        let owed = try await ask(.get, "/report-duties?list=mine", as: .member)["duties"]?.list.first?["id"]?.text ?? ""
        let report = try await ask(.post, "/reporting", as: .member, ["duty": .string(owed)])["id"]?.text ?? ""
        _ = try await ask(.get, "/reporting/\(report)", as: .member)
        let words: TestFields = ["revision": "1", "added": "Đã trực đường dây nóng cả năm."]
        #expect(try await site.post("/reporting/\(report)/sections/strengths", words, as: .member).status == 303)
        _ = try await ask(.post, "/reporting/\(report)/acts/submission", as: .member, ["text": .null, "revision": .null])
        _ = try await ask(.get, "/audit/mine")
        _ = try await ask(.get, "/audit?act=access.signedIn", as: .administrator)
        _ = try await ask(.get, "/audit/checkpoint", as: .administrator)
        let day: [JSON.Member] = [
            .init("date", "2027-03-01"), .init("kind", "holiday"), .init("name", "Ngày thử"), .init("source", "Không có thật"),
            .init("certain", .bool(true)),
            .init("on", .bool(true))
        ]
        let added = try await ask(.post, "/days-off", as: .administrator, .object(day))
        _ = try await ask(.post, "/days-off/\(added["id"]?.text ?? "")", as: .administrator, .object(day + [.init("revision", 1)]))
        _ = try await ask(.get, "/days-off?year=2027")
        _ = try await ask(.get, "/due-days?day=2027-12-05&preposition=before")

        let content = JSON.string(Data(Self.plan.utf8).base64EncodedString())
        let plan = try await ask(.post, "/plans", ["name": "ke-hoach.txt", "content": content])["id"]?.text ?? ""
        _ = try await ask(.get, "/plans")
        _ = try await ask(.get, "/plans/\(plan)")
        _ = try await ask(.get, "/plans/\(plan)/above")
        let plain: [JSON.Member] = [.init("number", "123/KH-UBND"), .init("issuer", "UBND tỉnh Mẫu")]
        _ = try await ask(.post, "/plans/\(plan)/above", .object(plain + [.init("revision", 0)]))
        let finding = try await ask(.get, "/plans/\(plan)/comparison?with=qd625-2026")["findings"]?.list.first?["key"]?.text ?? ""
        _ = try await ask(.post, "/plans/\(plan)/comparison/\(finding)", ["act": "agree", "note": "", "other": "", "with": "qd625-2026"])
        _ = try await ask(.get, "/national-targets")
        _ = try await ask(.post, "/plans/\(plan)/publication")
        _ = try await ask(.get, "/plans/\(plan)/below")
        _ = try await ask(.get, "/plans/\(plan)/paper")
        _ = try await ask(.get, "/plans/\(plan)/signings")
        let items = try await ask(.get, "/plans/\(plan)")["items"]?.list.filter { $0["kind"]?.text == "task" } ?? []
        let chosen = JSON.array(items.compactMap { $0["id"]?.text }.map(JSON.string))
        _ = try await ask(.post, "/plans/\(plan)/child", ["title": "Kế hoạch của phường", "startYear": 2027, "endYear": 2027, "items": chosen])
        let unwanted = try await ask(.post, "/plans/\(plan)/versions")["id"]?.text ?? ""
        _ = try await ask(.post, "/plans/\(plan)/versions/discarding", ["draft": .string(unwanted)])
        let change = try await ask(.post, "/plans/\(plan)/versions")["id"]?.text ?? ""
        _ = try await ask(.post, "/plans/\(change)/publication")
        _ = try await ask(.get, "/plans/\(plan)/versions")
        _ = try await ask(.get, "/plans/\(plan)/versions/2")
        let task = try await ask(.get, "/work?list=all", as: .viewer)["work"]?.list.first?["task"]?.text ?? ""
        _ = try await ask(.get, "/work/\(task)", as: .viewer)
        _ = try await ask(.post, "/work/\(task)/notes", ["text": "Đã họp"])
        _ = try await ask(.get, "/work/\(task)/notes", as: .viewer)
        _ = try await ask(.post, "/work/\(task)/acts/progress", ["text": "Đang làm"])
        _ = try await ask(
            .post, "/work",
            [
                "text": "Rà soát điểm công cộng", "lead": .string(site.world.police.id.rawValue), "orderTitle": "Công văn thử", "due": "2026-12-31"
            ])
        let target = try await ask(.get, "/targets?plan=\(plan)", as: .viewer)["targets"]?.list.first?["id"]?.text ?? ""
        _ = try await ask(.post, "/targets/\(target)/owner", ["owner": .string(site.world.police.id.rawValue), "revision": 1])
        _ = try await ask(
            .post, "/targets/\(target)/way", ["baseline": "40", "baselineYear": 2025, "baselineSource": "Báo cáo thử", "steps": ["2026=60"]])
        let figure: JSON = ["year": 2026, "part": "q3", "how": "share", "numerator": 9, "denominator": 20, "source": "Báo cáo thử"]
        _ = try await ask(.post, "/targets/\(target)/figures", as: .member, figure)
        _ = try await ask(
            .post, "/targets/\(target)/change",
            ["value": "80", "comparator": ">=", "due": 2028, "number": "9/QĐ-UBND", "day": "2026-11-02", "title": "Điều chỉnh thử"])
        _ = try await ask(.get, "/targets/\(target)", as: .viewer)
        let raising: JSON = ["task": .string(task), "kind": "obstacle", "text": "Thiếu phòng", "days": 5]
        let obstacle = try await ask(.post, "/obstacles", as: .member, raising)["id"]?.text ?? ""
        _ = try await ask(.get, "/obstacles?list=waiting")
        _ = try await ask(.post, "/obstacles/\(obstacle)/acts/answer", ["text": "Đã có phòng", "outcome": "accepted", "revision": 1])
        _ = try await ask(.get, "/obstacles/\(obstacle)", as: .viewer)
        let edition: [JSON.Member] = [
            .init("day", "2026-11-20"), .init("text", "Mở cửa cả ngày nghỉ"), .init("agency", .array([.string(site.world.police.id.rawValue)]))
        ]
        let guidance = try await ask(.post, "/guidance", .object(edition + [.init("kind", "guidance"), .init("title", "Trực ban")]))["id"]?.text ?? ""
        _ = try await ask(.post, "/guidance/\(guidance)/versions", .object(edition + [.init("version", 1), .init("note", "Thêm giờ")]))
        _ = try await ask(.post, "/guidance/\(guidance)/receipt", as: .member, ["version": 2])
        _ = try await ask(.get, "/guidance", as: .member)
        _ = try await ask(.get, "/guidance/\(guidance)?version=1", as: .viewer)
        _ = try await ask(.post, "/guidance/\(guidance)/withdrawal", ["reason": "Không còn đúng", "version": 2])
        let regulation: [JSON.Member] = [
            .init("title", "Quy chế thử"), .init("agency", .array([.string(site.world.police.id.rawValue)])), .init("otherParties", "Tòa án"),
            .init("text", "Báo nhau trong ngày"), .init("validFrom", "2026-07-01")
        ]
        let rules = try await ask(.post, "/coordination/regulations", .object(regulation))["id"]?.text ?? ""
        _ = try await ask(.post, "/coordination/regulations/\(rules)", .object(regulation + [.init("revision", 1)]))
        _ = try await ask(.get, "/coordination/regulations", as: .viewer)
        _ = try await ask(.get, "/coordination/regulations/\(rules)", as: .viewer)
        let council: [JSON.Member] = [.init("kind", "council"), .init("name", "Hội đồng thử")]
        let body = try await ask(.post, "/coordination/bodies", .object(council))["id"]?.text ?? ""
        _ = try await ask(.post, "/coordination/bodies/\(body)", .object(council + [.init("revision", 1)]))
        let seat: JSON = ["name": "Nguyễn Thị Thử", "post": "Ủy viên", "role": "member", "from": "2026-07-01"]
        let seated = try await ask(.post, "/coordination/bodies/\(body)/members", seat)["id"]?.text ?? ""
        let call: [JSON.Member] = [.init("day", "2026-11-23"), .init("venue", "Hội trường"), .init("agenda", "Việc chung")]
        let meeting = try await ask(.post, "/coordination/bodies/\(body)/meetings", .object(call))["id"]?.text ?? ""
        _ = try await ask(.post, "/coordination/meetings/\(meeting)", .object(call + [.init("revision", 1)]))
        let other = try await ask(.post, "/coordination/bodies/\(body)/meetings", .object(call))["id"]?.text ?? ""
        _ = try await ask(.post, "/coordination/meetings/\(other)/cancelling", ["reason": "Trùng lịch", "revision": 1])
        _ = try await ask(
            .post, "/coordination/meetings/\(meeting)/minutes", ["text": "Đã họp", "present": .array([.string(seated)]), "revision": 2])
        _ = try await ask(
            .post, "/coordination/meetings/\(meeting)/conclusions",
            ["text": "Rà soát", "lead": .string(site.world.police.id.rawValue), "orderTitle": "Thông báo kết luận"])
        _ = try await ask(.post, "/coordination/bodies/\(body)/members/\(seated)/end", ["day": "2026-11-30"])
        for path in ["bodies", "bodies/\(body)", "meetings", "meetings/\(meeting)"] { _ = try await ask(.get, "/coordination/\(path)", as: .viewer) }
        let viewer = site.world.viewer(.officer), now = site.clock.now
        let job = try await site.services.database.write { tx in
            try JobStore(tx).add(ImportPlans.job, lines: [("a.txt", "x")], by: viewer, at: now)
        }
        try await askAboutCases(site)
        _ = try await ask(.get, "/jobs")
        _ = try await ask(.get, "/jobs/\(job)")
        let all = Set(Site.routes.compactMap { $0.operation?.id })
        #expect(all.subtracting(site.described.operations).sorted() == [])
    }

    /// By sessions only: a key opens no case.
    private func askAboutCases(_ site: TestSite) async throws {
        // Whoever sets up a telephone ends the keys that were made before.
        for person in [World.Person.caseworker, .otherCaseworker, .supervisor, .healthHandler] { _ = try await site.browser(of: person) }
        for person in [World.Person.caseworker, .healthHandler] { #expect(try await site.post("/unit-key", as: person).status == 303) }
        func ask(_ path: String, as person: World.Person = .caseworker, _ body: JSON? = [:]) async throws -> Sent {
            let answer = try await site.api(body == nil ? .get : .post, path, as: person, json: body)
            #expect(answer.status == 200, "\(path): \(answer.text)")
            return try answer.decoded(as: Sent.self)
        }
        let details: [JSON.Member] = [.init("next", "contact"), .init("nextDay", "01/12/2026"), .init("consent", "given")]
        let id = try await ask("/cases", .object(details + [.init("name", "Đặng Thị Hồng"), .init("phone", "0900 000 123")]))["id"]?.text ?? ""
        let path = "/cases/\(id)"
        #expect(try await ask("/cases/search", ["query": "hong"])["cases"]?.list.count == 1)
        #expect(try await ask("\(path)/parts/identity/reveal")["fields"]?.list.first?["text"]?.text == "Đặng Thị Hồng")
        for way in ["/cases", path, "\(path)/readers", "\(path)/people", "\(path)/helpers"] { _ = try await ask(way, nil) }
        _ = try await ask("\(path)/parts/safetyPlan", ["revision": 1, "worry": "Lo bịa"])
        _ = try await ask("\(path)/notes", ["note": "Đã gọi"])
        let file = try await ask("\(path)/files", ["fileName": "a.txt", "file": "YQ=="])["id"]?.text ?? ""
        _ = try await ask("\(path)/parts/narrative/reveal")
        _ = try await ask("\(path)/files/\(file)")
        let health = site.world.healthStation.id
        _ = try await ask("\(path)/helpers", ["unit": .string(health.rawValue), "duty": "health", "consent": "given"])
        _ = try await ask("\(path)/helpers/\(health)/end")
        _ = try await ask("\(path)/conflict", ["person": .string(site.world.user(.intake).id.rawValue)])
        _ = try await ask(path, .object(details + [.init("revision", 1)]))
        _ = try await ask("\(path)/assign", ["person": .string(site.world.user(.otherCaseworker).id.rawValue)])
        for way in ["close", "erase"] {
            func answer(_ act: String) async throws {
                _ = try await ask("\(path)/\(way)", as: .otherCaseworker, ["reason": "wish"])
                let request = try await ask("\(path)/\(way)", as: .supervisor, nil)["request"]?.text ?? ""
                _ = try await ask("\(path)/\(way)/\(act)", as: .supervisor, ["request": .string(request), "refusal": "notYet"])
            }
            _ = try await ask("\(path)/\(way)", as: .otherCaseworker, ["reason": "wish"])
            _ = try await ask("\(path)/\(way)/take-back", as: .otherCaseworker)
            try await answer("refuse")
            try await answer("approve")
        }
    }

    @Test func `names every operation once`() {
        let ids = Site.routes.compactMap { $0.operation?.id }
        #expect(ids.count == Set(ids).count)
    }
}
