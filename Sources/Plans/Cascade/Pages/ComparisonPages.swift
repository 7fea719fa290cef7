import Access
import Core
import Lists
import Storage
import Web

/// A plan and the one above it, side by side.
enum ComparisonPages {
    private static let readers = Rule.holding([.officer, .leader, .viewer])

    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/comparison", for: readers) { call in
            let list = FindingList(try await beside(call), call.incoming.query)
            let page = PageOfList(number: call.incoming.query["page"], total: list.findings.count)
            return call.page(ComparisonView(list: list, place: page, viewer: call.viewer, words: call.words).page)
        },
        .page(.get, "/exports/plans/{plan}/comparison", for: readers) { call in
            let list = FindingList(try await beside(call), call.incoming.query)
            return try await ListFile.answer(
                list.sheet(call.words), named: call.words("compare.title"), of: "comparison", count: list.findings.count, call)
        },
        .page(.get, "/plans/{plan}/comparison/{item}", for: readers) { call in
            call.page(try await finding(call, Form()))
        },
        .page(.post, "/plans/{plan}/comparison/{item}", for: .holding([.officer]), judge)
    ]

    private static func judge(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("plan", of: Plan.self), key = call.incoming.parameters["item"] ?? ""
        switch try FindingForm.checked(call.form) {
        case .invalid(let form): return call.page(try await finding(call, form), status: 422)
        case .valid(let word):
            try await JudgeFinding(call.services)(word, on: key, of: id, with: call.form["with"], by: call.viewer)
            // After joining, an added item is no finding of its own any more: the list shows what became of it.
            let beside = try await beside(call)
            let asked: Path = "with=\(value: call.form["with"])"
            let isThere = beside.findings.contains { $0.key == key }
            return .redirect(to: isThere ? "/plans/\(id)/comparison/\(value: key)?\(asked)" : "/plans/\(id)/comparison?\(asked)")
        }
    }

    private static func finding(_ call: Call<Viewer>, _ form: Form) async throws -> Page {
        let beside = try await beside(call), key = call.incoming.parameters["item"] ?? ""
        guard let finding = beside.findings.first(where: { $0.key == key }) else { throw Problem.notFound }
        return FindingView(beside: beside, finding: finding, form: form, viewer: call.viewer, token: call.token, words: call.words).page
    }

    private static func beside(_ call: Call<Viewer>) async throws -> SideBySide {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        let key = call.form["with"].isEmpty ? call.incoming.query["with"] : call.form["with"]
        return try await call.services.database.read { tx in try SideBySide(id, with: key, for: viewer, tx) }
    }
}
