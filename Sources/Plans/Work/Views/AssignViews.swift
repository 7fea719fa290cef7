import Access
import Core
import Organisations
import Web

/// What can be chosen when work is given.
struct AssignChoices: Sendable {
    let agencies: [Agency]
    let leaders: [(id: ID<User>, name: String)]
    let plans: [Plan]
}

/// The parts that giving and changing have in common.
struct AssignFields {
    let choices: AssignChoices
    let form: Form
    let words: Words

    private var fields: Fields { Fields(form, words) }

    var lead: HTML {
        fields.select("lead", "plans.part.lead", options: choices.agencies.map { .init($0.id.rawValue, $0.name) }, empty: "work.choose")
    }

    var coordinators: HTML {
        "<details\(HTML.when(!form.all("coordinator").isEmpty, " open"))><summary>\(words("plans.part.coordinator"))</summary>\(fields.checkboxes("coordinator", "work.coordinators", options: choices.agencies.map { .init($0.id.rawValue, $0.name) }))</details>"
    }

    var leader: HTML? {
        if choices.leaders.isEmpty { return nil }
        return fields.select("leader", "work.leader", options: choices.leaders.map { .init($0.id.rawValue, $0.name) }, empty: "work.none")
    }

    var product: HTML { fields.text("product", "plans.task.product", hint: "work.productHint") }

    var carrier: HTML {
        let plan: HTML? =
            choices.plans.isEmpty
            ? nil : fields.select("plan", "work.carrierPlan", options: choices.plans.map { .init($0.id.rawValue, $0.head.title) }, empty: "work.none")
        return "\(fields.text("carrier", "work.carrier", hint: "work.carrierHint"))\(plan)"
    }
}

/// Giao nhiệm vụ.
struct AssignView {
    let choices: AssignChoices
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let parts = AssignFields(choices: choices, form: form, words: words), fields = Fields(form, words)
        return Page(
            words("work.add"), crumbs: [(words("plans.work"), "/work")], hasErrors: !form.isValid,
            main: """
                <h1>\(words("work.add"))</h1>\(errorSummary(form, words))<p class="lead">\(words("work.addLead"))</p>
                <form method="post" action="/work" novalidate>\(token)
                \(fields.area("text", "plans.text", hint: "plans.noteHint", rows: 3))\(parts.lead)\(parts.coordinators)\(parts.leader)
                \(fields.text("due", "work.due", hint: "work.dueHint", width: .medium))
                <h2>\(words("work.orderedBy"))</h2>
                \(fields.text("orderTitle", "work.orderTitle", hint: "work.orderTitleHint"))\(fields.text("orderNumber", "plans.number", width: .medium))\(fields.text("orderDay", "plans.date", hint: "work.dayHint", width: .medium))
                \(parts.product)\(parts.carrier)
                \(button(words("work.give")))</form>
                """)
    }
}

/// Who helps, who is in charge, what carries it.
struct DetailsView {
    let task: WorkTask
    let choices: AssignChoices
    let form: Form
    let token: HTML
    let words: Words
    var isConflict = false

    var page: Page {
        let parts = AssignFields(choices: choices, form: form, words: words)
        let conflict: HTML? = isConflict ? notice(words("work.changedMeanwhile"), .attention) : nil
        return Page(
            words("work.changeDetails"),
            crumbs: [(words("plans.work"), "/work"), (words(.of("work.kind", task.kind.rawValue)), "/work/\(task.id)")], hasErrors: !form.isValid,
            main: """
                <h1>\(words("work.changeDetails"))</h1>\(errorSummary(form, words))\(conflict)<p class="lead">\(task.text)</p>
                <form method="post" action="/work/\(task.id)/details" novalidate>\(token)<input type="hidden" name="revision" value="\(form["revision"])">
                \(parts.coordinators)\(parts.leader)\(parts.product)\(parts.carrier)
                \(button(words("plans.save")))</form>
                """)
    }
}

/// One more time of a task.
struct TimeFormView {
    let task: WorkTask
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        return Page(
            words("work.addTime"),
            crumbs: [(words("plans.work"), "/work"), (words(.of("work.kind", task.kind.rawValue)), "/work/\(task.id)")], hasErrors: !form.isValid,
            main: """
                <h1>\(words("work.addTime"))</h1>\(errorSummary(form, words))<p class="lead">\(task.text)</p>
                <form method="post" action="/work/\(task.id)/times" novalidate>\(token)
                \(fields.text("name", "work.timeName", hint: "work.timeNameHint"))\(fields.text("starts", "work.starts", hint: "work.dayHint", width: .medium))\(fields.text("due", "work.due", hint: "work.dueHint", width: .medium))
                \(button(words("work.addTime")))</form>
                """)
    }
}
