import Core
import Lists
import Web

/// All versions of a programme, the newest first.
struct VersionListView {
    let list: VersionList
    let open: PlanChange?
    let place: PageOfList
    let isOwn: Bool
    let token: HTML
    let words: Words

    private var plan: Plan { list.plan }

    var page: Page {
        Page(
            words("versions.title"), crumbs: PlanCrumbs.crumbs(plan, words),
            main: """
                <h1>\(words("versions.title"))</h1>
                <p class="lead">\(plan.head.title)</p>
                \(change)\(found)
                """)
    }

    private var change: HTML? {
        guard isOwn, plan.state == .published else { return nil }
        if let open {
            let path: Path = "/plans/\(open.draft)/review"
            return """
                <section class="notice attention"><p>\(words("versions.isOpen", ["version": String(open.version)]))</p>
                <p class="row"><a href="\(path)">\(words("versions.toDraft"))</a> <a href="/plans/\(plan.id)/versions/discarding">\(words("versions.discard"))</a></p></section>
                """
        }
        return """
            <form method="post" action="/plans/\(plan.id)/versions">\(token)<p>\(words("versions.changeLead"))</p>
            <p>\(button(words("versions.change")))</p></form>
            """
    }

    private var found: HTML {
        let rows: [[HTML]] = list.rows.dropFirst(place.offset).prefix(PageOfList.size).map { version in
            [
                "<a href=\"/plans/\(plan.id)/versions/\(version.number)\">\(words("versions.numbered", ["version": String(version.number)]))</a>",
                "\(Moment.vietnamese(version.at))", "\(version.publisher ?? words("plans.unknown"))",
                "<code title=\"\(version.digest)\">\(version.digest.prefix(12).description)</code>"
            ]
        }
        let columns = [
            Column(words("versions.version")), Column(words("versions.at")), Column(words("versions.publisher")), Column(words("versions.digest"))
        ]
        return list.filter(words).around(
            table(caption: words("versions.title"), columns: columns, rows: rows), place, file: "/exports/plans/\(plan.id)/versions",
            else: emptyState(words("versions.none"), words("versions.noneAdvice")))
    }
}
