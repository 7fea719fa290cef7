import Access
import Core
import Rights
import Storage
import TestSupport
import Testing
import Vault
import Web

@testable import Cases

@Suite struct `Taking a case out` {
    private func open(_ engine: Engine) async throws -> (TestSite, String) {
        let site = try await TestSite(engine, handling: true)
        try await site.makeUnitKey(by: .caseworker, admitting: [.supervisor])
        let typed: TestFields = [
            "name": "Đặng Thị Hồng", "phone": "0900 000 123", "story": "Chuyện bịa", "consent": "given", "next": "contact", "nextDay": ""
        ]
        return (site, try #require(try await site.post("/cases", typed, as: .caseworker).location))
    }

    @Test(arguments: Engines.all) func `gives chosen parts as files and as a page, each on record`(engine: Engine) async throws {
        let (site, path) = try await open(engine)
        #expect(try await site.get("\(path)/take-out", as: .caseworker).status == 200)
        let choice: TestFields = ["parts": "identity", "reason": "herCopy"]
        for (way, magic) in [("pdf", "%PDF"), ("docx", "PK")] {
            var form = choice
            form.pairs.append((name: "way", value: way))
            let answer = try await site.post("\(path)/take-out", form, as: .caseworker)
            #expect(answer.status == 200 && answer.body.starts(with: Array(magic.utf8)), "\(way)")
            #expect(answer.header("content-disposition")?.contains("attachment") == true && answer.header("cache-control") == "no-store")
        }
        let page = try await site.post("\(path)/take-out", ["parts": "identity", "reason": "herCopy", "way": "print"], as: .caseworker)
        #expect(
            page.text.contains("MẬT – chỉ dùng cho việc hỗ trợ") && page.text.contains("Đặng Thị Hồng") && page.text.contains("Ngô Thị Bịa lấy ra"))
        #expect(!page.text.contains("0900 000 123") && !page.text.contains("Chuyện bịa"))
        let acts = try await site.services.database.read { tx in
            try tx.run("SELECT act, detail FROM audit_entry WHERE act IN ('cases.exported', 'cases.printed') ORDER BY at, id").map { row in
                "\(try row.get("act", as: String.self)) \(try row.get("detail", as: String.self))"
            }
        }
        #expect(
            acts.sorted() == ["cases.exported docx herCopy identity", "cases.exported pdf herCopy identity", "cases.printed print herCopy identity"])
    }

    @Test(arguments: Engines.all) func `asks again for what is missing, and refuses parts that may not leave`(engine: Engine) async throws {
        let (site, path) = try await open(engine)
        for form: TestFields in [["reason": "court", "way": "pdf"], ["parts": "identity", "way": "pdf"], ["parts": "identity", "reason": "court"]] {
            #expect(try await site.post("\(path)/take-out", form, as: .caseworker).status == 422)
        }
        for part in ["medical", "legal"] {
            #expect(try await site.post("\(path)/take-out", ["parts": "\(part)", "reason": "court", "way": "pdf"], as: .caseworker).status == 404)
        }
        for person in [World.Person.supervisor, .outsideCaseworker, .administrator, .otherMember] {
            #expect(try await site.get("\(path)/take-out", as: person).status == 404, "\(person)")
        }
        for person in [World.Person.outsideCaseworker, .administrator, .otherMember] {
            let form: TestFields = ["parts": "identity", "reason": "court", "way": "print"]
            #expect(try await site.post("\(path)/take-out", form, as: person).status == 404, "\(person)")
        }
        site.clock.move(minutes: 15)
        let asked = try await site.post("\(path)/take-out", ["parts": "identity", "reason": "court", "way": "print"], as: .caseworker)
        #expect(asked.text.contains("_proof") && !asked.text.contains("Đặng Thị Hồng"))
    }

    /// What may leave by whom, and how, from the table with the ties worked out by hand.
    @Test(arguments: Engines.all, Consent.allCases) func `offers what the table says`(engine: Engine, consent: Consent) async throws {
        let office = try await Office(engine), file = try await office.make(consent: consent.name)
        let isAgreed = consent == .given || consent == .legalException
        let own = try await office.at(.caseworker) { desk -> [TakingOut.Way: Int]? in
            do { return try TakeOutCase.choice(file.id, at: desk).parts.mapValues(\.count) } catch is CaseRefusal { return nil }
        }
        #expect(own == (isAgreed ? [.pdf: 4, .docx: 4, .print: 4] : nil))
        guard isAgreed else { return }
        try await office.share(file, with: .healthHandler, for: .health)
        let health = try await office.at(.healthHandler) { desk in try TakeOutCase.choice(file.id, at: desk) }
        #expect(health.parts == [.pdf: [], .docx: [], .print: [.medical]] && health.ways == [.print])
    }
}
