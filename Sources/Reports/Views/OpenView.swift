import Checking
import Core
import Drafting
import Web

/// What is still open, each with the way to it.
struct OpenView {
    let content: ReportView.Content
    let token: HTML
    let words: Words

    private var cover: Cover { content.cover }
    private var report: Report { content.report }

    var html: HTML {
        let general: [HTML] = content.remarks.filter { $0.anchor.isEmpty }.map { RemarkView(remark: $0, words: words).html }
        return "<section class=\"block\" id=\"open\"><h2>\(words("reports.open"))</h2>\(general)\(items)\(explanations)</section>"
    }

    private var items: HTML {
        var lines: [HTML] = []
        if cover.isEmpty { lines.append("<li>\(words("reports.openEmpty"))</li>") }
        if !cover.blanks.isEmpty {
            let text = words("reports.openBlanks", count: cover.blanks.count)
            lines.append(content.sight.mayWrite ? "<li><a href=\"/reporting/\(report.id)/figures\">\(text)</a></li>" : "<li>\(text)</li>")
        }
        if !cover.unexplained.isEmpty {
            lines.append("<li><a href=\"#checks\">\(words("reports.openChecks", count: cover.unexplained.count))</a></li>")
        }
        if !cover.unanswered.isEmpty { lines.append("<li>\(words("reports.openRemarks", count: cover.unanswered.count))</li>") }
        if !cover.awaited.isEmpty {
            let names: [HTML] = cover.awaited.prefix(200).map { unit in
                "<li>\(unit.name) \(tag(words(unit.isIn ? "reports.unitIn" : "reports.unitOut"), unit.isIn ? .plain : .attention))</li>"
            }
            lines.append("<li>\(words("reports.openUnits", count: cover.awaited.count))<ul>\(names)</ul></li>")
        }
        return lines.isEmpty ? notice(words("reports.openNothing")) : "<ul>\(lines)</ul>"
    }

    private var explanations: HTML? {
        if cover.findings.isEmpty { return nil }
        let rows: [HTML] = cover.findings.enumerated().map { place, item in
            let label = content.cells.first { $0.key == item.finding.place }?.label ?? item.finding.place
            let text = words(
                Self.key(item.finding.kind),
                ["place": label, "found": number(item.finding.found), "expected": number(item.finding.expected)])
            if !content.sight.mayWrite {
                let said: HTML? = item.explanation.map { "<p class=\"text\">\($0)</p>" }
                return "<li><p>\(text)</p>\(said)</li>"
            }
            return """
                <li><div class="field"><label for="explanation-\(place)">\(text)</label><input type="hidden" name="finding-\(place)" value="\(item.finding.key)">
                <textarea class="input" id="explanation-\(place)" name="explanation-\(place)" rows="2">
                \(item.explanation ?? "")</textarea></div></li>
                """
        }
        let list: HTML = "<ul class=\"plain-list\">\(rows)</ul>"
        let body: HTML =
            content.sight.mayWrite
            ? "<form method=\"post\" action=\"/reporting/\(report.id)/explanations\">\(token)\(list)\(button(words("reports.explain"), style: .second))</form>"
            : list
        return "<div id=\"checks\"><h3>\(words("reports.checks"))</h3>\(body)</div>"
    }

    static func key(_ kind: Finding.Kind) -> WordKey {
        switch kind {
        case .rule(let id): .of("reports.finding", id)
        case .outlier: "reports.finding.outlier"
        case .total: "reports.finding.total"
        case .change: "reports.finding.change"
        case .vanished: "reports.finding.vanished"
        }
    }

    private func number(_ value: Double?) -> String { value.map { VietnameseNumber.text($0) } ?? words("reports.unknown") }
}

/// The figures as this reader may see them.
struct FigureTableView {
    let content: ReportView.Content
    let words: Words

    var html: HTML {
        let rows: [[HTML]] = content.cells.map { cell in
            let remarks: [HTML] = content.remarks.filter { $0.anchor == "cell:" + cell.key }.map { RemarkView(remark: $0, words: words).html }
            let previous = cell.countsPeople && !content.isHandling ? nil : cell.previous
            return [
                "\(cell.label)\(remarks)", "\(cell.isBlank ? words("reports.blank") : content.shown(cell).text(unit: cell.unit))",
                "\(cell.goal ?? "")",
                "\(previous.map { VietnameseNumber.text($0) } ?? "")", "\(words(.of("reports.cell", cell.state.rawValue)))"
            ]
        }
        let link: HTML? = content.sight.mayWrite ? "<a href=\"/reporting/\(content.report.id)/figures\">\(words("reports.enter"))</a>" : nil
        let body: HTML =
            rows.isEmpty
            ? "<p class=\"hint\">\(words("reports.noFigures"))</p>"
            : table(
                caption: words("reports.figures"),
                columns: [
                    Column(words("reports.figure")), Column(words("reports.value"), isNumber: true), Column(words("reports.goal")),
                    Column(words("reports.previous"), isNumber: true), Column(words("reports.source"))
                ], rows: rows)
        return "<section class=\"block\" id=\"figures\"><div class=\"row\"><h2>\(words("reports.figures"))</h2>\(link)</div>\(body)</section>"
    }
}
