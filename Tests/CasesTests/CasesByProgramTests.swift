import Access
import Core
import Foundation
import Storage
import TestSupport
import Testing
import Vault
import Web

@testable import Cases

@Suite struct `Cases as JSON` {
    private static let made: JSON = ["consent": "given", "next": "contact", "nextDay": .null, "name": "Đặng Thị Hồng", "story": "Chuyện bịa"]

    private struct Answer: Decodable {
        var id: String?
        var revision: Int?
        var state: String?
        var request: String?
        var status: String?
        var content: String?
    }

    private func open(_ engine: Engine) async throws -> (TestSite, String) {
        let site = try await TestSite(engine, handling: true)
        try await site.makeUnitKey(by: .caseworker, admitting: [.supervisor])
        let answer = try await site.api(.post, "/cases", as: .caseworker, json: Self.made)
        return (site, "/cases/\(try answer.decoded(as: Answer.self).id ?? "")")
    }

    @Test(arguments: Engines.all) func `are written part by part, with notes and files that are added once`(engine: Engine) async throws {
        let (site, path) = try await open(engine)
        let plan: JSON = ["revision": 1, "worry": "Lo bịa"]
        #expect(try await site.api(.post, "\(path)/parts/safetyPlan", as: .caseworker, json: plan).decoded(as: Answer.self).revision == 2)
        #expect(try await site.api(.post, "\(path)/parts/safetyPlan", as: .caseworker, json: plan).status == 409)
        #expect(try await site.api(.post, "\(path)/parts/safetyPlan/reveal", as: .caseworker, json: [:]).text.contains("Lo bịa"))
        let long = String(repeating: "a", count: 2001)
        #expect(try await site.api(.post, "\(path)/parts/safetyPlan", as: .caseworker, json: ["revision": 2, "worry": .string(long)]).status == 422)
        let note: JSON = ["id": "0000000000000000000000000b", "note": "Đã gọi"]
        let file: JSON = [
            "id": "0000000000000000000000000c", "fileName": "thu.txt", "file": .string(Data("Nội dung thử".utf8).base64EncodedString())
        ]
        for _ in 0..<2 {
            #expect(
                try await site.api(.post, "\(path)/notes", as: .caseworker, json: note).decoded(as: Answer.self).id == "0000000000000000000000000b")
            #expect(
                try await site.api(.post, "\(path)/files", as: .caseworker, json: file).decoded(as: Answer.self).id == "0000000000000000000000000c")
        }
        let counts = try await site.services.database.read { tx in
            [try tx.run("SELECT id FROM case_note").count, try tx.run("SELECT id FROM case_attachment").count]
        }
        #expect(counts == [1, 1])
        let taken = try await site.api(.post, "\(path)/files/0000000000000000000000000c", as: .caseworker, json: [:])
        #expect(Data(base64Encoded: try taken.decoded(as: Answer.self).content ?? "") == Data("Nội dung thử".utf8))
        #expect(try await site.api(.post, "\(path)/notes", as: .caseworker, json: ["id": "x", "note": "y"]).status == 422)
        #expect(try await site.api(.post, "\(path)/notes", as: .caseworker, json: ["note": ""]).status == 422)
    }

    @Test(arguments: Engines.all) func `are begun once, and nobody takes another's id`(engine: Engine) async throws {
        let (site, path) = try await open(engine)
        let id = "0000000000000000000000000d"
        var json = Self.made
        if case .object(let members) = json { json = .object(members + [JSON.Member("id", .string(id))]) }
        for _ in 0..<2 { #expect(try await site.api(.post, "/cases", as: .caseworker, json: json).decoded(as: Answer.self).id == id) }
        #expect(try await site.services.database.read { tx in try tx.run("SELECT id FROM case_file").count } == 2)
        try await site.makeMember(.otherCaseworker, by: .caseworker)
        #expect(try await site.api(.post, "/cases", as: .otherCaseworker, json: json).status == 409)
        #expect(try await site.api(.post, "\(path)/notes", as: .caseworker, json: ["id": .string(id), "note": "một"]).status == 200)
        #expect(try await site.api(.post, "/cases/\(id)/notes", as: .caseworker, json: ["id": .string(id), "note": "hai"]).status == 409)
    }

    @Test(arguments: Engines.all) func `are closed and erased by two`(engine: Engine) async throws {
        let (site, path) = try await open(engine)
        #expect(try await site.api(.post, "\(path)/close", as: .caseworker, json: ["reason": "other"]).status == 422)
        #expect(try await site.api(.post, "\(path)/close", as: .caseworker, json: ["reason": "reached"]).status == 200)
        let asked = try await site.api(.get, "\(path)/close", as: .supervisor).decoded(as: Answer.self)
        #expect(asked.state == "waiting")
        let body: JSON = ["request": .string(asked.request ?? ""), "refusal": "notYet"]
        #expect(try await site.api(.post, "\(path)/close/approve", as: .caseworker, json: body).status == 404)
        #expect(try await site.api(.post, "\(path)/close/refuse", as: .supervisor, json: body).status == 200)
        #expect(try await site.api(.post, "\(path)/close/take-back", as: .caseworker, json: [:]).status == 409)
        #expect(try await site.api(.post, "\(path)/erase", as: .caseworker).status == 200)
        let erasure = try await site.api(.get, "\(path)/erase", as: .caseworker).decoded(as: Answer.self)
        let confirm: JSON = ["request": .string(erasure.request ?? "")]
        #expect(try await site.api(.post, "\(path)/erase/approve", as: .caseworker, json: confirm).status == 403)
        #expect(try await site.api(.post, "\(path)/erase/take-back", as: .caseworker).status == 200)
        #expect(try await site.api(.post, "\(path)/erase", as: .caseworker).status == 200)
        let second = try await site.api(.get, "\(path)/erase", as: .supervisor).decoded(as: Answer.self)
        let done = try await site.api(.post, "\(path)/erase/approve", as: .supervisor, json: ["request": .string(second.request ?? "")])
        #expect(try done.decoded(as: Answer.self).status == "erased")
    }

    @Test(arguments: Engines.all) func `keep a declared conflict, and show no case to who is barred`(engine: Engine) async throws {
        let (site, path) = try await open(engine)
        let barred = site.world.user(.otherCaseworker).id.rawValue
        #expect(try await site.api(.get, "\(path)/people", as: .caseworker).text.contains(barred))
        #expect(try await site.api(.post, "\(path)/conflict", as: .caseworker, json: ["person": "x"]).status == 422)
        #expect(try await site.api(.post, "\(path)/conflict", as: .caseworker, json: ["person": .string(barred)]).status == 200)
        let people = try await site.api(.get, "\(path)/people", as: .caseworker).text
        #expect(people.components(separatedBy: barred).count == 2)
        #expect(try await site.api(.post, "\(path)/assign", as: .caseworker, json: ["person": .string(barred)]).status == 422)
    }

    @Test(arguments: Engines.all) func `stay closed to keys, with a problem that says so`(engine: Engine) async throws {
        let (site, path) = try await open(engine)
        for (method, address) in [(Web.Method.get, "/cases"), (.get, path), (.post, "/cases/search"), (.post, "\(path)/notes")] {
            let answer = try await site.api(method, address, as: .caseworker, json: method == .post ? [:] : nil, byKey: true)
            #expect(answer.status == 403 && answer.text.contains("access.keyOpensNoCase"), "\(address)")
        }
        // Whoever's role opens no case learns nothing from it.
        #expect(try await site.api(.get, path, as: .administrator).status == 404)
        let refused = try await site.services.database.read { tx in try tx.run("SELECT id FROM audit_entry WHERE act = 'access.keyRefused'").count }
        #expect(refused == 4)
        // A key still serves for other work.
        #expect(try await site.api(.get, "/plans", as: .caseworker, byKey: true).status == 200)
    }

    @Test(arguments: Engines.all) func `ask for a fresh proof where the pages do`(engine: Engine) async throws {
        let (site, path) = try await open(engine)
        site.clock.move(minutes: 15)
        for way in ["parts/identity/reveal", "erase", "erase/approve", "helpers", "files/0000000000000000000000000c"] {
            let answer = try await site.api(.post, "\(path)/\(way)", as: .caseworker, json: [:])
            #expect(answer.status == 403 && answer.text.contains("access.proofNeeded"), "\(way)")
        }
    }
}

extension TestSite {
    /// A member lets in somebody more.
    func makeMember(_ person: World.Person, by member: World.Person) async throws {
        _ = try await browser(of: person)
        #expect(try await post("/unit-key/members/\(world.user(person).id)", as: member).status == 303)
    }
}
