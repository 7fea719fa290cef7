import Access
import Core
import Storage
import Web

/// Putting right which line of work a plan belongs to, and the targets of the State.
enum ProgrammePages {
    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/programme", for: .holding([.officer])) { call in
            let (plan, programme) = try await own(call)
            return call.page(
                ProgrammeFormView(plan: plan, form: Form(["programme": programme.rawValue]), token: call.token, words: call.words).page)
        },
        .page(.post, "/plans/{plan}/programme", for: .holding([.officer])) { call in
            let (plan, _) = try await own(call)
            var form = call.form
            guard let programme: Programme = form.choice("programme") else {
                return call.page(ProgrammeFormView(plan: plan, form: form, token: call.token, words: call.words).page, status: 422)
            }
            try await ChooseProgramme(call.services)(plan.id, programme, by: call.viewer)
            return .redirect(to: PlanPath.of(plan, isOwn: true))
        },
        .page(.get, "/national-targets") { call in
            call.page(NationalView(documents: NationalDocument.all, words: call.words).page)
        }
    ]

    private static func own(_ call: Call<Viewer>) async throws -> (Plan, Programme) {
        let id = try call.id("plan", of: Plan.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            try NameAbove.requireOwn(plan, viewer)
            return (plan, try ProgrammeStore(tx).programme(of: plan, visibleTo: viewer))
        }
    }
}
