import Organisations
import Web

/// "Is this …?": asked of whoever types, before anything is kept. Nobody else hears of it.
struct ConflictQuestions {
    let form: Form
    let words: Words

    var html: HTML {
        let asked = form.faults.filter { $0.key == "conflict.question" }.map(\.field)
        let known = form.fields.keys.filter { $0.hasPrefix("same-") && form.fault(of: $0) == nil }.sorted()
        // What was answered stays answered while something else is put right.
        let kept: [HTML] = known.map { "<input type=\"hidden\" name=\"\($0)\" value=\"\(form[$0])\">" }
        let fields = Fields(form, words), options = ["yes", "no"].map { Fields.Option($0, words(.of("conflict.answer", $0))) }
        let questions: [HTML] = asked.map { fields.radios($0, "conflict.same", options: options, hint: "conflict.sameHint") }
        return "\(kept)\(questions)"
    }
}

/// Told plainly to who wrote it, and to nobody else: the case is another unit's from here on.
struct RoutedView {
    let home: Agency
    let words: Words

    var page: Page {
        Page(
            words("conflict.routed"), crumbs: [(words("cases.title"), "/cases")],
            main: """
                <h1>\(words("conflict.routed"))</h1>
                <p class="lead">\(words("conflict.routedLead", ["unit": home.name]))</p>
                <p>\(words("conflict.routedWhy"))</p>
                <p>\(words("conflict.routedNext", ["unit": home.name]))</p>
                <p>\(linkButton(words("cases.title"), to: "/cases", style: .second))</p>
                """)
    }
}

/// Which unit handles a case in the place of this one.
struct SubstituteView {
    let unit: Agency
    let options: [Fields.Option]
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let path: Path = "/agencies/\(unit.id)"
        return Page(
            words("conflict.substitute"), crumbs: [(unit.name, path)], hasErrors: !form.isValid,
            main: """
                <h1>\(words("conflict.substitute"))</h1>
                <p class="lead">\(words("conflict.substituteLead", ["unit": unit.name]))</p>
                \(errorSummary(form, words))
                <form method="post" action="\("\(path)/substitute" as Path)" novalidate>\(token)
                \(Fields(form, words).select("unit", "conflict.substituteUnit", options: options, empty: "conflict.unitAbove"))
                \(button(words("form.save")))
                \(linkButton(words("form.cancel"), to: path, style: .quiet))
                </form>
                """)
    }
}
