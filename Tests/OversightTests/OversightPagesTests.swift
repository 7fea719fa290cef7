import Access
import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Oversight

@Suite struct `Unusual reads in the record` {
    private static let typed: TestFields = [
        "name": "Người Bịa Ra", "phone": "0900 000 999", "story": "Chuyện bịa để thử", "consent": "given", "next": "contact", "nextDay": ""
    ]

    /// A case that was opened at nine in the evening by its caseworker; the viewer of the ward is an auditor.
    private static func site(_ engine: Engine) async throws -> (TestSite, path: String, number: String) {
        let site = try await TestSite(engine, handling: true)
        try await site.services.database.write { tx in
            try tx.run("UPDATE account SET roles = 'auditor' WHERE id = \(site.world.user(.viewer).id)")
        }
        for person in [World.Person.caseworker, .supervisor] { _ = try await site.browser(of: person) }
        #expect(try await site.post("/unit-key", as: .caseworker).status == 303)
        #expect(try await site.post("/unit-key/members/\(site.world.user(.supervisor).id)", as: .caseworker).status == 303)
        let path = try #require(try await site.post("/cases", typed, as: .caseworker).location)
        let number = try await site.services.database.read { tx in try tx.run("SELECT number FROM case_file")[0].get("number", as: String.self) }
        site.clock.move(hours: 12)
        #expect(try await site.get(path, as: .caseworker).status == 200)
        return (site, path, number)
    }

    private static func finding(_ site: TestSite, _ kind: String, _ person: World.Person, _ day: String = "2026-11-23") -> String {
        "/oversight/reads/\(kind)/\(site.world.user(person).id)/\(day)"
    }

