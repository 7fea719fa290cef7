import Access
import Core
import Vault
import Web

struct EmergencyListView {
    let emergencies: [Emergency]
    let names: [String: String]
    let numbers: [ID<CaseFile>: String]
    let viewer: Viewer
    let now: Instant
    let words: Words

    var page: Page {
        let columns = [
            Column(words("cases.number")), Column(words("emergency.opener")), Column(words("emergency.reason")), Column(words("emergency.until")),
            Column(words("emergency.state"))
        ]
        let rows: [[HTML]] = emergencies.map { emergency in
            let path: Path = "/emergencies/\(emergency.id)", opener = names[emergency.opener.rawValue] ?? ""
            return [
                "<a href=\"\(path)\">\(numbers[emergency.file] ?? "")</a>", "\(emergency.opener == viewer.user ? words("cases.mine") : opener)",
                "\(words(.of("emergency.reasonOf", emergency.reason.rawValue)))", "\(Moment.vietnamese(emergency.term.until))",
                EmergencyState(emergency: emergency, now: now, words: words).html
            ]
        }
        let new: HTML? = Rule.handlers.admits(viewer) ? "<p>\(linkButton(words("emergency.new"), to: "/emergencies/new", style: .danger))</p>" : nil
        return Page(
            words("emergency.title"),
            main: """
                <h1>\(words("emergency.title"))</h1>
                <p class="lead">\(words("emergency.lead"))</p>
                \(new)
                \(rows.isEmpty ? emptyState(words("emergency.none"), words("emergency.noneAdvice")) : table(caption: words("emergency.title"), columns: columns, rows: rows))
                """)
    }
}

struct EmergencyState {
    let emergency: Emergency
    let now: Instant
    let words: Words

    var html: HTML {
        if let outcome = emergency.outcome {
            return tag(words(.of("emergency.outcomeOf", outcome.rawValue)), outcome == .right ? .quiet : .attention)
        }
        let due = words("emergency.due", ["day": emergency.reviewDue.vietnamese])
        let open: HTML? = emergency.term.isOpen(at: now) ? tag(words("emergency.isOpen"), .attention) : nil
        return "\(open) \(tag(due, emergency.isOverdue(on: LocalDate(now)) ? .late : .plain))"
    }
}

struct EmergencyFormView {
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        let reasons = EmergencyReason.allCases.map { Fields.Option($0.rawValue, words(.of("emergency.reasonOf", $0.rawValue))) }
        let parts = Compartment.allCases.map { Fields.Option($0.rawValue, words(.of("cases.partOf", $0.rawValue))) }
        let minutes = EmergencyTerm.choices.map { Fields.Option(String($0), words("emergency.minutesOf", count: $0)) }
        return Page(
            words("emergency.new"), crumbs: [(words("emergency.title"), "/emergencies")], hasErrors: !form.isValid,
            main: """
                <h1>\(words("emergency.new"))</h1>
                <p class="lead">\(words("emergency.newLead"))</p>
                <p>\(words("emergency.who"))</p>
                \(errorSummary(form, words))
                <form method="post" action="/emergencies" novalidate>\(token)
                \(fields.text("number", "cases.number", hint: "emergency.numberHint", width: .medium))
                \(fields.radios("reason", "emergency.reason", options: reasons))
                \(fields.area("account", "emergency.account", hint: "emergency.accountHint"))
                \(fields.checkboxes("parts", "emergency.parts", options: parts, hint: "emergency.partsHint"))
                \(fields.radios("minutes", "emergency.minutes", options: minutes))
                \(notice(words("emergency.warning"), .attention))
                \(button(words("emergency.go"), style: .danger))
                \(linkButton(words("form.cancel"), to: "/emergencies", style: .quiet))
                </form>
                """)
    }
}

struct EmergencyView {
    let overview: EmergencyOverview
    let viewer: Viewer
    let now: Instant
    let form: Form
    let token: HTML
    let words: Words

    private var emergency: Emergency { overview.emergency }
    private var isOwn: Bool { emergency.opener == viewer.user }

    var page: Page {
        Page(
            words("emergency.single"), crumbs: [(words("emergency.title"), "/emergencies")], hasErrors: !form.isValid,
            main: """
                <h1>\(words("cases.numbered", ["number": overview.number]))</h1>
                <p>\(EmergencyState(emergency: emergency, now: now, words: words).html)</p>
                \(errorSummary(form, words))
                \(summaryList(pairs))
                \(isOwn ? own : judging)
                <section class="block"><h2>\(words("emergency.did"))</h2>\(did)</section>
                """)
    }

    private var pairs: [(name: String, value: HTML)] {
        let parts = emergency.parts.map { words(.of("cases.partOf", $0.rawValue)) }.joined(separator: ", ")
        var pairs: [(name: String, value: HTML)] = [
            (words("emergency.opener"), "\(overview.opener)"),
            (words("emergency.reason"), "\(words(.of("emergency.reasonOf", emergency.reason.rawValue)))"),
            (words("emergency.account"), "<span class=\"typed\">\(overview.account ?? words("emergency.sealed"))</span>"),
            (words("emergency.parts"), "\(parts)"), (words("emergency.from"), "\(Moment.vietnamese(emergency.term.from))"),
            (words("emergency.until"), "\(Moment.vietnamese(emergency.term.until))")
        ]
        if let reviewer = overview.reviewer { pairs.append((words("emergency.reviewer"), "\(reviewer)")) }
        return pairs
    }

    /// While it is open, the way to the case; and a way to give it back.
    private var own: HTML? {
        guard emergency.term.isOpen(at: now) else { return "<p>\(words("emergency.over"))</p>" }
        return """
            <p class="row">\(linkButton(words("emergency.toCase"), to: "/cases/\(emergency.file)"))</p>
            <form method="post" action="\("/emergencies/\(emergency.id)/end" as Path)">\(token)\(button(words("emergency.end"), style: .second))</form>
            """
    }

    private var judging: HTML? {
        guard emergency.outcome == nil else { return nil }
        let outcomes = EmergencyOutcome.allCases.map { Fields.Option($0.rawValue, words(.of("emergency.outcomeOf", $0.rawValue))) }
        return """
            <form class="card" method="post" action="\("/emergencies/\(emergency.id)/review" as Path)" novalidate>\(token)
            \(Fields(form, words).radios("outcome", "emergency.outcome", options: outcomes, hint: "emergency.outcomeHint"))
            \(button(words("emergency.judge")))</form>
            """
    }

    private var did: HTML {
        let rows: [[HTML]] = overview.lines.map { line in
            let part = line.detail.flatMap(Compartment.init(rawValue:)).map { ": " + words(.of("cases.partOf", $0.rawValue)) } ?? ""
            return ["\(Moment.vietnamese(line.at))", "\(words(.of("audit.act", line.act)) + part)"]
        }
        return table(caption: words("emergency.did"), columns: [Column(words("cases.at")), Column(words("cases.what"))], rows: rows)
    }
}
