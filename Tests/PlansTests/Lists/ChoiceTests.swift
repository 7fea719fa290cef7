import Access
import Core
import Organisations
import TestSupport
import Testing

@testable import Plans

/// What each list can be narrowed to beside words.
@Suite struct `The choices above a list` {
    @Test(arguments: Engines.all) func `tell meetings that were cancelled from those ahead`(engine: Engine) async throws {
        let site = try await TestSite(engine), body = try await site.body(), hold = HoldMeetings(site.services)
        let ahead = try await hold.call(site.invitation(in: 3), of: body, by: site.officer)
        let cancelled = try await hold.call(site.invitation(in: 5), of: body, by: site.officer)
        try await hold.cancel(cancelled, shown: 1, because: "Trùng lịch", by: site.officer)
        for (state, shown) in [("ahead", ahead), ("cancelled", cancelled)] {
            let page = try await site.get("/coordination/meetings?state=\(state)", as: .member).text
            #expect(page.matches(of: /class="task"/).count == 1 && page.contains("/meetings/\(shown)"), "\(state)")
        }
        #expect(try await site.get("/coordination/meetings?state=recorded", as: .member).text.contains("Không có mục nào như vậy"))
        #expect(try await site.get("/coordination/meetings?body=\(body)", as: .member).text.matches(of: /class="task"/).count == 2)
    }

    @Test(arguments: Engines.all) func `tell guidance in force from what was withdrawn, list by list`(engine: Engine) async throws {
        let site = try await TestSite(engine), police = site.world.police.id
        let id = try await IssueGuidance(site.services)(site.guidance(to: [police], titled: "Đã bỏ"), by: site.officer)
        try await IssueGuidance(site.services)(site.guidance(to: [police], titled: "Còn dùng"), by: site.officer)
        try await WithdrawGuidance(site.services)(id, after: 1, .init(reason: "Không còn đúng", paper: "13/QĐ-UBND"), by: site.officer)
        let over = try await site.get("/guidance?state=withdrawn", as: .member).text
        #expect(over.contains("Đã bỏ") && !over.contains("Còn dùng"))
        // The tab stays while the rest is narrowed, and what was withdrawn waits for nobody.
        let waiting = try await site.get("/guidance?list=waiting&order=title", as: .member).text
        #expect(waiting.contains("Còn dùng") && !waiting.contains("Đã bỏ") && waiting.contains("type=\"hidden\" name=\"list\" value=\"waiting\""))
        #expect(waiting.contains("/exports/guidance?list=waiting&amp;order=title&amp;"))
    }

    @Test(arguments: Engines.all) func `tell obstacles whose answer is overdue`(engine: Engine) async throws {
        let site = try await TestSite(engine), plan = try await site.put("Kế hoạch thử", in: World.ward, .published)
        try await RaiseObstacle(site.services)(.init(kind: .pilot, text: "Cần gấp", days: 1), on: .plan(plan.id), by: site.officer)
        try await RaiseObstacle(site.services)(.init(kind: .obstacle, text: "Thong thả", days: 30), on: .plan(plan.id), by: site.officer)
        site.clock.move(hours: 24 * 10)
        let late = try await site.get("/obstacles?overdue=yes", as: .officer).text,
            early = try await site.get("/obstacles?overdue=no", as: .officer).text
        #expect(late.contains("Cần gấp") && !late.contains("Thong thả"))
        #expect(early.contains("Thong thả") && !early.contains("Cần gấp"))
        #expect(try await site.get("/obstacles?kind=pilot&state=raised", as: .officer).text.contains("Cần gấp"))
    }

    @Test(arguments: Engines.all) func `tell targets by their light, and put first what needs somebody`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        let all = try await site.rows("/exports/plans/\(plan.id)/targets", as: .viewer).dropFirst().map { $0.at(7) }
        let sorted = try await site.rows("/exports/plans/\(plan.id)/targets?order=light", as: .viewer).dropFirst().map { $0.at(7) }
        #expect(all.sorted() == sorted.sorted() && !all.isEmpty)
        let watched = try await site.rows("/exports/plans/\(plan.id)/targets?light=watched", as: .viewer).dropFirst().map { $0.at(7) }
        #expect(Array(watched) == all.filter { $0 == "Chỉ theo dõi" })
    }
}
