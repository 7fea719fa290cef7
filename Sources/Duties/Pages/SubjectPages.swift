import Access
import Audit
import Core
import Plans
import Reporting
import Storage
import Web

/// A duty of one plan may report on the targets of another, as district plans do with the province's strategy.
enum SubjectPages {
    static let routes: [Route] = [
        .page(.get, "/reports/duties/{duty}/subject", for: .holding([.officer])) { call in
            let asked = try await asked(call)
            return call.page(page(asked, form: Form(["plan": asked.duty.subject ?? ""]), call))
        },
        .page(.post, "/reports/duties/{duty}/subject", for: .holding([.officer]), save)
    ]

    private struct Asked: Sendable {
        let duty: ReportDuty
        let plans: [Plan]
    }

    private static func asked(_ call: Call<Viewer>) async throws -> Asked {
        let id = try call.id("duty", of: ReportDuty.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let duty = try DutyStore(tx).duty(id, visibleTo: viewer)
            try viewer.require(DutyStore(tx).owner(of: id) == viewer.place)
            return Asked(duty: duty, plans: try PlanStore(tx).list(visibleTo: viewer).filter { $0.state == .published && $0.place == viewer.place })
        }
    }

    private static func save(_ call: Call<Viewer>) async throws -> Answer {
        let asked = try await asked(call)
        guard let plan = asked.plans.first(where: { $0.id.rawValue == call.form["plan"] }) else {
            var form = call.form
            form.refuse("plan", "form.choose")
            return call.page(page(asked, form: form, call), status: 422)
        }
        let (viewer, now) = (call.viewer, call.now)
        try await call.services.database.write { tx in
            try DutyStore(tx).setSubject(plan.id, of: asked.duty)
            try AuditLog(tx).record(.dutySubjectChosen, "duty", asked.duty.id, by: viewer.user, at: now)
        }
        return .redirect(to: asked.duty.path)
    }

    private static func page(_ asked: Asked, form: Form, _ call: Call<Viewer>) -> Page {
        let words = call.words, options = asked.plans.map { Fields.Option($0.id.rawValue, $0.head.title) }
        return Page(
            words("duties.setSubject"), crumbs: [(words("duties.title"), "/reports"), (asked.duty.period.label.name(words), asked.duty.path)],
            hasErrors: !form.isValid,
            main: """
                <h1>\(words("duties.setSubject"))</h1>\(errorSummary(form, words))<p>\(words("duties.subjectHint"))</p>
                <form method="post" action="\(asked.duty.path)/subject" novalidate>\(call.token)\(Fields(form, words).select("plan", "duties.subject", options: options))
                \(button(words("duties.save")))</form>
                """)
    }
}
