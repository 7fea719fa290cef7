import Rights
import Vault
import Web

struct CaseView {
    let overview: CaseOverview
    let words: Words

    var page: Page {
        let file = overview.file
        let pairs = [(name: words("cases.inCharge"), value: "\(overview.person ?? words("cases.nobody"))" as HTML)] + file.summary(words)
        return Page(
            words("cases.neutral"), crumbs: [(words("cases.title"), "/cases")],
            main: """
                <h1>\(words("cases.numbered", ["number": file.number]))</h1>
                \(file.status == .erased ? notice(words("cases.erasedNotice"), .attention) : requests)
                \(file.emergency.isEmpty ? nil : notice(words("emergency.banner"), .attention))
                \(summaryList(pairs))
                \(parts)
                \(deeds)
                """)
    }

    private var requests: HTML {
        let notices: [HTML] = overview.requests.filter { $0.kind == .erasure || overview.file.isOpen }
            .compactMap { RequestNotice(overview: $0, words: words).html }
        return "\(notices)"
    }

    private var parts: HTML? {
        if overview.parts.isEmpty { return nil }
        let links: [HTML] = overview.parts.map { part in
            let path: Path = "/cases/\(overview.file.id)/parts/\(value: part.rawValue)"
            return "<li><a href=\"\(path)\">\(words(.of("cases.partOf", part.rawValue)))</a></li>"
        }
        return "<section class=\"card\"><h2>\(words("cases.parts"))</h2><ul>\(links)</ul></section>"
    }

    private var deeds: HTML {
        let id = overview.file.id, isOpen = overview.file.isOpen
        let all: [(Act, Bool, HTML)] = [
            (.write, isOpen, linkButton(words("cases.edit"), to: "/cases/\(id)/edit")),
            (.assign, isOpen, linkButton(words("cases.assign"), to: "/cases/\(id)/assign", style: .second)),
            (.refer, isOpen, linkButton(words("cases.helpers"), to: "/cases/\(id)/helpers", style: .second)),
            (.close, isOpen, linkButton(words("cases.close"), to: "/cases/\(id)/close", style: .second)),
            (.readers, true, linkButton(words("cases.readers"), to: "/cases/\(id)/readers", style: .quiet)),
            (.declareConflict, true, linkButton(words("cases.conflict"), to: "/cases/\(id)/conflict", style: .quiet)),
            (.erase, overview.file.status != .erased, linkButton(words("cases.erase"), to: "/cases/\(id)/erase", style: .quiet))
        ]
        let shown: [HTML] = all.filter { overview.acts.contains($0.0) && $0.1 }.map(\.2)
        let takeOut: HTML? = overview.mayTakeOut ? linkButton(words("cases.takeOut"), to: "/cases/\(id)/take-out", style: .quiet) : nil
        return "<p class=\"row\">\(shown)\(takeOut)</p>"
    }
}
