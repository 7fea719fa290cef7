import Access
import Cascade
import Core
import Web

/// One finding: both sentences in full, why, what was said, and what a person can say.
struct FindingView {
    let beside: SideBySide
    let finding: Finding
    let form: Form
    let viewer: Viewer
    let token: HTML
    let words: Words

    private var plan: Plan { beside.plan }
    private var fields: Fields { Fields(form, words) }
    private var with: String {
        if case .national(let document) = beside.upper { document.id } else { "" }
    }

    var page: Page {
        let list: Path = "/plans/\(plan.id)/comparison?with=\(value: with)"
        return Page(
            words("compare.finding"), crumbs: [(words("plans.title"), "/plans"), (words("compare.title"), list)], hasErrors: !form.isValid,
            main: """
                <h1>\(words("compare.finding"))</h1>\(errorSummary(form, words))
                <p>\(finding.verdict.tag(words)) <span class="hint">\(words(.of("plans.kind", finding.kind.rawValue)))</span></p>
                <section class="block"><h2>\(words("compare.upper"))</h2>\(finding.parent.map { sentence($0) } ?? missing)</section>
                <section class="block"><h2>\(words("compare.lower"))</h2>\(finding.children.isEmpty ? missing : "\(finding.children.map(child))")</section>
                \(finding.why(words).map { why -> HTML in "<section class=\"block\"><h2>\(words("compare.why"))</h2>\(why)</section>" })
                \(said)\(mayJudge ? acts : .empty)
                """)
    }

    private var mayJudge: Bool { viewer.holds(.officer) }
    private var missing: HTML { "<p class=\"hint\">\(words("compare.nothingHere"))</p>" }

    private func sentence(_ measure: Measure) -> HTML { "<p id=\"t\(measure.id)\">\(measure.sentence)</p>" }

    private func child(_ measure: Measure) -> HTML {
        guard finding.parent != nil, mayJudge else { return sentence(measure) }
        return """
            \(sentence(measure))<form method="post" action="\(here)">\(hidden("part"))<input type="hidden" name="other" value="\(measure.id)">\(button(words("compare.part"), style: .quiet, about: "t" + measure.id))</form>
            """
    }

    private var here: Path { "/plans/\(plan.id)/comparison/\(value: finding.key)" }

    private func hidden(_ act: String) -> HTML {
        "\(token)<input type=\"hidden\" name=\"with\" value=\"\(with)\"><input type=\"hidden\" name=\"act\" value=\"\(act)\">"
    }

    private var said: HTML? {
        let acts = beside.acts.about(finding)
        if acts.isEmpty { return nil }
        let rows: [HTML] = acts.reversed().map { act in
            let then: HTML? =
                act.verdict.flatMap { $0 == finding.verdict ? nil : $0 }.map {
                    " <span class=\"hint\">\(words("compare.then", ["verdict": words(.of("cascade.verdict", $0.rawValue))]))</span>"
                }
            let note: HTML? = act.note.map { "<p>\($0)</p>" }
            let day = words("compare.byOn", ["name": act.by, "day": LocalDate(act.at).vietnamese])
            return "<li><strong>\(words(.of("compare.act", act.kind.rawValue)))</strong> <span class=\"hint\">\(day)</span>\(then)\(note)</li>"
        }
        return "<section class=\"block\"><h2>\(words("compare.said"))</h2><ul class=\"plain-list\">\(rows)</ul></section>"
    }

    private var acts: HTML {
        """
        <section class="block"><h2>\(words("compare.yourWord"))</h2>
        <form method="post" action="\(here)" novalidate>\(token)<input type="hidden" name="with" value="\(with)">
        \(fields.area("note", "compare.note", hint: "compare.noteHint", rows: 2))
        <p class="row">\(button(words("compare.agree"), name: "act", value: "agree")) \(button(words("compare.noteOnly"), name: "act", value: "note", style: .second))</p></form>
        \(joining)</section>
        """
    }

    /// The items of the other side that stand alone; any of them may be what this one became.
    private var joining: HTML? {
        let alone: [Measure] =
            finding.parent == nil
            ? beside.findings.compactMap(\.parent) : beside.findings.filter { $0.parent == nil }.flatMap(\.children)
        if alone.isEmpty { return nil }
        let options = alone.map { Fields.Option($0.id, Self.short($0.sentence)) }
        return """
            <details class="filter-box"\(HTML.when(form.fault(of: "other") != nil, " open"))><summary>\(words("compare.joinTitle"))</summary><form method="post" action="\(here)" novalidate>\(hidden("join"))
            \(fields.select("other", finding.parent == nil ? "compare.joinUpper" : "compare.joinLower", options: options, empty: "compare.choose"))
            \(button(words("compare.join"), style: .second))</form></details>
            """
    }

    private static func short(_ sentence: String) -> String { sentence.count > 120 ? sentence.prefix(117) + "…" : sentence }
}
