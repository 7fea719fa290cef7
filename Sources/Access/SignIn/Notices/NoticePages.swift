import Audit
import Core
import Storage
import Web

/// What happened to one's account since one was last here; shown after signing in, until it is read.
enum NoticePages {
    static let routes: [Route] = [
        .page(.get, "/account/notices", for: .arriving) { call in
            let notices = try await unread(call)
            let back = Path(untrusted: call.incoming.query["back"]) ?? "/account"
            return call.page(NoticesView(notices: notices, back: back, token: call.token, words: call.words).page)
        },
        .page(.post, "/account/notices", for: .arriving) { call in
            let (viewer, now, shown) = (call.viewer, call.now, call.form.all("notice").compactMap(ID<Notice>.init).prefix(NoticeStore.most))
            try await call.services.database.write { tx in
                let count = try NoticeStore(tx).read(Array(shown), by: viewer, at: now)
                if count > 0 { try AuditLog(tx).record(.noticesRead, "user", viewer.user, by: viewer.user, at: now, detail: String(count)) }
            }
            return .redirect(to: Path(untrusted: call.form["back"]) ?? "/account")
        },
        .api(
            .get, "/account/notices",
            Operation(
                "listNotices", "What happened to your account that you have not read of.",
                answers: .object([
                    ("notices", .list(.object([("id", .text), ("kind", .choice(Notice.Kind.allCases.map(\.rawValue))), ("at", .instant)])))
                ]))
        ) { call in
            [
                "notices": .array(
                    try await unread(call).map { notice in
                        ["id": .string(notice.id.rawValue), "kind": .string(notice.kind.rawValue), "at": .string(notice.at.text)]
                    })
            ]
        }
    ]

    private static func unread(_ call: Call<Viewer>) async throws -> [Notice] {
        let (viewer, device) = (call.viewer, call.session?.row.device ?? .none)
        return try await call.services.database.read { tx in try NoticeStore(tx).unread(by: viewer, on: device) }
    }
}

struct NoticesView {
    let notices: [Notice]
    let back: Path
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("notices.title"), crumbs: [(words("access.account"), "/account")],
            main: """
                <h1>\(words("notices.title"))</h1>
                \(notices.isEmpty ? emptyState(words("notices.none"), words("notices.noneAdvice"), action: linkButton(words("access.account"), to: "/account")) : list)
                """)
    }

    private var list: HTML {
        let items: [HTML] = notices.map { notice in
            let about: HTML? = notice.about.map {
                " <a href=\"\("/people/\($0)/second-factor" as Path)\">\(words("notices.open", ["time": Moment.vietnamese(notice.at)]))</a>"
            }
            let deed: HTML? = notice.kind.path.map { "<p><a href=\"\($0)\">\(words(.of("notices.deed", notice.kind.rawValue)))</a></p>" }
            let device = notice.reading.text(words)
            return """
                <li class="card"><p><strong>\(words(.of("notices.kind", notice.kind.rawValue), ["device": device]))</strong></p><p class="hint">\(Moment.vietnamese(notice.at))</p>\(about)\(deed)</li>
                """
        }
        let shown: [HTML] = notices.map { "<input type=\"hidden\" name=\"notice\" value=\"\($0.id)\">" }
        return """
            <p class="lead">\(words("notices.lead"))</p>
            <ul class="plain-list">\(items)</ul>
            <p>\(words("notices.notMe")) <a href="/account/sessions">\(words("sessions.title"))</a> · <a href="/account">\(words("access.changePassword"))</a></p>
            <form method="post" action="/account/notices">\(token)\(shown)<input type="hidden" name="back" value="\(back)">\(button(words("notices.read")))</form>
            """
    }
}
