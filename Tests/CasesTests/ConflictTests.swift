import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing
import Web

@testable import Cases

/// Cases that speak of people who work here: who is kept from them, where they go, and that nobody is told.
@Suite struct `A conflict of interest` {
    private static let typed: TestFields = [
        "name": "Người Bịa Ra", "phone": "0900 000 999", "story": "Chuyện bịa để thử", "consent": "given", "next": "contact", "nextDay": ""
    ]

    private static func form(_ more: [(String, String)]) -> TestFields {
        TestFields(typed.pairs.filter { pair in !more.contains { $0.0 == pair.name } } + more.map { (name: $0.0, value: $0.1) })
    }

    /// The ward's social affairs with a unit above that holds a key; the outside caseworker supervises there.
    private static func site(_ engine: Engine, hasUnitAbove: Bool = true) async throws -> TestSite {
        let site = try await TestSite(engine, handling: true), world = site.world
        if hasUnitAbove {
            try await site.services.database.write { tx in
                try tx.run("UPDATE agency SET parent_id = \(world.elsewhere.id) WHERE id = \(world.socialAffairs.id)")
                try tx.run("UPDATE account SET roles = 'caseworker supervisor' WHERE id = \(world.user(.outsideCaseworker).id)")
            }
            try await site.makeUnitKey(by: .outsideCaseworker)
        }
        try await site.makeUnitKey(by: .caseworker, admitting: [.supervisor])
        return site
    }

    private static func cases(_ site: TestSite) async throws -> [(id: String, number: String, agency: String)] {
        try await site.services.database.read { tx in
            try tx.run("SELECT id, number, agency_id FROM case_file ORDER BY opened_at").map {
                (try $0.get("id"), try $0.get("number"), try $0.get("agency_id"))
            }
        }
    }

    private static func count(_ site: TestSite, _ statement: SQL) async throws -> Int {
        try await site.services.database.read { tx in try tx.run(statement)[0].get("n") }
    }

