import Access
import Core
import Storage
import TestSupport
import Testing
import Vault
import Web

@testable import Cases

@Suite struct `The pages of cases` {
    @Test(arguments: Engines.all, [0, 1, 60]) func `list numbers and next acts, never a name`(engine: Engine, count: Int) async throws {
        let office = try await Office(engine)
        var files: [CaseFile] = []
        for _ in 0..<count { files.append(try await office.make()) }
        let page = try await office.site.get("/cases", as: .caseworker), second = try await office.site.get("/cases?page=2", as: .caseworker)
        #expect(page.status == 200 && page.header("cache-control") == "no-store")
        #expect(page.text.contains("Chưa có hồ sơ nào dành cho bạn") == (count == 0))
        #expect(files.allSatisfy { page.text.contains($0.number) || second.text.contains($0.number) })
        #expect(!page.text.contains("Hồng") && !second.text.contains("Hồng"))
        let json = try await office.site.api(.get, "/cases", as: .caseworker)
        #expect(json.status == 200 && json.text.contains("\"total\":\(count)") && !json.text.contains("Hồng"))
    }

    @Test(arguments: Engines.all) func `cover every part, and have neutral titles`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make(), site = office.site
        for path in ["/cases/\(file.id)"] + ["identity", "contact", "narrative"].map({ "/cases/\(file.id)/parts/\($0)" }) {
            let page = try await site.get(path, as: .caseworker)
            #expect(page.status == 200 && page.text.contains("<title>Hồ sơ · Tin Cậy</title>"), "\(path)")
            #expect(!page.text.contains("Hồng") && !page.text.contains("0900") && !page.text.contains("bịa"))
            #expect(page.header("cache-control") == "no-store")
        }
        for part in ["medical", "legal", "safetyPlan"] {
            #expect(try await site.get("/cases/\(file.id)/parts/\(part)", as: .caseworker).status == 200, "\(part)")
        }
        #expect(try await site.get("/cases/\(file.id)/parts/other", as: .caseworker).status == 404)
        #expect(try await site.post("/cases/\(file.id)/parts/identity/reveal", as: .caseworker).status == 403)
        let acts = Set(try await office.acts(of: file))
        #expect(acts.isSuperset(of: ["cases.opened", "cases.partOpened identity", "cases.partOpened contact", "cases.partOpened narrative"]))
    }

    @Test(arguments: Engines.all) func `change the frame, and show both versions to a second writer`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make(), site = office.site
        let typed: TestFields = ["consent": "given", "next": "plan", "nextDay": "01/12/2026", "revision": "1"]
        #expect(try await site.post("/cases/\(file.id)", typed, as: .caseworker).status == 303)
        let second = try await site.post(
            "/cases/\(file.id)", ["consent": "withdrawn", "next": "review", "nextDay": "", "revision": "1"], as: .caseworker)
        #expect(second.status == 409 && second.text.contains("01/12/2026") && second.text.contains("name=\"revision\" value=\"2\""))
        let wrong = try await site.post("/cases/\(file.id)", ["consent": "x", "next": "x", "nextDay": "32/1/2026", "revision": "2"], as: .caseworker)
        #expect(wrong.status == 422 && wrong.text.contains("32/1/2026"))
        let changed = try await site.api(
            .post, "/cases/\(file.id)", as: .caseworker, json: ["consent": "withdrawn", "next": "close", "nextDay": .null, "revision": 2])
        #expect(changed.status == 200, "\(changed.text)")
        // Withdrawal acts at once: the story is closed to her caseworker too.
        #expect(try await site.get("/cases/\(file.id)/parts/narrative", as: .caseworker).status == 404)
        #expect(try await site.get("/cases/\(file.id)/parts/contact", as: .caseworker).status == 200)
    }

    @Test(arguments: Engines.all) func `hand a case over, after which intake sees it no more`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make(by: .intake), site = office.site
        #expect(try await site.get("/cases/\(file.id)", as: .intake).status == 200)
        let answer = try await site.post(
            "/cases/\(file.id)/assign", ["person": site.world.user(.caseworker).id.rawValue], as: .intake)
        #expect(answer.location == "/cases")
        #expect(try await site.get("/cases/\(file.id)", as: .intake).status == 404)
        #expect(try await site.get("/cases/\(file.id)", as: .caseworker).status == 200)
    }

    @Test(arguments: Engines.all) func `tell who opened a case`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make(), site = office.site
        _ = try await office.at(.caseworker) { desk in try KeepPart.reveal(.identity, of: file.id, at: desk) }
        #expect(try await site.get("/cases/\(file.id)", as: .supervisor).status == 200)
        let page = try await site.get("/cases/\(file.id)/readers", as: .caseworker)
        #expect(page.text.contains("Mở đọc: Danh tính") && page.text.contains("Dương Thị Giả Định") && page.text.contains("Ngô Thị Bịa"))
        #expect(!page.text.contains("Hồng"))
        #expect(try await site.api(.get, "/cases/\(file.id)/readers", as: .supervisor).status == 200)
        #expect(try await office.acts(of: file).filter { $0 == "cases.readersShown" }.count == 2)
    }

    @Test(arguments: Engines.all) func `say plainly that a key is missing`(engine: Engine) async throws {
        let site = try await Office(engine).site
        #expect(try await site.get("/cases/new", as: .caseworker).status == 403)
        #expect(try await site.get("/cases", as: .caseworker).text.contains("notice attention"))
        let typed: JSON = ["consent": "given", "next": "contact", "nextDay": .null, "name": "Đặng Thị Hồng"]
        #expect(try await site.api(.post, "/cases", as: .caseworker, json: typed).status == 403)
        #expect(try await site.api(.post, "/cases", as: .caseworker, json: ["consent": "x"]).status == 422)
        _ = try await site.browser(of: .supervisor)
        #expect(try await site.api(.post, "/cases", as: .supervisor, json: typed).status == 404)
    }
}
