import Access
import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Cases

/// The whole way, by the keys of the keyring: what a browser with somebody's session opens.
@Suite struct `Cases with the unit's key` {
    private static let typed: TestFields = [
        "name": "Đặng Thị Hồng", "phone": "0900 000 123", "story": "Chuyện bịa để thử", "consent": "given", "next": "contact", "nextDay": ""
    ]

    @Test(arguments: Engines.all) func `are made, found, revealed, corrected`(engine: Engine) async throws {
        let site = try await TestSite(engine, handling: true)
        try await site.makeUnitKey(by: .caseworker, admitting: [.supervisor])
        #expect(try await site.get("/cases/new", as: .caseworker).status == 200)
        let refused = try await site.post("/cases", ["name": "Đặng Thị Hồng", "next": "contact"], as: .caseworker)
        #expect(refused.status == 422 && refused.text.contains("Đặng Thị Hồng"))
        let made = try await site.post("/cases", Self.typed, as: .caseworker)
        let path = try #require(made.location)
        #expect(made.status == 303 && path.hasPrefix("/cases/"))
        let found = try await site.post("/cases/search", ["query": "dang thi hong"], as: .supervisor)
        #expect(found.status == 200 && found.text.contains("href=\"\(path)\"") && !found.text.contains("Đặng Thị Hồng"))
        let revealed = try await site.post("\(path)/parts/identity/reveal", as: .supervisor)
        #expect(revealed.status == 200 && revealed.text.contains("Đặng Thị Hồng") && revealed.header("cache-control") == "no-store")
        #expect(revealed.text.contains("<title>Hồ sơ · Tin Cậy</title>"))
        let form = try await site.post("\(path)/parts/identity/edit", as: .caseworker)
        #expect(form.status == 200 && form.text.contains("value=\"Đặng Thị Hồng\""))
        #expect(try await site.post("\(path)/parts/identity/edit", as: .supervisor).status == 404)
        let change: TestFields = ["name": "Đặng Thị Hằng", "revision": "1"]
        #expect(try await site.post("\(path)/parts/identity", change, as: .caseworker).status == 303)
        let second = try await site.post("\(path)/parts/identity", ["name": "Đặng Thị Hường", "revision": "1"], as: .caseworker)
        #expect(second.status == 409 && second.text.contains("Đặng Thị Hằng") && second.text.contains("Đặng Thị Hường"))
        #expect(try await site.post("\(path)/notes", ["note": ""], as: .caseworker).status == 422)
        #expect(try await site.post("\(path)/notes", ["note": "Đã gọi"], as: .caseworker).status == 303)
        let bytes = Array("Nội dung thử".utf8)
        #expect(try await site.upload("\(path)/files", file: ("thu.txt", bytes), as: .caseworker).status == 303)
        let narrative = try await site.post("\(path)/parts/narrative/reveal", as: .caseworker)
        #expect(narrative.text.contains("Đã gọi") && narrative.text.contains("thu.txt"))
        let file = try #require(narrative.between("action=\"\(path)/files/", "\""))
        #expect(try await site.post("\(path)/files/\(file)", as: .caseworker).body == bytes)
        #expect(try await site.get("\(path)/readers", as: .caseworker).text.contains("Mở đọc: Danh tính"))
    }

    @Test(arguments: Engines.all) func `ask for a fresh proof before they reveal`(engine: Engine) async throws {
        let site = try await TestSite(engine, handling: true)
        try await site.makeUnitKey(by: .caseworker)
        let path = try #require(try await site.post("/cases", Self.typed, as: .caseworker).location)
        site.clock.move(minutes: 15)
        let asked = try await site.post("\(path)/parts/contact/reveal", as: .caseworker)
        #expect(asked.status == 200 && asked.text.contains("_proof") && !asked.text.contains("0900 000 123"))
        // Neither a stale form nor an empty note is a way round the proof.
        let ways: [(String, TestFields)] = [("parts/contact", ["revision": "99", "phone": "1"]), ("notes", ["note": ""])]
        for (way, form) in ways {
            let answer = try await site.post("\(path)/\(way)", form, as: .caseworker)
            #expect(answer.status == 200 && answer.text.contains("name=\"_proof\"") && !answer.text.contains("0900 000 123"))
        }
        let proved = try await site.post("\(path)/parts/contact/reveal", ["_proof": TestSite.password], as: .caseworker)
        #expect(proved.status == 200 && proved.text.contains("0900 000 123"))
    }

    @Test(arguments: Engines.all) func `stay closed to who was not let in, and to programs`(engine: Engine) async throws {
        let site = try await TestSite(engine, handling: true)
        try await site.makeUnitKey(by: .caseworker)
        let path = try #require(try await site.post("/cases", Self.typed, as: .caseworker).location)
        #expect(try await site.get(path, as: .supervisor).status == 200)
        #expect(try await site.post("\(path)/parts/identity/reveal", as: .supervisor).status == 403)
        #expect(try await site.api(.post, "\(path)/parts/identity/reveal", as: .caseworker, json: [:], byKey: true).status == 403)
    }
}
