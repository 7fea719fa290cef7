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
        let site = try await TestSite(engine)
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
        _ = try await ask(.post, "/plans/\(plan)/publication")
        _ = try await ask(.get, "/plans/\(plan)/paper")
        _ = try await ask(.get, "/plans/\(plan)/signings")
        let items = try await ask(.get, "/plans/\(plan)")["items"]?.list.filter { $0["kind"]?.text == "task" } ?? []
        let chosen = JSON.array(items.compactMap { $0["id"]?.text }.map(JSON.string))
        _ = try await ask(.post, "/plans/\(plan)/child", ["title": "Kế hoạch của phường", "startYear": 2027, "endYear": 2027, "items": chosen])
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
        let viewer = site.world.viewer(.officer), now = site.clock.now
        let job = try await site.services.database.write { tx in
            try JobStore(tx).add(ImportPlans.job, lines: [("a.txt", "x")], by: viewer, at: now)
        }
        _ = try await ask(.get, "/jobs")
        _ = try await ask(.get, "/jobs/\(job)")
        let all = Set(Site.routes.compactMap { $0.operation?.id })
        #expect(all.subtracting(site.described.operations).sorted() == [])
    }

    @Test func `names every operation once`() {
        let ids = Site.routes.compactMap { $0.operation?.id }
        #expect(ids.count == Set(ids).count)
    }
}
