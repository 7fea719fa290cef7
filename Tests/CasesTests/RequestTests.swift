import Access
import Core
import Rights
import Storage
import TestSupport
import Testing
import Web

@testable import Cases

extension Office {
    func ask(_ kind: CaseRequest.Kind, _ file: CaseFile, by person: World.Person) async throws {
        _ = try await at(person) { desk in try AskAboutCase.ask(kind, file.id, Form(["reason": "reached"]), at: desk) }
    }

    func approve(_ kind: CaseRequest.Kind, _ file: CaseFile, by person: World.Person) async throws {
        let form = Form(["request": try await waiting(kind, file)])
        _ = try await at(person) { desk in try AskAboutCase.approve(kind, file.id, form, at: desk) }
    }

    func waiting(_ kind: CaseRequest.Kind, _ file: CaseFile) async throws -> String {
        try await site.services.database.read { tx in try RequestStore(tx).latest(kind, of: file.id)?.id.rawValue ?? "" }
    }

    func status(of file: CaseFile) async throws -> String {
        try await site.services.database.read { tx in try tx.run("SELECT status FROM case_file WHERE id = \(file.id)")[0].get("status") }
    }
}

@Suite struct `A case's closing and its erasure` {
    private static let ways: [CaseRequest.Kind: String] = [.closing: "close", .erasure: "erase"]

    /// Who may answer what was asked by whom: by hand, not by the code.
    @Test(
        arguments: Engines.all,
        [
            (CaseRequest.Kind.closing, World.Person.caseworker, World.Person.caseworker, 404), (.closing, .caseworker, .supervisor, 303),
            (.closing, .supervisor, .supervisor, 403), (.closing, .supervisor, .caseworker, 404), (.closing, .caseworker, .otherCaseworker, 404),
            (.closing, .caseworker, .intake, 404), (.closing, .caseworker, .administrator, 404), (.closing, .caseworker, .outsideCaseworker, 404),
            (.erasure, .caseworker, .caseworker, 403), (.erasure, .caseworker, .supervisor, 303), (.erasure, .supervisor, .supervisor, 403),
            (.erasure, .supervisor, .caseworker, 303), (.erasure, .caseworker, .otherCaseworker, 404), (.erasure, .caseworker, .administrator, 404),
            (.erasure, .caseworker, .policeHandler, 404)
        ]) func `are approved by somebody else with the right, never by who asked`(
            engine: Engine, row: (kind: CaseRequest.Kind, asks: World.Person, answers: World.Person, status: Int)
        ) async throws
    {
        let office = try await Office(engine), file = try await office.make(), site = office.site
        let path = "/cases/\(file.id)/\(Self.ways[row.kind] ?? "")"
        #expect(try await site.post(path, ["reason": "reached"], as: row.asks).status == 303)
        let request = try await office.waiting(row.kind, file)
        for way in ["refuse", "approve"] {
            let answer = try await site.post("\(path)/\(way)", ["request": request, "refusal": "x"], as: row.answers)
            // A refusal without a reason from the list is asked for again; it changes nothing.
            #expect(answer.status == (row.status == 303 && way == "refuse" ? 422 : row.status), "\(way)")
        }
        let done = row.kind == .closing ? "closed" : "erased"
        #expect(try await office.status(of: file) == (row.status == 303 ? done : "new"))
    }

