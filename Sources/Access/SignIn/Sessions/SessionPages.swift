import Audit
import Core
import Storage
import Web

/// Where somebody is signed in, and the ways to end it.
enum SessionPages {
    static let routes: [Route] = [
        .page(.get, "/account/sessions") { call in
            let rows = try await open(call)
            return call.page(SessionsView(rows: rows, own: call.session?.row.id, token: call.token, words: call.words).page)
        },
        .page(.post, "/account/sessions/{session}/end") { call in
            let (id, user, now) = (try call.id("session", of: Session.self), call.viewer.user, call.now)
            try await call.services.database.write { tx in
                guard try SessionStore(tx).remove(id, of: user) else { throw Problem.notFound }
                try AuditLog(tx).record(.sessionEnded, "user", user, by: user, at: now)
            }
            return .redirect(to: "/account/sessions")
        },
        .page(.post, "/account/sessions/end-others") { call in
            guard let own = call.session?.row.split.lookup else { throw Problem.notFound }
            let (user, now) = (call.viewer.user, call.now)
            try await call.services.database.write { tx in
                let count = try SessionStore(tx).removeOthers(than: own, of: user)
                try AuditLog(tx).record(.otherSessionsEnded, "user", user, by: user, at: now, detail: String(count))
            }
            return .redirect(to: "/account/sessions")
        },
        .api(
            .get, "/account/sessions",
            Operation(
                "listSessions", "Where you are signed in.",
                answers: .object([
                    (
                        "sessions",
                        .list(
                            .object([
                                ("id", .text), ("browser", .text), ("system", .text), ("began", .instant), ("seen", .instant), ("own", .bool)
                            ]))
                    )
                ]))
        ) { call in
            let own = call.session?.row.id
            return [
                "sessions": .array(
                    try await open(call).map { row in
                        [
                            "id": .string(row.id.rawValue), "browser": .string(row.reading.browser), "system": .string(row.reading.system),
                            "began": .string(row.began.text), "seen": .string(row.seen.text), "own": .bool(row.id == own)
                        ]
                    })
            ]
        }
    ]

    private static func open(_ call: Call<Viewer>) async throws -> [Session.Row] {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.database.read { tx in
            try SessionStore(tx).list(of: viewer.user, limits: SessionLimits(of: viewer.roles), at: now)
        }
    }
}
