import Access
import Calendar
import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Cases

@Suite struct `The term of an emergency` {
    /// Seconds from the start, the minutes that were granted, and whether it is open.
    private static let lines: [(second: Int, minutes: Int, isOpen: Bool)] = [
        (-1, 30, false), (0, 30, true), (1_799, 30, true), (1_800, 30, false), (899, 15, true), (900, 15, false), (3_599, 60, true),
        (3_600, 60, false),
        // A row that says more than an hour is not believed.
        (3_599, 600, true), (3_600, 600, false), (0, 0, false)
    ]

    @Test(arguments: lines) func `ends on the second, and after an hour at the latest`(line: (second: Int, minutes: Int, isOpen: Bool)) {
        let start = TestClock.morning, term = EmergencyTerm(from: start, until: start.adding(seconds: line.minutes * 60))
        #expect(term.isOpen(at: start.adding(seconds: line.second)) == line.isOpen)
    }

    @Test func `can be asked for up to an hour`() { #expect(EmergencyTerm.choices.allSatisfy { (1...EmergencyTerm.most).contains($0) }) }
}

@Suite struct `An opening in an emergency` {
    private static let account = "Chị gọi, đang bị đuổi theo ngoài đường"

    /// The ward's social affairs with a leader at the ward's office, and a case of the caseworker's.
    private static func site(_ engine: Engine, hasLeader: Bool = true) async throws -> (TestSite, id: String, number: String) {
        let site = try await TestSite(engine, handling: true)
        if hasLeader {
            try await site.services.database.write { tx in
                try tx.run("UPDATE account SET roles = 'leader' WHERE id = \(site.world.user(.viewer).id)")
            }
        }
        try await site.makeUnitKey(by: .caseworker, admitting: [.supervisor, .otherCaseworker, .intake])
        let typed: TestFields = [
            "name": "Người Bịa Ra", "phone": "0900 000 999", "story": "Chuyện bịa để thử", "consent": "given", "next": "contact", "nextDay": ""
        ]
        #expect(try await site.post("/cases", typed, as: .caseworker).status == 303)
        let row = try await site.services.database.read { tx in
            try tx.run("SELECT id, number FROM case_file").map { (try $0.get("id", as: String.self), try $0.get("number", as: String.self)) }[0]
        }
        return (site, row.0, row.1)
    }

    private static func form(_ number: String, parts: [String] = ["identity", "contact"], minutes: String = "30") -> TestFields {
        TestFields(
            [
                (name: "number", value: number), (name: "reason", value: "life"), (name: "account", value: account),
                (name: "minutes", value: minutes),
                (name: "_proof", value: TestSite.password)
            ] + parts.map { (name: "parts", value: $0) })
    }

    @Test(arguments: Engines.all) func `gives the chosen parts until its minute is over, to read and nothing else`(engine: Engine) async throws {
        let (site, id, number) = try await Self.site(engine), person = World.Person.otherCaseworker, start = site.clock.now
        #expect(try await site.get("/cases/\(id)", as: person).status == 404)
        let opened = try await site.post("/emergencies", Self.form(number), as: person)
        let path = try #require(opened.location)
        #expect(opened.status == 303 && path.hasPrefix("/emergencies/"))
        #expect(try await site.get(path, as: person).text.contains("/cases/\(id)"))
        let page = try await site.get("/cases/\(id)", as: person)
        #expect(page.status == 200 && page.text.contains("theo diện khẩn cấp") && !page.text.contains("parts/narrative"))
        let proof: TestFields = ["_proof": TestSite.password]
        #expect(try await site.post("/cases/\(id)/parts/identity/reveal", proof, as: person).text.contains("Người Bịa Ra"))
        #expect(try await site.post("/cases/\(id)/parts/narrative/reveal", proof, as: person).status == 404)
        for way in ["parts/identity/edit", "parts/identity", "notes", "close", "assign", "erase", "conflict"] {
            #expect(try await site.post("/cases/\(id)/\(way)", proof, as: person).status == 404, "\(way)")
        }
        #expect(try await site.get("/cases/\(id)/readers", as: person).status == 404)
        #expect(!(try await site.get("/cases", as: person).text.contains(number)))
        site.clock.set(to: start.adding(seconds: 1_799))
        #expect(try await site.post("/cases/\(id)/parts/contact/reveal", proof, as: person).text.contains("0900 000 999"))
        site.clock.set(to: start.adding(seconds: 1_800))
        #expect(try await site.post("/cases/\(id)/parts/contact/reveal", proof, as: person).status == 404)
        #expect(try await site.get("/cases/\(id)", as: person).status == 404)
        #expect(try await site.api(.get, "/cases/\(id)", as: person).status == 404)
        #expect(try await site.get(path, as: person).text.contains("Thời gian mở đã hết"))
    }

