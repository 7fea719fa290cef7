import Access
import Audit
import Core
import Duties
import Reporting
import Storage
import Transparency
import Web

/// Between installations: the signed file of a report goes up, and is taken in above.
enum SendingPages {
    static let largest = 8 << 20

    static let routes: [Route] = [
        .page(.get, "/reporting/{report}/sent-file", for: ReportPages.writers, file),
        .page(.get, "/reporting/taking-in", for: officers) { call in
            call.page(TakingInView(desk: try await desk(call), form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/reporting/taking-in", for: officers, limit: largest + (64 << 10), takeIn),
        .page(.post, "/reporting/senders", for: officers, name)
    ]

    private static let officers = Rule.holding([.officer])

    /// What was handed in, signed by the key of this installation.
    private static func file(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("report", of: Report.self), viewer = call.viewer, now = call.now
        let (report, text) = try await call.services.database.read { tx in
            let sight = try Sight(id, for: viewer, tx)
            try viewer.require(sight.isWriter && sight.report.version > 0)
            guard let text = try LifeStore(tx).version(sight.report.version, of: id) else { throw Problem.notFound }
            return (sight.report, text)
        }
        guard let note = try call.services.notary.signed(text + "\n") else { throw Problem.reportKeyMissing }
        try await call.services.database.write { tx in
            try AuditLog(tx).record(.reportExported, "report", id, by: viewer.user, at: now, detail: "signed version \(report.version)")
        }
        return .file(Array(note.bytes.utf8), name: "bao-cao-\(report.version).tincay", type: "text/plain; charset=utf-8")
    }

    struct Desk: Sendable {
        /// Duties of units below that have nothing here yet, or may correct it.
        let duties: [ReportDuty]
        /// The verifying line of this installation, for those above.
        let ownKey: String?
    }

    private static func desk(_ call: Call<Viewer>) async throws -> Desk {
        let viewer = call.viewer
        let duties = try await call.services.database.read { tx in
            let ids: [ID<ReportDuty>] = try tx.run(
                """
                SELECT duty.id FROM report_duty duty WHERE duty.recipient_code = \(viewer.place) AND duty.place_code <> \(viewer.place)
                    AND duty.state <> 'accepted' ORDER BY duty.last_day, duty.unit_name, duty.id LIMIT 200
                """
            ).map { try $0.get("id") }
            return try ids.map { try DutyStore(tx).duty($0, visibleTo: viewer) }
        }
        return Desk(duties: duties, ownKey: call.services.notary.verifier?.text)
    }

    private static func takeIn(_ call: Call<Viewer>) async throws -> Answer {
        var form = call.form
        let duty = ID<ReportDuty>(form["duty"])
        if duty == nil { form.refuse("duty", "form.choose") }
        let file = form.file("file")
        if file == nil { form.refuse("file", "reports.fileMissing") }
        if let file, file.bytes.count > largest { throw Problem.tooLarge }
        guard form.isValid, let duty, let file else {
            return call.page(TakingInView(desk: try await desk(call), form: form, token: call.token, words: call.words).page, status: 422)
        }
        do {
            return .redirect(to: "/reporting/\(try await TakeInReport(call.services)(file.bytes, for: duty, by: call.viewer))")
        } catch let problem as Problem where problem == .reportFileUntrusted || problem == .reportFileForeign {
            form.refuse("file", .of("problem", problem.code))
            return call.page(TakingInView(desk: try await desk(call), form: form, token: call.token, words: call.words).page, status: 422)
        }
    }

    private static func name(_ call: Call<Viewer>) async throws -> Answer {
        var form = call.form
        let unit = form.text("unit", longest: 40), key = form.text("key", longest: 300)
        do {
            if form.isValid { try await TakeInReport(call.services).name(unit, key: key, by: call.viewer) }
        } catch let problem as Problem where problem == .badRequest {
            form.refuse("key", "reports.keyWrong")
        } catch let problem as Problem where problem == .reportFileForeign {
            form.refuse("unit", "problem.reports.fileForeign")
        }
        guard form.isValid else {
            return call.page(TakingInView(desk: try await desk(call), form: form, token: call.token, words: call.words).page, status: 422)
        }
        return .redirect(to: "/reporting/taking-in")
    }
}

struct TakingInView {
    let desk: SendingPages.Desk
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        let own: HTML? = desk.ownKey.map { "<p>\(words("reports.ownKey"))</p><p class=\"key-line\"><code>\($0)</code></p>" }
        return Page(
            words("reports.takeIn"), crumbs: [(words("reports.menu"), "/reporting")], hasErrors: !form.isValid,
            main: """
                <h1>\(words("reports.takeIn"))</h1>\(errorSummary(form, words))<p class="lead">\(words("reports.takeInLead"))</p>
                <form method="post" action="/reporting/taking-in" enctype="multipart/form-data" novalidate>\(token)
                \(fields.select("duty", "reports.whose", options: desk.duties.map { .init($0.id.rawValue, "\($0.unitName) · \($0.period.label.vietnamese)") }, empty: "form.choose"))
                \(fields.file("file", "reports.file", hint: "reports.fileHint", accept: ".tincay,.txt"))\(button(words("reports.takeIn")))</form>
                <section class="block"><h2>\(words("reports.senders"))</h2><form method="post" action="/reporting/senders" novalidate>\(token)
                \(fields.text("unit", "reports.senderUnit", hint: "reports.senderUnitHint", width: .medium))\(fields.text("key", "reports.senderKey", hint: "reports.senderKeyHint"))
                \(button(words("reports.nameSender"), style: .second))</form>\(own)</section>
                """)
    }
}
