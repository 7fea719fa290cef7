import Web

/// What the paper still lacks, its files, and its own parts to fill in.
struct PaperView {
    let sheet: PaperSheet
    let form: Form
    let token: HTML
    let words: Words
    /// Somebody else saved meanwhile: both stand on the page.
    var isSecond = false

    private var plan: Plan { sheet.plan }

    var page: Page {
        let fields = Fields(form, words)
        return Page(
            words("composing.paper"), crumbs: PlanCrumbs.crumbs(plan, words), hasErrors: !form.isValid,
            main: """
                <h1>\(words("composing.paper"))</h1>
                <p class="lead">\(plan.head.title)</p>
                \(errorSummary(form, words))\(conflict)
                \(gaps)
                <p class="row"><a class="button" href="/plans/\(plan.id)/paper.docx" download>\(words("composing.word"))</a> <a class="button second" href="/plans/\(plan.id)/paper.pdf" download>\(words("composing.pdf"))</a></p>
                <section class="block"><h2>\(words("composing.parts"))</h2><p class="hint">\(words("composing.partsLead"))</p>
                <form method="post" action="/plans/\(plan.id)/paper" novalidate>\(token)
                <input type="hidden" name="revision" value="\(form["revision"])">
                <div class="row">\(fields.text("symbol", "composing.symbol", hint: "composing.symbolHint", width: .medium))\(fields.text("place", "composing.place", width: .medium))</div>
                \(fields.area("purpose", "composing.purpose", hint: "composing.purposeHint", rows: 8))
                \(fields.area("authority", "composing.authority", hint: "composing.authorityHint", rows: 2))
                \(fields.text("position", "composing.position", width: .medium))\(fields.text("signer", "composing.signer", width: .medium))
                \(fields.area("recipients", "composing.recipients", hint: "composing.recipientsHint", rows: 6))
                \(fields.text("superior", "composing.superior", hint: "composing.superiorHint"))
                <p class="row">\(button(words("plans.save"), style: .second)) \(linkButton(words("plans.back"), to: "/plans/\(plan.id)", style: .quiet))</p>
                </form></section>
                """)
    }

    private var gaps: HTML {
        if sheet.gaps.isEmpty { return notice(words("composing.complete")) }
        let lines: [HTML] = sheet.gaps.map { "<li>\(words(.of("composing.gap", $0.rawValue)))</li>" }
        let signing: HTML? =
            plan.state == .published && sheet.gaps.contains(.number)
            ? "<p><a href=\"/plans/\(plan.id)/signing\">\(words("composing.toSigning"))</a></p>" : nil
        return "<section class=\"notice attention\"><p>\(words("composing.missing"))</p><ul>\(lines)</ul>\(signing)</section>"
    }

    private var conflict: HTML? {
        guard isSecond else { return nil }
        let parts = sheet.parts
        let pairs: [(String, String)] = [
            (words("composing.symbol"), parts.symbol), (words("composing.place"), parts.place), (words("composing.purpose"), parts.purpose),
            (words("composing.authority"), parts.authority.joined(separator: "; ")), (words("composing.position"), parts.position),
            (words("composing.signer"), parts.signer), (words("composing.recipients"), parts.recipients.joined(separator: "; ")),
            (words("composing.superior"), parts.superior)
        ]
        return """
            \(notice(words("form.changedMeanwhile"), .attention))
            <section class="card"><h2>\(words("composing.storedNow"))</h2>\(summaryList(pairs.map { (name: $0.0, value: "\($0.1)") }))</section>
            """
    }
}

/// The way back from the pages around a plan.
enum PlanCrumbs {
    static func crumbs(_ plan: Plan, _ words: Words) -> [(String, Path)] {
        let own: (String, Path) =
            plan.state == .draft ? (words("plans.review"), "/plans/\(plan.id)/review") : (short(plan.head.title), "/plans/\(plan.id)")
        return [(words("plans.title"), "/plans"), own]
    }

    /// Whole words of a long title.
    private static func short(_ title: String) -> String {
        guard title.count > 60 else { return title }
        return title.prefix(60).split(separator: " ").dropLast().joined(separator: " ") + "…"
    }
}
