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
        },
        .api(
            .get, "/plans/{plan}/below", for: readers,
            Operation("listPlansBelow", "Which units below have issued their plans under this one.", answers: belowShape)
        ) { call in CascadeJSON.below(try await BelowPages.below(call)) },
        .api(
            .get, "/plans/{plan}/comparison", for: readers,
            Operation("comparePlan", "A plan beside the one above it.", query: ["with"], answers: comparisonShape)
        ) { call in CascadeJSON.comparison(try await beside(call, call.incoming.query["with"]), call.words) },
        .api(
            .post, "/plans/{plan}/comparison/{item}", for: .holding([.officer]),
            Operation(
                "judgeFinding", "Joins or parts two items, agrees with a finding, or notes something on it.",
                body: .object([("act", .choice(["agree", "note", "join", "part"])), ("other", .text), ("note", .text), ("with", .text)]),
                answers: comparisonShape)
        ) { call in
            let id = try call.id("plan", of: Plan.self), form = try call.jsonForm()
            switch try FindingForm.checked(form) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let word):
                let key = call.incoming.parameters["item"] ?? ""
                try await JudgeFinding(call.services)(word, on: key, of: id, with: form["with"], by: call.viewer)
                return CascadeJSON.comparison(try await beside(call, form["with"]), call.words)
            }
        },
        .api(
            .get, "/national-targets", Operation("listNationalTargets", "Targets of the State, each with how certain it is.", answers: nationalShape)
        ) { _ in .array(NationalDocument.all.map(CascadeJSON.national)) }
    ]

    private static let readers = Rule.holding([.officer, .leader, .viewer])

    private static func beside(_ call: Call<Viewer>, _ with: String) async throws -> SideBySide {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        return try await call.services.database.read { tx in try SideBySide(id, with: with, for: viewer, tx) }
    }

    @Sendable private static func above(_ call: Call<Viewer>) async throws -> JSON {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let plan = try SeenPaperStore(tx).get(id, visibleTo: viewer)
            return CascadeJSON.above(try AbovePart.Content(of: plan, for: viewer, tx))
        }
    }
}