    /// Nothing that this person can open shows the case, its id or its number.
    private static func expectHidden(_ id: String, _ number: String, from person: World.Person, _ site: TestSite) async throws {
        let isHandler = World.Person.handlers.contains(person)
        for path in ["/cases/\(id)", "/cases/\(id)/edit", "/cases/\(id)/readers", "/cases/\(id)/parts/identity", "/cases/\(id)/conflict"] {
            #expect(try await site.get(path, as: person).status == 404, "\(path)")
        }
        #expect(try await site.post("/cases/\(id)/parts/narrative/reveal", as: person).status == 404)
        #expect(try await site.api(.get, "/cases/\(id)", as: person).status == 404)
        #expect(try await site.api(.get, "/cases/\(id)/readers", as: person).status == 404)
        var pages = [try await site.get("/account/notices", as: person), try await site.get("/audit/mine", as: person)]
        pages.append(try await site.api(.get, "/audit/mine", as: person))
        pages.append(try await site.api(.get, "/notices", as: person))
        if isHandler {
            pages.append(try await site.get("/cases", as: person))
            pages.append(try await site.api(.get, "/cases", as: person))
            for query in ["Người Bịa Ra", number, "0900 000 999"] { pages.append(try await site.post("/cases/search", ["query": query], as: person)) }
        }
        if person == .administrator {
            pages.append(try await site.get("/audit", as: person))
            pages.append(try await site.get("/exports/audit", as: person))
        }
        for (place, page) in pages.enumerated() {
            let shown = page.text.contains(id) || page.text.contains("/\(number)") || page.text.contains(">\(number)<")
            #expect([200, 403, 404].contains(page.status) && !shown, "\(place) \(page.status)")
        }
        if isHandler { #expect(try await site.api(.get, "/cases", as: person).text.contains("\"total\":0")) }
    }

    @Test(arguments: Engines.all) func `with a colleague who is a party hides the case from the whole unit and routes it above`(
        engine: Engine
    ) async throws {
        let site = try await Self.site(engine), officer = site.world.user(.officer)
        let phone = try await site.post("/people/\(officer.id)/phone", ["phone": "0900 000 777"], as: .administrator)
        #expect(phone.status == 303)
        let made = try await site.post("/cases", Self.form([("perpetrator", "tran van mau, 0900.000.777")]), as: .caseworker)
        let home = site.world.elsewhere.id
        #expect(made.status == 303 && made.location == "/cases/routed/\(home)")
        let told = try await site.get("/cases/routed/\(home)", as: .caseworker)
        #expect(told.status == 200 && told.text.contains("là một bên trong việc này") && !told.text.contains(officer.name))
        let found = try await Self.cases(site)
        let file = try #require(found.first)
        #expect(found.count == 1 && file.agency == home.rawValue)
        for person in [World.Person.caseworker, .supervisor, .intake, .otherCaseworker, .officer] {
            try await Self.expectHidden(file.id, file.number, from: person, site)
        }
        // The unit above has it: in its list, readable, and found by name once it was opened.
        #expect(try await site.get("/cases", as: .outsideCaseworker).text.contains(file.number))
        let read = try await site.post("/cases/\(file.id)/parts/narrative/reveal", as: .outsideCaseworker)
        #expect(read.status == 200 && read.text.contains("Chuyện bịa để thử"))
        #expect(!(try await site.post("/cases/search", ["query": "nguoi bia ra"], as: .outsideCaseworker).text.contains(file.id)))
        #expect(try await site.post("/cases/\(file.id)/parts/identity/reveal", as: .outsideCaseworker).status == 200)
        #expect(try await site.post("/cases/search", ["query": "nguoi bia ra"], as: .outsideCaseworker).text.contains(file.id))
        let old = site.world.socialAffairs.id
        #expect(try await Self.count(site, "SELECT count(*) AS n FROM case_wrap WHERE agency_id = \(old)") == 0)
        // Who comes to the unit later is kept from it as well, and so is who leaves it for the unit above.
        try await site.services.database.write { tx in
            try tx.run("UPDATE account SET agency_id = \(old) WHERE id = \(site.world.user(.policeHandler).id)")
            try tx.run("UPDATE account SET agency_id = \(home), roles = 'supervisor' WHERE id = \(site.world.user(.otherCaseworker).id)")
        }
        for person in [World.Person.policeHandler, .otherCaseworker] { try await Self.expectHidden(file.id, file.number, from: person, site) }
    }

    @Test(arguments: Engines.all) func `found when a part is written moves the case that stood in the unit`(engine: Engine) async throws {
        let site = try await Self.site(engine)
        let path = try #require(try await site.post("/cases", Self.typed, as: .caseworker).location)
        let form = Self.form([("revision", "1"), ("perpetrator", "Trần Văn Mẫu ở Phòng Văn hóa - Xã hội")])
        let saved = try await site.post("\(path)/parts/narrative", form, as: .caseworker)
        #expect(saved.status == 303 && saved.location == "/cases/routed/\(site.world.elsewhere.id)")
        let file = try #require(try await Self.cases(site).first)
        try await Self.expectHidden(file.id, file.number, from: .caseworker, site)
        try await Self.expectHidden(file.id, file.number, from: .supervisor, site)
        for part in ["identity", "contact", "narrative"] {
            #expect(try await site.post("/cases/\(file.id)/parts/\(part)/reveal", as: .outsideCaseworker).status == 200)
        }
        #expect(try await Self.count(site, "SELECT count(*) AS n FROM case_wrap WHERE agency_id = \(site.world.socialAffairs.id)") == 0)
        #expect(try await site.post("\(path)/notes", ["note": "Đã nhận"], as: .outsideCaseworker).status == 404)
    }

    @Test(arguments: Engines.all) func `with somebody of another office bars that person alone, silently`(engine: Engine) async throws {
        let site = try await Self.site(engine), world = site.world
        for person in [World.Person.administrator, .policeHandler] {
            let path = "/people/\(world.user(person).id)/phone"
            #expect(try await site.post(path, ["phone": "0900 000 55\(person == .administrator ? 1 : 2)"], as: .administrator).status == 303)
        }
        let text = "\(world.user(.administrator).name) 0900 000 551; \(world.user(.policeHandler).name) 0900 000 552"
        let made = try await site.post("/cases", Self.form([("perpetrator", text)]), as: .caseworker)
        let path = try #require(made.location), file = try #require(try await Self.cases(site).first)
        #expect(made.status == 303 && path == "/cases/\(file.id)")
        #expect(try await site.get(path, as: .caseworker).status == 200)
        try await Self.expectHidden(file.id, file.number, from: .administrator, site)
        try await Self.expectHidden(file.id, file.number, from: .policeHandler, site)
        // The record tells that somebody was found, and nowhere who.
        let details = try await site.services.database.read { tx in
            try tx.run("SELECT coalesce(detail, '') AS detail FROM audit_entry").map { try $0.get("detail", as: String.self) }
        }
        #expect(!details.contains { $0.contains(world.user(.administrator).id.rawValue) || $0.contains(world.user(.policeHandler).id.rawValue) })
        #expect(try await Self.count(site, "SELECT count(*) AS n FROM audit_entry WHERE act = 'cases.conflictFound'") == 1)
    }

    @Test(arguments: Engines.all) func `by name alone is a question to the worker`(engine: Engine) async throws {
        let site = try await Self.site(engine), member = site.world.user(.policeHandler), same = "same-\(member.id)"
        let form = Self.form([("story", "Chị nhắc tới Mai Văn Thí Nghiệm")])
        let asked = try await site.post("/cases", form, as: .caseworker)
        #expect(asked.status == 422 && asked.text.contains(member.name) && asked.text.contains("Công an phường") && asked.text.contains(same))
        #expect(asked.text.contains("Chị nhắc tới Mai Văn Thí Nghiệm") && asked.text.contains("Người Bịa Ra"))
        #expect(try await Self.cases(site).isEmpty)
        // Another one: no more than a name that two people have.
        let made = try await site.post("/cases", TestFields(form.pairs + [(name: same, value: "no")]), as: .caseworker)
        let path = try #require(made.location)
        #expect(made.status == 303 && path != "/cases")
        let again = Self.form([("revision", "1"), ("story", "Chị nhắc tới Mai Văn Thí Nghiệm lần nữa")])
        #expect(try await site.post("\(path)/parts/narrative", again, as: .caseworker).status == 303)
        #expect(try await Self.count(site, "SELECT count(*) AS n FROM case_conflict") == 0)
        // The very one.
        let yes = try await site.post("/cases", TestFields(form.pairs + [(name: same, value: "yes")]), as: .caseworker)
        #expect(yes.status == 303)
        #expect(try await Self.count(site, "SELECT count(*) AS n FROM case_conflict WHERE account_id = \(member.id)") == 1)
    }

    @Test(arguments: Engines.all) func `is not saved while no unit above has a key`(engine: Engine) async throws {
        let site = try await Self.site(engine, hasUnitAbove: false)
        let form = Self.form([("perpetrator", "Trần Văn Mẫu, Phòng Văn hóa - Xã hội")])
        let refused = try await site.post("/cases", form, as: .caseworker)
        #expect(refused.status == 422 && refused.text.contains("Chưa lưu gì cả") && refused.text.contains("Người Bịa Ra"))
        #expect(try await Self.cases(site).isEmpty)
        // Once an administrator has named a substitute that has a key, it goes there.
        let path = "/agencies/\(site.world.socialAffairs.id)/substitute", other = site.world.elsewhere.id.rawValue
        #expect(try await site.post(path, ["unit": "0000000000000000000000000a"], as: .administrator).status == 422)
        #expect(try await site.post(path, ["unit": other], as: .administrator).status == 303)
        #expect(try await site.get(path, as: .administrator).text.contains("value=\"\(other)\" selected"))
        #expect(try await site.post("/cases", form, as: .caseworker).status == 422)
        try await site.makeUnitKey(by: .outsideCaseworker)
        #expect(try await site.post("/cases", form, as: .caseworker).location == "/cases/routed/\(other)")
        for person in [World.Person.officer, .caseworker, .supervisor, .outsideAdministrator] {
            #expect(try await site.get(path, as: person).status == 404)
            #expect(try await site.post(path, ["unit": ""], as: person).status == 404)
        }
    }

    @Test(arguments: Engines.all) func `of a relative is declared, and one of a party moves the case`(engine: Engine) async throws {
        let site = try await Self.site(engine), world = site.world
        let path = try #require(try await site.post("/cases", Self.typed, as: .caseworker).location)
        let form = try await site.get("\(path)/conflict", as: .caseworker)
        #expect(form.status == 200 && form.text.contains("Người thân của một cán bộ") && form.text.contains("Mai Văn Thí Nghiệm, Công an phường"))
        #expect(!form.text.contains(world.user(.outsideCaseworker).name))
        let relative: TestFields = ["person": world.user(.policeHandler).id.rawValue, "tie": "relative"]
        #expect(try await site.post("\(path)/conflict", relative, as: .caseworker).status == 303)
        let file = try #require(try await Self.cases(site).first)
        try await Self.expectHidden(file.id, file.number, from: .policeHandler, site)
        #expect(try await site.get(path, as: .caseworker).status == 200)
        let party: TestFields = ["person": world.user(.officer).id.rawValue, "tie": "party"]
        #expect(try await site.post("\(path)/conflict", party, as: .caseworker).location == "/cases/routed/\(world.elsewhere.id)")
        try await Self.expectHidden(file.id, try await Self.cases(site)[0].number, from: .caseworker, site)
        #expect(try await site.get(path, as: .outsideCaseworker).status == 200)
        #expect(try await site.post("\(path)/conflict", ["person": "", "tie": "cousin"], as: .outsideCaseworker).status == 422)
    }

    @Test(arguments: Engines.all) func `is noticed by numbers that nobody but an administrator keeps`(engine: Engine) async throws {
        let site = try await TestSite(engine, handling: true), path = "/people/\(site.world.user(.member).id)/phone"
        for person in [World.Person.officer, .supervisor, .outsideAdministrator] {
            #expect(try await site.get(path, as: person).status == 404)
            #expect(try await site.post(path, ["phone": "0900 000 001"], as: person).status == 404)
        }
        #expect(try await site.post(path, ["phone": "chưa rõ"], as: .administrator).status == 422)
        #expect(try await site.post(path, ["phone": "0900 000 001"], as: .administrator).status == 303)
        #expect(try await site.get(path, as: .administrator).text.contains("value=\"0900 000 001\""))
        let sealed = try await site.services.database.read { tx in
            try tx.run("SELECT sealed FROM account_phone").map { String(decoding: try $0.get("sealed", as: [UInt8].self), as: UTF8.self) }
        }
        #expect(sealed.count == 1 && !sealed[0].contains("0900"))
        #expect(try await site.post(path, ["phone": ""], as: .administrator).status == 303)
        #expect(try await Self.count(site, "SELECT count(*) AS n FROM account_phone") == 0)
    }
}
