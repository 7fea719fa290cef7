import Core
import Rights
import Web

/// What a form says of a case's frame, checked.
struct CaseDetails: Sendable {
    let next: NextAct
    let nextDay: LocalDate?
    let consent: Consent

    static func check(_ typed: Form) -> Checked<CaseDetails, Form> {
        var form = typed
        let next: NextAct? = form.choice("next"), day = form.day("nextDay"), consent = Consent(name: form["consent"])
        if consent == nil { form.refuse("consent", "form.choose") }
        guard form.isValid, let next, let consent else { return .invalid(form) }
        return .valid(CaseDetails(next: next, nextDay: day, consent: consent))
    }
}

extension Form {
    init(_ file: CaseFile) {
        self.init([
            "next": file.next.rawValue, "nextDay": file.nextDay?.vietnamese ?? "", "consent": file.consent.name, "revision": String(file.revision)
        ])
    }
}
