import Access
import Audit
import Core
import Papers
import Storage
import Web

/// Number, day and signed scan of an approved report, from the office's register after signature (Decree 30/2020, art. 15).
enum SigningPages {
    static let largestScan = 20 << 20

    static let routes: [Route] = [
        .page(.get, "/reporting/{report}/signing", for: ReportPages.writers) { call in
            let desk = try await desk(call), now = desk.current
            let form = Form([
                "number": now?.number ?? "", "symbol": now?.symbol ?? (desk.report.agency == nil ? "BC-UBND" : "BC"),
                "day": now?.day.vietnamese ?? "",
                "seen": now?.id.rawValue ?? ""
            ])
            return call.page(SigningView(desk: desk, form: form, token: call.token, words: call.words).page)
        },
        .page(.post, "/reporting/{report}/signing", for: ReportPages.writers, limit: largestScan + (64 << 10), sign),
        .page(.get, "/reporting/{report}/signing/{signing}", for: ReportPages.writers) { call in
            let desk = try await desk(call), id = try call.id("signing", of: ReportSigning.self)
            guard let signing = desk.signings.first(where: { $0.id == id }) else { throw Problem.notFound }
            let (file, bytes) = try await call.services.database.read { tx in
                (try FileStore(tx).find(signing.file), try FileStore(tx).bytes(of: signing.file))
            }
            guard let file else { throw Problem.notFound }
            return .file(bytes, name: file.name, type: bytes.starts(with: [0xFF, 0xD8]) ? "image/jpeg" : "application/pdf")
        }
    ]

    struct Desk: Sendable {
        let report: Report
        let signings: [ReportSigning]

        var current: ReportSigning? { signings.first { $0.replacedAt == nil } }
    }

    private static func desk(_ call: Call<Viewer>) async throws -> Desk {
        let id = try call.id("report", of: Report.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let sight = try Sight(id, for: viewer, tx)
            try viewer.require(sight.isWriter)
            guard sight.report.state.isApproved else { throw Problem.reportNotNow }
            return Desk(report: sight.report, signings: try SigningStore(tx).list(of: id))
        }
    }

    private static func sign(_ call: Call<Viewer>) async throws -> Answer {
        let desk = try await desk(call), viewer = call.viewer, now = call.now, id = desk.report.id
        var form = call.form
        let number = form.text("number", longest: 10), symbol = form.text("symbol", longest: 40).uppercased()
        if !number.isEmpty, number.wholeMatch(of: /[0-9]{1,6}[a-zđ]?/) == nil { form.refuse("number", "composing.numberWrong") }
        if symbol.contains("/") { form.refuse("symbol", "composing.symbolHasStroke") }
        let day = form.day("day", required: "composing.dayMissing")
        if let day, day > LocalDate(now) { form.refuse("day", "composing.dayFuture") }
        let seen = ID<ReportSigning>(form["seen"])
        let reason = seen == nil ? "" : form.text("reason", required: "composing.reasonMissing", longest: 500)
        let file = form.file("scan")
        if let file {
            let isScan = file.bytes.starts(with: Array("%PDF-".utf8)) || file.bytes.starts(with: [0xFF, 0xD8, 0xFF])
            if !isScan { form.refuse("scan", "composing.scanKind") }
        } else if seen == nil {
            form.refuse("scan", "composing.scanMissing")
        }
        func again(_ status: Int) -> Answer {
            call.page(SigningView(desk: desk, form: form, token: call.token, words: call.words).page, status: status)
        }
        guard form.isValid, let day else { return again(422) }
        let zeroless = String(number.drop { $0 == "0" }), plain = zeroless.first?.isNumber == true ? zeroless : number
        let scan = file.map { scan in
            (
                StoredFile(id: .random(), name: scan.name, size: scan.bytes.count, digest: ReportContent.hash(bytes: scan.bytes), at: now), scan.bytes
            )
        }
        do {
            try await call.services.database.write { tx in
                let store = SigningStore(tx), current = try store.list(of: id).first { $0.replacedAt == nil }
                guard current?.id == seen, let held = scan?.0.id ?? current?.file else { throw Problem.changedMeanwhile }
                if let scan { try FileStore(tx).add(scan.0, scan.1) }
                if let current { try store.replace(current.id, at: now) }
                let signing = ReportSigning(
                    id: .random(), number: plain, symbol: symbol, day: day, file: held, reason: reason.isEmpty ? nil : reason, enteredAt: now)
                try store.add(signing, of: desk.report, by: viewer)
                try AuditLog(tx).record(.reportSigned, "report", id, by: viewer.user, at: now)
            }
        } catch let problem as Problem where problem == .reportNumberTaken {
            form.refuse("number", .of("problem", problem.code))
            return again(409)
        }
        return .redirect(to: "/reporting/\(id)/signing")
    }
}

struct SigningView {
    let desk: SigningPages.Desk
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let path: Path = "/reporting/\(desk.report.id)", fields = Fields(form, words)
        let rows: [HTML] = desk.signings.map { signing in
            let state: HTML = signing.replacedAt == nil ? tag(words("reports.holds"), .good) : tag(words("reports.replaced"), .quiet)
            let reason: HTML? = signing.reason.map { "<p class=\"task-meta\">\($0)</p>" }
            return """
                <li><a href="\(path)/signing/\(signing.id)" download>\(signing.number)/\(signing.symbol), \(signing.day.vietnamese)</a> \(state)\(reason)</li>
                """
        }
        let list: HTML? = rows.isEmpty ? nil : "<ul>\(rows)</ul>"
        let reason: HTML? = desk.current == nil ? nil : fields.area("reason", "composing.reason", hint: "composing.reasonHint", rows: 2)
        return Page(
            words("reports.signing"), crumbs: [(words("reports.menu"), "/reporting"), (desk.report.title, path)], hasErrors: !form.isValid,
            main: """
                <h1>\(words("reports.signing"))</h1>\(errorSummary(form, words))<p class="lead">\(words("composing.signingLead"))</p>\(list)
                <form method="post" action="\(path)/signing" enctype="multipart/form-data" novalidate>\(token)<input type="hidden" name="seen" value="\(form["seen"])">
                \(fields.text("number", "composing.signNumber", hint: "composing.signNumberHint", width: .narrow))\(fields.text("symbol", "composing.symbol", hint: "composing.symbolHint", width: .medium))
                \(fields.text("day", "composing.signDay", width: .medium))
                \(fields.file("scan", "composing.scan", hint: "composing.scanHint", accept: ".pdf,.jpg,.jpeg"))\(reason)
                <div class="row">\(button(words("composing.sign"))) <a href="\(path)">\(words("plans.back"))</a></div></form>
                """)
    }
}
