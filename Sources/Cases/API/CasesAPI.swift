import Access
import Core
import Rights
import Storage
import Vault
import Web

/// Cases as JSON, by the functions of the pages, for a session that was entered with both steps. A program's key opens no case.
enum CasesAPI {
    static let routes: [Route] = [
        .api(
            .get, "/cases", for: .handlers,
            Operation(
                "listCases", "The cases that you may see: numbers, states, next acts; never a name.", query: ["page"],
                answers: .object([
                    ("total", .integer), ("cases", .list(frame))
                ]))
        ) { call in
            let asked = call.incoming.query["page"]
            let (files, page) = try await call.atDesk { desk in
                let store = CaseStore(desk.tx), page = PageOfList(number: asked, total: try store.count(visibleTo: desk.viewer))
                let files = try store.list(visibleTo: desk.viewer, offset: page.offset, size: PageOfList.size)
                try desk.record(.casesListed, "\(files.count)")
                return (files, page)
            }
            return ["total": .integer(page.total), "cases": .array(files.map(json))]
        },
        .api(
            .post, "/cases", for: .makers,
            Operation(
                "makeCase", "Begins a case; its contents are sealed. With an `id` of your own it is begun once, however often you send it.",
                body: .variant(details, sometimes: [("id", .text)] + fields(Compartment.first)), answers: frame)
        ) { call in
            let typed = try call.jsonForm()
            switch try await call.atDesk({ desk in try MakeCase.make(typed, at: desk) }) {
            case .made(let file), .routed(let file, to: _): return json(file)
            case .refused(let form): throw Problem(wrongFields: form)
            }
        },
        .api(
            .post, "/cases/search", for: .handlers, limit: 8 << 10,
            Operation(
                "searchCases",
                "Finds cases of your own unit by number, telephone or name; the best first, without names. When there were too many to open, it says so and how to narrow.",
                body: .object([("query", .text)]),
                answers: .object([("cases", .list(.object([("case", frame), ("isNear", .bool)]))), ("isCut", .bool), ("advice", .nullable(.text))]))
        ) { call in
            let query = try call.jsonForm()["query"]
            let found = try await call.atDesk { desk in try SearchCases.find(query, at: desk) }
            return [
                "cases": .array(found.hits.map { ["case": json($0.file), "isNear": .bool($0.isNear)] }), "isCut": .bool(found.isCut),
                "advice": .optional(found.isCut ? call.words("cases.cutAdvice") : nil)
            ]
        },
        .api(
            .get, "/cases/{case}", for: .handlers,
            Operation("getCase", "A case's frame, the parts you may look at, and what you may do.", answers: overview)
        ) { call in
            let id = try call.caseID(), found = try await call.atDesk { desk in try CaseOverview.of(id, at: desk) }
            return [
                "case": json(found.file), "parts": .array(found.parts.map { .string($0.rawValue) }),
                "acts": .array(found.acts.map { "\($0)" }.sorted().map(JSON.string))
            ]
        },
        .api(
            .post, "/cases/{case}", for: .handlers,
            Operation(
                "changeCase", "Replaces a frame; `revision` is the one that was read.", body: .object(details + [("revision", .integer)]),
                answers: frame)
        ) { call in try await change(call, KeepCase.change) },
        .api(
            .post, "/cases/{case}/assign", for: .handlers,
            Operation("assignCase", "Gives a case to a caseworker of the unit.", body: .object([("person", .text)]), answers: frame)
        ) { call in try await change(call, KeepCase.assign) },
        .api(
            .get, "/cases/{case}/readers", for: .handlers,
            Operation(
                "listCaseReaders", "Who did what with a case, newest first.",
                answers: .object([
                    (
                        "readers",
                        .list(
                            .object([
                                ("at", .instant), ("who", .text), ("act", .text), ("part", .nullable(.text))
                            ]))
                    )
                ]))
        ) { call in
            let id = try call.caseID(), readers = try await call.atDesk { desk in try CaseReaders.of(id, at: desk) }
            return [
                "readers": .array(
                    readers.lines.map { ["at": .string($0.at.text), "who": .string($0.who), "act": .string($0.act), "part": .optional($0.part)] })
            ]
        }
    ]

    private static let details: [(name: String, shape: Shape)] = [
        ("next", .choice(NextAct.allCases.map(\.rawValue))), ("nextDay", .nullable(.day)), ("consent", .choice(Consent.allCases.map(\.name)))
    ]
    static let frame: Shape = .object(
        [("id", .text), ("number", .text), ("status", .choice(CaseStatus.allCases.map(\.rawValue)))] + details
            + [("person", .nullable(.text)), ("closing", .nullable(.choice(ClosingReason.allCases.map(\.rawValue)))), ("revision", .integer)])
    private static let overview: Shape = .object([("case", frame), ("parts", .list(.text)), ("acts", .list(.text))])

    static func fields(_ compartments: [Compartment]) -> [(name: String, shape: Shape)] {
        compartments.flatMap { PartField.all(of: $0) }.map { ($0.name, .text) }
    }

    static func json(_ file: CaseFile) -> JSON {
        [
            "id": .string(file.id.rawValue), "number": .string(file.number), "status": .string(file.status.rawValue),
            "next": .string(file.next.rawValue),
            "nextDay": .optional(file.nextDay?.text), "consent": .string(file.consent.name), "person": .optional(file.person?.rawValue),
            "closing": .optional(file.closing?.rawValue), "revision": .integer(file.revision)
        ]
    }

    private static func change(
        _ call: Call<Viewer>, _ deed: @escaping @Sendable (ID<CaseFile>, Form, CaseDesk) throws -> KeepCase.Outcome
    ) async throws -> JSON {
        let (id, typed) = (try call.caseID(), try call.jsonForm())
        switch try await call.atDesk({ desk in try deed(id, typed, desk) }) {
        case .saved(let file): return json(file)
        // No deed of this interface says that somebody is a party.
        case .routed: throw Problem.notFound
        case .refused(let form, _): throw Problem(wrongFields: form)
        case .meanwhile: throw Problem.changedMeanwhile
        }
    }
}
