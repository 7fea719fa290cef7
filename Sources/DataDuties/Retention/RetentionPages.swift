import Access
import Audit
import Core
import Storage
import Web

/// How long things are kept, what is due to go, and its approval by a second person.
enum RetentionPages {
    static let routes: [Route] = [
        .page(.get, "/data/retention", for: DataDutyPages.deciders) { call in try await show(call, nil) },
        .page(.post, "/data/retention", for: DataDutyPages.deciders, set),
        .page(.post, "/data/purges", for: DataDutyPages.deciders) { call in
            let id = try await keeping(call) { keep in try keep.ask() }
            return .redirect(to: "/data/purges/\(id)")
        },
        .page(.get, "/data/purges/{purge}", for: DataDutyPages.deciders, purge),
        .page(.post, "/data/purges/{purge}/approval", for: DataDutyPages.deciders) { call in
            let id = try call.id("purge", of: Purge.self)
            try await keeping(call) { keep in try keep.approve(id) }
            return .redirect(to: "/data/purges/\(id)")
        }.proved,
        .page(.post, "/data/purges/{purge}/drop", for: DataDutyPages.deciders) { call in
            let id = try call.id("purge", of: Purge.self)
            try await keeping(call) { keep in try keep.drop(id) }
            return .redirect(to: "/data/purges/\(id)")
        }
    ]

    private static func keeping<Result: Sendable>(
        _ call: Call<Viewer>, _ work: @escaping @Sendable (KeepPurges) throws -> Result
    ) async throws -> Result {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.database.write { tx in try work(KeepPurges(tx: tx, viewer: viewer, now: now)) }
    }

    private static func show(_ call: Call<Viewer>, _ typed: Form?, status: Int = 200) async throws -> Answer {
        let (viewer, now) = (call.viewer, call.now)
        let content = try await call.services.database.read { tx in
            RetentionView.Content(
                years: try RetentionStore(tx).years(visibleTo: viewer),
                due: try DueItems(tx: tx, viewer: viewer, today: LocalDate(now)).all(), purges: try PurgeStore(tx).list(visibleTo: viewer))
        }
        let filled = Form(Dictionary(uniqueKeysWithValues: content.years.map { ($0.key.rawValue, String($0.value)) }))
        return call.page(RetentionView(content: content, form: typed ?? filled, token: call.token, words: call.words).page, status: status)
    }

    private static func set(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, now) = (call.viewer, call.now)
        var form = call.form, chosen: [RetentionKind: Int] = [:]
        for kind in RetentionKind.allCases { chosen[kind] = form.integer(kind.rawValue, in: kind.years) }
        guard form.isValid else { return try await show(call, form, status: 422) }
        let years = chosen
        try await call.services.database.write { tx in
            let before = try RetentionStore(tx).years(visibleTo: viewer)
            for kind in RetentionKind.allCases where before[kind] != years[kind] {
                try RetentionStore(tx).set(kind, to: years[kind], by: viewer)
                let detail = "\(kind.rawValue) \(years[kind].map(String.init) ?? "-")"
                try AuditLog(tx).record(.retentionSet, "agency", viewer.agency, by: viewer.user, at: now, detail: detail)
            }
        }
        return .redirect(to: "/data/retention")
    }

    private static func purge(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("purge", of: Purge.self), viewer = call.viewer
        let (purge, items) = try await call.services.database.read { tx in
            (try PurgeStore(tx).get(id, visibleTo: viewer), try PurgeStore(tx).items(of: id))
        }
        // Numbers of cases are for those who work on them; who leads counts.
        let view = PurgeView(
            purge: purge, items: viewer.holds(.supervisor) ? items : [], isOwn: purge.askedBy == viewer.user, token: call.token, words: call.words)
        return call.page(view.page)
    }
}
