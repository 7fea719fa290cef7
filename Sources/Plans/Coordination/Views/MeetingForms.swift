import Core
import Web

/// Calling a meeting, or calling it for another day.
struct InvitationFormView {
    let body: ID<SteeringBody>
    let bodyName: String
    /// Nil for a new one.
    let meeting: Meeting?
    let form: Form
    let token: HTML
    let words: Words
    var isConflict = false

    var page: Page {
        let fields = Fields(form, words)
        let stored: HTML? = isConflict ? meeting.map { "<p>\($0.name(words)), \($0.call.venue)</p><div class=\"text\">\($0.call.agenda)</div>" } : nil
        return KeepView(
            title: words(meeting == nil ? "coordination.callMeeting" : "coordination.changeMeeting"), lead: bodyName,
            crumbs: [(words("coordination.bodies"), "/coordination/bodies"), (bodyName, "/coordination/bodies/\(body)")],
            action: meeting.map { "/coordination/meetings/\($0.id)/details" } ?? "/coordination/bodies/\(body)/meetings",
            fields: """
                \(fields.text("day", "coordination.day", hint: "work.dayHint", width: .medium))\(fields.text("clock", "coordination.clock", hint: "coordination.clockHint", width: .narrow))
                \(fields.text("venue", "coordination.venue"))\(fields.area("agenda", "coordination.agenda", hint: "coordination.agendaHint"))
                """, form: form, token: token, words: words, stored: stored
        ).page
    }
}

/// Why a meeting does not take place.
struct CancelFormView {
    let meeting: Meeting
    let form: Form
    let token: HTML
    let words: Words
    var isConflict = false

    var page: Page {
        let stored: HTML? = isConflict ? "<p>\(meeting.name(words)), \(meeting.call.venue)</p><div class=\"text\">\(meeting.call.agenda)</div>" : nil
        return KeepView(
            title: words("coordination.cancel"), lead: meeting.name(words),
            crumbs: [
                (words("coordination.bodies"), "/coordination/bodies"), (meeting.bodyName, "/coordination/bodies/\(meeting.body)"),
                (meeting.name(words), "/coordination/meetings/\(meeting.id)")
            ],
            action: "/coordination/meetings/\(meeting.id)/cancelling",
            fields: Fields(form, words).area("reason", "coordination.cancelReason", hint: "coordination.cancelHint", rows: 3), form: form,
            token: token, words: words, stored: stored, button: "coordination.cancel"
        ).page
    }
}

/// Biên bản: who came, what was said.
struct MinutesFormView {
    let meeting: Meeting
    let seated: [SteeringBody.Member]
    let form: Form
    let token: HTML
    let words: Words
    var isConflict = false

    var page: Page {
        let fields = Fields(form, words)
        let people: HTML? =
            seated.isEmpty
            ? nil : fields.checkboxes("present", "coordination.present", options: seated.map { .init($0.id.rawValue, $0.name, hint: $0.post) })
        let stored: HTML? = isConflict ? meeting.record.map { "<div class=\"text\">\($0.text ?? "")</div>" } : nil
        return KeepView(
            title: words(meeting.record == nil ? "coordination.record" : "coordination.correctMinutes"), lead: meeting.name(words),
            crumbs: [
                (words("coordination.bodies"), "/coordination/bodies"), (meeting.bodyName, "/coordination/bodies/\(meeting.body)"),
                (meeting.name(words), "/coordination/meetings/\(meeting.id)")
            ],
            action: "/coordination/meetings/\(meeting.id)/minutes",
            fields: """
                \(people)\(fields.text("guests", "coordination.guests", hint: "work.optional"))
                \(fields.area("text", "coordination.minutes", hint: "coordination.minutesHint", rows: 10))
                \(fields.file("file", "coordination.minutesFile", hint: "coordination.minutesFileHint", accept: ".pdf,.docx,.txt"))
                """, form: form, token: token, words: words, stored: stored
        ).page
    }
}

/// A conclusion, given as a task by the paper that announces it.
struct ConclusionFormView {
    let meeting: Meeting
    let choices: AssignChoices
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words), parts = AssignFields(choices: choices, form: form, words: words)
        return KeepView(
            title: words("coordination.conclude"), lead: meeting.name(words),
            crumbs: [
                (words("coordination.bodies"), "/coordination/bodies"), (meeting.bodyName, "/coordination/bodies/\(meeting.body)"),
                (meeting.name(words), "/coordination/meetings/\(meeting.id)")
            ],
            action: "/coordination/meetings/\(meeting.id)/conclusions",
            fields: """
                \(fields.area("text", "coordination.conclusionText", hint: "coordination.conclusionHint", rows: 3))\(parts.lead)\(parts.coordinators)\(parts.leader)
                \(fields.text("due", "work.due", hint: "work.dueHint", width: .medium))
                <h2>\(words("coordination.conclusionPaper"))</h2>
                \(fields.text("orderTitle", "work.orderTitle"))\(fields.text("orderNumber", "plans.number", hint: "coordination.conclusionNumberHint", width: .medium))\(fields.text("orderDay", "plans.date", hint: "work.dayHint", width: .medium))
                \(parts.product)
                """, form: form, token: token, words: words, button: "work.give"
        ).page
    }
}
