import Access
import Core
import Organisations
import Rights
import Storage
import TestSupport
import Testing
import Vault
import Web

@testable import Cases

@Suite struct `The parts of a case` {
    private static let texts: [Compartment: [String: String]] = [
        .medical: ["attended": "Đã khám", "medicines": "Dị ứng bịa", "findings": "Vết bầm bịa"],
        .legal: ["procedure": "Đang chờ bịa", "advice": "Lời khuyên bịa"],
        .safetyPlan: ["danger": "Nguy hiểm bịa", "protectionFacts": "Cổng sau bịa", "worry": "Lo bịa"]
    ]

    /// Every part has something in it, written by whoever can.
    private func filled(_ engine: Engine) async throws -> (Office, CaseFile) {
        let office = try await Office(engine), file = try await office.make()
        try await office.share(file, with: .healthHandler, for: .health)
        try await office.share(file, with: .justiceHandler, for: .justice)
        for (person, compartment) in [(World.Person.healthHandler, Compartment.medical), (.justiceHandler, .legal), (.caseworker, .safetyPlan)] {
            let form = Form(Self.texts[compartment]?.merging(["revision": "1"]) { $1 } ?? [:])
            let outcome = try await office.at(person) { desk in try KeepPart.write(compartment, of: file.id, form, at: desk) }
            guard case .saved = outcome else { throw Office.NotMade() }
        }
        return (office, file)
    }

    /// Who reads what, written out by hand from the matrix: all of it, the fields of a summary, or nothing.
    @Test(arguments: Engines.all) func `open to each as the matrix says`(engine: Engine) async throws {
        let (office, file) = try await filled(engine)
        let expected: [(World.Person, Compartment, Set<String>?)] = [
            (.healthHandler, .medical, ["attended", "medicines", "findings"]), (.healthHandler, .legal, nil),
            (.healthHandler, .safetyPlan, ["danger"]), (.healthHandler, .narrative, nil), (.healthHandler, .identity, ["name"]),
            (.healthHandler, .contact, ["phone"]),
            (.justiceHandler, .legal, ["procedure", "advice"]), (.justiceHandler, .medical, nil), (.justiceHandler, .safetyPlan, ["protectionFacts"]),
            (.justiceHandler, .narrative, nil),
            (.caseworker, .medical, ["attended"]), (.caseworker, .legal, ["procedure", "advice"]),
            (.caseworker, .safetyPlan, ["danger", "protectionFacts", "worry"]),
            (.supervisor, .medical, ["attended"]), (.supervisor, .legal, ["procedure", "advice"]),
            (.supervisor, .safetyPlan, ["danger", "protectionFacts", "worry"]),
            (.otherCaseworker, .medical, nil), (.otherCaseworker, .safetyPlan, nil), (.policeHandler, .legal, nil), (.intake, .safetyPlan, nil)
        ]
        for (person, compartment, fields) in expected {
            let seen = try await office.at(person) { desk -> Set<String>? in
                do { return Set(try KeepPart.reveal(compartment, of: file.id, at: desk).content.fields.keys) } catch is CaseRefusal { return nil }
            }
            #expect(seen == fields, "\(person) \(compartment)")
        }
    }

    @Test(arguments: Engines.all) func `are written by nobody but whose work they are`(engine: Engine) async throws {
        let (office, file) = try await filled(engine)
        let writers: [Compartment: [World.Person]] = [.medical: [.healthHandler], .legal: [.justiceHandler], .safetyPlan: [.caseworker]]
        for (compartment, allowed) in writers {
            for person in World.Person.handlers {
                let form = Form(["revision": "2", "worry": "x"])
                let wrote = try await office.at(person) { desk in
                    do {
                        if case .saved = try KeepPart.write(compartment, of: file.id, form, at: desk) { return true }
                        return false
                    } catch is CaseRefusal { return false }
                }
                #expect(wrote == allowed.contains(person), "\(person) \(compartment)")
            }
        }
    }

    @Test(arguments: Engines.all) func `close to a unit at once when its help ends, and when she takes back her word for the whole`(engine: Engine)
        async throws
    {
        let (office, file) = try await filled(engine), site = office.site, health = site.world.healthStation.id
        #expect(try await site.get("/cases", as: .healthHandler).text.contains(file.number))
        #expect(try await site.get("/cases/\(file.id)/parts/medical", as: .healthHandler).status == 200)
        let helpers = try await site.get("/cases/\(file.id)/helpers", as: .caseworker)
        #expect(helpers.text.contains("<h2 id=\"helper-\(health)\">Trạm Y tế phường</h2>") && !helpers.text.contains("HTML("))
        #expect(try await site.post("/cases/\(file.id)/helpers/\(health)/end", as: .caseworker).status == 303)
        #expect(!(try await site.get("/cases", as: .healthHandler).text.contains(file.number)))
        #expect(try await site.get("/cases/\(file.id)/parts/medical", as: .healthHandler).status == 404)
        let left = try await site.services.database.read { tx in
            try tx.run("SELECT 1 AS one FROM case_wrap WHERE agency_id = \(health)").count
        }
        #expect(left == 0)
        #expect(try await site.get("/cases/\(file.id)", as: .justiceHandler).status == 200)
        #expect(
            try await site.post("/cases/\(file.id)", ["consent": "withdrawn", "next": "close", "nextDay": "", "revision": "1"], as: .caseworker)
                .status == 303)
        #expect(try await site.get("/cases/\(file.id)", as: .justiceHandler).status == 404)
        #expect(!(try await site.get("/cases", as: .justiceHandler).text.contains(file.number)))
    }

    @Test(arguments: Engines.all) func `stay closed to a unit's people of other roles`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make()
        // The health station is asked for legal aid: its health worker has nothing to do with that.
        try await office.share(file, with: .healthHandler, for: .justice)
        #expect(try await office.site.get("/cases/\(file.id)", as: .healthHandler).status == 404)
        #expect(try await office.site.get("/cases/\(file.id)", as: .otherMember).status == 404)
    }

    @Test(arguments: Engines.all, SharingConsent.allCases) func `open on her word or the law's exceptions as the table says`(
        engine: Engine, consent: SharingConsent
    ) async throws {
        let office = try await Office(engine), file = try await office.make()
        try await office.share(file, with: .healthHandler, for: .health, consent: consent)
        try await office.share(file, with: .justiceHandler, for: .justice, consent: consent)
        #expect(try await office.site.get("/cases/\(file.id)", as: .healthHandler).status == 200)
        // Legal aid acts on her wish alone.
        #expect(try await office.site.get("/cases/\(file.id)", as: .justiceHandler).status == (consent == .given ? 200 : 404))
    }

    @Test(arguments: Engines.all, Consent.allCases) func `are handed on only once she was asked`(engine: Engine, consent: Consent) async throws {
        let office = try await Office(engine), file = try await office.make(consent: consent.name)
        let may = consent == .given || consent == .legalException
        if may { return try await office.share(file, with: .healthHandler, for: .health) }
        await #expect(throws: CaseRefusal.self) { try await office.share(file, with: .healthHandler, for: .health) }
    }

    @Test(arguments: Engines.all) func `come to a case that an older program made`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make()
        try await office.site.services.database.write { tx in
            for table: SQL in ["case_wrap", "case_compartment"] {
                try tx.run("DELETE FROM \(table) WHERE compartment IN ('medical', 'legal', 'safetyPlan')")
            }
        }
        let seen = try await office.at(.caseworker) { desk in try KeepPart.reveal(.safetyPlan, of: file.id, at: desk) }
        #expect(seen.content.fields == [:] && seen.revision == 1)
    }
}
