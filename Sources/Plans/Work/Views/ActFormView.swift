import Core
import Organisations
import Web

/// One act, one question.
struct ActFormView {
    let task: WorkTask
    let occurrence: Occurrence?
    let kind: WorkAct.Kind
    let isLate: Bool
    let isLeader: Bool
    let agencies: [Agency]
    let form: Form
    let token: HTML
    let time: WorkTime
    let words: Words
    var isConflict = false

    var page: Page {
        let title = words(.of("work.act", kind.rawValue)), due = DueWords(time: time, words: words)
        let state: HTML? = occurrence.map { occurrence in
            let last: HTML? = occurrence.due.map { " <span class=\"hint\">\(words("work.dueOn", ["day": due.day($0)]))</span>" }
            return "<p>\(StateTags(occurrence: occurrence, due: due, words: words).html)\(last)</p>"
        }
        let conflict: HTML? = isConflict ? notice(words("work.changedMeanwhile"), .attention) : nil
        let hidden: HTML? = occurrence.map {
            "<input type=\"hidden\" name=\"time\" value=\"\($0.id)\"><input type=\"hidden\" name=\"revision\" value=\"\($0.revision)\">"
        }
        let danger: Set<WorkAct.Kind> = [.withdrawal, .postponement]
        return Page(
            title, crumbs: [(words("plans.work"), "/work"), (words(.of("work.kind", task.kind.rawValue)), "/work/\(task.id)")],
            hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>\(errorSummary(form, words))\(conflict)
                <p class="lead">\(task.text)</p>\(state)<p class="hint">\(words(.of("work.hint", kind.rawValue)))</p>
                <form method="post" action="/work/\(task.id)/acts/\(kind.rawValue)" enctype="multipart/form-data" novalidate>\(token)\(hidden)
                \(fields)
                <div class="row">\(button(title, style: danger.contains(kind) ? .danger : .main)) <a href="/work/\(task.id)">\(words("plans.back"))</a></div></form>
                """)
    }

    private var fields: HTML {
        let fields = Fields(form, words)
        var parts: [HTML] = []
        switch kind {
        case .extensionRequest: parts.append(fields.text("day", "work.newDue", hint: "work.dayHint", width: .medium))
        case .extensionGrant: parts.append(fields.text("day", "work.newDue", hint: "work.grantHint", width: .medium))
        case .resumption: parts.append(fields.text("day", "work.newDue", hint: "work.keepDueHint", width: .medium))
        case .reassignment:
            parts.append(fields.select("agency", "work.newLead", options: agencies.map { .init($0.id.rawValue, $0.name) }, empty: "work.choose"))
        case .direction where !isLeader: parts.append(fields.text("saidBy", "work.saidBy", hint: "work.saidByHint"))
        default: break
        }
        if kind == .cause || kind == .completion && isLate { parts.append(causes(fields)) }
        let optional = !ActForm.needsText(kind)
        parts.append(fields.area("text", .of("work.ask", kind.rawValue), hint: optional ? "work.optional" : "plans.noteHint", rows: 3))
        if ActForm.takesFile(kind) {
            parts.append(fields.file("file", "work.evidenceField", hint: "work.evidenceHint", accept: ".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.txt"))
        }
        return "\(parts)"
    }

    private func causes(_ fields: Fields) -> HTML {
        fields.radios(
            "cause", "work.causeField",
            options: Occurrence.Cause.allCases.map {
                .init($0.rawValue, words(.of("work.causes", $0.rawValue)), hint: words(.of("work.causeHint", $0.rawValue)))
            })
    }
}
