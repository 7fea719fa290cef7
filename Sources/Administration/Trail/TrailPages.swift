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
            let filter = TrailFilter(call.incoming.query), lines = try await read(filter, size: size + 1, call)
            let view = TrailView(lines: Array(lines.prefix(size)), filter: filter, hasMore: lines.count > size, words: call.words)
            return call.page(view.page)
        },
        .page(.get, "/exports/audit", for: .administrators) { call in
            let lines = try await read(TrailFilter(call.incoming.query), size: ListFile.most, call)
            return try await ListFile.answer(
                TrailView.sheet(lines, call.words), named: call.words("trail.title"), of: "audit", count: lines.count, call)
        },
        .api(
            .get, "/audit", for: .administrators,
            Operation(
                "listEntries", "The record of who did what, newest first, 50 at a time; `next` is the `before` of those that follow.",
                query: ["act", "person", "from", "to", "before"], answers: shape)
        ) { call in
            let lines = try await read(TrailFilter(call.incoming.query), size: size + 1, call)
            let shown = lines.prefix(size)
            return [
                "entries": .array(shown.map(json)), "next": .optional(lines.count > size ? shown.last?.id.rawValue : nil)
            ]
        }
    ]

    /// One more than is shown tells whether there is a next page. Reading the record stands in it too.
    private static func read(_ filter: TrailFilter, size: Int, _ call: Call<Viewer>) async throws -> [Trail.Line] {
        try await call.services.recordRefusalsLeft()
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.database.write { tx in
            let lines = try Trail(tx).lines(visibleTo: viewer, filter, size: size)
            try AuditLog(tx).record(.logRead, "unit", code: viewer.place, by: viewer.user, at: now)
            return lines
        }
    }

    private static let shape = Shape.object([
        (
            "entries",
            .list(
                .object([
                    ("id", .text), ("at", .instant), ("act", .text), ("who", .nullable(.text)), ("subject", .text), ("detail", .nullable(.text))
                ]))
        ),
        ("next", .nullable(.text))
    ])

    @Sendable private static func json(_ line: Trail.Line) -> JSON {
        [
            "id": .string(line.id.rawValue), "at": .string(line.at.text), "act": .string(line.act), "who": .optional(line.actor),
            "subject": .string(line.subject), "detail": .optional(line.detail)
        ]
    }
}

struct TrailView {
    let lines: [Trail.Line]
    let filter: TrailFilter
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
                \(choices)
                \(lines.isEmpty ? emptyState(words("trail.none"), words("trail.noneAdvice")) : table(caption: words("trail.title"), columns: columns, rows: rows))
                \(links)\(lines.isEmpty ? nil : ListFile.link(to: filter.address(of: "/exports/audit"), words))
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

    /// What narrows the list: act, person, from which day to which.
    private var choices: HTML {
        let fields = Fields(filter.form, words)
        let acts = words.names(below: "audit.act.").map { Fields.Option($0, words(.of("audit.act", $0))) }.inDictionaryOrder(of: \.label)
        return """
            <form class="filters" method="get" action="/audit">
            \(fields.select("act", "trail.act", options: acts, empty: "list.any"))
            \(fields.text("person", "access.login", width: .medium))
            \(fields.text("from", "trail.from", kind: .date, width: .medium))\(fields.text("to", "trail.to", kind: .date, width: .medium))
            \(button(words("list.show"), style: .second))</form>
            """
    }

    private var links: HTML? {
        if filter.before == nil && !hasMore { return nil }
        let start = filter.address(of: "/audit")
        let newest: HTML? = filter.before == nil ? nil : "<a class=\"button quiet\" href=\"\(start)\">\(words("trail.newest"))</a>"
        let older: HTML? =
            hasMore
            ? lines.last.map { "<a class=\"button quiet\" rel=\"next\" href=\"\("\(start)before=\($0.id)" as Path)\">\(words("trail.older"))</a>" }
            : nil
        return "<nav class=\"pages\" aria-label=\"\(words("list.pages"))\">\(newest)\(older)</nav>"
    }
}
