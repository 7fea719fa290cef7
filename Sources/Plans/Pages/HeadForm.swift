import Core
import Web

/// What the document says of itself once, as a form.
enum HeadForm {
    struct Change: Sendable {
        let head: Plan.Head

        @Sendable func apply(_ old: inout Plan.Head) {
            let type = old.type
            old = head
            old.type = type
        }
    }

    static func filled(_ plan: Plan) -> Form {
        let head = plan.head
        var values = ["title": head.title, "revision": String(plan.revision)]
        (values["issuer"], values["number"], values["leadAgency"]) = (head.issuer, head.number, head.leadAgency)
        for (name, value) in [("day", head.day), ("month", head.month), ("year", head.year), ("startYear", head.startYear), ("endYear", head.endYear)]
        {
            values[name] = value.map(String.init)
        }
        return Form(values)
    }

    static func checked(_ input: Form) -> Checked<Change, Form> {
        var form = input
        func optional(_ name: String) -> String? {
            let text = form.text(name, required: nil, longest: 300)
            return text.isEmpty ? nil : text
        }
        let head = Plan.Head(
            type: nil, title: form.text("title", required: "plans.titleMissing", longest: 500), issuer: optional("issuer"),
            number: optional("number"),
            day: form.integer("day", in: 1...31), month: form.integer("month", in: 1...12), year: form.integer("year", in: 1990...2100),
            startYear: form.integer("startYear", in: 1990...2100), endYear: form.integer("endYear", in: 1990...2100),
            leadAgency: optional("leadAgency"))
        if let day = head.day, let month = head.month, LocalDate(year: head.year ?? 2000, month: month, day: day) == nil {
            form.refuse("day", "plans.noSuchDay")
        }
        if let start = head.startYear, let end = head.endYear, start > end { form.refuse("endYear", "plans.endBeforeStart") }
        return form.isValid ? .valid(Change(head: head)) : .invalid(form)
    }
}
