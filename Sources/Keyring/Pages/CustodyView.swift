import Access
import Core
import Web

struct CustodyView {
    struct State: Sendable {
        let printed: Instant?
        let rehearsed: Instant?
        let custodians: [Custodian]
        let request: CustodyRequest?
        let possible: [(id: ID<User>, name: String, agency: String)]
        let waiting: [WaitingPeople.Person]
    }

    let state: State
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
                \(state.printed == nil ? nil : later)
                \(renewal)
                """)
    }

    private var later: HTML {
        """
        \(summaryList([
            (words("custody.printedAt"), "\(state.printed.map(Moment.vietnamese) ?? "—")"),
            (words("custody.rehearsedAt"), "\(state.rehearsed.map(Moment.vietnamese) ?? words("custody.never"))")
        ]))
        \(state.custodians.isEmpty ? notice(words("custody.oldWay"), .attention) : CustodianTable.custodians(state.custodians, words))
        <section class="block"><h2>\(words("custody.rehearsal"))</h2><p>\(words("custody.rehearsalLead"))</p>
        <form method="post" action="/custody/rehearsal" autocomplete="off">\(token)\(shares("one", "other"))\(button(words("custody.rehearse")))</form></section>
        <section class="block"><h2>\(words("custody.admission"))</h2><p>\(words("custody.admissionLead"))</p>\(admission)</section>
        """
    }

    private var admission: HTML {
        guard !state.waiting.isEmpty else { return "<p>\(words("custody.nobodyWaits"))</p>" }
        let options = state.waiting.map { Fields.Option($0.id.rawValue, "\($0.name) (\($0.agency))") }
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

    /// The three who are asked, or the question whom to ask.
    private var renewal: HTML {
        let isFirst = state.printed == nil
        let title = words(isFirst ? "custody.choosing" : "custody.again")
        guard let request = state.request else {
            return """
                <section class="block"><h2>\(title)</h2><p>\(words(isFirst ? "custody.first" : "custody.againLead"))</p>
                \(state.possible.count < 3 ? "<p>\(words("custody.tooFew"))</p>" : choosing)</section>
                """
        }
        let next: WordKey =
            request.isReady
            ? (CustodyRule(state.custodians) == .member ? "custody.awaitsMember" : "custody.awaitsCustodians") : "custody.awaitsAcceptance"
        return """
            <section class="block"><h2>\(title)</h2>
            <p>\(words("custody.askedAt", ["time": Moment.vietnamese(request.at)])) \(words(next))</p>
            \(CustodianTable.candidates(request.candidates, words))
            <form method="post" action="/custody/request/withdraw">\(token)\(button(words("custody.withdraw"), style: .second))</form></section>
            """
    }

    private var choosing: HTML {
        let fields = Fields(form, words)
        let options = state.possible.map { Fields.Option($0.id.rawValue, "\($0.name) (\($0.agency))") }
        return """
            <form method="post" action="/custody/request" novalidate>\(token)
            \(fields.select("custodian-first", "custody.custodianOne", options: options, empty: "custody.choose"))
            \(fields.select("custodian-second", "custody.custodianTwo", options: options, empty: "custody.choose"))
            \(fields.select("custodian-third", "custody.custodianThree", options: options, empty: "custody.choose"))
            \(button(words("custody.ask"), style: state.printed == nil ? .main : .danger))</form>
            """
    }
}
