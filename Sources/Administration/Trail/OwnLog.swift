import Access
import Audit
import Core
import Storage
import Web

/// What the record holds of oneself: everybody may see it, and nobody else's.
struct OwnLog: Sendable {
    let entries: [AuditEntry]
    let place: PageOfList

    /// Reading is recorded too, after what is read.
    static func read(by viewer: Viewer, page asked: String, at now: Instant, _ tx: any Transaction) throws -> OwnLog {
        let log = AuditLog(tx)
        let place = PageOfList(number: asked, total: try log.count(by: viewer.user, for: viewer.holders))
        let entries = try log.page(by: viewer.user, for: viewer.holders, offset: place.offset, size: PageOfList.size)
        try log.record(.logRead, "user", viewer.user, by: viewer.user, at: now)
        return OwnLog(entries: entries, place: place)
    }
}

struct OwnLogView {
    let log: OwnLog
    let words: Words

    var page: Page {
        let title = words("trail.mine")
        let columns = [Column(words("trail.at")), Column(words("trail.act")), Column(words("trail.detail"))]
        let rows: [[HTML]] = log.entries.map { ["\(Moment.vietnamese($0.at))", "\(words(.of("audit.act", $0.act)))", "\($0.detail ?? "")"] }
        let list: HTML =
            rows.isEmpty
            ? emptyState(words("trail.none"), words("trail.noneAdvice"))
            : "\(table(caption: title, columns: columns, rows: rows))\(log.place.links(at: "/audit/mine?", words))"
        return Page(title, main: "<h1>\(title)</h1><p class=\"lead\">\(words("trail.mineLead"))</p>\(list)")
    }
}
