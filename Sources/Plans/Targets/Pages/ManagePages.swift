import Access
import Core
import Organisations
import Storage
import Web

/// What officers of the unit set: the way of a target, a changed goal, who enters its figures.
enum ManagePages {
    static let officers = Rule.holding([.officer])

    static let routes: [Route] = [
        .page(.get, "/targets/{target}/way", for: officers) { call in
            let shown = try await shown(call)
            return call.page(shown.way(WayForm.filled(shown.target)))
        },
        .page(.post, "/targets/{target}/way", for: officers, setWay),
        .page(.get, "/targets/{target}/change", for: officers) { call in
            let shown = try await shown(call)
            return call.page(shown.change(GoalForm.filled(shown.target)))
        },
        .page(.post, "/targets/{target}/change", for: officers, change),
        .page(.get, "/targets/{target}/owner", for: officers) { call in
            let shown = try await shown(call)
            return call.page(
                shown.owner(Form(["owner": shown.target.owner?.rawValue ?? "", "revision": String(shown.target.revision)])))
        },
        .page(.post, "/targets/{target}/owner", for: officers, handOver)
    ]

    private static func shown(_ call: Call<Viewer>) async throws -> ManageViews {
        let id = try call.id("target", of: PlanTarget.self), viewer = call.viewer, today = call.services.clock.today
        return try await call.services.database.read { tx in
            let target = try ManageTarget.own(id, viewer, tx), plan = try PlanStore(tx).get(target.plan, visibleTo: viewer)
            return ManageViews(
                target: target, plan: plan, years: WayForm.years(target, of: plan, today: today),
                agencies: try AgencyStore(tx).list(of: target.place, on: today), token: call.token, words: call.words)
        }
    }

    private static func setWay(_ call: Call<Viewer>) async throws -> Answer {
        let shown = try await shown(call)
        if call.form["do"] == "propose" {
            let form = WayForm.proposed(call.form, shown.target, shown.years)
            return call.page(shown.way(form, isProposal: form.isValid), status: form.isValid ? 200 : 422)
        }
        switch WayForm.checked(call.form, shown.target, shown.years) {
        case .invalid(let form): return call.page(shown.way(form), status: 422)
        case .valid(let way):
            return try await saved(call, shown) { revision in
                try await ManageTarget(call.services).set(way, of: shown.target.id, shown: revision, by: call.viewer)
            } again: {
                shown.way($0, isConflict: $1)
            }
        }
    }

    private static func change(_ call: Call<Viewer>) async throws -> Answer {
        let shown = try await shown(call)
        switch GoalForm.checked(call.form) {
        case .invalid(let form): return call.page(shown.change(form), status: 422)
        case .valid(let change):
            return try await saved(call, shown) { revision in
                try await ManageTarget(call.services).change(change, of: shown.target.id, shown: revision, by: call.viewer)
            } again: {
                shown.change($0, isConflict: $1)
            }
        }
    }

    private static func handOver(_ call: Call<Viewer>) async throws -> Answer {
        let shown = try await shown(call)
        guard let owner = ID<Agency>(call.form["owner"]) else {
            var form = call.form
            form.refuse("owner", "work.agencyMissing")
            return call.page(shown.owner(form), status: 422)
        }
        return try await saved(call, shown) { revision in
            try await ManageTarget(call.services).handOver(shown.target.id, to: owner, shown: revision, by: call.viewer)
        } again: {
            shown.owner($0, isConflict: $1)
        }
    }

    /// Back to the target; or the form again, with what is there now above it, or the fault of a decision's day.
    private static func saved(
        _ call: Call<Viewer>, _ shown: ManageViews, _ save: (Int) async throws -> Void, again: (Form, Bool) -> Page
    ) async throws -> Answer {
        var form = call.form
        do {
            try await save(Int(form["revision"]) ?? 0)
        } catch let problem as Problem where problem == .changedMeanwhile {
            form.set("revision", to: String(shown.target.revision))
            return call.page(again(form, true), status: 409)
        } catch let problem as Problem where problem == .targetDecisionUnfit {
            form.refuse("day", "problem.targets.decisionUnfit")
            return call.page(again(form, false), status: 422)
        }
        return .redirect(to: "/targets/\(shown.target.id)")
    }
}
