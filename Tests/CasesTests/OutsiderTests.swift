import Access
import Core
import Rights
import Storage
import TestSupport
import Testing
import Web

@testable import Cases

/// Before anything else: who may not.
@Suite struct `A case` {
    private static let pages: [(Web.Method, String)] = [
        (.get, "/cases/CASE"), (.get, "/cases/CASE/edit"), (.post, "/cases/CASE"), (.get, "/cases/CASE/parts/identity"),
        (.post, "/cases/CASE/parts/identity/reveal"), (.post, "/cases/CASE/parts/contact/edit"), (.post, "/cases/CASE/parts/narrative"),
        (.post, "/cases/CASE/notes"), (.post, "/cases/CASE/files"), (.post, "/cases/CASE/files/CASE"), (.get, "/cases/CASE/assign"),
        (.post, "/cases/CASE/assign"), (.get, "/cases/CASE/close"), (.post, "/cases/CASE/close"), (.get, "/cases/CASE/conflict"),
        (.post, "/cases/CASE/conflict"), (.get, "/cases/CASE/erase"), (.post, "/cases/CASE/erase"), (.get, "/cases/CASE/readers"),
        (.get, "/cases/CASE/parts/medical"), (.post, "/cases/CASE/parts/legal/reveal"), (.post, "/cases/CASE/parts/safetyPlan/edit"),
        (.post, "/cases/CASE/parts/medical"), (.get, "/cases/CASE/helpers"), (.post, "/cases/CASE/helpers"),
        (.post, "/cases/CASE/helpers/CASE/end"),
        (.post, "/cases/CASE/close/approve"), (.post, "/cases/CASE/close/refuse"), (.post, "/cases/CASE/close/take-back"),
        (.get, "/cases/CASE/take-out"), (.post, "/cases/CASE/take-out"), (.post, "/cases/CASE/erase/approve"), (.post, "/cases/CASE/erase/refuse"),
        (.post, "/cases/CASE/erase/take-back")
    ]
    private static let operations: [(Web.Method, String)] = [
        (.get, "/cases/CASE"), (.post, "/cases/CASE"), (.post, "/cases/CASE/assign"), (.post, "/cases/CASE/close"), (.get, "/cases/CASE/readers"),
        (.post, "/cases/CASE/parts/medical"), (.post, "/cases/CASE/parts/identity/reveal"), (.post, "/cases/CASE/notes"),
        (.get, "/cases/CASE/close"), (.post, "/cases/CASE/close/approve"), (.post, "/cases/CASE/close/refuse"),
        (.post, "/cases/CASE/close/take-back"), (.get, "/cases/CASE/erase"), (.post, "/cases/CASE/erase"), (.post, "/cases/CASE/erase/approve"),
        (.post, "/cases/CASE/erase/refuse"), (.post, "/cases/CASE/erase/take-back"), (.get, "/cases/CASE/people"),
        (.post, "/cases/CASE/conflict"), (.get, "/cases/CASE/helpers"), (.post, "/cases/CASE/helpers"), (.post, "/cases/CASE/helpers/CASE/end"),
        (.post, "/cases/CASE/files/CASE")
    ]