    @Test(arguments: Engines.all) func `tells two people at once, and one of them judges it`(engine: Engine) async throws {
        let (site, id, number) = try await Self.site(engine)
        let path = try #require(try await site.post("/emergencies", Self.form(number), as: .otherCaseworker).location)
        for person in [World.Person.supervisor, .viewer] {
            #expect(try await site.get("/account/notices", as: person).text.contains("mở khẩn cấp"))
            #expect(try await site.get("/work", as: person).text.contains("task-title\" href=\"/emergencies\""))
            let page = try await site.get(path, as: person)
            #expect(page.status == 200 && page.text.contains("hạn 25/11/2026") && page.text.contains(site.world.user(.otherCaseworker).name))
            // Who leads holds no key: the words of the opener stay sealed.
            #expect(page.text.contains(Self.account) == (person == .supervisor))
        }
        #expect(!(try await site.get("/account/notices", as: .otherCaseworker).text.contains("mở khẩn cấp một hồ sơ và bạn")))
        for person in [World.Person.caseworker, .intake, .policeHandler, .outsideCaseworker, .administrator, .officer] {
            #expect(try await site.get(path, as: person).status == 404)
            #expect(try await site.post("\(path)/review", ["outcome": "right"], as: person).status == 404)
        }
        #expect(try await site.post("\(path)/review", ["outcome": "right"], as: .otherCaseworker).status == 403)
        #expect(try await site.post("\(path)/review", ["outcome": "fine"], as: .supervisor).status == 422)
        #expect(try await site.post("\(path)/review", ["outcome": "tooMuch"], as: .supervisor).status == 303)
        #expect(try await site.post("\(path)/review", ["outcome": "right"], as: .viewer).status == 409)
        #expect(try await site.get(path, as: .viewer).text.contains("mở nhiều hơn cần"))
        #expect(!(try await site.get("/work", as: .supervisor).text.contains("id=\"others\"")))
        let acts = try await site.services.database.read { tx in
            try tx.run("SELECT act FROM audit_entry WHERE subject = \("case \(id)") AND act LIKE 'cases.emergency%' ORDER BY at, id").map {
                try $0.get("act", as: String.self)
            }
        }
        #expect(acts.contains("cases.emergencyOpened") && acts.contains("cases.emergencyReviewed"))
        let sealed = try await site.services.database.read { tx in
            try tx.run("SELECT account FROM case_emergency").map { String(decoding: try $0.get("account", as: [UInt8].self), as: UTF8.self) }
        }
        #expect(sealed.count == 1 && !sealed[0].contains("Chị gọi"))
    }

    @Test(arguments: Engines.all) func `is refused to whoever may not, as if there were no such case`(engine: Engine) async throws {
        let (site, id, number) = try await Self.site(engine)
        for person in [World.Person.administrator, .officer, .viewer] {
            #expect(try await site.get("/emergencies/new", as: person).status == 404)
            #expect(try await site.post("/emergencies", Self.form(number), as: person).status == 404)
        }
        func refused(_ form: TestFields, _ person: World.Person) async throws -> Bool {
            let answer = try await site.post("/emergencies", form, as: person)
            return answer.status == 422 && answer.text.contains("Không có hồ sơ nào của đơn vị bạn") && answer.text.contains(Self.account)
        }
        try await site.makeUnitKey(by: .policeHandler)
        #expect(try await refused(Self.form(number), .policeHandler))
        #expect(try await refused(Self.form("26-0000"), .otherCaseworker))
        // What is theirs already, and what no emergency opens.
        #expect(try await refused(Self.form(number), .caseworker))
        #expect(try await refused(Self.form(number), .supervisor))
        // Barred: the same words.
        let barred = site.world.user(.otherCaseworker).id.rawValue
        #expect(try await site.post("/cases/\(id)/conflict", ["person": barred], as: .caseworker).status == 303)
        #expect(try await refused(Self.form(number), .otherCaseworker))
        // After she has withdrawn.
        let frame: TestFields = ["consent": "withdrawn", "next": "none", "nextDay": "", "revision": "1"]
        #expect(try await site.post("/cases/\(id)", frame, as: .caseworker).status == 303)
        #expect(try await refused(Self.form(number), .intake))
        let count = try await site.services.database.read { tx in
            try tx.run("SELECT count(*) AS n FROM audit_entry WHERE act = 'cases.emergencyRefused'")[0].get("n", as: Int.self)
        }
        #expect(count == 6)
    }

