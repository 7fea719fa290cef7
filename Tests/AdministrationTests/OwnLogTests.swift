import Access
import Audit
import Core
import Storage
import TestSupport
import Testing
import Transparency
import Web

@Suite struct `The own part of the record` {
    @Test(arguments: Engines.all) func `shows what one did, and nothing of others`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .administrator)
        #expect(try await site.get("/account", as: .member).text.contains("href=\"/audit/mine\""))
        let text = try await site.get("/audit/mine", as: .member).text
        #expect(text.contains("Đăng nhập") && !text.contains("Xem nhật ký"))
        // Looked at twice: the first look stands in the second.
        #expect(try await site.get("/audit/mine", as: .member).text.contains("Xem nhật ký"))
        #expect(!(try await site.get("/audit/mine", as: .outsider).text.contains("Xem nhật ký")))
    }

    @Test(arguments: Engines.all) func `comes in pages`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .member)
        site.clock.move(minutes: 5)
        for _ in 0..<52 { _ = try await site.get("/audit/mine", as: .member) }
        #expect(try await site.get("/audit/mine?page=2", as: .member).text.contains("Đăng nhập"))
        #expect(!(try await site.get("/audit/mine", as: .member).text.contains("Đăng nhập<")))
    }
}

@Suite struct `Reading the whole record` {
    @Test(arguments: Engines.all) func `is recorded itself`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(!(try await site.get("/audit", as: .administrator).text.contains("Xem nhật ký</td>")))
        #expect(try await site.get("/audit", as: .administrator).text.contains("Xem nhật ký</td>"))
        #expect(!(try await site.get("/audit", as: .outsideAdministrator).text.contains("Xem nhật ký</td>")))
    }

    @Test(arguments: Engines.all) func `can be narrowed to a day of the wall calendar`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .administrator)
        for day in ["2026-11-23", "", "khong-phai-ngay"] {
            #expect(try await site.get("/audit?day=\(day)", as: .administrator).text.contains("Đăng nhập</td>"))
        }
        for day in ["2026-11-22", "2026-11-24"] {
            #expect(!(try await site.get("/audit?day=\(day)", as: .administrator).text.contains("Đăng nhập</td>")))
        }
    }

    @Test(arguments: Engines.all) func `gives a signed checkpoint to administrators alone`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let answer = try await site.get("/audit/checkpoint", as: .administrator)
        #expect(answer.status == 200 && answer.header("content-disposition")?.contains("checkpoint-") == true)
        let log = try #require(site.services.notary.verifier)
        let head = try Checkpoint(SignedNote(answer.text), verifiedBy: log)
        let found = try await CheckLog(site.services.database)(against: [SignedNote(answer.text)], of: log)
        #expect(found.findings.isEmpty && found.provenUpTo == head.size && head.size > 0)
        for person in [World.Person.officer, .member, .viewer] { #expect(try await site.get("/audit/checkpoint", as: person).status != 200) }
    }
}
