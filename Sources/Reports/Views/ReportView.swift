import Reporting
import Succession
import Calendar
import Access
import Checking
import Core
import Disclosure
import Drafting
import Storage
import Web

/// One report: what is still open, its words by section with their rows, its figures, its history.
struct ReportView {
    struct Content: Sendable {
        let sight: Sight
        let lines: [ReportLine]
        let cells: [ReportCell]
        let shown: ShownCells
        let cover: Cover
        let remarks: [ReportRemark]
        let acts: [ReportActEntry]
        let versions: [LifeStore.Version]
        let parts: [ReportPart]
        /// Whether the viewer's place works with the people counted.
        let isHandling: Bool

        var report: Report { sight.report }

        init(_ id: ID<Report>, for viewer: Viewer, _ tx: any Transaction) throws {
            sight = try Sight(id, for: viewer, tx)
            let report = sight.report, store = ContentStore(tx), life = LifeStore(tx)
            lines = try store.lines(of: id)
            cells = try store.cells(of: id)
            // A report made of others' is no handling unit of what they counted.
            isHandling = report.place == viewer.place && !report.isConsolidated
            shown = ShownCells(cells, parts: try ConsolidatedParts(of: report, tx).figures, to: isHandling ? .handlingUnit : .offices)
            cover = try Cover(sight, for: viewer, tx)
            remarks = try life.remarks(of: id)
            acts = try life.acts(of: id)
            versions = try life.versions(of: id)
            parts = try PartStore(tx).list(of: id)
        }
    }

    let content: Content
    let token: HTML
    let words: Words

    private var report: Report { content.report }

    var page: Page {
        Page(
            report.title, crumbs: [(words("reports.menu"), "/reporting")],
            main: """
                <h1>\(report.title)</h1><p class="lead">\(report.unitName)</p><p>\(StateTag(state: report.state, words: words).html)</p>
                \(actions)\(facts)\(OpenView(content: content, token: token, words: words).html)\(sections)\(FigureTableView(content: content, words: words).html)\(history)
                """)
    }

    private var actions: HTML {
        var buttons: [HTML] = content.sight.flow.offered.enumerated().map { place, act in
            linkButton(
                words(.of("reports.act", act.rawValue)), to: "/reporting/\(report.id)/acts/\(value: act.rawValue)",
                style: place == 0 ? .main : .second)
        }
        if content.sight.mayWrite {
            buttons.append(
                "<form method=\"post\" action=\"/reporting/\(report.id)/refresh\">\(token)\(button(words("reports.refresh"), style: .second))</form>")
            if report.agency == nil, !content.cover.awaited.isEmpty || !content.parts.isEmpty {
                buttons.append(linkButton(words("reports.consolidate"), to: "/reporting/\(report.id)/consolidation", style: .second))
            }
        }
        let papers: [HTML] = [
            "<a href=\"/reporting/\(report.id)/paper.docx\" download>\(words("reports.docx"))</a>",
            "<a href=\"/reporting/\(report.id)/paper.pdf\" download>\(words("reports.pdf"))</a>",
            "<a href=\"/reporting/\(report.id)/paper.xlsx\" download>\(words("reports.xlsx"))</a>"
        ]
        var links = papers
        if content.sight.isWriter, report.state.isApproved {
            links.append("<a href=\"/reporting/\(report.id)/signing\">\(words("reports.signing"))</a>")
        }
        if content.sight.isWriter, report.version > 0, report.state.isIn {
            links.append("<a href=\"/reporting/\(report.id)/sent-file\" download>\(words("reports.sentFile"))</a>")
        }
        let items: [HTML] = links.map { "<li>\($0)</li>" }
        return "<div class=\"row\">\(buttons)</div><ul class=\"links\">\(items)</ul>"
    }

    private var facts: HTML {
        let duty = content.sight.duty
        var pairs: [(name: String, value: HTML)] = [
            (words("reports.period"), "\(duty.period.label.vietnamese)"),
            (words("reports.data"), "\(words("reports.dataDays", ["from": duty.period.days.first.vietnamese, "to": duty.cutOff.vietnamese]))"),
            (words("reports.due"), "\(words.longDay(duty.due.last))"), (words("reports.to"), "\(report.recipientName)"),
            (words("reports.wording"), "\(duty.wording)")
        ]
        if let hash = report.hash {
            pairs.append((words("reports.version"), "\(report.version) · <span class=\"hint\">SHA-256 \(String(hash.prefix(16)))…</span>"))
        }
        if !content.isHandling { pairs.append((words("reports.small"), "\(words("reports.smallHint"))")) }
        return summaryList(pairs)
    }

    // MARK: Sections

