import Access
import Core
import Foundation
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `Plans as JSON` {
    /// What each kind adds to the members that all have.
    private static let own: [String: Set<String>] = [
        "target": ["value", "unit", "comparator", "due"], "task": ["timing", "product", "detail"], "duty": ["request", "group"],
        "deadline": ["day", "month", "year", "yearly", "recipient", "via", "report"], "period": ["start", "end"], "review": ["year"], "budget": [],
        "basis": []
    ]

    private func faults(inItem item: Sent) -> [String] {
        let kind = item["kind"]?.text ?? "", own = Self.own[kind] ?? []
        return own.filter { item[$0] == nil }.sorted().map { "\(kind).\($0) is missing" }
    }

    @Test(arguments: Engines.all) func `hold what the pages show`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let sent = try await site.api(
            .post, "/plans", as: .officer,
            json: ["name": .string(FictitiousPlan.fileName), "content": .string(Data(FictitiousPlan.bytes).base64EncodedString())])
        #expect(sent.status == 200)
        let head = try sent.decoded(as: Sent.self)
        #expect(head["title"] == .text(FictitiousPlan.title))
        #expect(head["state"] == .text("draft"))
        let id = try #require(head["id"]?.text.flatMap { ID<Plan>($0) })
        _ = try await site.review().add(to: id, .review) { $0.text = "sơ kết" }
        _ = try await site.review().add(to: id, .target) { $0.text = "Chỉ tiêu bằng lời" }

        let draft = try await site.api(.get, "/plans/\(id)", as: .officer).decoded(as: Sent.self)
        let items = draft["items"]?.list ?? []
        #expect(items.count == FictitiousPlan.total + 2)
        #expect(Set(items.compactMap { $0["kind"]?.text }) == Set(Self.own.keys))
        for item in items { #expect(faults(inItem: item) == []) }

        let published = try await site.api(.post, "/plans/\(id)/publication", as: .officer)
        #expect(published.status == 200)
        #expect(try published.decoded(as: Sent.self)["version"] == .integer(1))

        let work = try await site.api(.get, "/work", as: .member).decoded(as: Sent.self)
        #expect(work["total"] != nil)

        let task = try await site.task(1, of: id)
        _ = try await site.api(.post, "/work/\(task.id)/notes", as: .member, json: ["text": "Đã họp \"tổ 3\"\n& tổ 5"])
        let notes = try await site.api(.get, "/work/\(task.id)/notes", as: .viewer).decoded(as: Sent.self)
        #expect(notes.list.first?["text"] == .text("Đã họp \"tổ 3\"\n& tổ 5"))
        #expect(notes.list.first?["agency"] == .text("Công an phường"))
    }

    @Test(arguments: Engines.all) func `refuse what cannot be read, with the code of the problem`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme(), before = try await site.holdings()
        let task = try await site.task(1, of: plan.id)
        let content = JSON.string(Data(FictitiousPlan.bytes).base64EncodedString())
        let refused: [(path: String, body: JSON?, status: Int, code: String)] = [
            ("/plans", nil, 422, "badRequest"), ("/plans", [], 422, "badRequest"), ("/plans", ["name": "a.txt"], 422, "badRequest"),
            ("/plans", ["name": "a.txt", "content": "không phải base64"], 422, "badRequest"),
            ("/plans", ["name": 1, "content": "YQ=="], 422, "badRequest"),
            ("/plans", ["name": "a.txt", "content": ""], 422, "documents.empty"),
            ("/plans", ["name": "a.txt", "content": "YQA="], 422, "documents.notText"),
            ("/plans", ["name": "a.pdf", "content": content], 422, "documents.damaged"),
            ("/plans/\(plan.id)/publication", nil, 409, "plans.alreadyPublished"),
            ("/plans/\(ID<Plan>.random())/publication", nil, 404, "notFound"), ("/work/\(task.id)/notes", ["text": " "], 422, "wrongFields"),
            ("/work/\(task.id)/notes", ["note": "Đã họp"], 422, "wrongFields"),
            ("/work/\(ID<PlanItem>.random())/notes", ["text": "Đã họp"], 404, "notFound")
        ]
        _ = try await site.key(of: .officer)
        for (path, body, status, code) in refused {
            let answer = try await site.api(.post, path, as: .officer, json: body)
            #expect(answer.status == status, "\(path) \(code)")
            #expect(answer.header("content-type")?.hasPrefix("application/problem+json") == true, "\(path) \(code)")
            #expect(try answer.decoded(as: Sent.self)["code"] == .text(code), "\(path) \(code)")
        }
        var after = try await site.holdings()
        // Making the key is recorded.
        after["audit_entry"] = before["audit_entry"]
        #expect(after == before)
    }

    @Test(arguments: Engines.all) func `take and give only what the person behind the key may do`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let body: JSON = ["name": .string(FictitiousPlan.fileName), "content": .string(Data(FictitiousPlan.bytes).base64EncodedString())]
        for person in [World.Person.member, .viewer, .administrator] {
            #expect(try await site.api(.post, "/plans", as: person, json: body).status == 404, "\(person)")
            #expect(try await site.api(.post, "/plans/\(plan.id)/publication", as: person).status == 404, "\(person)")
        }
        #expect(try await site.api(.post, "/plans/\(plan.id)/publication", as: .outsider).status == 404)
        #expect(try await site.api(.post, "/plans", as: nil, json: body).status == 401)
        #expect(try await site.plan(plan.id) == plan)
        #expect(try await site.holdings()["plan"] == 1)
    }
}

@Suite struct `The check of shapes` {
    private static let shape = Shape.object([
        ("name", .text), ("count", .integer), ("share", .nullable(.number)), ("kind", .choice(["a", "b"])), ("day", .day), ("at", .instant),
        ("tags", .list(.bool))
    ])

    private func faults(_ json: String) throws -> [String] {
        Self.shape.faults(in: try JSONDecoder().decode(Sent.self, from: Data(json.utf8)))
    }

    @Test func `finds nothing in what fits`() throws {
        #expect(
            try faults(#"{"name":"x","count":1,"share":null,"kind":"a","day":"2026-11-21","at":"2026-11-21T03:36:29.000001Z","tags":[true]}"#) == [])
    }

    @Test func `finds everything else`() throws {
        let found = try faults(#"{"name":1,"count":1.5,"share":"x","kind":"c","day":"21/11/2026","at":"2026-11-21","tags":[1],"more":1}"#)
        #expect(found.count == 8)
        #expect(try faults(#"{"name":null}"#).count == 7)
        #expect(try faults("[]").count == 1)
    }
}
