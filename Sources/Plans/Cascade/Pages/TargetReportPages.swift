import Access
import Core
import Storage
import Web

/// Marking a target as reported under a target of another plan: first the plan, then its target.
enum TargetReportPages {
    static let routes: [Route] = [
        .page(.get, "/plans/{plan}/targets/{item}/report", for: .holding([.officer])) { call in
            try await page(call, Form(["of": call.incoming.query["of"]]), status: 200)
        },
        .page(.post, "/plans/{plan}/targets/{item}/report", for: .holding([.officer])) { call in
            let plan = try call.id("plan", of: Plan.self), item = try call.id("item", of: PlanItem.self)
            var form = call.form
            let target = ID<PlanItem>(form["target"]), other = ID<Plan>(form["of"])
            if form["act"] != "none", target == nil || other == nil {
                form.refuse("target", "form.choose")
                return try await page(call, form, status: 422)
            }
            let isNone = form["act"] == "none"
            try await ReportTarget(call.services)(item, of: plan, as: isNone ? nil : target, in: isNone ? nil : other, by: call.viewer)
            return .redirect(to: "/plans/\(plan)#targets")
        }
    ]

    private static func page(_ call: Call<Viewer>, _ form: Form, status: Int) async throws -> Answer {
        let plan = try call.id("plan", of: Plan.self), item = try call.id("item", of: PlanItem.self), viewer = call.viewer
        let content = try await call.services.database.read { tx in
            let (own, target) = try ReportTarget.own(item, of: plan, by: viewer, tx)
            let plans = try SeenPaperStore(tx).published(visibleTo: viewer, size: 200).filter { $0.id != plan }
            let chosen = plans.first { $0.id.rawValue == form["of"] }
            return TargetReportView.Content(
                plan: own, target: target, plans: plans, chosen: chosen,
                targets: try chosen.map { try SeenPaperStore(tx).targets(of: $0.id, visibleTo: viewer) } ?? [],
                current: try TargetReportStore(tx).reportedAs(in: plan, visibleTo: viewer)[item])
        }
        return call.page(TargetReportView(content: content, form: form, token: call.token, words: call.words).page, status: status)
    }
}