    private var sections: HTML {
        let all: [HTML] = SectionKey.allCases.map { section in
            let lines = content.lines.filter { $0.section == section.rawValue && !$0.isStruck }
            let path: Path = "/reporting/\(report.id)/sections/\(value: section.rawValue)"
            let edit: HTML? =
                content.sight.mayWrite
                ? "<a href=\"\(path)\">\(words("reports.edit"))<span class=\"unseen\"> \(section.heading)</span></a>"
                : nil
            return
                "<section class=\"block\" id=\"\(section.rawValue)\"><div class=\"row\"><h2>\(section.heading)</h2>\(edit)</div>\(grouped(lines))</section>"
        }
        return "\(all)"
    }

    private func grouped(_ lines: [ReportLine]) -> HTML {
        if lines.isEmpty { return "<p class=\"hint\">\(words("reports.emptySection"))</p>" }
        var parts: [HTML] = [], group: String?
        for line in lines {
            if line.group != group, let title = line.group { parts.append("<h3>\(title)</h3>") }
            group = line.group
            parts.append(self.line(line))
        }
        return "\(parts)"
    }

    private func line(_ line: ReportLine) -> HTML {
        let marks: [HTML] = [
            line.edited == nil ? HTML.empty : " \(tag(words("reports.edited"), .quiet))",
            line.isOutdated ? " \(tag(words("reports.outdated"), .attention))" : HTML.empty
        ]
        let beside: HTML? = line.isOutdated ? "<p class=\"hint\">\(words("reports.machineSays", ["text": line.machine ?? ""]))</p>" : nil
        let remarks: [HTML] = content.remarks.filter { $0.anchor == "line:" + line.key }.map { RemarkView(remark: $0, words: words).html }
        return
            "<div class=\"\(line.isItem ? "report-item" : "report-line")\"><p>\(line.text)\(marks)</p>\(beside)\(RowLinks(rows: line.rows, words: words).html)\(remarks)</div>"
    }

    // MARK: History

    private var history: HTML {
        let acts: [HTML] = content.acts.map { entry in
            let text: HTML? = entry.text.map { "<p class=\"text\">\($0)</p>" }
            return """
                <li class="act-line"><p><strong>\(words(.of("reports.did", entry.act.rawValue)))</strong></p>\(text)<p class="hint">\(words("reports.who", ["name": entry.author, "at": Moment.vietnamese(entry.at)]))</p></li>
                """
        }
        let versions: [HTML] = content.versions.map { version in
            let reason: HTML? = version.reason.map { " · \($0)" }
            return
                "<li><a href=\"/reporting/\(report.id)/versions/\(version.number)\">\(words("reports.versionNumber", ["number": String(version.number)]))</a> · \(Moment.vietnamese(version.at))\(reason)</li>"
        }
        let list: HTML? = versions.isEmpty ? nil : "<h3>\(words("reports.versions"))</h3><ul>\(versions)</ul>"
        let steps: HTML = acts.isEmpty ? "<p class=\"hint\">\(words("reports.noActs"))</p>" : "<ol class=\"plain-list acts-list\">\(acts)</ol>"
        return "<section class=\"block\" id=\"history\"><h2>\(words("work.history"))</h2>\(steps)\(list)</section>"
    }
}

/// A remark and its answer, where it was made.
struct RemarkView {
    let remark: ReportRemark
    let words: Words

    var html: HTML {
        let answer: HTML? = remark.answer.map { "<p>\(words("reports.answered", ["text": $0]))</p>" }
        return """
            <div class="remark"><p><strong>\(words("reports.remark"))</strong> \(remark.text)</p>\(answer)<p class="hint">\(words("reports.who", ["name": remark.author, "at": Moment.vietnamese(remark.at)]))</p></div>
            """
    }
}

/// The rows that a sentence rests on, each with a way there where it has a page of its own.
struct RowLinks {
    let rows: [String]
    let words: Words

    var html: HTML? {
        let references = rows.compactMap { RowReference($0) }
        if references.isEmpty { return nil }
        let links: [HTML] = references.prefix(40).enumerated().map { place, reference in link(reference, place + 1) }
        return "<details class=\"rows\"><summary>\(words("reports.rows", count: references.count))</summary><ul>\(links)</ul></details>"
    }

    private func link(_ reference: RowReference, _ number: Int) -> HTML {
        let label = words("reports.row", ["kind": words(.of("reports.rowKind", reference.kind.rawValue)), "number": words.number(number)])
        guard let path = path(reference) else { return "<li>\(label)</li>" }
        return "<li><a href=\"\(path)\">\(label)</a></li>"
    }

    private func path(_ reference: RowReference) -> Path? {
        switch reference.kind {
        case .task: reference.id.split(separator: ".").first.map { "/work/\(value: String($0))" }
        case .target: "/targets/\(value: reference.id)"
        case .obstacle: "/obstacles/\(value: reference.id)"
        case .plan, .period, .money, .paper, .unit, .count: nil
        }
    }
}
