import Access
import Core
import Organisations
import TestSupport
import Testing

@testable import Plans

/// Guidance that no longer holds.
@Suite struct `Withdrawn guidance` {
    @Test(arguments: Engines.all) func `is neither revised nor received, and stays readable with its reason`(engine: Engine) async throws {
        let site = try await TestSite(engine), police = site.world.police.id
        let id = try await IssueGuidance(site.services)(site.guidance(to: [police]), by: site.officer)
        let path = "/guidance/\(id)", withdraw = WithdrawGuidance(site.services)
        await #expect(throws: Problem.notFound) { try await withdraw(id, after: 1, .init(reason: "x"), by: site.world.viewer(.outsider)) }
        await #expect(throws: Problem.notFound) { try await withdraw(id, after: 1, .init(reason: "x"), by: site.world.viewer(.member)) }
        await #expect(throws: Problem.changedMeanwhile) { try await withdraw(id, after: 2, .init(reason: "x"), by: site.officer) }
        try await withdraw(id, after: 1, .init(reason: "Đã có hướng dẫn của tỉnh", paper: "13/QĐ-UBND"), by: site.officer)
        await #expect(throws: Problem.guidanceWithdrawn) { try await withdraw(id, after: 1, .init(reason: "x"), by: site.officer) }
        await #expect(throws: Problem.guidanceWithdrawn) {
            try await ReceiveGuidance(site.services)(id, version: 1, by: site.world.viewer(.member))
        }
        await #expect(throws: Problem.guidanceWithdrawn) {
            try await IssueGuidance(site.services).revise(id, after: 1, site.guidance(to: [police]).edition, by: site.officer)
        }
        let page = try await site.get(path, as: .viewer).text
        for word in ["Đã thu hồi, không áp dụng nữa: Đã có hướng dẫn của tỉnh", "13/QĐ-UBND", "Mở cửa từ 8 giờ"] {
            #expect(page.contains(word), "\(word)")
        }
        #expect(!(try await site.get(path, as: .member).text.contains("\(path)/receipt")))
        let own = try await site.get(path, as: .officer).text
        #expect(!own.contains("\(path)/revision") && !own.contains("\(path)/withdrawal"))
        #expect(try await site.acts(on: "guidance \(id)").sorted() == ["guidance.issued", "guidance.withdrawn"])
    }

    @Test(arguments: Engines.all) func `is asked for on a page that wants a reason and the paper`(engine: Engine) async throws {
        let site = try await TestSite(engine), police = site.world.police.id
        let id = try await IssueGuidance(site.services)(site.guidance(to: [police]), by: site.officer), path = "/guidance/\(id)/withdrawal"
        for person in World.Person.allCases where person != .officer {
            #expect(try await site.get(path, as: person).status == 404, "\(person)")
            #expect(try await site.post(path, ["reason": "x", "paper": "1", "version": "1"], as: person).status == 404, "\(person)")
        }
        #expect(try await site.get(path, as: .officer).status == 200)
        let bare = try await site.post(path, ["reason": "Không còn đúng", "version": "1"], as: .officer)
        #expect(bare.status == 422 && bare.text.contains("Không còn đúng") && bare.text.contains("thu hồi cũng bằng văn bản"))
        try await IssueGuidance(site.services).revise(id, after: 1, site.guidance(to: [police]).edition, by: site.officer)
        let slower = try await site.post(path, ["reason": "Không còn đúng", "paper": "13/QĐ", "version": "1"], as: .officer)
        #expect(slower.status == 409 && slower.text.contains("vừa ban hành bản 2") && slower.text.contains("name=\"version\" value=\"2\""))
        let sent = try await site.post(path, ["reason": "Không còn đúng", "paper": "13/QĐ", "version": "2"], as: .officer)
        #expect(sent.location == "/guidance/\(id)")
    }
}