    @Test(arguments: Engines.all, CaseRequest.Kind.allCases) func `can be taken back by who asked, and by nobody else`(
        engine: Engine, kind: CaseRequest.Kind
    ) async throws {
        let office = try await Office(engine), file = try await office.make(), site = office.site
        let path = "/cases/\(file.id)/\(Self.ways[kind] ?? "")"
        #expect(try await site.post("\(path)/take-back", as: .caseworker).status == 409)
        #expect(try await site.post(path, ["reason": "wish"], as: .caseworker).status == 303)
        #expect(try await site.post(path, ["reason": "wish"], as: .supervisor).status == 409)
        let first = try await office.waiting(kind, file)
        #expect(try await site.post("\(path)/take-back", as: .supervisor).status == 403)
        #expect(try await site.get(path, as: .caseworker).text.contains("Rút lại đề nghị"))
        #expect(try await site.post("\(path)/take-back", as: .caseworker).status == 303)
        // What was looked at is gone: approving it approves nothing, not even the next request.
        #expect(try await site.post("\(path)/approve", ["request": first], as: .supervisor).status == 409)
        #expect(try await site.post(path, ["reason": "wish"], as: .caseworker).status == 303)
        #expect(try await site.post("\(path)/approve", ["request": first], as: .supervisor).status == 409)
        #expect(try await office.status(of: file) == "new")
        let acts = try await office.acts(of: file).map { $0.split(separator: " ")[0] }
        #expect(acts.filter { $0 == "cases.\(kind.rawValue)Asked" }.count == 2 && acts.filter { $0 == "cases.\(kind.rawValue)TakenBack" }.count == 1)
    }

    @Test(arguments: Engines.all, CaseRequest.Kind.allCases.flatMap { kind in CaseRequest.Refusal.allCases.map { (kind, $0) } })
    func `can be refused with a reason, which is shown`(engine: Engine, row: (CaseRequest.Kind, CaseRequest.Refusal)) async throws {
        let (kind, refusal) = row
        let office = try await Office(engine), file = try await office.make(), site = office.site
        let path = "/cases/\(file.id)/\(Self.ways[kind] ?? "")"
        #expect(try await site.post(path, ["reason": "wish"], as: .caseworker).status == 303)
        let request = try await office.waiting(kind, file)
        #expect(try await site.post("\(path)/refuse", ["request": request, "refusal": refusal.rawValue], as: .supervisor).status == 303)
        #expect(try await site.post("\(path)/approve", ["request": request], as: .supervisor).status == 409)
        #expect(try await site.get("/cases/\(file.id)", as: .caseworker).text.contains("gần nhất không được đồng ý"))
        #expect(try await office.acts(of: file).contains("cases.\(kind.rawValue)Refused \(refusal.rawValue)"))
        #expect(try await office.status(of: file) == "new")
        #expect(try await site.post(path, ["reason": "wish"], as: .caseworker).status == 303)
    }

    @Test(arguments: Engines.all) func `close with the reason that was asked, and then take nothing more`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make(), site = office.site
        #expect(try await site.post("/cases/\(file.id)/close", as: .caseworker).status == 422)
        #expect(try await site.post("/cases/\(file.id)/close", ["reason": "wish"], as: .caseworker).status == 303)
        #expect(try await site.get("/cases/\(file.id)/close", as: .supervisor).text.contains("Theo ý chị"))
        // Until somebody agreed, the work goes on.
        #expect(try await site.get("/cases/\(file.id)/edit", as: .caseworker).status == 200)
        try await office.approve(.closing, file, by: .supervisor)
        #expect(try await site.get("/cases/\(file.id)", as: .caseworker).text.contains("Theo ý chị"))
        for path in ["edit", "assign", "close"] { #expect(try await site.get("/cases/\(file.id)/\(path)", as: .supervisor).status != 200, "\(path)") }
        #expect(try await site.post("/cases/\(file.id)/close", ["reason": "wish"], as: .caseworker).status == 409)
    }

    @Test(arguments: Engines.all) func `erase so that nobody reads it again`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make(), site = office.site
        #expect(try await site.get("/cases/\(file.id)/erase", as: .caseworker).text.contains("Đề nghị xóa"))
        try await office.ask(.erasure, file, by: .caseworker)
        #expect(try await site.get("/cases/\(file.id)/erase", as: .supervisor).text.contains("Đồng ý xóa vĩnh viễn"))
        try await office.approve(.erasure, file, by: .supervisor)
        let page = try await site.get("/cases/\(file.id)", as: .caseworker)
        #expect(page.status == 200 && page.text.contains("Chìa khóa của hồ sơ này đã bị hủy") && !page.text.contains("/parts/"))
    }
}
