import Access
import Audit
import Core
import Organisations
import Storage
import Web

/// Reading the record. It cannot be changed from here, nor from anywhere: the table refuses.
enum TrailPages {
    static let size = 50

    static let routes: [Route] = [
        .page(.get, "/audit", for: .administrators) { call in
            let (viewer, before) = (call.viewer, ID<AuditEntry>(call.incoming.query["before"]))
            // One more than is shown tells whether there is a next page.
            let lines = try await call.services.database.read { tx in try Trail(tx).lines(visibleTo: viewer, before: before, size: size + 1) }
            return call.page(
                TrailView(lines: Array(lines.prefix(size)), isFirst: before == nil, hasMore: lines.count > size, words: call.words).page)
        }
    ]
}

struct TrailView {
    let lines: [Trail.Line]
    let isFirst: Bool
    let hasMore: Bool
    let words: Words

    var page: Page {
        let columns = [Column(words("trail.at")), Column(words("trail.actor")), Column(words("trail.act")), Column(words("trail.subject"))]
        let rows: [[HTML]] = lines.map { line in
            let detail: HTML? = line.detail.map { " <span class=\"hint\">\($0)</span>" }
            return [
                "\(Moment.vietnamese(line.at))", "\(line.actor ?? words("trail.nobody"))", "\(words(.of("audit.act", line.act)))",
                "\(name(of: line.subject))\(detail)"
            ]
        }
        return Page(
            words("trail.title"), crumbs: Crumbs.home(words), isWide: true,
            main: """
                <h1>\(words("trail.title"))</h1>
                <p class="lead">\(words("trail.lead"))</p>
                \(lines.isEmpty ? emptyState(words("trail.none"), words("trail.noneAdvice")) : table(caption: words("trail.title"), columns: columns, rows: rows))
                \(links)
                """)
    }

    /// A unit is recorded by its code.
    private func name(of subject: String) -> String {
        subject.hasPrefix("unit ") ? UnitName.of(String(subject.dropFirst("unit ".count)), words) : subject
    }

    private var links: HTML? {
        if isFirst && !hasMore { return nil }
        let newest: HTML? = isFirst ? nil : "<a class=\"button quiet\" href=\"/audit\">\(words("trail.newest"))</a>"
        let older: HTML? =
            hasMore
            ? lines.last.map { "<a class=\"button quiet\" rel=\"next\" href=\"\("/audit?before=\($0.id)" as Path)\">\(words("trail.older"))</a>" }
            : nil
        return "<nav class=\"pages\" aria-label=\"\(words("list.pages"))\">\(newest)\(older)</nav>"
    }
}
