import Access
import Core
import Web

struct CustodyView {
    let printed: Instant?
    let rehearsed: Instant?
    let waiting: [WaitingPeople.Person]
    /// What was done by the form before this page.
    let done: String
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("custody.title"), hasErrors: !form.isValid,
            main: """
                <h1>\(words("custody.title"))</h1>
                \(errorSummary(form, words))
                \(done == "rehearsal" ? notice(words("custody.rehearsed")) : nil)\(done == "admission" ? notice(words("custody.admitted")) : nil)
                <p class="lead">\(words("custody.lead"))</p>
                \(printed == nil ? first : later)
                """)
    }

    private var first: HTML { "<p>\(words("custody.first"))</p>\(printing(.main))" }

    private var later: HTML {
        """
        \(summaryList([
            (words("custody.printedAt"), "\(printed.map(Moment.vietnamese) ?? "—")"),
            (words("custody.rehearsedAt"), "\(rehearsed.map(Moment.vietnamese) ?? words("custody.never"))")
        ]))
        <section class="block"><h2>\(words("custody.rehearsal"))</h2><p>\(words("custody.rehearsalLead"))</p>
        <form method="post" action="/custody/rehearsal" autocomplete="off">\(token)\(shares("one", "other"))\(button(words("custody.rehearse")))</form></section>
        <section class="block"><h2>\(words("custody.admission"))</h2><p>\(words("custody.admissionLead"))</p>\(admission)</section>
        <section class="block"><h2>\(words("custody.again"))</h2><p>\(words("custody.againLead"))</p>\(printing(.danger))</section>
        """
    }

    private var admission: HTML {
        guard !waiting.isEmpty else { return "<p>\(words("custody.nobodyWaits"))</p>" }
        let options = waiting.map { Fields.Option($0.id.rawValue, "\($0.name) (\($0.agency))") }
        return """
            <form method="post" action="/custody/admission" autocomplete="off">\(token)
            \(Fields(form, words).select("person", "custody.person", options: options))
            \(shares("first", "second"))\(button(words("custody.admit"), style: .second))</form>
            """
    }

    /// Two shares; what was typed is not sent back.
    private func shares(_ one: String, _ other: String) -> HTML {
        let fields = Fields(form, words)
        return "\(fields.text(one, "custody.firstShare", kind: .password))\(fields.text(other, "custody.secondShare", kind: .password))"
    }

    private func printing(_ style: ButtonStyle) -> HTML {
        "<form method=\"post\" action=\"/custody/shares\">\(token)\(FormOnce.field)\(button(words("custody.print"), style: style))</form>"
    }
}
