import Core
import Papers
import Vault
import Web

struct TakeOutView {
    let choice: TakeOutCase.Choice
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let path: Path = "/cases/\(choice.file.id)", fields = Fields(form, words)
        return Page(
            words("cases.takeOut"), crumbs: choice.file.crumbs(words), hasErrors: !form.isValid,
            main: """
                <h1>\(words("cases.takeOut"))</h1>
                <p class="lead">\(words("cases.takeOutLead"))</p>
                \(errorSummary(form, words))
                <form method="post" action="\("\(path)/take-out" as Path)" novalidate>\(token)
                \(fields.checkboxes("parts", "cases.takeOutParts", options: choice.all.map { Fields.Option($0.rawValue, words(.of("cases.partOf", $0.rawValue))) }))
                \(fields.radios("reason", "cases.takeOutReason", options: TakingOut.Reason.allCases.map { Fields.Option($0.rawValue, words(.of("cases.takeOutFor", $0.rawValue))) }))
                \(fields.radios("way", "cases.takeOutWay", options: choice.ways.map { Fields.Option($0.rawValue, words(.of("cases.takeOutAs", $0.rawValue))) }))
                \(button(words("cases.takeOutGo")))
                \(linkButton(words("form.cancel"), to: path, style: .quiet))
                </form>
                """)
    }
}

/// What was taken, as a paper: the same words for the file and for the page.
struct TakenPaper {
    let taken: TakeOutCase.Taken
    let who: String
    let words: Words

    var paper: MarkedPaper {
        MarkedPaper(
            marking: words("cases.marking"), title: words("cases.numbered", ["number": taken.file.number]),
            footer: words(
                "cases.takenFooter", ["who": who, "at": Moment.vietnamese(taken.at), "why": words(.of("cases.takeOutFor", taken.reason.rawValue))]),
            date: LocalDate(taken.at), parts: taken.parts.map { part($0.compartment, $0.revealed) })
    }

    private func part(_ compartment: Compartment, _ revealed: KeepPart.Revealed) -> MarkedPaper.Part {
        let fields = revealed.fields.compactMap { field in
            revealed.content.fields[field.name].map { MarkedPaper.Line(words(.of("cases.field", field.name)), $0) }
        }
        let notes = revealed.notes.map { MarkedPaper.Line("\(words("cases.notes")): \($0.author), \(Moment.vietnamese($0.note.at))", $0.text) }
        let files = revealed.files.isEmpty ? [] : [MarkedPaper.Line(words("cases.files"), revealed.files.map(\.name).joined(separator: "\n"))]
        let all = fields + notes + files
        return MarkedPaper.Part(
            words(.of("cases.partOf", compartment.rawValue)), all.isEmpty ? [MarkedPaper.Line(words("cases.nothingWritten"), "")] : all)
    }
}

/// The page to print: on paper only the marking, the parts and the foot are left.
struct PrintedCaseView {
    let paper: MarkedPaper
    let file: CaseFile
    let words: Words

    var page: Page {
        let parts: [HTML] = paper.parts.map { part in
            let pairs = part.lines.map { (name: $0.label, value: "<span class=\"typed\">\($0.text)</span>" as HTML) }
            return "<section><h2>\(part.heading)</h2>\(summaryList(pairs))</section>"
        }
        return Page(
            words("cases.neutral"), crumbs: file.crumbs(words),
            main: """
                <div class="marked"><p class="marking">\(paper.marking)</p>
                <h1>\(paper.title)</h1>
                <p class="hint on-screen">\(words("cases.printHint"))</p>
                \(parts)
                <p class="marked-foot">\(paper.footer)</p></div>
                """)
    }
}
