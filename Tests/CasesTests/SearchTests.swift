import Access
import Core
import Storage
import TestSupport
import Testing
import Vault
import Web

@testable import Cases

@Suite struct `The search for a case` {
    @Test(arguments: Engines.all) func `finds a name without marks, the exact one first`(engine: Engine) async throws {
        let office = try await Office(engine)
        var numbers: [String: String] = [:]
        for name in ["Đặng Thị Hồng", "Đặng Thị Hằng", "Đặng Thị Hường", "Đặng Thị Hống", "Lò Văn Pá"] {
            numbers[name] = try await office.make(name: name).number
        }
        func found(_ query: String) async throws -> [String] {
            let hits = try await office.at(.caseworker) { desk in try SearchCases.find(query, at: desk).hits }
            return hits.map { hit in numbers.first { $0.value == hit.file.number }?.key ?? "?" }
        }
        #expect(Set(try await found("dang thi hong")) == ["Đặng Thị Hồng", "Đặng Thị Hống"])
        #expect(try await found("Đặng Thị Hồng") == ["Đặng Thị Hồng", "Đặng Thị Hống"])
        for (query, names) in [
            ("hằng", ["Đặng Thị Hằng"]), ("Hường", ["Đặng Thị Hường"]), ("pa lo", ["Lò Văn Pá"]), ("Nguyễn Thị Không Có", []), ("", [])
        ] {
            let answer = try await found(query)
            #expect(answer == names, "\(query)")
        }
        #expect(try await found("thi").count == 4)
    }

    @Test(arguments: Engines.all) func `finds a telephone number however it is written, and a case number`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make(phone: "0900 000 123, 0900000456")
        _ = try await office.make(name: "Người Khác", phone: "0900 000 789")
        for query in ["0900000123", "+84 900 000 123", "84900000456", file.number] {
            let hits = try await office.at(.caseworker) { desk in try SearchCases.find(query, at: desk).hits }
            #expect(hits.map(\.file.id) == [file.id], "\(query)")
        }
    }

    @Test(arguments: Engines.all) func `follows a corrected name`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make()
        let form = Form(["name": "Vi Thị Bưởi", "revision": "1"])
        _ = try await office.at(.caseworker) { desk in try KeepPart.write(.identity, of: file.id, form, at: desk) }
        #expect(try await office.at(.caseworker) { desk in try SearchCases.find("buoi", at: desk).hits }.map(\.file.id) == [file.id])
        #expect(try await office.at(.caseworker) { desk in try SearchCases.find("hong", at: desk).hits } == [])
    }

    /// Cases, the most that are opened, and whether the answer says that it was cut.
    @Test(arguments: Engines.all, [(3, 2, true), (3, 3, false), (3, 4, false), (0, 0, false), (1, 0, true)])
    func `says when there were more candidates than it opens`(engine: Engine, row: (cases: Int, most: Int, isCut: Bool)) async throws {
        #expect(SearchCases.most == 500)
        let office = try await Office(engine)
        for _ in 0..<row.cases { _ = try await office.make(phone: "0900 000 123") }
        for query in ["dang thi hong", "0900000123"] {
            let found = try await office.at(.caseworker) { desk in try SearchCases.find(query, at: desk, most: row.most) }
            #expect(found.isCut == row.isCut && found.hits.count == min(row.cases, row.most), "\(query)")
        }
        for isCut in [true, false] {
            let page = SearchView(
                query: "x", answer: SearchCases.Found(hits: [], isCut: isCut), token: .empty, words: office.site.services.catalogue.words(in: .vi)
            ).page
            #expect(String(decoding: Answer.page(page.main).body, as: UTF8.self).contains("Hãy gõ đủ họ") == isCut)
        }
    }

    @Test(arguments: Engines.all) func `finds only what the searcher may open, and records no word of it`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make()
        for (person, count) in [(World.Person.supervisor, 1), (.otherCaseworker, 0), (.intake, 0)] {
            #expect(try await office.at(person) { desk in try SearchCases.find("dang thi hong", at: desk).hits }.count == count, "\(person)")
        }
        #expect(try await office.at(.otherCaseworker) { desk in try SearchCases.find(file.number, at: desk).hits } == [])
        let details = try await office.site.services.database.read { tx in
            try tx.run("SELECT detail FROM audit_entry WHERE act = 'cases.searched' ORDER BY at, id").map { try $0.get("detail", as: String.self) }
        }
        #expect(details.sorted() == ["name 0", "name 0", "name 1", "number 0"])
    }
}
