import Core
import Web

/// One request: its days, what is sealed once it is revealed, and what is to be done next.
struct RequestView {
    let request: DataRequest
    let revealed: KeepRequests.Revealed?
    let time: DutyTime
    /// Of the extension, when it was refused.
    let longer: Form
    /// Of the answer, when it was refused.
    let answer: Form
    let token: HTML
    let words: Words

    private var path: Path { "/data/requests/\(request.id)" }

    var page: Page {
        Page(
            words("data.request"), crumbs: words.crumbs((words("data.requests"), "/data/requests")), hasErrors: !longer.isValid || !answer.isValid,
            main: """
                <h1>\(words(.of("data.kind", request.kind.rawValue)))</h1>
                \(errorSummary(longer, words))\(errorSummary(answer, words))
                <p>\(RequestState(request: request, time: time, words: words).tag)</p>
                \(facts)\(content)
                \(request.isOpen ? work : papers)
                """)
    }

    private var facts: HTML {
        let acknowledgement = RequestDays.acknowledged(from: request.receivedOn, time)
        return summaryList([
            (words("data.received"), "\(request.receivedOn.vietnamese)"), (words("data.way"), "\(words(.of("data.wayOf", request.way.rawValue)))"),
            (
                words("data.acknowledgement"),
                "\(request.acknowledgedOn?.vietnamese ?? words("data.until", ["day": acknowledgement.vietnamese]))"
            ),
            (words("data.answerDue"), "\(request.answeredOn?.vietnamese ?? words("data.until", ["day": request.due.vietnamese]))"),
            (words("data.caseNumber"), request.link.map { "<a href=\"\("/cases/\($0)" as Path)\">\(words("data.openCase"))</a>" } ?? "—")
        ])
    }

    private var content: HTML {
        guard let revealed else {
            return """
                <h2>\(words("data.sealed"))</h2><p>\(words("data.sealedLead"))</p>
                <form method="post" action="\(path)/reveal">\(token)\(button(words("data.reveal"), style: .second))</form>
                """
        }
        let labels: [(WordKey, String)] = [("data.person", "person"), ("data.reach", "reach"), ("data.text", "text")]
        var pairs: [(name: String, value: HTML)] = labels.map { label, name in
            let text = revealed.fields[name] ?? ""
            return (words(label), "<span class=\"typed\">\(text.isEmpty ? "—" : text)</span>")
        }
        if let answer = revealed.answer { pairs.append((words("data.answer"), "<span class=\"typed\">\(answer)</span>")) }
        return "<h2>\(words("data.sealed"))</h2>\(summaryList(pairs))<p>\(linkButton(words("data.cover"), to: path, style: .second))</p>"
    }

    private var work: HTML {
        let acknowledge: HTML? =
            request.acknowledgedOn == nil
            ? """
            <section class="block"><h2>\(words("data.acknowledge"))</h2><p>\(words("data.acknowledgeLead"))</p>
            <form method="post" action="\(path)/acknowledgement">\(token)\(button(words("data.acknowledged"), style: .second))</form></section>
            """ : nil
        return "\(acknowledge)\(answering)\(request.extendedTo == nil ? extending : nil)"
    }

    private var answering: HTML {
        let fields = Fields(answer, words)
        return """
            <section class="block"><h2>\(words("data.toAnswer"))</h2>
            <form method="post" action="\(path)/answer" autocomplete="off" novalidate>\(token)
            \(fields.radios("outcome", "data.outcomeField", options: words.options(DataRequest.Outcome.self) { .of("data.outcome", $0) }))
            \(fields.area("answer", "data.answer", hint: "data.answerHint", rows: 8))
            \(button(words("data.keepAnswer")))</form></section>
            """
    }

    private var extending: HTML {
        let fields = Fields(longer, words)
        return """
            <section class="block"><h2>\(words("data.extend"))</h2><p>\(words("data.extendLead"))</p>
            <form method="post" action="\(path)/extension" novalidate>\(token)
            \(fields.text("until", "data.untilField", hint: "data.receivedHint", width: .medium))
            \(fields.select("reason", "data.reason", options: words.options(DataRequest.Extension.self) { .of("data.reasonOf", $0) }, empty: "form.pick"))
            \(button(words("data.extendOnce"), style: .second))</form></section>
            """
    }

    private var papers: HTML {
        """
        <section class="block"><h2>\(words("data.paper"))</h2><p>\(words("data.paperLead"))</p>
        <form method="post" action="\(path)/paper">\(token)\(button(words("data.word"), name: "format", value: "docx"))
        \(button(words("data.pdf"), name: "format", value: "pdf", style: .second))</form></section>
        """
    }
}
