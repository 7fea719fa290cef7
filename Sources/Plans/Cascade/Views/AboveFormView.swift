import Core
import Web

/// Which plan was this one issued under?
struct AboveFormView {
    let plan: Plan
    let above: PlanAbove?
    let proposals: [PlanAbove.Name]
    let form: Form
    let token: HTML
    let words: Words
    var isConflict = false

    var page: Page {
        let fields = Fields(form, words)
        return Page(
            words("above.title"), crumbs: [(words("plans.title"), "/plans"), (plan.head.title, back)], hasErrors: !form.isValid,
            main: """
                <h1>\(words("above.title"))</h1>
                <p class="lead">\(plan.head.title)</p>
                \(errorSummary(form, words))\(isConflict ? notice(conflict, .attention) : .empty)
                <p>\(words(proposals.isEmpty ? "above.askNothingFound" : "above.ask"))</p>\(others)
                <form method="post" action="/plans/\(plan.id)/above" novalidate>\(token)
                <input type="hidden" name="revision" value="\(form["revision"])">
                \(fields.text("number", "plans.number", hint: "above.numberHint", width: .medium))
                \(fields.text("issuer", "plans.issuer", hint: "above.issuerHint"))
                \(fields.text("day", "above.day", hint: "above.dayHint", width: .medium))
                \(fields.area("title", "plans.titleField", rows: 3))
                <p class="row">\(button(words("above.confirm"), name: "act", value: "confirm")) \(button(words("above.thereIsNone"), name: "act", value: "none", style: .quiet))</p>
                </form>
                """)
    }

    private var back: Path { plan.state == .draft ? "/plans/\(plan.id)/review" : "/plans/\(plan.id)" }

    private var conflict: String { words("above.conflict", ["now": above?.name.map { AboveWords.text($0, words) } ?? words("above.state.none")]) }

    /// Where the text cites several plans of bodies above, each may be taken over into the form.
    private var others: HTML? {
        if proposals.count < 2 { return nil }
        let rows: [HTML] = proposals.enumerated().map { place, name in
            let path: Path = "/plans/\(plan.id)/above?proposal=\(place)"
            return "<li><a href=\"\(path)\">\(AboveWords.text(name, words))</a></li>"
        }
        return "<p>\(words("above.cited"))</p><ul class=\"plain-list\">\(rows)</ul>"
    }
}

/// A cited plan in one line: "123/KH-UBND ngày 05/03/2026, Ủy ban nhân dân tỉnh Mẫu".
enum AboveWords {
    static func text(_ name: PlanAbove.Name, _ words: Words) -> String {
        let number = name.day.map { words("above.numberAndDay", ["number": name.number, "day": $0.vietnamese]) } ?? name.number
        return "\(number), \(name.issuer)"
    }
}
