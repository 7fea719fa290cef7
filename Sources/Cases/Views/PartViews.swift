import Core
import Vault
import Web

/// A part before it is revealed: its fields by name, nothing of what they hold.
struct CoveredPartView {
    let file: CaseFile
    let compartment: Compartment
    /// All of its fields, those of a summary, or none.
    let readable: [PartField]
    let mayWrite: Bool
    let token: HTML
    let words: Words

    var page: Page {
        let path: Path = "/cases/\(file.id)/parts/\(value: compartment.rawValue)"
        let all = PartField.all(of: compartment), isSummary = readable.count < all.count
        let pairs = (readable.isEmpty ? all : readable).map { (name: words(.of("cases.field", $0.name)), value: "•••••" as HTML) }
        let reveal: HTML? =
            !readable.isEmpty ? "<form method=\"post\" action=\"\(path)/reveal\">\(token)\(button(words("cases.reveal")))</form>" : nil
        let edit: HTML? =
            !isSummary && mayWrite
            ? "<form method=\"post\" action=\"\(path)/edit\">\(token)\(button(words("cases.editPart"), style: .second))</form>" : nil
        return Page(
            words("cases.neutral"), crumbs: file.crumbs(words),
            main: """
                <h1>\(words(.of("cases.partOf", compartment.rawValue)))</h1>
                <p class="lead">\(words("cases.coveredLead"))</p>
                \(isSummary ? notice(words("cases.summaryOnly"), .plain) : nil)
                \(summaryList(pairs))
                <div class="row">\(reveal)\(edit)</div>
                """)
    }
}

/// A part in clear: the only pages, with its form, that hold anything about the person.
struct RevealedPartView {
    let revealed: KeepPart.Revealed
    let compartment: Compartment
    let mayWrite: Bool
    /// Of a note that was refused.
    let form: Form
    let token: HTML
    let words: Words

    private var path: Path { "/cases/\(revealed.file.id)/parts/\(value: compartment.rawValue)" }

    var page: Page {
        Page(
            words("cases.neutral"), crumbs: revealed.file.crumbs(words), hasErrors: !form.isValid,
            main: """
                <h1>\(words(.of("cases.partOf", compartment.rawValue)))</h1>
                \(errorSummary(form, words))
                \(isSummary ? notice(words("cases.summaryOnly"), .plain) : nil)
                \(Self.content(revealed.content, revealed.fields, words))
                <div class="row">\(linkButton(words("cases.cover"), to: path))\(edit)</div>
                \(compartment == .narrative ? writing : nil)
                """)
    }

    private var isSummary: Bool { revealed.fields.count < PartField.all(of: compartment).count }

    static func content(_ content: PartContent, _ fields: [PartField], _ words: Words) -> HTML {
        summaryList(
            fields.map { field in
                (words(.of("cases.field", field.name)), "<span class=\"typed\">\(content.fields[field.name] ?? "—")</span>")
            })
    }

    private var edit: HTML? {
        mayWrite ? "<form method=\"post\" action=\"\(path)/edit\">\(token)\(button(words("cases.editPart"), style: .second))</form>" : nil
    }

    /// What a second click sends again is not added again.
    private static var once: HTML { "<input type=\"hidden\" name=\"id\" value=\"\(ID<CaseFile>.random())\">" }

    private var writing: HTML {
        let id = revealed.file.id, fields = Fields(form, words)
        let notes: [HTML] = revealed.notes.map { note in
            "<li><p class=\"typed\">\(note.text)</p><p class=\"hint\">\(note.author), \(Moment.vietnamese(note.note.at))</p></li>"
        }
        let files: [HTML] = revealed.files.map { file in
            let path: Path = "/cases/\(id)/files/\(file.attachment.id)", number = "file-\(file.attachment.id)"
            return """
                <li><form method="post" action="\(path)" class="row">\(token)<span id="\(number)">\(file.name)</span>
                \(button(words("cases.take"), style: .quiet, about: number))</form></li>
                """
        }
        let noted: HTML = notes.isEmpty ? "<p>\(words("cases.noNotes"))</p>" : "<ul>\(notes)</ul>"
        let kept: HTML = files.isEmpty ? "<p>\(words("cases.noFiles"))</p>" : "<ul>\(files)</ul>"
        let noting: HTML? =
            mayWrite
            ? """
            <form method="post" action="\("/cases/\(id)/notes" as Path)" novalidate>\(token)\(Self.once)\(fields.area("note", "cases.note"))
            \(button(words("cases.addNote"), style: .second))</form>
            """ : nil
        let attaching: HTML? =
            mayWrite
            ? """
            <form method="post" action="\("/cases/\(id)/files" as Path)" enctype="multipart/form-data" novalidate>\(token)\(Self.once)
            \(fields.file("file", "cases.file", hint: "cases.fileHint", accept: ""))\(button(words("cases.addFile"), style: .second))</form>
            """ : nil
        return "<h2>\(words("cases.notes"))</h2>\(noted)\(noting)<h2>\(words("cases.files"))</h2>\(kept)\(attaching)"
    }
}

struct PartFormView {
    let file: CaseFile
    let compartment: Compartment
    let form: Form
    /// What somebody else saved meanwhile.
    let other: PartContent?
    let token: HTML
    let words: Words

    var page: Page {
        let path: Path = "/cases/\(file.id)/parts/\(value: compartment.rawValue)"
        let stored: HTML? = other.map { content in
            """
            \(notice(words("form.changedMeanwhile"), .attention))
            <section class="card"><h2>\(words("form.stored"))</h2>\(RevealedPartView.content(content, PartField.all(of: compartment), words))</section>
            <h2>\(words("form.typed"))</h2>
            """
        }
        return Page(
            words("cases.neutral"), crumbs: file.crumbs(words), hasErrors: !form.isValid || other != nil,
            main: """
                <h1>\(words(.of("cases.partOf", compartment.rawValue)))</h1>
                \(stored)\(errorSummary(form, words))
                <form method="post" action="\(path)" novalidate>\(token)
                <input type="hidden" name="revision" value="\(form["revision"])">
                \(ConflictQuestions(form: form, words: words).html)\(PartFields(form: form, compartment: compartment, words: words).html)
                \(button(words(other == nil ? "form.save" : "form.saveMine")))
                \(linkButton(words("form.cancel"), to: path, style: .quiet))
                </form>
                """)
    }
}
