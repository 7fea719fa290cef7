import Core
import Web

/// All versions of a programme, the newest first.
struct VersionListView: Sendable {
    let plan: Plan
    let versions: [VersionStore.Version]
    let open: PlanChange?
    let place: PageOfList
    let isOwn: Bool
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("versions.title"), crumbs: PlanCrumbs.crumbs(plan, words),
            main: """
                <h1>\(words("versions.title"))</h1>
                <p class="lead">\(plan.head.title)</p>
                \(change)\(list)
                """)
    }

    private var change: HTML? {
        guard isOwn, plan.state == .published else { return nil }
        if let open {
            let path: Path = "/plans/\(open.draft)/review"
            return """
                <section class="notice attention"><p>\(words("versions.isOpen", ["version": String(open.version)]))</p>
                <p><a href="\(path)">\(words("versions.toDraft"))</a></p></section>
                """
        }
        return """
            <form method="post" action="/plans/\(plan.id)/versions">\(token)<p>\(words("versions.changeLead"))</p>
            <p>\(button(words("versions.change")))</p></form>
            """
    }

    private var list: HTML {
        if versions.isEmpty { return emptyState(words("versions.none"), words("versions.noneAdvice")) }
        let rows: [[HTML]] = versions.map { version in
            [
                "<a href=\"/plans/\(plan.id)/versions/\(version.number)\">\(words("versions.numbered", ["version": String(version.number)]))</a>",
                "\(Moment.vietnamese(version.at))", "\(version.publisher ?? words("plans.unknown"))",
                "<code title=\"\(version.digest)\">\(version.digest.prefix(12).description)</code>"
            ]
        }
        let columns = [
            Column(words("versions.version")), Column(words("versions.at")), Column(words("versions.publisher")), Column(words("versions.digest"))
        ]
        let here: Path = "/plans/\(plan.id)/versions?"
        return "\(table(caption: words("versions.title"), columns: columns, rows: rows))\(place.links(at: here, words))"
    }
}
