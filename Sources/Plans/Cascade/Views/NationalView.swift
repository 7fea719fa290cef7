import Cascade
import Core
import Web

/// The targets of the State that the program knows, each with its source and how certain it is.
struct NationalView {
    let documents: [NationalDocument]
    let words: Words

    var page: Page {
        Page(
            words("national.title"), crumbs: [(words("plans.title"), "/plans")],
            main: """
                <h1>\(words("national.title"))</h1><p class="lead">\(words("national.lead"))</p>\(documents.map(section))
                """)
    }

    private func section(_ document: NationalDocument) -> HTML {
        let number = document.date.map { words("above.numberAndDay", ["number": document.number, "day": $0.vietnamese]) } ?? document.number
        let columns = [Column(words("plans.kind.target")), Column(words("national.goals")), Column(words("national.certainty"))]
        let rows: [[HTML]] = document.targets.map { target in
            [
                "\(target.text)", "\(target.goalText(words) ?? words("plans.unknown"))",
                "\(words(.of("national.certain", target.certainty.rawValue)))"
            ]
        }
        let body: HTML =
            rows.isEmpty ? "<p class=\"hint\">\(words("national.noTargets"))</p>" : table(caption: document.title, columns: columns, rows: rows)
        return """
            <section class="block" id="\(document.id)"><h2>\(document.title)</h2>
            <p>\(tag(words(.of("programme.name", document.programme.rawValue)), .plain)) <span class="hint">\(number), \(document.issuer)</span></p>\(body)</section>
            """
    }
}

extension NationalTarget {
    /// "80% (năm 2025); 90% (năm 2030)"; nil when no value is known.
    func goalText(_ words: Words) -> String? {
        if goals.isEmpty { return nil }
        return goals.map { goal in
            let text = Cascade.Goal(goal.value, goal.unit, goal.bound).text
            return goal.year.map { words("national.goalIn", ["goal": text, "year": String($0)]) } ?? text
        }.joined(separator: "; ")
    }
}