    @Test(arguments: Engines.all) func `are told to the supervisor and the auditor, without content, and the telling is recorded`(
        engine: Engine
    ) async throws {
        let (site, path, number) = try await Self.site(engine), address = Self.finding(site, "outsideHours", .caseworker)
        for person in [World.Person.supervisor, .viewer] {
            let list = try await site.get("/oversight/reads", as: person)
            #expect(list.status == 200 && list.text.contains("href=\"\(address)\"") && list.text.contains("trước 7 giờ, từ 18 giờ"))
            let detail = try await site.get(address, as: person)
            #expect(detail.status == 200 && detail.text.contains(number) && !detail.text.contains("Người Bịa Ra"))
            #expect(!detail.text.contains(path))
        }
        let shown = try await site.services.database.read { tx in
            try tx.run("SELECT count(*) AS n FROM audit_entry WHERE act = 'oversight.readsShown'")[0].get("n", as: Int.self)
        }
        #expect(shown == 4)
        for person in [World.Person.caseworker, .intake, .administrator, .officer, .outsideCaseworker, .policeHandler] {
            for path in ["/oversight/reads", address] { #expect(try await site.get(path, as: person).status == 404) }
            #expect(try await site.post(address, ["reason": "duty"], as: person).status == 404)
        }
    }

    @Test(arguments: Engines.all) func `are explained by somebody else, once`(engine: Engine) async throws {
        let (site, path, _) = try await Self.site(engine), address = Self.finding(site, "outsideHours", .caseworker)
        #expect(try await site.post(address, ["reason": "because"], as: .supervisor).status == 422)
        #expect(try await site.post(address, ["reason": "duty"], as: .supervisor).status == 303)
        #expect(try await site.post(address, ["reason": "talked"], as: .viewer).status == 409)
        #expect(try await site.get("/oversight/reads", as: .viewer).text.contains("Trực hoặc làm thêm giờ"))
        #expect(try await site.get(address, as: .viewer).text.contains(site.world.user(.supervisor).name))
        // The supervisor's own evening is for somebody else to explain.
        #expect(try await site.get(path, as: .supervisor).status == 200)
        let own = Self.finding(site, "outsideHours", .supervisor)
        #expect(try await site.get(own, as: .supervisor).text.contains("của chính bạn"))
        #expect(try await site.post(own, ["reason": "duty"], as: .supervisor).status == 403)
        #expect(try await site.post(own, ["reason": "duty"], as: .viewer).status == 303)
        for missing in [Self.finding(site, "outsideHours", .caseworker, "2026-11-20"), Self.finding(site, "everything", .caseworker)] {
            #expect(try await site.get(missing, as: .supervisor).status == 404)
            #expect(try await site.post(missing, ["reason": "duty"], as: .supervisor).status == 404)
        }
    }

    @Test(arguments: Engines.all) func `hold what was asked for in vain, and nothing of a case that is kept from who looks`(
        engine: Engine
    ) async throws {
        let (site, path, number) = try await Self.site(engine)
        var paths = [path]
        for _ in 0..<2 { paths.append(try #require(try await site.post("/cases", Self.typed, as: .caseworker).location)) }
        for path in paths { #expect(try await site.get(path, as: .otherCaseworker).status == 404) }
        let address = Self.finding(site, "unrelated", .otherCaseworker)
        #expect(try await site.get("/oversight/reads", as: .supervisor).text.contains("href=\"\(address)\""))
        // The supervisor is kept from the first: two are left of three, which is no finding, and the evening is none of theirs.
        let barred: TestFields = ["person": site.world.user(.supervisor).id.rawValue]
        #expect(try await site.post("\(path)/conflict", barred, as: .caseworker).status == 303)
        #expect(!(try await site.get("/oversight/reads", as: .supervisor).text.contains(address)))
        let evening = try await site.get(Self.finding(site, "outsideHours", .caseworker), as: .supervisor)
        #expect(evening.status == 404 || !evening.text.contains(number))
        #expect(try await site.get(Self.finding(site, "unrelated", .otherCaseworker), as: .viewer).text.contains(number))
    }
}

@Suite struct `The review of accounts` {
    @Test(arguments: Engines.all) func `is the administrator's and the leader's`(engine: Engine) async throws {
        let site = try await TestSite(engine), path = "/oversight/access/\(site.world.user(.member).id)"
        let list = try await site.get("/oversight/access", as: .administrator)
        #expect(list.status == 200 && list.text.contains(path) && !list.text.contains(site.world.user(.outsider).name))
        #expect(try await site.get("/exports/access", as: .administrator).status == 200)
        let outside = "/oversight/access/\(site.world.user(.outsider).id)"
        for path in [outside, "/oversight/access/0000000000000000000000000a"] {
            #expect(try await site.get(path, as: .administrator).status == 404)
            #expect(try await site.post(path, ["decision": "close"], as: .administrator).status == 404)
        }
        for person in [World.Person.officer, .member, .outsideAdministrator] {
            #expect(try await site.get(path, as: person).status == 404)
            #expect(try await site.post(path, ["decision": "close"], as: person).status == 404)
            if person != .outsideAdministrator { #expect(try await site.get("/oversight/access", as: person).status == 404) }
        }
    }

    @Test(arguments: Engines.all) func `comes due after six months, on the day's work of the administrator, and is decided by somebody else`(
        engine: Engine
    ) async throws {
        let site = try await TestSite(engine), member = "/oversight/access/\(site.world.user(.member).id)"
        let own = "/oversight/access/\(site.world.user(.administrator).id)"
        #expect(!(try await site.get("/work", as: .administrator).text.contains("task-title\" href=\"/oversight/access\"")))
        site.clock.move(hours: 24 * 181)
        #expect(try await site.get("/work", as: .administrator).text.contains("task-title\" href=\"/oversight/access\""))
        #expect(try await site.get(member, as: .administrator).text.contains("Chưa bao giờ dùng"))
        let proof = (name: "_proof", value: TestSite.password)
        #expect(
            try await site.post(own, TestFields([(name: "decision", value: "keep"), (name: "reason", value: "needed"), proof]), as: .administrator)
                .status == 403)
        #expect(try await site.post(member, TestFields([(name: "decision", value: "keep"), proof]), as: .administrator).status == 422)
        #expect(try await site.post(member, TestFields([(name: "decision", value: ""), proof]), as: .administrator).status == 422)
        let keep = TestFields([(name: "decision", value: "keep"), (name: "reason", value: "seldom"), proof])
        #expect(try await site.post(member, keep, as: .administrator).status == 303)
        #expect(!(try await site.get(member, as: .administrator).text.contains("Đến hạn xem lại")))
        let other = "/oversight/access/\(site.world.user(.otherMember).id)"
        #expect(try await site.post(other, TestFields([(name: "decision", value: "close"), proof]), as: .administrator).status == 303)
        let active = try await site.services.database.read { tx in
            try tx.run("SELECT active FROM account WHERE id = \(site.world.user(.otherMember).id)")[0].get("active", as: Bool.self)
        }
        #expect(!active)
        #expect(try await site.get(other, as: .administrator).status == 404)
        let acts = try await site.services.database.read { tx in
            Set(try tx.run("SELECT act FROM audit_entry WHERE act LIKE 'oversight.access%'").map { try $0.get("act", as: String.self) })
        }
        #expect(acts.isSuperset(of: ["oversight.accessKept", "oversight.accessClosed"]))
    }

    @Test(arguments: Engines.all) func `knows when the key of a program was last used`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await site.api(.get, "/audit/mine", as: .officer).status == 200)
        let day = try await site.services.database.read { tx in
            try tx.run("SELECT day FROM api_key_use").map { try $0.get("day", as: LocalDate.self) }
        }
        #expect(day == [LocalDate("2026-11-23")!])
    }
}
