import Core
import Web

/// The figures as they are typed: what is said of each, then the number.
struct FiguresView {
    let content: ReportView.Content
    let form: Form
    let token: HTML
    let words: Words
    var isSecond = false

    var page: Page {
        let id = content.report.id, revision = form["revision"].isEmpty ? String(content.report.revision) : form["revision"]
        let fields: [HTML] = content.cells.enumerated().compactMap { place, cell in FigureForm.isTyped(cell) ? group(cell, place) : nil }
        let body: HTML =
            fields.isEmpty
            ? "<p>\(words("reports.noFigures"))</p>"
            : """
            <form method="post" action="/reporting/\(id)/figures" novalidate>\(token)<input type="hidden" name="revision" value="\(revision)">\(fields)
            <div class="row">\(button(words("reports.save"))) <a href="/reporting/\(id)">\(words("plans.back"))</a></div></form>
            """
        return Page(
            words("reports.figures"), crumbs: [(words("reports.menu"), "/reporting"), (content.report.title, "/reporting/\(id)")],
            hasErrors: !form.isValid,
            main: """
                <h1>\(words("reports.figures"))</h1>\(errorSummary(form, words))\(isSecond ? notice(words("form.changedMeanwhile"), .attention) : .empty)
                <p class="lead">\(words("reports.figuresLead"))</p>\(body)
                """)
    }

    private func group(_ cell: ReportCell, _ place: Int) -> HTML {
        let remarks: [HTML] = content.remarks.filter { $0.anchor == "cell:" + cell.key }.map { RemarkView(remark: $0, words: words).html }
        let chosen = form["said-\(place)"]
        let options: [HTML] = FigureForm.Said.allCases.map { said in
            "<option value=\"\(said.rawValue)\"\(HTML.when(said.rawValue == chosen, " selected"))>\(words(.of("reports.said", said.rawValue)))</option>"
        }
        let goal: HTML? = cell.goal.map { "<p class=\"hint\">\(words("reports.goal")): \($0)</p>" }
        let numbers: HTML =
            cell.measure == .share
            ? "\(input("n-\(place)", words("reports.numerator")))\(input("of-\(place)", words("reports.denominator")))"
            : input("value-\(place)", cell.unit ?? words("reports.value"))
        return """
            <fieldset class="field"><legend>\(cell.label)</legend>\(goal)\(remarks)
            <div class="row"><div class="field"><label for="said-\(place)">\(words("reports.saidField"))</label><select class="input" id="said-\(place)" name="said-\(place)">\(options)</select></div>\(numbers)</div></fieldset>
            """
    }

    private func input(_ name: String, _ label: String) -> HTML {
        let fault = form.fault(of: name)
        let line: HTML? = fault.map {
            "<p class=\"fault\" id=\"\(name)-fault\"><span class=\"unseen\">\(words("form.error")): </span>\(words($0.key, $0.values))</p>"
        }
        let described: HTML = fault == nil ? .empty : " aria-invalid=\"true\" aria-describedby=\"\(name)-fault\""
        return """
            <div class="field\(HTML.when(fault != nil, " wrong"))"><label for="\(name)">\(label)</label>\(line)
            <input class="input medium" id="\(name)" name="\(name)" inputmode="decimal" autocomplete="off" value="\(form.raw(name))"\(described)></div>
            """
    }
}
