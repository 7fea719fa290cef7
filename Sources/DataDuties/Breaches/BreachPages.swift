import Access
import Audit
import Core
import Papers
import Storage
import Web

/// Breaches: the list, a new one, its page with the clock, its correction, the notification and its draft.
enum BreachPages {
    static let routes: [Route] = [
        .page(.get, "/data/breaches", for: DataDutyPages.deciders) { call in
            let (viewer, now) = (call.viewer, call.now)
            let breaches = try await call.services.database.read { tx in try BreachStore(tx).list(visibleTo: viewer) }
            return call.page(BreachListView(breaches: breaches, now: now, words: call.words).page)
        },
        .page(.get, "/data/breaches/new", for: DataDutyPages.deciders) { call in
            let at = Moment.vietnamese(call.now).split(separator: " ").map(String.init)
            return form(call, nil, Form(["time": at[0], "day": at[1]]))
        },
        .page(.post, "/data/breaches", for: DataDutyPages.deciders, add),
        .page(.get, "/data/breaches/{breach}", for: DataDutyPages.deciders) { call in try await show(call, Form()) },
        .page(.get, "/data/breaches/{breach}/edit", for: DataDutyPages.deciders) { call in
            let breach = try await get(call)
            return form(call, breach, Form(breach))
        },
        .page(.post, "/data/breaches/{breach}", for: DataDutyPages.deciders, change),
        .page(.post, "/data/breaches/{breach}/notification", for: DataDutyPages.deciders, notify),
        .page(.get, "/data/breaches/{breach}/draft.docx", for: DataDutyPages.deciders) { call in try await draft(call, .docx) },
        .page(.get, "/data/breaches/{breach}/draft.pdf", for: DataDutyPages.deciders) { call in try await draft(call, .pdf) }
    ]

    private static func get(_ call: Call<Viewer>) async throws -> Breach {
        let id = try call.id("breach", of: Breach.self), viewer = call.viewer
        return try await call.services.database.read { tx in try BreachStore(tx).get(id, visibleTo: viewer) }
    }

    private static func form(_ call: Call<Viewer>, _ breach: Breach?, _ form: Form, isSecond: Bool = false, status: Int = 200) -> Answer {
        call.page(
            BreachFormView(breach: breach, form: form, isSecond: isSecond, token: call.token, words: call.words).page, status: status)
    }

    private static func add(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, now) = (call.viewer, call.now)
        switch BreachForm.check(call.form, id: .random(), now: now) {
        case .invalid(let refused): return form(call, nil, refused, status: 422)
        case .valid(let breach):
            try await call.services.database.write { tx in
                try BreachStore(tx).add(breach, by: viewer)
                try AuditLog(tx).record(.breachKept, "breach", breach.id, by: viewer.user, at: now, detail: breach.kind.rawValue)
            }
            return .redirect(to: "/data/breaches/\(breach.id)")
        }
    }

    private static func change(_ call: Call<Viewer>) async throws -> Answer {
        let stored = try await get(call), (viewer, now) = (call.viewer, call.now)
        switch BreachForm.check(call.form, id: stored.id, now: now) {
        case .invalid(let refused): return form(call, stored, refused, status: 422)
        case .valid(let breach):
            do {
                try await call.services.database.write { tx in
                    try BreachStore(tx).save(breach)
                    try AuditLog(tx).record(.breachChanged, "breach", breach.id, by: viewer.user, at: now, detail: "revision \(breach.revision + 1)")
                }
            } catch let problem as Problem where problem == .changedMeanwhile {
                // What was typed stays, and saves over the version that is shown beside it.
                var kept = call.form
                kept.set("revision", to: String(stored.revision))
                return form(call, stored, kept, isSecond: true, status: 409)
            }
            return .redirect(to: "/data/breaches/\(stored.id)")
        }
    }

    private static func show(_ call: Call<Viewer>, _ form: Form, status: Int = 200) async throws -> Answer {
        let view = BreachView(breach: try await get(call), now: call.now, form: form, token: call.token, words: call.words)
        return call.page(view.page, status: status)
    }

    private static func notify(_ call: Call<Viewer>) async throws -> Answer {
        let breach = try await get(call), (viewer, now) = (call.viewer, call.now)
        guard breach.notifiedAt == nil else { throw Problem.dutyIsDone }
        var form = call.form
        let body = form.text("body", required: "data.bodyMissing")
        guard form.isValid else { return try await show(call, form, status: 422) }
        try await call.services.database.write { tx in
            try BreachStore(tx).notified(breach.id, to: body, at: now)
            try AuditLog(tx).record(.breachNotified, "breach", breach.id, by: viewer.user, at: now)
        }
        return .redirect(to: "/data/breaches/\(breach.id)")
    }

    private static func draft(_ call: Call<Viewer>, _ format: PaperKind) async throws -> Answer {
        let breach = try await get(call), (viewer, now) = (call.viewer, call.now)
        let paper = BreachPaper.paper(breach, of: viewer, on: LocalDate(now), call.words), bytes = try format.bytes(of: paper)
        try await call.services.database.write { tx in
            try AuditLog(tx).record(.breachPrinted, "breach", breach.id, by: viewer.user, at: now, detail: format.rawValue)
        }
        return .file(bytes, name: "\(paper.kind).\(format.rawValue)", type: format.type)
    }
}
