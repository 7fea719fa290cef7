import Access
import Core
import TestSupport
import Testing
import Web

@testable import Calendars

@Suite struct `Days off as JSON` {
    struct Year: Decodable { let year: Int, days: [Day] }
    struct Day: Decodable { let id: String, date: String, kind: String, name: String, source: String, certain: Bool, on: Bool, revision: Int }
    struct Due: Decodable, Equatable { let day: String, preposition: String, last: String, advice: String, end: String }
    struct Refusal: Decodable { let code: String, detail: String }

    @Test(arguments: Engines.all) func `are listed by year`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let year: Year = try await site.api(.get, "/days-off?year=2027", as: .viewer).decoded()
        #expect(year.year == 2027 && year.days.first?.date == "2027-01-01" && year.days.last?.date == "2027-11-24")
        #expect(year.days.last.map { !$0.on && !$0.certain && $0.kind == "holiday" && $0.revision == 1 } == true)
        #expect(try await site.api(.get, "/days-off", as: .viewer).decoded(as: Year.self).year == 2026)
    }

    @Test(arguments: Engines.all) func `are added and changed as the pages do`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        var body: [String: JSON] = [
            "date": "2026-11-25", "kind": "holiday", "name": "Nghỉ do bão", "source": "Công điện ví dụ", "certain": true, "on": false
        ]
        let added: Day = try await site.api(.post, "/days-off", as: .administrator, json: body.json).decoded()
        #expect(added.date == "2026-11-25" && added.certain && !added.on && added.revision == 1)
        let again = try await site.api(.post, "/days-off", as: .administrator, json: body.json)
        #expect(again.status == 409)
        #expect(try again.decoded(as: Refusal.self).code == "calendars.dayTaken")
        body["on"] = true
        #expect(try await site.api(.post, "/days-off/\(added.id)", as: .administrator, json: body.json).status == 409)
        body["revision"] = 1
        let changed: Day = try await site.api(.post, "/days-off/\(added.id)", as: .administrator, json: body.json).decoded()
        #expect(changed.on && changed.revision == 2)
        let late = try await site.api(.post, "/days-off/\(added.id)", as: .administrator, json: body.json)
        #expect(late.status == 409)
        #expect(try late.decoded(as: Refusal.self).code == "changedMeanwhile")
        let wrong = try await site.api(.post, "/days-off", as: .administrator, json: ["date": "x", "kind": 7])
        #expect(wrong.status == 422)
        #expect(try wrong.decoded(as: Refusal.self).detail.contains("date, kind, name, source"))
    }

    @Test(arguments: Engines.all) func `explain a deadline`(engine: Engine) async throws {
        let site = try await TestSite.withDaysOff(engine)
        let due: Due = try await site.api(.get, "/due-days?day=2026-12-05&preposition=on", as: .member).decoded()
        #expect(due == Due(day: "2026-12-05", preposition: "on", last: "2026-12-05", advice: "2026-12-04", end: "2026-12-07"))
        for query in ["", "?day=2026-12-05", "?preposition=on", "?day=x&preposition=on"] {
            #expect(try await site.api(.get, "/due-days\(query)", as: .member).status == 422, "\(query)")
        }
    }
}

extension [String: JSON] {
    fileprivate var json: JSON { .object(map { JSON.Member($0.key, $0.value) }) }
}
