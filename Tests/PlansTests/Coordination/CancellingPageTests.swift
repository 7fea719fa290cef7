import Core
import TestSupport
import Testing

@testable import Plans

/// Calling a meeting off, from its page.
@Suite struct `The page that cancels a meeting` {
    @Test(arguments: Engines.all) func `wants a reason, and shows it to whoever was called`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let meeting = try await HoldMeetings(site.services).call(site.invitation(in: 2), of: try await site.body(), by: site.officer)
        let path = "/coordination/meetings/\(meeting)"
        #expect(try await site.get(path, as: .officer).text.contains("href=\"\(path)/cancelling\""))
        for stranger: World.Person in [.outsider, .member] {
            #expect(try await site.get("\(path)/cancelling", as: stranger).status == 404)
            #expect(try await site.post("\(path)/cancelling", ["reason": "Trùng lịch", "revision": "1"], as: stranger).status == 404)
        }
        let empty = try await site.post("\(path)/cancelling", ["reason": " ", "revision": "1"], as: .officer)
        #expect(empty.status == 422 && empty.text.contains("Hãy nêu lý do"))
        let stale = try await site.post("\(path)/cancelling", ["reason": "Trùng lịch", "revision": "7"], as: .officer)
        #expect(stale.status == 409 && stale.text.contains("Trùng lịch") && stale.text.contains("name=\"revision\" value=\"1\""))
        #expect(try await site.post("\(path)/cancelling", ["reason": "Trùng lịch", "revision": "1"], as: .officer).location == path)
        let page = try await site.get(path, as: .member).text
        #expect(page.contains("Cuộc họp không diễn ra: Trùng lịch") && page.contains("Không họp"))
        let own = try await site.get(path, as: .officer).text
        for gone in ["/cancelling", "/details", "/minutes", "/conclusions\""] { #expect(!own.contains("href=\"\(path)\(gone)"), "\(gone)") }
    }
}
