import Core
import Web

/// One page for who asks and for who answers: where it stands, and one main action.
struct RequestView {
    let overview: RequestOverview
    let form: Form
    let token: HTML
    let words: Words

    private var kind: CaseRequest.Kind { overview.kind }
    private var path: Path { "/cases/\(overview.file.id)" }
    private var base: Path { kind == .closing ? "\(path)/close" : "\(path)/erase" }
    private var title: String { words(kind == .closing ? "cases.close" : "cases.erase") }

    var page: Page {
        Page(
            title, crumbs: overview.file.crumbs(words), hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>
                <p class="lead">\(words(kind == .closing ? "cases.closeLead" : "cases.eraseLead"))</p>
                \(overview.file.status == .erased ? nil : RequestNotice(overview: overview, words: words).html)
                \(errorSummary(form, words))
                \(overview.mayAsk ? asking : nil)\(overview.mayAnswer ? answering : nil)\(overview.waits && overview.isOwn ? takingBack : nil)
                \(linkButton(words("cases.back"), to: path, style: .quiet))
                """)
    }

    private var asking: HTML {
        let reasons: HTML? =
            kind == .closing
            ? Fields(form, words).radios(
                "reason", "cases.closing",
                options: ClosingReason.allCases.map { Fields.Option($0.rawValue, words(.of("cases.closingOf", $0.rawValue))) })
            : nil
        return """
            <form method="post" action="\(base)" novalidate>\(token)\(reasons)
            \(button(words(kind == .closing ? "cases.closeAsk" : "cases.eraseAsk"), style: kind == .closing ? .main : .danger))
            </form>
            """
    }

    private var answering: HTML {
        let request = overview.latest?.id.rawValue ?? ""
        let options = CaseRequest.Refusal.allCases.map { Fields.Option($0.rawValue, words(.of("cases.refusalOf", $0.rawValue))) }
        return """
            <form method="post" action="\("\(base)/approve" as Path)" novalidate>\(token)<input type="hidden" name="request" value="\(request)">
            \(button(words(kind == .closing ? "cases.closeGo" : "cases.eraseGo"), style: kind == .closing ? .main : .danger))
            </form>
            <h2>\(words("cases.orRefuse"))</h2>
            <form method="post" action="\("\(base)/refuse" as Path)" novalidate>\(token)<input type="hidden" name="request" value="\(request)">
            \(Fields(form, words).radios("refusal", "cases.refusal", options: options))
            \(button(words("cases.refuse"), style: .second))
            </form>
            """
    }

    private var takingBack: HTML {
        """
        <form method="post" action="\("\(base)/take-back" as Path)">\(token)\(button(words("cases.takeBack"), style: .second))</form>
        """
    }
}

/// Where a request stands, on the case's page and on its own.
struct RequestNotice {
    let overview: RequestOverview
    let words: Words

    var html: HTML? {
        guard let latest = overview.latest else { return nil }
        let isClosing = overview.kind == .closing
        switch latest.state {
        case .waiting:
            let reason = latest.reason.map { words(.of("cases.closingOf", $0.rawValue)) } ?? ""
            return notice(words(isClosing ? "cases.closingWaits" : "cases.erasureAsked", ["reason": reason]), .attention)
        case .refused:
            let refusal = latest.refusal.map { words(.of("cases.refusalOf", $0.rawValue)) } ?? ""
            return notice(words(isClosing ? "cases.closingRefused" : "cases.erasureRefused", ["reason": refusal]), .plain)
        case .takenBack, .approved: return nil
        }
    }
}
