import Core
import Web

struct RetentionView {
    struct Content: Sendable {
        let years: [RetentionKind: Int]
        let due: [DueItem]
        let purges: [Purge]
    }

    let content: Content
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("data.retention"), crumbs: words.crumbs(), hasErrors: !form.isValid,
            main: """
                <h1>\(words("data.retention"))</h1>
                \(errorSummary(form, words))
                <p class="lead">\(words("data.retentionLead"))</p>
                <form method="post" action="/data/retention" novalidate>\(token)\(years)\(button(words("form.save"), style: .second))</form>
                <section class="block"><h2>\(words("data.dueItems"))</h2>\(due)</section>
                <section class="block"><h2>\(words("data.purges"))</h2>\(content.purges.isEmpty ? "<p>\(words("data.noPurges"))</p>" : purges)</section>
                """)
    }

    private var years: [HTML] {
        let fields = Fields(form, words)
        return [
            fields.text("cases", "data.yearsOf.cases", hint: "data.yearsHint", kind: .number, width: .narrow),
            fields.text("consents", "data.yearsOf.consents", hint: "data.yearsHint", kind: .number, width: .narrow),
            fields.text("requests", "data.yearsOf.requests", hint: "data.yearsHint", kind: .number, width: .narrow),
            fields.text("breaches", "data.yearsOf.breaches", hint: "data.yearsOfBreachesHint", kind: .number, width: .narrow)
        ]
    }

    private var due: HTML {
        if content.due.isEmpty { return "<p>\(words("data.nothingDue"))</p>" }
        return """
            <p>\(words("data.dueLead"))</p>\(PurgeCounts(counts: Dictionary(grouping: content.due, by: \.kind).mapValues(\.count), words: words).list)
            <form method="post" action="/data/purges">\(token)\(button(words("data.ask")))</form>
            """
    }

    private var purges: HTML {
        table(
            caption: words("data.purges"), columns: [Column(words("data.askedAt")), Column(words("data.count")), Column(words("data.state"))],
            rows: content.purges.map { purge in
                let path: Path = "/data/purges/\(purge.id)"
                return [
                    "<a href=\"\(path)\">\(Moment.vietnamese(purge.askedAt))</a>", "\(words.number(purge.counts.values.reduce(0, +)))",
                    purge.tag(words)
                ]
            })
    }
}

extension Purge {
    func tag(_ words: Words) -> HTML { Web.tag(words(.of("data.purgeState", state.rawValue)), state == .asked ? .attention : .quiet) }
}

struct PurgeCounts {
    let counts: [RetentionKind: Int]
    let words: Words

    var list: HTML {
        summaryList(
            RetentionKind.allCases.compactMap { kind in
                counts[kind].map { (words(.of("data.purgeOf", kind.rawValue)), "\(words.number($0))") }
            })
    }
}

/// One purge: all that it will destroy, and the two buttons of the second person.
struct PurgeView {
    let purge: Purge
    /// Empty for who may only count.
    let items: [DueItem]
    let isOwn: Bool
    let token: HTML
    let words: Words

    private var path: Path { "/data/purges/\(purge.id)" }

    var page: Page {
        Page(
            words("data.purge"), crumbs: words.crumbs((words("data.retention"), "/data/retention")),
            main: """
                <h1>\(words("data.purge"))</h1>
                <p>\(purge.tag(words))</p>
                <p class="lead">\(words("data.purgeLead"))</p>
                \(PurgeCounts(counts: purge.counts, words: words).list)
                \(items.isEmpty ? nil : list)
                \(purge.state == .asked ? deciding : nil)
                """)
    }

    private var list: HTML {
        table(
            caption: words("data.purgeItems"), columns: [Column(words("data.kindOfItem")), Column(words("data.label"))],
            rows: items.map { ["\(words(.of("data.purgeOf", $0.kind.rawValue)))", "\($0.label)"] })
    }

    private var deciding: HTML {
        let approve: HTML? =
            isOwn
            ? notice(words("data.waitsForOther"), .attention)
            : "<form method=\"post\" action=\"\(path)/approval\">\(token)\(button(words("data.approve"), style: .danger))</form>"
        return """
            \(approve)
            <form method="post" action="\(path)/drop">\(token)\(button(words("data.drop"), style: .second))</form>
            """
    }
}