    @Test(arguments: Engines.all) func `asks a stranger to sign in`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make(), site = office.site
        for (method, path) in Self.pages + [(.get, "/cases"), (.post, "/cases"), (.post, "/cases/search"), (.get, "/cases/new")] {
            let path = path.replacing("CASE", with: file.id.rawValue)
            let answer = method == .get ? try await site.get(path, as: nil) : try await site.post(path, as: nil)
            #expect(answer.status == 303 && answer.location?.hasPrefix("/sign-in") == true, "\(method) \(path)")
        }
        for (method, path) in Self.operations + [(.get, "/cases"), (.post, "/cases"), (.post, "/cases/search")] {
            #expect(try await site.api(method, path.replacing("CASE", with: file.id.rawValue), as: nil, json: [:]).status == 401)
        }
    }

    /// Administrators, colleagues to whom it was not given, intake after it was handed over, other units: all the same.
    @Test(
        arguments: Engines.all,
        World.Person.allCases + [.intake, .otherCaseworker, .policeHandler, .outsideCaseworker, .healthHandler, .justiceHandler])
    func `is not there for`(engine: Engine, person: World.Person) async throws {
        let office = try await Office(engine), file = try await office.make(), site = office.site
        let isHandler = World.Person.handlers.contains(person)
        for (method, path) in Self.pages {
            let real = path.replacing("CASE", with: file.id.rawValue), missing = path.replacing("CASE", with: "0000000000000000000000000a")
            var answers: [TestAnswer] = []
            for path in [real, missing] {
                answers.append(method == .get ? try await site.get(path, as: person) : try await site.post(path, ["revision": "1"], as: person))
            }
            #expect(answers.map(\.status) == [404, 404], "\(method) \(path)")
            #expect(answers.allSatisfy { !$0.text.contains(file.number) })
        }
        for (method, path) in Self.operations {
            let path = path.replacing("CASE", with: file.id.rawValue)
            #expect(try await site.api(method, path, as: person, json: method == .post ? [:] : nil).status == 404, "\(path)")
        }
        let list = try await site.get("/cases", as: person)
        #expect(isHandler ? list.status == 200 && !list.text.contains(file.number) : list.status == 404)
        let refusals = try await office.acts(of: file).filter { $0.hasPrefix("cases.refused") }
        #expect(isHandler ? refusals.count >= Self.pages.count : refusals.isEmpty)
        #expect(refusals.allSatisfy { $0.hasSuffix(" refused") })
    }

    @Test(arguments: Engines.all) func `is recorded as missing where there is none`(engine: Engine) async throws {
        let office = try await Office(engine)
        #expect(try await office.site.get("/cases/0000000000000000000000000a", as: .caseworker).status == 404)
        let details = try await office.site.services.database.read { tx in
            try tx.run("SELECT detail FROM audit_entry WHERE act = 'cases.refused'").map { try $0.get("detail", as: String.self) }
        }
        #expect(details == ["open missing"])
    }

    /// Every act of everybody at the desk, against the table of rights with the relation worked out by hand.
    @Test(arguments: Engines.all, Consent.allCases) func `gives at the desk what the table says`(engine: Engine, consent: Consent) async throws {
        let office = try await Office(engine), file = try await office.make(consent: consent.name)
        let ties: [(World.Person, Duty, [Relation])] = [
            (.caseworker, .caseworker, [.assigned]), (.otherCaseworker, .caseworker, [.team]), (.supervisor, .supervisor, [.team, .supervisor]),
            (.intake, .intake, [.team]), (.policeHandler, .police, []), (.outsideCaseworker, .caseworker, [])
        ]
        for (person, duty, relations) in ties {
            for part in Part.allCases {
                for act in Act.allCases {
                    let expected = Rights.decide(act, on: part, as: [duty], being: relations, consent: consent) == .allowed
                    let got = try await office.at(person) { desk in
                        do { return try desk.get(file.id, for: act, on: part).id == file.id } catch is CaseRefusal { return false }
                    }
                    #expect(got == expected, "\(person) \(act) \(part)")
                }
            }
        }
    }

    @Test(arguments: Engines.all) func `disappears for whoever has a conflict of interest, and is given to somebody else`(engine: Engine) async throws
    {
        let office = try await Office(engine), file = try await office.make(), site = office.site
        let barred = site.world.user(.caseworker).id.rawValue
        #expect(try await site.post("/cases/\(file.id)/conflict", ["person": barred], as: .supervisor).status == 303)
        for path in ["/cases/\(file.id)", "/cases/\(file.id)/readers", "/cases/\(file.id)/parts/contact"] {
            #expect(try await site.get(path, as: .caseworker).status == 404)
        }
        #expect(!(try await site.get("/cases", as: .caseworker).text.contains(file.number)))
        #expect(try await office.at(.caseworker) { desk in try SearchCases.find("dang thi hong", at: desk).hits } == [])
        #expect(try await office.at(.caseworker) { desk in try SearchCases.find(file.number, at: desk).hits } == [])
        #expect(try await site.api(.get, "/cases/\(file.id)", as: .caseworker).status == 404)
        let form = try await site.get("/cases/\(file.id)/assign", as: .supervisor)
        #expect(form.status == 200 && !form.text.contains(barred))
        #expect(try await site.post("/cases/\(file.id)/assign", ["person": barred], as: .supervisor).status == 422)
        let other = site.world.user(.otherCaseworker).id.rawValue
        #expect(try await site.post("/cases/\(file.id)/assign", ["person": other], as: .supervisor).status == 303)
        #expect(try await site.get("/cases/\(file.id)", as: .otherCaseworker).status == 200)
        #expect(try await site.get("/cases/\(file.id)", as: .caseworker).status == 404)
    }

    @Test(arguments: Engines.all) func `disappears for the supervisor who declares a conflict of their own`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make(), site = office.site
        let own = site.world.user(.supervisor).id.rawValue
        #expect(try await site.post("/cases/\(file.id)/conflict", ["person": own], as: .supervisor).location == "/cases")
        #expect(try await site.get("/cases/\(file.id)", as: .supervisor).status == 404)
        #expect(!(try await site.get("/cases", as: .supervisor).text.contains(file.number)))
        #expect(try await site.get("/cases/\(file.id)", as: .caseworker).status == 200)
    }
}
