import Core
import Web

struct FrameFormView {
    let file: CaseFile
    let form: Form
    /// Somebody else saved first: theirs stands above, what was typed below.
    let isSecond: Bool
    let token: HTML
    let words: Words

    var page: Page {
        let path: Path = "/cases/\(file.id)"
        return Page(
            words("cases.edit"), crumbs: file.crumbs(words), hasErrors: !form.isValid || isSecond,
            main: """
                <h1>\(words("cases.edit"))</h1>
                \(isSecond ? other : nil)\(errorSummary(form, words))
                <form method="post" action="\(path)" novalidate>\(token)
                <input type="hidden" name="revision" value="\(form["revision"])">
                \(FrameFields(form: form, words: words).html)
                \(button(words(isSecond ? "form.saveMine" : "form.save")))
                \(linkButton(words("form.cancel"), to: path, style: .quiet))
                </form>
                """)
    }

    private var other: HTML {
        """
        \(notice(words("form.changedMeanwhile"), .attention))
        <section class="card"><h2>\(words("form.stored"))</h2>\(summaryList(file.summary(words)))</section>
        <h2>\(words("form.typed"))</h2>
        """
    }
}

extension CaseFile {
    func crumbs(_ words: Words) -> [(label: String, path: Path)] { [(words("cases.title"), "/cases"), (number, "/cases/\(id)")] }

    /// The frame in pairs, without the person in charge.
    func summary(_ words: Words) -> [(name: String, value: HTML)] {
        var pairs: [(name: String, value: HTML)] = [
            (words("cases.status"), "\(words(.of("cases.statusOf", status.rawValue)))"),
            (words("cases.consent"), "\(words(.of("cases.consentOf", consent.name)))"),
            (words("cases.next"), "\(words(.of("cases.nextOf", next.rawValue)))")
        ]
        if let nextDay { pairs.append((words("cases.nextDay"), "\(nextDay.vietnamese)")) }
        if let closing { pairs.append((words("cases.closing"), "\(words(.of("cases.closingOf", closing.rawValue)))")) }
        return pairs
    }
}
