import Core
import Drafting
import Web

/// One section as it is written: a field for each line, one for what is to be added. An emptied field strikes its line out.
struct SectionView {
    let content: ReportView.Content
    let section: SectionKey
    let form: Form
    let token: HTML
    let words: Words
    var isSecond = false

    /// Keys of lines hold what no id may.
    static func field(_ key: String) -> String { "line-" + String(key.utf8.reduce(5381 as UInt64) { ($0 &* 33) ^ UInt64($1) }, radix: 36) }

    var page: Page {
        let id = content.report.id, revision = form["revision"].isEmpty ? String(content.report.revision) : form["revision"]
        let lines = content.lines.filter { $0.section == section.rawValue }
        let fields: [HTML] = lines.enumerated().map { place, line in field(line, place + 1) }
        let path: Path = "/reporting/\(id)/sections/\(value: section.rawValue)"
        return Page(
            section.heading, crumbs: [(words("reports.menu"), "/reporting"), (content.report.title, "/reporting/\(id)")], hasErrors: !form.isValid,
            main: """
                <h1>\(section.heading)</h1>\(errorSummary(form, words))\(isSecond ? notice(words("form.changedMeanwhile"), .attention) : .empty)
                <p class="lead">\(words("reports.sectionLead"))</p>
                <form method="post" action="\(path)" novalidate data-keeps="\(words("reports.saved"))" data-keeps-failed="\(words("reports.notSaved"))">\(token)<input type="hidden" name="revision" value="\(revision)">
                \(fields)
                <div class="field"><label for="added">\(words("reports.added"))</label><p class="hint" id="added-hint">\(words("reports.addedHint"))</p>
                <textarea class="input" id="added" name="added" rows="3" aria-describedby="added-hint">
                \(form.raw("added"))</textarea></div>
                <p class="hint" role="status" data-keeps-state></p>
                <div class="row">\(button(words("reports.save"))) <a href="/reporting/\(id)">\(words("plans.back"))</a></div></form>
                """)
    }

    private func field(_ line: ReportLine, _ number: Int) -> HTML {
        let name = Self.field(line.key), text = form.fields[name] == nil ? line.text : form.raw(name)
        let label = words(line.isItem ? "reports.item" : "reports.sentence", ["number": String(number)])
        let beside: HTML? = line.isOutdated ? "<p class=\"hint\">\(words("reports.machineSays", ["text": line.machine ?? ""]))</p>" : nil
        let remarks: [HTML] = content.remarks.filter { $0.anchor == "line:" + line.key }.map { RemarkView(remark: $0, words: words).html }
        return """
            <div class="field\(HTML.when(form.fault(of: name) != nil, " wrong"))"><label for="\(name)">\(label)</label>\(remarks)\(beside)\(RowLinks(rows: line.rows, words: words).html)
            <textarea class="input" id="\(name)" name="\(name)" rows="\(max(2, min(8, text.count / 90 + 1)))">
            \(text)</textarea></div>
            """
    }
}
