import Access
import Core
import DocumentReading
import Storage
import TestSupport
import Testing
import Web

@testable import DataDuties

@Suite struct `A request of a person` {
    @Test(arguments: Engines.all) func `is kept sealed, acknowledged, extended once, answered once`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site
        let path = try #require(try await duties.request().location)
        let covered = try await site.get(path, as: .supervisor)
        #expect(covered.status == 200 && !covered.text.contains(Duties.name) && covered.text.contains("Chưa báo đã nhận"))
        let revealed = try await site.post("\(path)/reveal", as: .supervisor)
        #expect(revealed.text.contains(Duties.name) && revealed.text.contains(Duties.words) && revealed.header("cache-control") == "no-store")
        #expect(try await site.post("\(path)/acknowledgement", as: .supervisor).status == 303)
        #expect(try await site.post("\(path)/acknowledgement", as: .supervisor).status == 409)

        let today = LocalDate(site.clock.now)
        for (days, status) in [(10, 422), (21, 422), (20, 303)] {
            let fields: TestFields = ["until": today.adding(days: days).vietnamese, "reason": "complex"]
            #expect(try await site.post("\(path)/extension", fields, as: .supervisor).status == status, "\(days) days")
        }
        let again: TestFields = ["until": today.adding(days: 20).vietnamese, "reason": "complex"]
        #expect(try await site.post("\(path)/extension", again, as: .supervisor).status == 409)
        #expect(try await site.get(path, as: .supervisor).text.contains(today.adding(days: 20).vietnamese))

        #expect(try await site.post("\(path)/answer", ["outcome": "done", "answer": ""], as: .supervisor).status == 422)
        #expect(try await site.post("\(path)/answer", ["outcome": "done", "answer": "Lời đáp bịa"], as: .supervisor).status == 303)
        #expect(try await site.post("\(path)/answer", ["outcome": "done", "answer": "Lời khác"], as: .supervisor).status == 409)
        #expect(
            try await duties.acts("data.request") == [
                "data.requestAcknowledged", "data.requestAnswered", "data.requestExtended", "data.requestKept", "data.requestRevealed"
            ])
    }

    @Test(arguments: Engines.all) func `has a paper of its answer, in Word and PDF, kept nowhere`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site
        let path = try #require(try await duties.request(["kind": "correction"]).location)
        #expect(try await site.post("\(path)/paper", ["format": "pdf"], as: .supervisor).status == 404)
        _ = try await site.post("\(path)/answer", ["outcome": "partly", "answer": "Đã sửa ngày sinh."], as: .supervisor)
        for format in ["docx", "pdf"] {
            let file = try await site.post("\(path)/paper", ["format": format], as: .supervisor)
            #expect(file.status == 200)
            let text = try DocumentText.text(of: file.body, named: "a.\(format)")
            #expect(text.contains(Duties.name) && text.contains("Đã sửa ngày sinh") && text.contains("91/2025/QH15"))
        }
        #expect(try await site.post("\(path)/paper", ["format": "exe"], as: .supervisor).status == 422)
    }

    @Test(arguments: Engines.all) func `asks for a fresh proof before it shows who asked`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site
        let path = try #require(try await duties.request().location)
        site.clock.move(minutes: 15)
        let asked = try await site.post("\(path)/reveal", as: .supervisor)
        #expect(asked.text.contains("name=\"_proof\"") && !asked.text.contains(Duties.name))
    }

    @Test(arguments: Engines.all) func `that is filled in wrong loses nothing`(engine: Engine) async throws {
        let duties = try await Duties(engine)
        let tomorrow = LocalDate(duties.site.clock.now).adding(days: 1).vietnamese
        for wrong in [
            ["kind": ""], ["received": tomorrow], ["received": "31/02/2026"], ["person": ""], ["text": ""], ["number": "26-0000"], ["way": "x"]
        ] {
            let page = try await duties.request(wrong)
            #expect(page.status == 422, "\(wrong)")
            #expect(wrong["text"] != nil || page.text.contains(Duties.words))
        }
        #expect(try await duties.count("data_request") == 0)
    }

    /// A thief of the tables reads kinds and days.
    @Test(arguments: Engines.all) func `lies in no table in clear`(engine: Engine) async throws {
        let duties = try await Duties(engine)
        let path = try #require(try await duties.request().location)
        _ = try await duties.site.post("\(path)/answer", ["outcome": "done", "answer": Duties.words], as: .supervisor)
        _ = try await duties.consent()
        let blobs: [[UInt8]] = try await duties.site.services.database.read { tx in
            try tx.run("SELECT content FROM data_request UNION ALL SELECT answer FROM data_request UNION ALL SELECT content FROM data_consent").map {
                try $0.get("content")
            }
        }
        #expect(blobs.count == 3)
        for blob in blobs {
            #expect(!String(decoding: blob, as: UTF8.self).contains("Hồng") && !String(decoding: blob, as: UTF8.self).contains("bịa"))
        }
    }
}
