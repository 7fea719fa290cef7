import Core
import Web

/// What the forms about a consent say, checked.
enum ConsentForm {
    struct New: Sendable {
        let purpose: ConsentProof.Purpose
        let textVersion: String
        let way: ConsentProof.Way
        let givenOn: LocalDate
        let number: String
        let fields: [String: String]
    }

    /// Nothing is ticked beforehand, and it does not count unless the person was told that the data are sensitive.
    static func new(_ typed: Form, today: LocalDate) -> Checked<New, Form> {
        var form = typed
        let purpose: ConsentProof.Purpose? = form.choice("purpose"), way: ConsentProof.Way? = form.choice("way")
        let version = form.text("version", required: "data.versionMissing", longest: 100)
        let given = form.day("given", required: "data.dayMissing")
        if let given, given > today { form.refuse("given", "data.dayToCome") }
        if form["told"] != "yes" { form.refuse("told", "data.toldMissing") }
        let number = form.text("number", required: nil, longest: 20)
        var fields = ["person": form.text("person", required: "data.personMissing"), "proof": form.text("proof", required: nil, longest: 1000)]
        fields["purpose"] = form.text("what", required: purpose == .other ? "data.whatMissing" : nil, longest: 400)
        guard form.isValid, let purpose, let way, let given else { return .invalid(form) }
        return .valid(New(purpose: purpose, textVersion: version, way: way, givenOn: given, number: number, fields: fields))
    }

    static func withdrawal(_ typed: Form, _ proof: ConsentProof, today: LocalDate) -> Checked<(day: LocalDate, way: ConsentProof.Way), Form> {
        var form = typed
        let way: ConsentProof.Way? = form.choice("way"), day = form.day("withdrawn", required: "data.dayMissing")
        if let day, day > today { form.refuse("withdrawn", "data.dayToCome") }
        if let day, day < proof.givenOn { form.refuse("withdrawn", "data.beforeGiven", ["day": proof.givenOn.vietnamese]) }
        guard form.isValid, let way, let day else { return .invalid(form) }
        return .valid((day, way))
    }
}
