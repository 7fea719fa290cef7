import Core
import Rights
import Vault
import Web

/// One deed, one choice, one button.
struct DeedView {
    let file: CaseFile
    let act: Act
    let options: [Fields.Option]
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let path: Path = "/cases/\(file.id)", fields = Fields(form, words)
        let choice: HTML, action: Path, title: String, lead: String, go: String
        switch act {
        case .assign:
            (title, lead, go) = (words("cases.assign"), words("cases.assignLead"), words("cases.assignGo"))
            (choice, action) = (fields.select("person", "cases.person", options: options, empty: "form.pick"), "\(path)/assign")
        default:
            (title, lead, go) = (words("cases.conflict"), words("cases.conflictLead"), words("cases.conflictGo"))
            let ties = KeepCase.Tie.allCases.map { tie in
                Fields.Option(tie.rawValue, words(.of("conflict.tieOf", tie.rawValue)), hint: words(.of("conflict.tieHint", tie.rawValue)))
            }
            choice =
                "\(fields.select("person", "cases.barred", options: options, empty: "form.pick"))\(fields.radios("tie", "conflict.tie", options: ties))"
            action = "\(path)/conflict"
        }
        return Page(
            title, crumbs: file.crumbs(words), hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>
                <p class="lead">\(lead)</p>
                \(errorSummary(form, words))
                <form method="post" action="\(action)" novalidate>\(token)
                \(choice)
                \(button(go))
                \(linkButton(words("form.cancel"), to: path, style: .quiet))
                </form>
                """)
    }
}

/// "Ai đã mở hồ sơ này": so that she can be told.
struct ReadersView {
    let readers: CaseReaders
    let words: Words

    var page: Page {
        let rows: [[HTML]] = readers.lines.map { line in
            let act = words(.of("audit.act", line.act))
            let part = line.part.flatMap(Compartment.init(rawValue:)).map { ": " + words(.of("cases.partOf", $0.rawValue)) } ?? ""
            return ["\(Moment.vietnamese(line.at))", "\(line.who)", "\(act + part)"]
        }
        return Page(
            words("cases.readers"), crumbs: readers.file.crumbs(words),
            main: """
                <h1>\(words("cases.readers"))</h1>
                <p class="lead">\(words("cases.readersLead"))</p>
                \(table(caption: words("cases.readers"), columns: [Column(words("cases.at")), Column(words("cases.who")), Column(words("cases.what"))], rows: rows))
                """)
    }
}
