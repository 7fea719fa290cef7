import Core
import Web

/// What the register says, and the form to enter or to correct it.
struct SigningView {
    let desk: SigningPages.Desk
    let form: Form
    let token: HTML
    let words: Words
    var isSecond = false

    private var plan: Plan { desk.plan }

    var page: Page {
        Page(
            words("composing.signing"), crumbs: PlanCrumbs.crumbs(plan, words), hasErrors: !form.isValid,
            main: """
                <h1>\(words("composing.signing"))</h1>
                <p class="lead">\(plan.head.title)</p>
                \(errorSummary(form, words))\(isSecond ? notice(words("form.changedMeanwhile"), .attention) : .empty)
                \(desk.current.map(card))\(entry)\(earlier)
                """)
    }

    private func card(_ signing: Signing) -> HTML {
        let scan: Path = "/plans/\(plan.id)/signing/\(signing.id)"
        return """
            <section class="card">\(summaryList([
                (words("composing.signedNumber"), "\(signing.numberAndSymbol)"), (words("composing.signDay"), "\(signing.day.vietnamese)"),
                (words("composing.scan"), "<a href=\"\(scan)\" download>\(words("composing.openScan"))</a>"),
            ]))<p class="hint">\(words("composing.entered", ["who": signing.enteredBy, "at": Moment.vietnamese(signing.enteredAt)]))</p></section>
            """
    }

    private var entry: HTML {
        guard desk.current != nil else { return "<p>\(words("composing.signingLead"))</p>\(formBody)" }
        let isOpen = !form.isValid || isSecond
        return "<details class=\"card\"\(HTML.when(isOpen, " open"))><summary>\(words("composing.correct"))</summary>\(formBody)</details>"
    }

    private var formBody: HTML {
        let fields = Fields(form, words)
        let reason: HTML? = desk.current == nil ? nil : fields.area("reason", "composing.reason", hint: "composing.reasonHint", rows: 2)
        return """
            <form method="post" action="/plans/\(plan.id)/signing" enctype="multipart/form-data" novalidate>\(token)
            <input type="hidden" name="seen" value="\(form["seen"])">
            <div class="row">\(fields.text("number", "composing.signNumber", hint: "composing.signNumberHint", width: .narrow))\(fields.text("symbol", "composing.symbol", hint: "composing.symbolHint", width: .medium))</div>
            \(fields.text("day", "composing.signDay", width: .medium))
            \(fields.file("scan", "composing.scan", hint: "composing.scanHint", accept: ".pdf,.jpg,.jpeg"))
            \(reason)
            <p class="row">\(button(words("composing.sign"))) \(linkButton(words("plans.back"), to: "/plans/\(plan.id)", style: .quiet))</p></form>
            """
    }

    private var earlier: HTML {
        let old = desk.signings.filter { $0.replacedAt != nil }
        if old.isEmpty { return .empty }
        // The reason for replacing one stands with the one that took its place.
        let rows: [HTML] = old.map { signing in
            let next = desk.signings.last { $0.enteredAt >= signing.replacedAt ?? signing.enteredAt && $0.id != signing.id }
            let at = signing.replacedAt.map(Moment.vietnamese) ?? ""
            let scan: Path = "/plans/\(plan.id)/signing/\(signing.id)"
            return """
                <li><a href="\(scan)" download>\(signing.numberAndSymbol), \(signing.day.vietnamese)</a>
                <p class="task-meta">\(words("composing.replaced", ["at": at, "reason": next?.reason ?? words("plans.unknown")]))</p></li>
                """
        }
        return "<section class=\"block\"><h2>\(words("composing.earlier"))</h2><ul>\(rows)</ul></section>"
    }
}
