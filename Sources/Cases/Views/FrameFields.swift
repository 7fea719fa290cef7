import Rights
import Web

/// The fields of a case's frame, on two pages.
struct FrameFields {
    let form: Form
    let words: Words

    var html: HTML {
        let fields = Fields(form, words)
        return """
            \(fields.radios("consent", "cases.consent", options: Consent.allCases.map { consent in
                Fields.Option(consent.name, words(.of("cases.consentOf", consent.name)), hint: words(.of("cases.consentHint", consent.name)))
            }))
            \(fields.select("next", "cases.next", options: NextAct.allCases.map { Fields.Option($0.rawValue, words(.of("cases.nextOf", $0.rawValue))) }))
            \(fields.text("nextDay", "cases.nextDay", hint: "cases.nextDayHint", width: .medium))
            """
    }
}
