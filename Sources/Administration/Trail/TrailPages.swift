import Access
import Audit
import Core
import Lists
import Organisations
import Papers
import Storage
import Web

/// Reading the record. It cannot be changed from here, nor from anywhere: the table refuses.
enum TrailPages {
    static let size = 50

    static let routes: [Route] = [
        .page(.get, "/audit", for: .administrators) { call in
            let (viewer, before, now) = (call.viewer, ID<AuditEntry>(call.incoming.query["before"]), call.now)
            // One more than is shown tells whether there is a next page.
            let day = LocalDate(call.incoming.query["day"])
            let lines = try await call.services.database.write { tx in
                let lines = try Trail(tx).lines(visibleTo: viewer, before: before, on: day, size: size + 1)
                // Reading the record stands in it too.
                try AuditLog(tx).record(.logRead, "unit", code: viewer.place, by: viewer.user, at: now)
                return lines
            }
            return call.page(
                TrailView(lines: Array(lines.prefix(size)), day: day, isFirst: before == nil, hasMore: lines.count > size, words: call.words).page)
        },
        .page(.get, "/exports/audit", for: .administrators) { call in
            let viewer = call.viewer
            let lines = try await call.services.database.read { tx in try Trail(tx).lines(visibleTo: viewer, size: ListFile.most) }
            return try await ListFile.answer(
                TrailView.sheet(lines, call.words), named: call.words("trail.title"), of: "audit", count: lines.count, call)
        }
    ]
}

struct TrailView {
    let lines: [Trail.Line]
    /// The only day that is shown; nil for all.
    let day: LocalDate?
    let isFirst: Bool
    let hasMore: Bool
    let words: Words

    var page: Page {
        let columns = [Column(words("trail.at")), Column(words("trail.actor")), Column(words("trail.act")), Column(words("trail.subject"))]
        let rows: [[HTML]] = lines.map { line in
            let detail: HTML? = line.detail.map { " <span class=\"hint\">\($0)</span>" }
            return [
                "\(Moment.vietnamese(line.at))", "\(line.actor ?? words("trail.nobody"))", "\(words(.of("audit.act", line.act)))",
                "\(Self.name(of: line.subject, words))\(detail)"
            ]
        }
        return Page(
            words("trail.title"), crumbs: Crumbs.home(words), isWide: true,
            main: """
                <h1>\(words("trail.title"))</h1>
                <p class="lead">\(words("trail.lead"))</p>
                <p class="row"><a class="button quiet" href="/audit/mine">\(words("trail.mine"))</a>
                <a class="button quiet" href="/audit/checkpoint" download>\(words("trail.checkpoint"))</a></p>
                <p class="hint">\(words("trail.checkpointHint"))</p>
                <form class="filters" method="get" action="/audit">\(fields.text("day", "trail.day", kind: .date, width: .medium))
                \(button(words("list.show"), style: .second))</form>
                \(lines.isEmpty ? emptyState(words("trail.none"), words("trail.noneAdvice")) : table(caption: words("trail.title"), columns: columns, rows: rows))
                \(links)\(lines.isEmpty ? nil : ListFile.link(to: "/exports/audit", words))
                """)
    }

    static func sheet(_ lines: [Trail.Line], _ words: Words) -> Sheet {
        Sheet(
            title: words("trail.title"),
            columns: [
                .init(words("trail.at"), width: 18), .init(words("trail.actor"), width: 28), .init(words("trail.act"), width: 34),
                .init(words("trail.subject"), width: 40), .init(words("trail.detail"), width: 30)
            ],
            rows: lines.lazy.map { line in
                [
                    .text(Moment.vietnamese(line.at)), .text(line.actor ?? words("trail.nobody")), .text(words(.of("audit.act", line.act))),
                    .text(name(of: line.subject, words)), .text(line.detail ?? "")
                ]
            })
    }

    /// A unit is recorded by its code.
    private static func name(of subject: String, _ words: Words) -> String {
        subject.hasPrefix("unit ") ? UnitName.of(String(subject.dropFirst("unit ".count)), words) : subject
    }

    private var fields: Fields { Fields(Form(["day": day?.text ?? ""]), words) }

    private var links: HTML? {
        if isFirst && !hasMore { return nil }
        let start: Path = day.map { "/audit?day=\(value: $0.text)&" } ?? "/audit?"
        let newest: HTML? = isFirst ? nil : "<a class=\"button quiet\" href=\"\(start)\">\(words("trail.newest"))</a>"
        let older: HTML? =
            hasMore
            ? lines.last.map { "<a class=\"button quiet\" rel=\"next\" href=\"\("\(start)before=\($0.id)" as Path)\">\(words("trail.older"))</a>" }
            : nil
        return "<nav class=\"pages\" aria-label=\"\(words("list.pages"))\">\(newest)\(older)</nav>"
    }
}
