import Access
import Core
import Storage
import Web

/// Entering the figure of a period, and putting one right.
enum FigurePages {
    static let workers = Rule.holding([.officer, .member])

    static let routes: [Route] = [
        .page(.get, "/targets/{target}/figures", for: workers) { call in
            let shown = try await shown(call), query = call.incoming.query
            let first = shown.content.nextPeriod
            let period = TargetPeriod(year: Int(query["year"]) ?? first.year, TargetPeriod.Part(rawValue: query["part"]) ?? first.part)
            return call.page(shown.page(FigureForm.filled(shown.content.actuals.standing(of: period), period, shown.content.target)))
        },
        .page(.post, "/targets/{target}/figures", for: workers, limit: WorkPages.evidenceLimit, enter)
    ]

    private static func shown(_ call: Call<Viewer>) async throws -> FigureFormView {
        let id = try call.id("target", of: PlanTarget.self), viewer = call.viewer, today = call.services.clock.today
        let content = try await call.services.database.read { tx in try TargetView.Content(id, for: viewer, today, tx) }
        try viewer.require(content.rules.mayEnter)
        return FigureFormView(content: content, token: call.token, words: call.words)
    }

    private static func enter(_ call: Call<Viewer>) async throws -> Answer {
        var shown = try await shown(call)
        let target = shown.content.target
        switch FigureForm.checked(call.form, target, on: call.services.clock.today) {
        case .invalid(let form): return call.page(shown.page(form), status: 422)
        case .valid(let entry):
            do {
                try await EnterFigure(call.services)(entry, of: target.id, seen: FigureForm.seen(call.form, entry.period), by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                // What was typed stays; sent again, it corrects what is shown beside it.
                var form = call.form
                shown.conflict = shown.content.actuals.standing(of: entry.period)
                form.set("seen", to: String(shown.conflict?.version ?? 0))
                form.set("seenOf", to: FigureForm.key(entry.period))
                return call.page(shown.page(form), status: 409)
            } catch let problem as Problem where problem == .targetReasonMissing {
                var form = call.form
                form.refuse("reason", "problem.targets.reasonMissing")
                return call.page(shown.page(form), status: 422)
            }
            return .redirect(to: "/targets/\(target.id)#figures")
        }
    }
}
