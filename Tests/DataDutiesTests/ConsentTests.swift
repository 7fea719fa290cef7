import Access
import Core
import Storage
import TestSupport
import Testing
import Web

@Suite struct `A proof of consent` {
    @Test(arguments: Engines.all) func `says what, by which text, when and how, until it is withdrawn`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site
        let path = try #require(try await duties.consent().location)
        let covered = try await site.get(path, as: .supervisor)
        #expect(["Truyền thông", "Phiếu đồng ý, bản 2", "Ký giấy", "Còn hiệu lực"].allSatisfy(covered.text.contains))
        #expect(!covered.text.contains(Duties.name))
        #expect(try await site.post("\(path)/reveal", as: .supervisor).text.contains(Duties.name))
        let today = LocalDate(site.clock.now)
        for (days, status) in [(-1, 422), (1, 422), (0, 303)] {
            let fields: TestFields = ["withdrawn": today.adding(days: days).vietnamese, "way": "spoken"]
            #expect(try await site.post("\(path)/withdrawal", fields, as: .supervisor).status == status, "\(days)")
        }
        #expect(try await site.post("\(path)/withdrawal", ["withdrawn": today.vietnamese, "way": "spoken"], as: .supervisor).status == 409)
        #expect(try await site.get(path, as: .supervisor).text.contains("Đã rút lại ngày \(today.vietnamese)"))
        #expect(try await duties.acts("data.consent") == ["data.consentKept", "data.consentRevealed", "data.consentWithdrawn"])
    }

    /// Never ticked beforehand, and none without having been told.
    @Test(arguments: Engines.all) func `is not assumed`(engine: Engine) async throws {
        let duties = try await Duties(engine)
        let form = try await duties.site.get("/data/consents/new", as: .supervisor)
        #expect(form.status == 200 && !form.text.contains(" checked"))
        for wrong in [["told": ""], ["purpose": ""], ["version": ""], ["given": ""], ["person": ""], ["purpose": "other", "what": ""]] {
            #expect(try await duties.consent(wrong).status == 422, "\(wrong)")
        }
        #expect(try await duties.consent(["purpose": "other", "what": "Một việc bịa"]).status == 303)
        #expect(try await duties.count("data_consent") == 1)
    }
}
