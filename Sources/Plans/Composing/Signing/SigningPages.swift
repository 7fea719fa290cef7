import Access
import Audit
import Core
import Storage
import Web

/// Number, day and signed scan of a published plan.
enum SigningPages {
    private static let officers = Rule.holding([.officer])

    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/signing", for: officers) { call in
            let desk = try await desk(call)
            let form = SigningForm.filled(desk.plan, desk.current, symbol: PaperParts.symbol(of: desk.plan.head))
            return call.page(SigningView(desk: desk, form: form, token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/signing", for: officers, limit: SigningForm.largestScan + (64 << 10), sign),
        .page(.get, "/plans/{plan}/signing/{signing}", for: officers) { call in
            let desk = try await desk(call), id = try call.id("signing", of: Signing.self)
            guard let signing = desk.signings.first(where: { $0.id == id }) else { throw Problem.notFound }
            let (file, bytes) = try await call.services.database.read { tx in
                (try FileStore(tx).find(signing.file), try FileStore(tx).bytes(of: signing.file))
            }
            guard let file else { throw Problem.notFound }
            return .file(bytes, name: file.name, type: bytes.starts(with: [0xFF, 0xD8]) ? "image/jpeg" : "application/pdf")
        },
        .api(
            .get, "/plans/{plan}/signings", for: officers,
            Operation("listSignings", "Number and day of a programme's version; what holds first, then what it replaced.", answers: shape)
        ) { call in
            ["signings": .array(try await desk(call).signings.map(json))]
        }
    ]

    /// What the page works on.
    struct Desk: Sendable {
        let plan: Plan
        let signings: [Signing]

        var current: Signing? { signings.first { $0.replacedAt == nil } }
    }

    private static func desk(_ call: Call<Viewer>) async throws -> Desk {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            try viewer.require(viewer.holds(.officer) && plan.place == viewer.place)
            guard plan.state == .published else { throw Problem.planNotPublished }
            return Desk(plan: plan, signings: try SigningStore(tx).list(of: plan, visibleTo: viewer))
        }
    }

    private static func sign(_ call: Call<Viewer>) async throws -> Answer {
        let desk = try await desk(call)
        let input: SigningInput
        switch SigningForm.checked(call.form, isCorrection: !call.form["seen"].isEmpty, today: LocalDate(call.now)) {
        case .invalid(let form): return call.page(SigningView(desk: desk, form: form, token: call.token, words: call.words).page, status: 422)
        case .valid(let checked): input = checked
        }
        do {
            try await SignPlan(call.services)(desk.plan.id, input, seen: ID<Signing>(call.form["seen"]), by: call.viewer)
        } catch let problem as Problem where problem == .numberTaken {
            var form = call.form
            form.refuse("number", .of("problem", problem.code))
            return call.page(SigningView(desk: desk, form: form, token: call.token, words: call.words).page, status: 409)
        } catch let problem as Problem where problem == .changedMeanwhile {
            // What somebody entered meanwhile stands on the page; saving again is a correction of it.
            let now = try await self.desk(call)
            var form = call.form
            form.set("seen", to: now.current?.id.rawValue ?? "")
            return call.page(SigningView(desk: now, form: form, token: call.token, words: call.words, isSecond: true).page, status: 409)
        }
        return .redirect(to: "/plans/\(desk.plan.id)/signing")
    }

    private static func json(_ signing: Signing) -> JSON {
        [
            "id": .string(signing.id.rawValue), "version": .integer(signing.version), "number": .string(signing.number),
            "symbol": .string(signing.symbol), "day": .string(signing.day.text), "reason": .optional(signing.reason),
            "enteredAt": .string(signing.enteredAt.text), "replacedAt": .optional(signing.replacedAt?.text)
        ]
    }

    private static let shape = Shape.object([
        (
            "signings",
            .list(
                .object([
                    ("id", .text), ("version", .integer), ("number", .text), ("symbol", .text), ("day", .day), ("reason", .nullable(.text)),
                    ("enteredAt", .instant), ("replacedAt", .nullable(.instant))
                ]))
        )
    ])
}
