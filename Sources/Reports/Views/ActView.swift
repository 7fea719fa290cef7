import Core
import Drafting
import Web

/// One act, one question: a return asks for remarks at sentences and figures, a correction for their answers, a correction after
/// freezing for the sentences as they are to be.
struct ActView {
    let content: ReportView.Content
    let act: ReportAct
    let form: Form
    let token: HTML
    let words: Words
    var isSecond = false

    private var report: Report { content.report }

    var page: Page {
        let title = words(.of("reports.act", act.rawValue)), path: Path = "/reporting/\(report.id)"
        let fields = Fields(form, words), revision = form["revision"].isEmpty ? String(report.revision) : form["revision"]
        return Page(
            title, crumbs: [(words("reports.menu"), "/reporting"), (report.title, path)], hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>\(errorSummary(form, words))\(isSecond ? notice(words("form.changedMeanwhile"), .attention) : .empty)
                <p class="lead">\(report.unitName) · \(report.title)</p><p>\(words(.of("reports.ask", act.rawValue)))</p>\(warning)
                <form method="post" action="\(path)/acts/\(act.rawValue)" novalidate>\(token)<input type="hidden" name="revision" value="\(revision)">
                \(more)\(fields.area("text", act.needsReason ? "reports.reason" : "reports.note", hint: act.needsReason ? nil : "work.optional", rows: 3))
                <div class="row">\(button(title)) <a href="\(path)">\(words("plans.back"))</a></div></form>
                """)
    }

    private var warning: HTML? {
        let isHandingIn = act == .submission || act == .correction
        let isOpen = !content.cover.blanks.isEmpty || !content.cover.unexplained.isEmpty || content.cover.isEmpty
        if isHandingIn, isOpen { return notice(words("reports.stillOpen"), .attention) }
        return act == .approval && content.sight.flow.circumstances.awaited > 0 ? notice(words("problem.reports.awaitsUnits"), .attention) : nil
    }

    private var more: HTML? {
        switch act {
        case .returning: remarkFields
        case .correction: "\(content.cover.unanswered.map(answer))"
        case .amendment: "\(content.lines.filter { !$0.isStruck }.map(sentence))"
        case .submission, .acceptance, .consolidation, .approval, .unapproval, .freezing: nil
        }
    }

    private func area(_ name: String, _ label: String, _ text: String, rows: Int = 2) -> HTML {
        let fault = form.fault(of: name)
        let line: HTML? = fault.map {
            "<p class=\"fault\" id=\"\(name)-fault\"><span class=\"unseen\">\(words("form.error")): </span>\(words($0.key, $0.values))</p>"
        }
        let described: HTML = fault == nil ? .empty : " aria-invalid=\"true\" aria-describedby=\"\(name)-fault\""
        return """
            <div class="field\(HTML.when(fault != nil, " wrong"))"><label for="\(name)">\(label)</label>\(line)
            <textarea class="input" id="\(name)" name="\(name)" rows="\(rows)"\(described)>
            \(text)</textarea></div>
            """
    }

    private func answer(_ remark: ReportRemark) -> HTML {
        let name = "answer-\(remark.id)"
        return area(name, words("reports.answerTo", ["text": remark.text]), form.raw(name))
    }

    private func sentence(_ line: ReportLine) -> HTML {
        let name = SectionView.field(line.key), heading = SectionKey(rawValue: line.section)?.heading ?? ""
        return area(name, heading, form.fields[name] == nil ? line.text : form.raw(name))
    }

    // MARK: Remarks

    /// By name of the field: what a remark may be made at.
    static func anchors(_ content: ReportView.Content) -> [(name: String, anchor: String)] {
        content.lines.filter { !$0.isStruck }.map { ("remark-" + SectionView.field($0.key), "line:" + $0.key) }
            + content.cells.enumerated().map { ("remark-cell-\($0.offset)", "cell:" + $0.element.key) }
    }

    private var remarkFields: HTML {
        let lines: [HTML] = content.lines.filter { !$0.isStruck }.map { line in
            let name = "remark-" + SectionView.field(line.key)
            return area(name, line.text, form.raw(name), rows: 1)
        }
        let cells: [HTML] = content.cells.enumerated().map { place, cell in
            area("remark-cell-\(place)", "\(cell.label): \(content.shown(cell).text(unit: cell.unit))", form.raw("remark-cell-\(place)"), rows: 1)
        }
        return """
            <details class="card"\(HTML.when(!form.isValid, " open"))><summary>\(words("reports.remarkLines"))</summary>\(lines)</details>
            <details class="card"\(HTML.when(!form.isValid, " open"))><summary>\(words("reports.remarkCells"))</summary>\(cells)</details>
            """
    }
}
