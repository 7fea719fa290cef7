import Core
import Organisations
import Web

struct BodyFormView {
    /// Nil for a new one.
    let body: SteeringBody?
    let form: Form
    let token: HTML
    let words: Words
    var isConflict = false

    var page: Page {
        let fields = Fields(form, words)
        let kinds = SteeringBody.Kind.allCases.map { Fields.Option($0.rawValue, words(.of("coordination.body", $0.rawValue))) }
        let stored: HTML? = isConflict ? body.map { "<p>\($0.details.name), \($0.details.paper ?? "")</p>" } : nil
        return KeepView(
            title: words(body == nil ? "coordination.addBody" : "coordination.change"),
            crumbs: [(words("coordination.bodies"), "/coordination/bodies")]
                + (body.map { [(label: $0.details.name, path: Path("/coordination/bodies/\($0.id)"))] } ?? []),
            action: body.map { "/coordination/bodies/\($0.id)/details" } ?? "/coordination/bodies",
            fields: """
                \(fields.radios("kind", "coordination.bodyKind", options: kinds))\(fields.text("name", "coordination.bodyName", hint: "coordination.bodyHint"))
                \(fields.text("paper", "coordination.decision", hint: "coordination.decisionHint", width: .medium))\(fields.text("day", "coordination.decisionDay", hint: "work.dayHint", width: .medium))
                \(fields.text("ends", "coordination.ends", hint: "coordination.openEnd", width: .medium))
                """, form: form, token: token, words: words, stored: stored
        ).page
    }
}

struct SeatFormView {
    let body: SteeringBody
    let agencies: [Agency]
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        let roles = SteeringBody.Member.Role.allCases.map { Fields.Option($0.rawValue, words(.of("coordination.roles", $0.rawValue))) }
        return KeepView(
            title: words("coordination.addMember"), lead: body.details.name,
            crumbs: [(words("coordination.bodies"), "/coordination/bodies"), (body.details.name, "/coordination/bodies/\(body.id)")],
            action: "/coordination/bodies/\(body.id)/members",
            fields: """
                \(fields.text("name", "coordination.person"))\(fields.text("post", "coordination.post", hint: "coordination.postHint"))
                \(fields.select("agency", "guidance.agency", options: agencies.map { .init($0.id.rawValue, $0.name) }, empty: "coordination.otherAgency"))
                \(fields.radios("role", "coordination.role", options: roles))\(fields.text("from", "coordination.memberFrom", hint: "work.dayHint", width: .medium))
                """, form: form, token: token, words: words, button: "coordination.addMember"
        ).page
    }
}

struct EndFormView {
    let body: SteeringBody
    let member: SteeringBody.Member
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        KeepView(
            title: words("coordination.endMember"), lead: "\(member.name), \(member.post)",
            crumbs: [(words("coordination.bodies"), "/coordination/bodies"), (body.details.name, "/coordination/bodies/\(body.id)")],
            action: "/coordination/bodies/\(body.id)/members/\(member.id)/end",
            fields: Fields(form, words).text("day", "coordination.lastDay", hint: "work.dayHint", width: .medium), form: form, token: token,
            words: words,
            button: "coordination.endMember"
        ).page
    }
}
