import Access
import Core
import Vault
import Web

struct OwnShareView {
    let state: OwnShareState
    /// Whether the session was begun with a password.
    let hasPassword: Bool
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("ownShare.title"),
            main: """
                <h1>\(words("ownShare.title"))</h1>
                <p class="lead">\(words("ownShare.lead"))</p>
                \(hasPassword ? nil : notice(words("ownShare.password"), .attention))
                \(own)\(asked)\(agreement)
                """)
    }

    private var own: HTML? {
        guard let own = state.own else { return nil }
        if let taken = own.taken {
            let facts = [
                (words("ownShare.number"), HTML("\(own.number)")), (words("ownShare.taken"), HTML("\(Moment.vietnamese(taken))"))
            ]
            return "\(summaryList(facts))<p>\(words("ownShare.kept"))</p>"
        }
        return """
            <section class="block"><h2>\(words("ownShare.waits"))</h2><p>\(words("ownShare.waitsLead"))</p>
            \(form("/custody/mine/share", "ownShare.take"))</section>
            """
    }

    private var asked: HTML? {
        guard let asked = state.asked else { return nil }
        let deed: HTML =
            asked.accepted == nil
            ? "<p>\(words("ownShare.askedLead"))</p>\(form("/custody/mine/acceptance", "ownShare.accept"))" : "<p>\(words("ownShare.accepted"))</p>"
        return "<section class=\"block\"><h2>\(words("ownShare.asked"))</h2>\(deed)</section>"
    }

    private var agreement: HTML? {
        guard state.mayAgree else { return nil }
        let deed: HTML =
            if state.hasAgreed {
                "<p>\(words("ownShare.agreed"))</p>"
            } else if state.isReady {
                form("/custody/mine/agreement", "ownShare.agree", .danger)
            } else {
                "<p>\(words("ownShare.notReady"))</p>"
            }
        return """
            <section class="block"><h2>\(words("ownShare.agreement"))</h2><p>\(words("ownShare.agreementLead"))</p>
            \(CustodianTable.candidates(state.candidates, words))\(deed)</section>
            """
    }

    private func form(_ path: Path, _ label: WordKey, _ style: ButtonStyle = .main) -> HTML {
        "<form method=\"post\" action=\"\(path)\">\(token)\(button(words(label), style: style))</form>"
    }
}

/// One sheet to print and put away. Shown once, to its custodian.
struct ShareView {
    let share: Share
    let at: Instant
    let words: Words

    var page: Page {
        Page(
            words("ownShare.sheet"), crumbs: [(words("ownShare.title"), "/custody/mine")],
            main: """
                <h1>\(words("ownShare.sheet"))</h1>
                \(notice(words("ownShare.once"), .attention))
                <section class="card slip"><h2>\(words("custody.sheet", ["number": String(share.number)]))</h2>
                <p><strong><code>\(share.printed)</code></strong></p>
                <p>\(words("custody.sheetDate", ["time": Moment.vietnamese(at)]))</p><p class="hint">\(words("custody.keep"))</p></section>
                <p>\(linkButton(words("ownShare.putAway"), to: "/custody/mine", style: .second))</p>
                """)
    }
}

/// Who the custodians are, and how far each is.
enum CustodianTable {
    static func custodians(_ custodians: [Custodian], _ words: Words) -> HTML {
        table(
            words,
            custodians.map { custodian in
                let state =
                    custodian.isActive
                    ? custodian.taken.map { tag(words("custody.tookAt", ["time": Moment.vietnamese($0)]), .good) }
                        ?? tag(words("custody.notTaken"), .attention)
                    : tag(words("custody.closed"), .late)
                return (custodian.number, custodian.name, custodian.agency, state)
            })
    }

    static func candidates(_ candidates: [CustodyRequest.Candidate], _ words: Words) -> HTML {
        table(
            words,
            candidates.map { person in
                let state = person.accepted == nil ? tag(words("custody.notAccepted"), .attention) : tag(words("custody.accepted"), .good)
                return (person.number, person.name, person.agency, state)
            })
    }

    private static func table(_ words: Words, _ people: [(number: Int, name: String, agency: String, state: HTML)]) -> HTML {
        Web.table(
            caption: words("custody.custodians"),
            columns: [
                Column(words("access.name")), Column(words("custody.number")), Column(words("access.agency")), Column(words("custody.state"))
            ],
            rows: people.map { ["\($0.name)", "\($0.number)", "\($0.agency)", $0.state] })
    }
}
