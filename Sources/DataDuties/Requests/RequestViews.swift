import Core
import Web

struct RequestListView {
    let requests: [DataRequest]
    let time: DutyTime
    let words: Words

    var page: Page {
        Page(
            words("data.requests"), crumbs: words.crumbs(),
            main: """
                <h1>\(words("data.requests"))</h1>
                <p class="lead">\(words("data.requestsLead"))</p>
                <p>\(linkButton(words("data.newRequest"), to: "/data/requests/new"))</p>
                \(requests.isEmpty ? emptyState(words("data.noRequests"), words("data.noRequestsLead")) : list)
                """)
    }

    private var list: HTML {
        table(
            caption: words("data.requests"),
            columns: [Column(words("data.kindField")), Column(words("data.received")), Column(words("data.due")), Column(words("data.state"))],
            rows: requests.map { request in
                let path: Path = "/data/requests/\(request.id)"
                return [
                    "<a href=\"\(path)\">\(words(.of("data.kind", request.kind.rawValue)))</a>", "\(request.receivedOn.vietnamese)",
                    "\(request.due.vietnamese)", RequestState(request: request, time: time, words: words).tag
                ]
            })
    }
}

/// Late, waiting or answered, in one tag.
struct RequestState {
    let request: DataRequest
    let time: DutyTime
    let words: Words

    var tag: HTML {
        if let outcome = request.outcome { return Web.tag(words(.of("data.outcome", outcome.rawValue)), .good) }
        if request.isLate(time) { return Web.tag(words("data.isLate"), .late) }
        return Web.tag(words(request.acknowledgedOn == nil ? "data.isNew" : "data.isWorking"), .attention)
    }
}

struct NewRequestView {
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        let kinds = DataRequest.Kind.allCases.map { kind in
            Fields.Option(
                kind.rawValue, words(.of("data.kind", kind.rawValue)), hint: words("data.kindDays", ["days": String(RequestDays.days(kind))]))
        }
        return Page(
            words("data.newRequest"), crumbs: words.crumbs((words("data.requests"), "/data/requests")), hasErrors: !form.isValid,
            main: """
                <h1>\(words("data.newRequest"))</h1>
                \(errorSummary(form, words))
                <form method="post" action="/data/requests" autocomplete="off" novalidate>\(token)
                \(fields.radios("kind", "data.kindField", options: kinds))
                \(fields.text("received", "data.received", hint: "data.receivedHint", width: .medium))
                \(fields.select("way", "data.way", options: words.options(DataRequest.Way.self) { .of("data.wayOf", $0) }, empty: "form.pick"))
                \(fields.text("number", "data.caseNumber", hint: "data.caseNumberHint", width: .medium))
                \(fields.text("person", "data.person", hint: "data.sealedHint"))
                \(fields.text("reach", "data.reach", hint: "data.reachHint"))
                \(fields.area("text", "data.text"))
                \(button(words("data.keepRequest")))
                \(linkButton(words("form.cancel"), to: "/data/requests", style: .quiet))
                </form>
                """)
    }
}

extension Words {
    /// A choice of all that there is.
    func options<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type, _ key: (String) -> WordKey) -> [Fields.Option]
    where Choice.RawValue == String {
        Choice.allCases.map { Fields.Option($0.rawValue, self(key($0.rawValue))) }
    }
}
