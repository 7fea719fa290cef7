import Access
import Core
import Storage
import Web

/// Naming the plan above.
enum AbovePages {
    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/above", for: .holding([.officer])) { call in
            let (plan, above) = try await own(call)
            let proposals = try await NameAbove(call.services).proposals(for: plan, visibleTo: call.viewer)
            let chosen = Int(call.incoming.query["proposal"]).flatMap { proposals.indices.contains($0) ? proposals[$0] : nil }
            let name = chosen ?? above?.name ?? (above == nil ? proposals.first : nil)
            return call.page(view(plan, above, proposals, AboveForm.filled(name, revision: above?.revision ?? 0), call).page)
        },
        .page(.post, "/plans/{plan}/above", for: .holding([.officer]), name)
    ]

    private static func name(_ call: Call<Viewer>) async throws -> Answer {
        let (plan, above) = try await own(call)
        let name: PlanAbove.Name?
        if call.form["act"] == "none" {
            name = nil
        } else {
            switch AboveForm.checked(call.form) {
            case .valid(let checked): name = checked
            case .invalid(let form):
                let proposals = try await NameAbove(call.services).proposals(for: plan, visibleTo: call.viewer)
                return call.page(view(plan, above, proposals, form, call).page, status: 422)
            }
        }
        do {
            try await NameAbove(call.services)(plan.id, name, shown: Int(call.form["revision"]) ?? 0, by: call.viewer)
        } catch let problem as Problem where problem == .changedMeanwhile {
            let (_, now) = try await own(call)
            var form = call.form
            form.set("revision", to: String(now?.revision ?? 0))
            return call.page(view(plan, now, [], form, call, isConflict: true).page, status: 409)
        }
        return .redirect(to: plan.state == .draft ? "/plans/\(plan.id)/review#above" : "/plans/\(plan.id)#above")
    }

    private static func view(
        _ plan: Plan, _ above: PlanAbove?, _ proposals: [PlanAbove.Name], _ form: Form, _ call: Call<Viewer>, isConflict: Bool = false
    ) -> AboveFormView {
        AboveFormView(
            plan: plan, above: above, proposals: proposals, form: form, token: call.token, words: call.words, isConflict: isConflict)
    }

    private static func own(_ call: Call<Viewer>) async throws -> (Plan, PlanAbove?) {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            try NameAbove.requireOwn(plan, viewer)
            return (plan, try AboveStore(tx).find(of: id, visibleTo: viewer))
        }
    }
}
