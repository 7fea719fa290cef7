import Access
import Audit
import Core
import Storage
import TestSupport
import Testing
import Web

/// A unit with a key, a supervisor who holds it, and somebody who leads the same agency.
struct Duties: Sendable {
    let site: TestSite
    static let leader = World.Person.otherCaseworker
    static let name = "Đặng Thị Hồng", words = "Chuyện bịa về dữ liệu"

    init(_ engine: Engine) async throws {
        site = try await TestSite(engine, handling: true)
        for person in [World.Person.caseworker, .supervisor, Self.leader] { _ = try await site.browser(of: person) }
        #expect(try await site.post("/unit-key", as: .caseworker).status == 303)
        #expect(try await site.post("/unit-key/members/\(site.world.user(.supervisor).id)", as: .caseworker).status == 303)
        let id = site.world.user(Self.leader).id
        try await site.services.database.write { tx in _ = try tx.change("UPDATE account SET roles = 'leader' WHERE id = \(id)") }
    }

    func request(_ changes: [String: String] = [:]) async throws -> TestAnswer {
        let day = LocalDate(site.clock.now).vietnamese
        var fields = [
            "kind": "access", "received": day, "way": "letter", "person": Self.name, "reach": "", "text": Self.words, "number": ""
        ]
        fields.merge(changes) { $1 }
        return try await site.post("/data/requests", TestFields(fields.map { (name: $0.key, value: $0.value) }), as: .supervisor)
    }

    func consent(_ changes: [String: String] = [:]) async throws -> TestAnswer {
        var fields = [
            "purpose": "media", "version": "Phiếu đồng ý, bản 2", "given": LocalDate(site.clock.now).vietnamese, "way": "signed", "told": "yes",
            "person": Self.name, "proof": Self.words, "what": "", "number": ""
        ]
        fields.merge(changes) { $1 }
        return try await site.post("/data/consents", TestFields(fields.map { (name: $0.key, value: $0.value) }), as: .supervisor)
    }

    func breach(_ changes: [String: String] = [:], at path: String = "/data/breaches", as person: World.Person = .supervisor) async throws
        -> TestAnswer
    {
        let at = Moment.vietnamese(site.clock.now).split(separator: " ").map(String.init)
        var fields = [
            "kind": "lost", "time": at[0], "day": at[1], "sorts": "identity", "persons": "12", "course": "Mất một máy tính xách tay",
            "measures": "Đã khóa tài khoản", "revision": "1"
        ]
        fields.merge(changes) { $1 }
        return try await site.post(path, TestFields(fields.map { (name: $0.key, value: $0.value) }), as: person)
    }

    /// A closed case; its number.
    func closedCase() async throws -> (path: String, number: String) {
        let typed: TestFields = [
            "name": Self.name, "phone": "0900 000 123", "story": Self.words, "consent": "given", "next": "contact", "nextDay": ""
        ]
        let path = try #require(try await site.post("/cases", typed, as: .caseworker).location)
        let id = String(path.dropFirst("/cases/".count))
        let number: String = try await site.services.database.read { tx in
            try tx.run("SELECT number FROM case_file WHERE id = \(id)")[0].get("number")
        }
        let now = site.clock.now, supervisor = site.world.user(.supervisor).id
        // How a case comes to be closed is tested where cases are.
        try await site.services.database.write { tx in
            try tx.run("UPDATE case_file SET status = 'closed', closing = 'reached' WHERE id = \(id)")
            try AuditLog(tx).record(AuditAct("cases.closed"), "case", code: id, by: supervisor, at: now)
        }
        return (path, number)
    }

    /// In the order of their names: much happens at one moment of the test's clock.
    func acts(_ prefix: String) async throws -> [String] {
        try await site.services.database.read { tx in
            try tx.run("SELECT act FROM audit_entry WHERE act LIKE \(prefix + "%") ORDER BY act").map { try $0.get("act") }
        }
    }

    func count(_ table: SQL) async throws -> Int {
        try await site.services.database.read { tx in try tx.run("SELECT count(*) AS n FROM \(table)")[0].get("n") }
    }
}
