import Access
import Core
import Web

/// Closings and erasures as JSON: asked by one, answered by another.
enum RequestsAPI {
    static let routes: [Route] = [
        .api(.get, "/cases/{case}/close", for: .handlers, Operation("getCaseClosing", "Where a case's closing stands.", answers: overview)) { call in
            try await show(call, .closing)
        },
        .api(
            .post, "/cases/{case}/close", for: .handlers,
            Operation(
                "askCaseClosing", "Asks for a case's closing, with a reason. Somebody else approves it.",
                body: .object([("reason", .choice(ClosingReason.allCases.map(\.rawValue)))]), answers: CasesAPI.frame)
        ) { call in try await ask(call, .closing) },
        .api(
            .post, "/cases/{case}/close/take-back", for: .handlers,
            Operation("takeBackCaseClosing", "Takes back one's own request.", answers: CasesAPI.frame)
        ) { call in try await takeBack(call, .closing) },
        .api(
            .post, "/cases/{case}/close/approve", for: .handlers,
            Operation("approveCaseClosing", "Closes a case that somebody else asked to close.", body: request, answers: CasesAPI.frame)
        ) { call in try await approve(call, .closing) },
        .api(
            .post, "/cases/{case}/close/refuse", for: .handlers,
            Operation("refuseCaseClosing", "Refuses somebody else's request, with a reason.", body: refusal, answers: CasesAPI.frame)
        ) { call in try await refuse(call, .closing) },
        .api(.get, "/cases/{case}/erase", for: .handlers, Operation("getCaseErasure", "Where a case's erasure stands.", answers: overview)) { call in
            try await show(call, .erasure)
        },
        .api(
            .post, "/cases/{case}/erase", for: .handlers,
            Operation("askCaseErasure", "Asks for the destruction of a case's keys. Somebody else confirms it.", answers: CasesAPI.frame)
        ) { call in try await ask(call, .erasure) }.proved,
        .api(
            .post, "/cases/{case}/erase/take-back", for: .handlers,
            Operation("takeBackCaseErasure", "Takes back one's own request.", answers: CasesAPI.frame)
        ) { call in try await takeBack(call, .erasure) },
        .api(
            .post, "/cases/{case}/erase/approve", for: .handlers,
            Operation("approveCaseErasure", "Destroys the keys of a case that somebody else asked to erase.", body: request, answers: CasesAPI.frame)
        ) { call in try await approve(call, .erasure) }.proved,
        .api(
            .post, "/cases/{case}/erase/refuse", for: .handlers,
            Operation("refuseCaseErasure", "Refuses somebody else's request, with a reason.", body: refusal, answers: CasesAPI.frame)
        ) { call in try await refuse(call, .erasure) }
    ]

    private static let request: Shape = .object([("request", .text)])
    private static let refusal: Shape = .object([("request", .text), ("refusal", refusals)])
    private static let refusals: Shape = .choice(CaseRequest.Refusal.allCases.map(\.rawValue))
    private static let overview: Shape = .object([
        ("request", .nullable(.text)), ("state", .nullable(.choice(CaseRequest.State.allCases.map(\.rawValue)))),
        ("reason", .nullable(.choice(ClosingReason.allCases.map(\.rawValue)))), ("refusal", .nullable(refusals)), ("isOwn", .bool),
        ("mayAsk", .bool), ("mayAnswer", .bool)
    ])

    private static func show(_ call: Call<Viewer>, _ kind: CaseRequest.Kind) async throws -> JSON {
        let id = try call.caseID(), found = try await call.atDesk { desk in try RequestOverview.of(kind, id, at: desk) }
        return [
            "request": .optional(found.latest?.id.rawValue), "state": .optional(found.latest?.state.rawValue),
            "reason": .optional(found.latest?.reason?.rawValue), "refusal": .optional(found.latest?.refusal?.rawValue), "isOwn": .bool(found.isOwn),
            "mayAsk": .bool(found.mayAsk), "mayAnswer": .bool(found.mayAnswer)
        ]
    }

    private static func ask(_ call: Call<Viewer>, _ kind: CaseRequest.Kind) async throws -> JSON {
        let id = try call.caseID(), typed = kind == .closing ? try call.jsonForm() : Form()
        return try answer(await call.atDesk { desk in try AskAboutCase.ask(kind, id, typed, at: desk) })
    }

    private static func refuse(_ call: Call<Viewer>, _ kind: CaseRequest.Kind) async throws -> JSON {
        let (id, typed) = (try call.caseID(), try call.jsonForm())
        return try answer(await call.atDesk { desk in try AskAboutCase.refuse(kind, id, typed, at: desk) })
    }

    private static func answer(_ outcome: AskAboutCase.Outcome) throws -> JSON {
        switch outcome {
        case .done(let file): return CasesAPI.json(file)
        case .refused(let form, _): throw Problem(wrongFields: form)
        }
    }

    private static func takeBack(_ call: Call<Viewer>, _ kind: CaseRequest.Kind) async throws -> JSON {
        let id = try call.caseID()
        return CasesAPI.json(try await call.atDesk { desk in try AskAboutCase.takeBack(kind, id, at: desk) })
    }

    private static func approve(_ call: Call<Viewer>, _ kind: CaseRequest.Kind) async throws -> JSON {
        let (id, typed) = (try call.caseID(), try call.jsonForm())
        return CasesAPI.json(try await call.atDesk { desk in try AskAboutCase.approve(kind, id, typed, at: desk) })
    }
}
