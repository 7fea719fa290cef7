import Core
import Web

/// What the forms about a request say, checked.
enum RequestForm {
    struct New: Sendable {
        let kind: DataRequest.Kind
        let way: DataRequest.Way
        let receivedOn: LocalDate
        let number: String
        let fields: [String: String]
    }

    struct Answered: Sendable {
        let outcome: DataRequest.Outcome
        let text: String
    }

    static func new(_ typed: Form, today: LocalDate) -> Checked<New, Form> {
        var form = typed
        let kind: DataRequest.Kind? = form.choice("kind"), way: DataRequest.Way? = form.choice("way")
        let received = form.day("received", required: "data.dayMissing")
        if let received, received > today { form.refuse("received", "data.dayToCome") }
        let number = form.text("number", required: nil, longest: 20)
        let fields = [
            "person": form.text("person", required: "data.personMissing"), "reach": form.text("reach", required: nil, longest: 400),
            "text": form.text("text", required: "data.textMissing", longest: 4000)
        ]
        guard form.isValid, let kind, let way, let received else { return .invalid(form) }
        return .valid(New(kind: kind, way: way, receivedOn: received, number: number, fields: fields))
    }

    static func longer(_ typed: Form, _ request: DataRequest) -> Checked<(day: LocalDate, reason: DataRequest.Extension), Form> {
        var form = typed
        let reason: DataRequest.Extension? = form.choice("reason"), day = form.day("until", required: "data.dayMissing")
        let latest = RequestDays.latest(request.kind, from: request.receivedOn)
        if let day, day <= request.due || day > latest {
            form.refuse("until", "data.untilWrong", ["first": request.due.adding(days: 1).vietnamese, "last": latest.vietnamese])
        }
        guard form.isValid, let reason, let day else { return .invalid(form) }
        return .valid((day, reason))
    }

    static func answer(_ typed: Form) -> Checked<Answered, Form> {
        var form = typed
        let outcome: DataRequest.Outcome? = form.choice("outcome")
        let text = form.text("answer", required: "data.answerMissing", longest: 8000)
        guard form.isValid, let outcome else { return .invalid(form) }
        return .valid(Answered(outcome: outcome, text: text))
    }
}
