import Access
import Core
import Organisations
import Web

/// Work that is given or changed by hand, as a form.
enum AssignForm {
    static func given(_ input: Form) -> Checked<AssignWork.Given, Form> {
        var form = input
        let text = form.text("text", required: "plans.textMissing", longest: 2000),
            title = form.text("orderTitle", required: "work.orderMissing", longest: 300)
        let number = optional(&form, "orderNumber"), orderDay = form.day("orderDay"), due = form.day("due")
        let lead = ID<Agency>(form["lead"])
        if lead == nil { form.refuse("lead", "work.agencyMissing") }
        let product = optional(&form, "product"), carrier = carrier(&form)
        guard form.isValid, let lead else { return .invalid(form) }
        return .valid(
            AssignWork.Given(
                text: text, lead: lead, coordinators: form.all("coordinator").compactMap { ID($0) }, leader: ID(form["leader"]),
                order: .init(number: number, day: orderDay, title: title), product: product, due: due, carrier: carrier))
    }

    static func filled(_ task: WorkTask) -> Form {
        var values = ["lead": task.lead?.rawValue ?? "", "leader": task.leader?.rawValue ?? "", "revision": String(task.revision)]
        values["product"] = task.product
        values["carrier"] = task.carrier?.words
        values["plan"] = task.carrier?.plan?.rawValue
        var form = Form(values)
        form.set("coordinator", to: task.coordinators.map(\.rawValue))
        return form
    }

    static func details(_ input: Form) -> Checked<ChangeWork.Details, Form> {
        var form = input
        let product = optional(&form, "product"), carrier = carrier(&form)
        guard form.isValid else { return .invalid(form) }
        return .valid(
            ChangeWork.Details(
                coordinators: form.all("coordinator").compactMap { ID($0) }, leader: ID(form["leader"]), product: product,
                carrier: carrier))
    }

    /// A new time of a task: what it is called, from when, by when.
    static func time(_ input: Form) -> Checked<ChangeWork.Time, Form> {
        var form = input
        let name = form.text("name", required: "work.timeMissing", longest: 100)
        let starts = form.day("starts", required: "work.dayMissing"), due = form.day("due")
        if let starts, let due, due < starts { form.refuse("due", "work.dueBeforeStart") }
        guard form.isValid, let starts else { return .invalid(form) }
        return .valid(ChangeWork.Time(name: name, starts: starts, due: due))
    }

    private static func carrier(_ form: inout Form) -> WorkTask.Carrier? {
        let words = optional(&form, "carrier"), plan = ID<Plan>(form["plan"])
        return words == nil && plan == nil ? nil : WorkTask.Carrier(plan: plan, words: words ?? "")
    }

    private static func optional(_ form: inout Form, _ name: String) -> String? {
        let text = form.text(name, required: nil, longest: 500)
        return text.isEmpty ? nil : text
    }
}
