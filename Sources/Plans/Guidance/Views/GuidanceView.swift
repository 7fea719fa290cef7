import Access
import Core
import Organisations
import Storage
import Web

/// One version: what it says, what is new in it, who has received it.
struct GuidanceView {
    struct Content: Sendable {
        let guidance: Guidance
        let version: Guidance.Version
        /// Where there are texts of both to compare.
        let changes: LineDifference?
        let agencies: [Agency]
        let receipts: [Guidance.Receipt]
        let mayRevise: Bool
        let mayWithdraw: Bool
        let mayReceive: Bool
        let seesReceipts: Bool
    }

    let content: Content
    let token: HTML
    let words: Words

    private var guidance: Guidance { content.guidance }
    private var version: Guidance.Version { content.version }
    private var isNewest: Bool { version.number == guidance.version }

    var page: Page {
        let old: HTML? = isNewest ? nil : notice(words("guidance.isOld", ["number": String(guidance.version)]), .attention)
        return Page(
            guidance.title, crumbs: [(words("coordination.menu"), "/coordination"), (words("guidance.title"), "/guidance")],
            main: """
                <h1>\(guidance.title)</h1>
                <p>\(tag(words(.of("guidance.kind", guidance.kind.rawValue)))) \(tag(words("guidance.versionIs", ["number": String(version.number)]), isNewest ? .good : .quiet))</p>
                \(withdrawal)\(old)\(receiving)\(facts)\(text)\(changes)\(receipts)\(versions)
                """)
    }

    private var withdrawal: HTML? {
        guidance.withdrawal.map { withdrawal in
            let paper = withdrawal.paper.map { words("plans.numbered", ["number": $0]) }
            let who = [paper, words("guidance.withdrawnBy", ["name": withdrawal.by, "time": Moment.vietnamese(withdrawal.at)])].compactMap { $0 }
            return """
                <div class="notice attention" role="status"><p>\(words("guidance.withdrawnBecause", ["reason": withdrawal.reason]))</p>
                <p class="hint">\(who.joined(separator: " · "))</p></div>
                """
        }
    }

    private var receiving: HTML? {
        guard content.mayReceive else { return nil }
        return """
            <form method="post" action="/guidance/\(guidance.id)/receipt">\(token)<input type="hidden" name="version" value="\(version.number)">
            <p class="hint">\(words("guidance.receiveHint"))</p><p>\(button(words("guidance.receive")))</p></form>
            """
    }

    private var facts: HTML {
        var pairs: [(name: String, value: HTML)] = []
        if let paper = version.paper { pairs.append((words("plans.number"), "\(paper)")) }
        pairs.append((words("plans.date"), "\(version.day.vietnamese)"))
        pairs.append((words("guidance.effective"), "\(version.effective.vietnamese)"))
        pairs.append((words("guidance.issuer"), "\(version.issuer), \(Moment.vietnamese(version.issuedAt))"))
        if let note = version.note, !note.isEmpty { pairs.append((words("guidance.note"), "\(note)")) }
        if let file = version.file {
            pairs.append((words("guidance.file"), "<a href=\"/guidance/\(guidance.id)/files/\(file.id)\">\(file.name)</a>"))
        }
        return summaryList(pairs)
    }

    private var text: HTML? {
        version.text.map { "<section class=\"block\" id=\"text\"><h2>\(words("plans.text"))</h2><div class=\"text\">\($0)</div></section>" }
    }

    private var changes: HTML? {
        guard let changes = content.changes else { return nil }
        let title = words("guidance.changes", ["number": String(version.number - 1)])
        let body: HTML = changes.isEmpty ? "<p class=\"hint\">\(words("guidance.noChanges"))</p>" : ChangesView(changes: changes, words: words).html
        return "<section class=\"block\" id=\"changes\"><h2>\(title)</h2>\(body)</section>"
    }

    private var receipts: HTML? {
        guard content.seesReceipts else { return nil }
        let rows: [[HTML]] = content.agencies.map { agency in
            guard let receipt = content.receipts.first(where: { $0.agency == agency.id }) else {
                return ["\(agency.name)", tag(words("guidance.notYet"), .attention), ""]
            }
            return ["\(agency.name)", tag(words("guidance.received"), .good), "\(receipt.by), \(Moment.vietnamese(receipt.at))"]
        }
        let columns = [Column(words("guidance.agency")), Column(words("work.stateField")), Column(words("guidance.receivedByWhom"))]
        let sum = words("guidance.receivedBy", ["part": words.number(content.receipts.count), "whole": words.number(content.agencies.count)])
        return """
            <section class="block" id="receipts"><h2>\(words("guidance.receipts"))</h2><p>\(sum)</p>\(table(caption: words("guidance.receipts"), columns: columns, rows: rows))</section>
            """
    }

    private var versions: HTML? {
        let revising: HTML? =
            content.mayRevise ? linkButton(words("guidance.revise"), to: "/guidance/\(guidance.id)/revision", style: .second) : nil
        let withdrawing: HTML? =
            content.mayWithdraw ? linkButton(words("guidance.withdraw"), to: "/guidance/\(guidance.id)/withdrawal", style: .quiet) : nil
        let revise: HTML? = revising == nil && withdrawing == nil ? nil : "<p class=\"row\">\(revising) \(withdrawing)</p>"
        if guidance.version == 1 { return revise }
        let links: [HTML] = (1...guidance.version).reversed().map { number in
            let path: Path = "/guidance/\(guidance.id)/versions/\(number)"
            let here: HTML = HTML.when(number == version.number, " aria-current=\"page\"")
            return "<li><a href=\"\(path)\"\(here)>\(words("guidance.versionIs", ["number": String(number)]))</a></li>"
        }
        return
            "<section class=\"block\" id=\"versions\"><h2>\(words("guidance.versions"))</h2><ul class=\"plain-list\">\(links)</ul>\(revise)</section>"
    }
}

extension GuidanceView.Content {
    /// - parameter number: of a version; nil for the newest.
    init(_ id: ID<Guidance>, _ number: Int?, for viewer: Viewer, _ tx: any Transaction) throws {
        let store = GuidanceStore(tx), guidance = try store.get(id, visibleTo: viewer)
        let version = try store.version(number ?? guidance.version, of: guidance, visibleTo: viewer),
            isOpen = version.number == guidance.version && guidance.withdrawal == nil
        let before = version.number > 1 ? try store.version(version.number - 1, of: guidance, visibleTo: viewer) : nil
        let receipts = try ReceiptStore(tx).list(of: guidance, version: version.number, visibleTo: viewer)
        let relations = GuidanceRules.Relation.all(of: viewer, to: guidance, version.agencies)
        self.init(
            guidance: guidance, version: version,
            changes: before.flatMap { before in version.text.flatMap { new in before.text.map { LineDifference(from: $0, to: new) } } },
            agencies: try version.agencies.compactMap(AgencyStore(tx).find), receipts: receipts,
            mayRevise: isOpen && GuidanceRules.allows(.revision, relations),
            mayWithdraw: isOpen && GuidanceRules.allows(.withdrawal, relations),
            mayReceive: isOpen && GuidanceRules.allows(.receipt, relations) && !receipts.contains { $0.agency == viewer.agency },
            seesReceipts: viewer.holds(anyOf: [.member, .officer, .leader]))
    }
}
