import Core
import UnusualReads
import Vault
import Web

struct ReadListView {
    let overview: WatchReads.Overview
    let words: Words

    var page: Page {
        let columns = [
            Column(words("reads.day")), Column(words("reads.person")), Column(words("reads.kind")), Column(words("reads.count"), isNumber: true),
            Column(words("reads.state"))
        ]
        let rows: [[HTML]] = overview.findings.map { finding in
            let path: Path = "/oversight/reads/\(value: finding.kind.rawValue)/\(value: finding.reader)/\(value: finding.day.text)"
            let usual: HTML? = finding.median.map { " <span class=\"hint\">\(words("reads.median", ["count": words.number($0)]))</span>" }
            let said = overview.explanations[finding.key]
            return [
                "\(finding.day.vietnamese)", "\(overview.names[finding.reader] ?? "")",
                "<a href=\"\(path)\">\(words(.of("reads.kindOf", finding.kind.rawValue)))</a>", "\(words.number(finding.count))\(usual)",
                said.map { tag(words(.of("reads.reasonOf", $0.reason.rawValue)), $0.reason == .followUp ? .attention : .quiet) }
                    ?? tag(words("reads.open"), .attention)
            ]
        }
        return Page(
            words("reads.title"), isWide: true,
            main: """
                <h1>\(words("reads.title"))</h1>
                <p class="lead">\(words("reads.lead"))</p>
                \(rows.isEmpty ? emptyState(words("reads.none"), words("reads.noneAdvice")) : table(caption: words("reads.title"), columns: columns, rows: rows))
                <section class="block"><h2>\(words("reads.rules"))</h2><ul>\(rules)</ul><p>\(words("reads.limits"))</p></section>
                """)
    }

    /// What is looked at, with the very numbers.
    private var rules: [HTML] {
        let usual = Thresholds.usual
        let values = [
            "opens": String(usual.opens), "closes": String(usual.closes), "files": String(usual.files), "times": String(usual.timesMedian),
            "days": String(usual.medianDays), "unrelated": String(usual.unrelated), "searches": String(usual.searches)
        ]
        return Finding.Kind.allCases.map { "<li>\(words(.of("reads.ruleOf", $0.rawValue), values))</li>" }
    }
}

struct ReadDetailView {
    let detail: WatchReads.Detail
    let isOwn: Bool
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let finding = detail.finding, title = words(.of("reads.kindOf", finding.kind.rawValue))
        let rows: [[HTML]] = detail.lines.map { line in
            let part = line.entry.detail.flatMap(Compartment.init(rawValue:)).map { ": " + words(.of("cases.partOf", $0.rawValue)) } ?? ""
            return ["\(Moment.vietnamese(line.entry.at))", "\(words(.of("audit.act", line.entry.act)) + part)", "\(line.number)"]
        }
        return Page(
            title, crumbs: [(words("reads.title"), "/oversight/reads")], hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>
                <p class="lead">\(detail.name), \(finding.day.vietnamese)</p>
                \(errorSummary(form, words))
                \(table(caption: words("reads.entries"), columns: [Column(words("cases.at")), Column(words("cases.what")), Column(words("cases.number"))], rows: rows))
                \(said ?? explaining)
                """)
    }

    private var said: HTML? {
        detail.explanation.map { explanation in
            summaryList([
                (words("reads.reason"), "\(words(.of("reads.reasonOf", explanation.reason.rawValue)))"),
                (words("reads.explainer"), "\(detail.explainer ?? ""), \(Moment.vietnamese(explanation.at))")
            ])
        }
    }

    private var explaining: HTML {
        if isOwn { return "<p>\(words("reads.own"))</p>" }
        let finding = detail.finding
        let path: Path = "/oversight/reads/\(value: finding.kind.rawValue)/\(value: finding.reader)/\(value: finding.day.text)"
        let reasons = ReadReason.allCases.map { Fields.Option($0.rawValue, words(.of("reads.reasonOf", $0.rawValue))) }
        return """
            <form class="card" method="post" action="\(path)" novalidate>\(token)
            \(Fields(form, words).radios("reason", "reads.reason", options: reasons, hint: "reads.reasonHint"))
            \(button(words("reads.explain")))</form>
            """
    }
}
