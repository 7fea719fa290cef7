import Core
import Organisations
import Web

/// Issuing guidance, or a new version of it.
struct IssueView {
    /// Nil: the first version.
    let guidance: Guidance?
    let agencies: [Agency]
    let form: Form
    let token: HTML
    let words: Words
    /// The version that somebody else issued meanwhile.
    var newer: Guidance.Version?

    var page: Page {
        let fields = Fields(form, words), title = words(guidance == nil ? "guidance.issue" : "guidance.revise")
        var crumbs: [(label: String, path: Path)] = [(words("coordination.menu"), "/coordination"), (words("guidance.title"), "/guidance")]
        if let guidance { crumbs.append((guidance.title, "/guidance/\(guidance.id)")) }
        let action: Path = guidance.map { "/guidance/\($0.id)/versions" } ?? "/guidance"
        let options = agencies.map { Fields.Option($0.id.rawValue, $0.name) }
        return Page(
            title, crumbs: crumbs, hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>\(errorSummary(form, words))\(conflict)
                <form method="post" action="\(action)" enctype="multipart/form-data" novalidate>\(token)\(head(fields))
                \(fields.text("paper", "plans.number", hint: "guidance.paperHint", width: .medium))\(fields.text("day", "plans.date", hint: "work.dayHint", width: .medium))
                \(fields.text("effective", "guidance.effective", hint: "guidance.effectiveHint", width: .medium))
                \(fields.area("text", "plans.text", hint: "guidance.textHint", rows: 12))
                \(fields.file("file", "guidance.file", hint: guidance == nil ? "guidance.fileHint" : "guidance.fileKept", accept: ".pdf,.docx,.xlsx,.txt"))
                \(fields.checkboxes("agency", "guidance.agencies", options: options, hint: "guidance.agenciesHint"))
                \(button(words("guidance.send")))</form>
                """)
    }

    private func head(_ fields: Fields) -> HTML {
        if let guidance {
            let version: HTML = "<input type=\"hidden\" name=\"version\" value=\"\(form["version"])\">"
            return "\(version)<p class=\"lead\">\(guidance.title)</p>\(fields.area("note", "guidance.note", hint: "guidance.noteHint", rows: 2))"
        }
        let kinds = Guidance.Kind.allCases.map { Fields.Option($0.rawValue, words(.of("guidance.kind", $0.rawValue))) }
        return
            "\(fields.radios("kind", "guidance.kindField", options: kinds))\(fields.text("title", "guidance.titleField", hint: "guidance.titleHint"))"
    }

    private var conflict: HTML? {
        guard let newer else { return nil }
        let note: HTML? = newer.note.map { "<p>\($0)</p>" }
        return """
            \(notice(words("guidance.conflict", ["number": String(newer.number), "name": newer.issuer]), .attention))
            <details open><summary>\(words("guidance.versionIs", ["number": String(newer.number)]))</summary>\(note)<div class="text">\(newer.text ?? "")</div></details>
            """
    }
}
