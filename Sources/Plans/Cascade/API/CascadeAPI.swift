import Access
import Core
import Storage
import Web

/// Plans above and below each other, as JSON.
enum CascadeAPI {
    static let routes: [Route] = [
        .api(.get, "/plans/{plan}/above", Operation("getPlanAbove", "The plan that a plan was issued under.", answers: aboveShape), above),
        .api(
            .post, "/plans/{plan}/above", for: .holding([.officer]),
            Operation(
                "namePlanAbove", "Says which plan it was issued under; without a number: that there is none.",
                body: .object([
                    ("number", .nullable(.text)), ("issuer", .nullable(.text)), ("day", .nullable(.day)), ("title", .nullable(.text)),
                    ("revision", .integer)
                ]), answers: aboveShape)
        ) { call in
            let id = try call.id("plan", of: Plan.self), form = try call.jsonForm()
            var name: PlanAbove.Name?
            if !form["number"].isEmpty {
                switch AboveForm.checked(form) {
                case .valid(let checked): name = checked
                case .invalid(let form): throw Problem(wrongFields: form)
                }
            }
            try await NameAbove(call.services)(id, name, shown: Int(form["revision"]) ?? 0, by: call.viewer)
            return try await above(call)
        }
    ]

    @Sendable private static func above(_ call: Call<Viewer>) async throws -> JSON {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let plan = try PaperStore(tx).get(id, visibleTo: viewer)
            return CascadeJSON.above(try AbovePart.Content(of: plan, for: viewer, tx))
        }
    }

    static let aboveShape = Shape.object([
        ("state", .choice(["unknown"] + PlanAbove.State.allCases.map(\.rawValue))), ("number", .nullable(.text)), ("issuer", .nullable(.text)),
        ("day", .nullable(.day)), ("title", .nullable(.text)), ("plan", .nullable(.text)), ("revision", .integer)
    ])
}
