import Core
import Web

struct ConsentListView {
    let proofs: [ConsentProof]
    let words: Words

    var page: Page {
        Page(
            words("data.consents"), crumbs: words.crumbs(),
            main: """
                <h1>\(words("data.consents"))</h1>
                <p class="lead">\(words("data.consentsLead"))</p>
                <p>\(linkButton(words("data.newConsent"), to: "/data/consents/new"))</p>
                \(proofs.isEmpty ? emptyState(words("data.noConsents"), words("data.noConsentsLead")) : list)
                """)
    }

    private var list: HTML {
        table(
            caption: words("data.consents"),
            columns: [Column(words("data.purpose")), Column(words("data.version")), Column(words("data.given")), Column(words("data.state"))],
            rows: proofs.map { proof in
                let path: Path = "/data/consents/\(proof.id)"
                return [
                    "<a href=\"\(path)\">\(words(.of("data.purposeOf", proof.purpose.rawValue)))</a>", "\(proof.textVersion)",
                    "\(proof.givenOn.vietnamese)", proof.tag(words)
                ]
            })
    }
}

extension ConsentProof {
    func tag(_ words: Words) -> HTML {
        withdrawnOn.map { Web.tag(words("data.withdrawnOn", ["day": $0.vietnamese]), .quiet) } ?? Web.tag(words("data.inForce"), .good)
    }
}

struct NewConsentView {
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        return Page(
            words("data.newConsent"), crumbs: words.crumbs((words("data.consents"), "/data/consents")), hasErrors: !form.isValid,
            main: """
                <h1>\(words("data.newConsent"))</h1>
                \(errorSummary(form, words))
                <form method="post" action="/data/consents" autocomplete="off" novalidate>\(token)
                \(fields.radios("purpose", "data.purpose", options: words.options(ConsentProof.Purpose.self) { .of("data.purposeOf", $0) }, hint: "data.purposeHint"))
                \(fields.text("what", "data.what", hint: "data.whatHint"))
                \(fields.text("version", "data.version", hint: "data.versionHint", width: .medium))
                \(fields.text("given", "data.given", hint: "data.receivedHint", width: .medium))
                \(fields.select("way", "data.consentWay", options: words.options(ConsentProof.Way.self) { .of("data.consentWayOf", $0) }, empty: "form.pick"))
                \(fields.checkboxes("told", "data.told", options: [Fields.Option("yes", words("data.toldYes"))]))
                \(fields.text("number", "data.caseNumber", hint: "data.caseNumberHint", width: .medium))
                \(fields.text("person", "data.consenter", hint: "data.sealedHint"))
                \(fields.area("proof", "data.proof", hint: "data.proofHint"))
                \(button(words("data.keepConsent")))
                \(linkButton(words("form.cancel"), to: "/data/consents", style: .quiet))
                </form>
                """)
    }
}

struct ConsentView {
    let proof: ConsentProof
    /// What is sealed, once it is revealed.
    let fields: [String: String]?
    let form: Form
    let token: HTML
    let words: Words

    private var path: Path { "/data/consents/\(proof.id)" }

    var page: Page {
        Page(
            words("data.consent"), crumbs: words.crumbs((words("data.consents"), "/data/consents")), hasErrors: !form.isValid,
            main: """
                <h1>\(words(.of("data.purposeOf", proof.purpose.rawValue)))</h1>
                \(errorSummary(form, words))
                <p>\(proof.tag(words))</p>
                \(summaryList([
                    (words("data.version"), "\(proof.textVersion)"), (words("data.given"), "\(proof.givenOn.vietnamese)"),
                    (words("data.consentWay"), "\(words(.of("data.consentWayOf", proof.way.rawValue)))"),
                    (words("data.caseNumber"), proof.link.map { "<a href=\"\("/cases/\($0)" as Path)\">\(words("data.openCase"))</a>" } ?? "—")
                ]))
                \(content)
                \(proof.withdrawnOn == nil ? withdrawing : nil)
                """)
    }

    private var content: HTML {
        guard let fields else {
            return """
                <h2>\(words("data.sealed"))</h2><p>\(words("data.sealedLead"))</p>
                <form method="post" action="\(path)/reveal">\(token)\(button(words("data.reveal"), style: .second))</form>
                """
        }
        let labels: [(WordKey, String)] = [("data.consenter", "person"), ("data.what", "purpose"), ("data.proof", "proof")]
        let pairs: [(name: String, value: HTML)] = labels.map { label, name in
            let text = fields[name] ?? ""
            return (words(label), "<span class=\"typed\">\(text.isEmpty ? "—" : text)</span>")
        }
        return "<h2>\(words("data.sealed"))</h2>\(summaryList(pairs))<p>\(linkButton(words("data.cover"), to: path, style: .second))</p>"
    }

    private var withdrawing: HTML {
        let fields = Fields(form, words)
        return """
            <section class="block"><h2>\(words("data.withdraw"))</h2><p>\(words("data.withdrawLead"))</p>
            <form method="post" action="\(path)/withdrawal" novalidate>\(token)
            \(fields.text("withdrawn", "data.withdrawnField", hint: "data.receivedHint", width: .medium))
            \(fields.select("way", "data.withdrawnWay", options: words.options(ConsentProof.Way.self) { .of("data.consentWayOf", $0) }, empty: "form.pick"))
            \(button(words("data.withdrawNow"), style: .second))</form></section>
            """
    }
}