    @Test(arguments: Engines.all) func `ends for who is barred or when she withdraws in its time, and when it is given back`(
        engine: Engine
    ) async throws {
        let (site, id, number) = try await Self.site(engine)
        let path = try #require(try await site.post("/emergencies", Self.form(number), as: .otherCaseworker).location)
        #expect(try await site.get("/cases/\(id)", as: .otherCaseworker).status == 200)
        #expect(try await site.post("\(path)/end", as: .supervisor).status == 404)
        #expect(try await site.post("\(path)/end", as: .otherCaseworker).status == 303)
        #expect(try await site.get("/cases/\(id)", as: .otherCaseworker).status == 404)
        #expect(try await site.post("/emergencies", Self.form(number), as: .intake).status == 303)
        #expect(try await site.get("/cases/\(id)", as: .intake).status == 200)
        let frame: TestFields = ["consent": "withdrawn", "next": "none", "nextDay": "", "revision": "1"]
        #expect(try await site.post("/cases/\(id)", frame, as: .caseworker).status == 303)
        #expect(try await site.get("/cases/\(id)", as: .intake).status == 404)
        let barred = site.world.user(.intake).id.rawValue
        #expect(try await site.post("/cases/\(id)/conflict", ["person": barred], as: .caseworker).status == 303)
        #expect(!(try await site.get("/emergencies", as: .intake).text.contains(number)))
    }

    @Test(arguments: Engines.all) func `needs a reason, a sentence, a part, at most an hour, and two people to tell`(engine: Engine) async throws {
        let (site, _, number) = try await Self.site(engine, hasLeader: false)
        for (field, value) in [("reason", "curious"), ("account", "gấp"), ("minutes", "61"), ("minutes", "600"), ("number", "")] {
            var form = Self.form(number)
            form.pairs = form.pairs.map { $0.name == field ? (name: field, value: value) : $0 }
            #expect(try await site.post("/emergencies", form, as: .otherCaseworker).status == 422, "\(field) \(value)")
        }
        #expect(try await site.post("/emergencies", Self.form(number, parts: []), as: .otherCaseworker).status == 422)
        let alone = try await site.post("/emergencies", Self.form(number), as: .otherCaseworker)
        #expect(alone.status == 422 && alone.text.contains("ít nhất hai người khác"))
        let count = try await site.services.database.read { tx in try tx.run("SELECT count(*) AS n FROM case_emergency")[0].get("n", as: Int.self) }
        #expect(count == 0)
    }

    @Test(arguments: Engines.all) func `is the last while nobody has judged it in two working days`(engine: Engine) async throws {
        let (site, id, number) = try await Self.site(engine)
        let path = try #require(try await site.post("/emergencies", Self.form(number), as: .otherCaseworker).location)
        // Monday's is due on Wednesday; on that day another may still be opened, the day after none.
        site.clock.move(hours: 48)
        #expect(try await site.post("/emergencies", Self.form(number), as: .otherCaseworker).status == 303)
        site.clock.move(hours: 24)
        #expect(try await site.post("/emergencies", Self.form(number), as: .otherCaseworker).status == 403)
        #expect(try await site.post("\(path)/review", ["outcome": "right"], as: .supervisor).status == 303)
        #expect(try await site.post("/emergencies", Self.form(number), as: .otherCaseworker).status == 303)
        #expect(try await site.get("/cases/\(id)", as: .otherCaseworker).status == 200)
    }
}
