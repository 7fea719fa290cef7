import Access
import Core
import Jobs
import Storage
import TestSupport
import Testing
import Web

@testable import DataDuties

@Suite struct `What is past its time` {
    @Test(arguments: Engines.all) func `is listed by one, approved by another, destroyed by a job`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site, file = try await duties.closedCase()
        let consent = try #require(try await duties.consent().location), day = LocalDate(site.clock.now).vietnamese
        _ = try await site.post("\(consent)/withdrawal", ["withdrawn": day, "way": "spoken"], as: .supervisor)
        let request = try #require(try await duties.request().location)
        _ = try await site.post("\(request)/answer", ["outcome": "done", "answer": "Lời đáp bịa"], as: .supervisor)
        let open = try #require(try await duties.request(["kind": "deletion"]).location)
        #expect(try await site.post("/data/purges", as: .supervisor).status == 409)
        let years: TestFields = ["cases": "1", "consents": "1", "requests": "1", "breaches": ""]
        #expect(try await site.post("/data/retention", years, as: .supervisor).status == 303)

        // The day before nothing is due.
        site.clock.move(minutes: 364 * 1440)
        #expect(try await site.post("/data/purges", as: .supervisor).status == 409)
        site.clock.move(minutes: 1440)
        #expect(try await site.get("/data/retention", as: .supervisor).text.contains("Lập danh sách hủy"))
        let purge = try #require(try await site.post("/data/purges", as: .supervisor).location)
        let page = try await site.get(purge, as: .supervisor)
        #expect(page.text.contains(file.number) && page.text.contains("Người khác trong đơn vị phải duyệt"))
        #expect(!(try await site.get(purge, as: Duties.leader).text.contains(file.number)))

        #expect(try await site.post("\(purge)/approval", as: .supervisor).status == 403)
        let runner = JobRunner(site.services, kinds: [PurgeJob.kind])
        #expect(try await runner.step() == false)
        #expect(try await duties.count("case_wrap") == 6)
        #expect(try await site.post("\(purge)/approval", as: Duties.leader).status == 303)
        #expect(try await site.post("\(purge)/approval", as: Duties.leader).status == 409)
        while try await runner.step() {}

        for table in ["case_wrap", "case_compartment", "case_token", "data_consent"] as [SQL] { #expect(try await duties.count(table) == 0) }
        #expect(try await duties.count("data_request") == 1)
        #expect(try await site.get(request, as: .supervisor).status == 404)
        #expect(try await site.get(open, as: .supervisor).status == 200)
        #expect(try await duties.acts("data.purge") == ["data.purgeApproved", "data.purgeAsked", "data.purged", "data.purged", "data.purged"])
        #expect(try await duties.acts("cases.erased") == ["cases.erased"])
    }

    /// Between yes and the job much may happen: what is no longer due stays.
    @Test(arguments: Engines.all) func `stays when the years were changed after the approval`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site
        _ = try await duties.closedCase()
        _ = try await site.post("/data/retention", ["cases": "1"], as: .supervisor)
        site.clock.move(minutes: 366 * 1440)
        let purge = try #require(try await site.post("/data/purges", as: .supervisor).location)
        _ = try await site.post("\(purge)/approval", as: Duties.leader)
        _ = try await site.post("/data/retention", ["cases": "2"], as: .supervisor)
        let runner = JobRunner(site.services, kinds: [PurgeJob.kind])
        while try await runner.step() {}
        #expect(try await duties.count("case_wrap") == 6)
        #expect(try await duties.acts("data.purged") == [])
    }

    @Test(arguments: Engines.all) func `may be dropped, and then is not approved`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site
        _ = try await duties.closedCase()
        _ = try await site.post("/data/retention", ["cases": "1"], as: .supervisor)
        site.clock.move(minutes: 366 * 1440)
        let purge = try #require(try await site.post("/data/purges", as: .supervisor).location)
        #expect(try await site.post("\(purge)/drop", as: .supervisor).status == 303)
        #expect(try await site.post("\(purge)/approval", as: Duties.leader).status == 409)
        #expect(try await JobRunner(site.services, kinds: [PurgeJob.kind]).step() == false)
    }

    @Test(arguments: Engines.all, [("cases", "0"), ("cases", "51"), ("breaches", "4"), ("requests", "x")])
    func `has no years outside of what is allowed`(engine: Engine, wrong: (String, String)) async throws {
        let duties = try await Duties(engine)
        let answer = try await duties.site.post("/data/retention", TestFields([(name: wrong.0, value: wrong.1)]), as: .supervisor)
        #expect(answer.status == 422 && answer.text.contains("value=\"\(wrong.1)\""))
        #expect(try await duties.count("data_retention") == 0)
    }
}
