import Core
import Web

/// Raising an obstacle or a proposal.
struct RaiseView {
    let subject: ObstaclePages.Subject
    let maySendUp: Bool
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        let hidden: HTML =
            switch subject.subject {
            case .plan(let id): "<input type=\"hidden\" name=\"plan\" value=\"\(id)\">"
            case .task(let id): "<input type=\"hidden\" name=\"task\" value=\"\(id)\">"
            }
        return Page(
            words("obstacles.raise"), crumbs: [(words("coordination.menu"), "/coordination"), (words("obstacles.title"), "/obstacles")],
            hasErrors: !form.isValid,
            main: """
                <h1>\(words("obstacles.raise"))</h1>\(errorSummary(form, words))<p class="lead">\(words("obstacles.aboutIs", ["text": subject.about]))</p>
                <form method="post" action="/obstacles" novalidate>\(token)\(hidden)
                \(fields.radios("kind", "obstacles.kindField", options: Obstacle.Kind.allCases.map { .init($0.rawValue, words(.of("obstacles.kind", $0.rawValue))) }))
                \(fields.area("text", "plans.text", hint: "obstacles.textHint"))
                \(fields.text("amount", "obstacles.amount", hint: "obstacles.amountHint", width: .medium))\(fields.text("source", "obstacles.source", hint: "obstacles.sourceHint"))
                \(addressee(fields))
                \(fields.text("days", "obstacles.days", hint: "obstacles.daysHint", width: .narrow))
                \(button(words("obstacles.send")))</form>
                """)
    }

    private func addressee(_ fields: Fields) -> HTML? {
        guard maySendUp else { return nil }
        let choices: [Fields.Option] = [
            .init("unit", words("obstacles.toUnit"), hint: words("obstacles.toUnitHint")), .init("above", words("obstacles.toAbove"))
        ]
        return "\(fields.radios("to", "obstacles.to", options: choices))\(UpwardFields(parent: subject.parent, fields: fields).html)"
    }
}

/// To whom above, by which paper.
struct UpwardFields {
    let parent: ParentUnit
    let fields: Fields

    var html: HTML {
        """
        \(fields.text("aboveName", "obstacles.aboveName", hint: "obstacles.aboveHint"))
        \(fields.text("paper", "obstacles.paper", hint: parent.place == nil ? "obstacles.paperOutside" : "obstacles.paperHere", width: .medium))
        """
    }
}

/// One act, one question.
struct ObstacleActFormView {
    let obstacle: Obstacle
    let kind: ObstacleAct.Kind
    let parent: ParentUnit
    let form: Form
    let token: HTML
    let words: Words
    var isConflict = false

    var page: Page {
        let title = words(.of("obstacles.act", kind.rawValue)), path: Path = "/obstacles/\(obstacle.id)"
        let conflict: HTML? = isConflict ? notice(words("obstacles.changedMeanwhile"), .attention) : nil
        return Page(
            title,
            crumbs: [
                (words("coordination.menu"), "/coordination"), (words("obstacles.title"), "/obstacles"),
                (words(.of("obstacles.kind", obstacle.kind.rawValue)), path)
            ], hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>\(errorSummary(form, words))\(conflict)<p class="lead text">\(obstacle.text)</p>
                <p>\(tag(words(.of("obstacles.state", obstacle.state.rawValue)), .quiet))</p>
                <form method="post" action="\(path)/acts/\(kind.rawValue)" novalidate>\(token)<input type="hidden" name="revision" value="\(obstacle.revision)">
                \(fields)
                <div class="row">\(button(title)) <a href="\(path)">\(words("plans.back"))</a></div></form>
                """)
    }

    private var fields: HTML {
        let fields = Fields(form, words)
        var parts: [HTML] = []
        if kind == .answer {
            parts.append(
                fields.radios(
                    "outcome", "obstacles.outcomeField",
                    options: Obstacle.Outcome.allCases.map { .init($0.rawValue, words(.of("obstacles.outcome", $0.rawValue))) }))
        }
        if kind == .forwarding { parts.append(UpwardFields(parent: parent, fields: fields).html) }
        parts.append(
            fields.area(
                "text", .of("obstacles.ask", kind.rawValue),
                hint: ObstacleForm.needsText(kind, obstacle) ? "obstacles.textHint" : "work.optional"))
        if kind == .answer {
            parts.append(
                fields.text("paper", "obstacles.answerPaper", hint: obstacle.isOutside ? "obstacles.paperOutside" : "work.optional", width: .medium))
        }
        return "\(parts)"
    }
}
