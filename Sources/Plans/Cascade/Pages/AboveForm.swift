import Core
import Web

/// A plan's name as papers cite it, as a form.
enum AboveForm {
    static func filled(_ name: PlanAbove.Name?, revision: Int) -> Form {
        var values = ["revision": String(revision)]
        (values["number"], values["issuer"], values["day"], values["title"]) = (name?.number, name?.issuer, name?.day?.vietnamese, name?.title)
        return Form(values)
    }

    static func checked(_ input: Form) -> Checked<PlanAbove.Name, Form> {
        var form = input
        let number = form.text("number", required: "above.numberMissing", longest: 100)
        let issuer = form.text("issuer", required: "above.issuerMissing", longest: 300)
        let title = form.text("title", required: nil, longest: 500), day = form.day("day")
        return form.isValid
            ? .valid(PlanAbove.Name(number: number, issuer: issuer, day: day, title: title.isEmpty ? nil : title)) : .invalid(form)
    }
}
