import Access
import Cascade
import Core
import Lists
import Web

struct ComparisonView {
    let list: FindingList
    let place: PageOfList
    let viewer: Viewer
    let words: Words

    private var beside: SideBySide { list.beside }
    private var plan: Plan { beside.plan }

    var page: Page {
        Page(
            words("compare.title"),
            crumbs: [(words("plans.title"), "/plans"), (plan.head.title, PlanPath.of(plan, isOwn: plan.place == viewer.place))],
            isWide: true,
            main: """
                <h1>\(words("compare.title"))</h1>
                <p class="lead">\(plan.head.title)</p>
                \(beside.upper.map(comparison) ?? nothing)
                """)
    }

    private func comparison(_ upper: Upper) -> HTML {
        let filter = list.filter(words), shown = Array(list.findings.dropFirst(place.offset).prefix(PageOfList.size))
        let rows: HTML =
            shown.isEmpty
            ? filter.nothing
            : """
            \(table(caption: words("compare.title"), columns: columns, rows: shown.map(row)))
            \(place.links(at: filter.address(of: "/plans/\(plan.id)/comparison"), words))
            \(ListFile.link(to: filter.address(of: "/exports/plans/\(plan.id)/comparison"), words))
            """
        return """
            <p>\(words("compare.against", ["citation": upper.citation]))<br>\(upper.title)</p>
            \(counts)<p class="hint">\(words("compare.proposes"))</p>\(filter.html)\(rows)
            """
    }

    private var columns: [Column] {
        [
            Column(words("compare.verdict")), Column(words("compare.upper")), Column(words("compare.lower")), Column(words("compare.why")),
            Column(words("compare.seen"))
        ]
    }

    /// How many of each, over the whole comparison; each opens its list.
    private var counts: HTML {
        let figures: [HTML] = Verdict.allCases.map { verdict in
            let path: Path = "/plans/\(plan.id)/comparison?verdict=\(value: verdict.rawValue)\(with)"
            return """
                <div class="figure"><a href="\(path)"><strong>\(words.number(beside.count(verdict)))</strong> <span>\(words(.of("cascade.verdict", verdict.rawValue)))</span></a></div>
                """
        }
        return "<div class=\"figures\">\(figures)</div>"
    }

    private var with: Path { list.query["with"].isEmpty ? "" : "&with=\(value: list.query["with"])" }

    private func row(_ finding: Finding) -> [HTML] {
        let missing: HTML = "<span class=\"hint\">\(words("compare.nothingHere"))</span>"
        let parent: HTML = finding.parent.map { "\($0.sentence)" } ?? missing
        let children: HTML = finding.children.isEmpty ? missing : "\(finding.children.map { child -> HTML in "<p>\(child.sentence)</p>" })"
        let path: Path = "/plans/\(plan.id)/comparison/\(value: finding.key)?\(with)"
        let agreed: HTML? = beside.agreement(on: finding).map { "<p class=\"hint\">\(words("compare.agreedBy", ["name": $0.by]))</p>" }
        let link: HTML =
            "<a href=\"\(path)\">\(words("compare.open"))<span class=\"unseen\">: \(finding.parent?.sentence ?? finding.children.first?.sentence ?? "")</span></a>"
        return [
            "\(finding.verdict.tag(words))<br><span class=\"hint\">\(words(.of("plans.kind", finding.kind.rawValue)))</span>", parent, children,
            finding.why(words) ?? "<span class=\"hint\">–</span>", "\(agreed)\(link)"
        ]
    }

    /// Why there is nothing to compare with, and what to do.
    private var nothing: HTML {
        let isOwn = viewer.holds(.officer) && plan.place == viewer.place
        let national: [HTML] = NationalDocument.all.filter { !$0.targets.isEmpty }.map { document in
            let path: Path = "/plans/\(plan.id)/comparison?with=\(value: document.id)"
            return "<li><a href=\"\(path)\">\(document.number) – \(document.title)</a></li>"
        }
        let state: HTML
        if let name = beside.above?.name {
            state = emptyState(
                words("compare.notHere"), words("compare.notHereAdvice", ["plan": AboveWords.text(name, words)]),
                action: isOwn ? linkButton(words("compare.bringIn"), to: "/plans/new") : nil)
        } else {
            state = emptyState(
                words("compare.noneNamed"), words("compare.noneNamedAdvice"),
                action: isOwn ? linkButton(words("above.name"), to: "/plans/\(plan.id)/above") : nil)
        }
        return "\(state)<h2>\(words("compare.national"))</h2><ul class=\"plain-list\">\(national)</ul>"
    }
}
