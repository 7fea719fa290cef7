import Access
import Audit
import Core
import Storage
import Web

/// One's own part of the record, as a page and as JSON.
enum OwnLogPages {
    static let routes: [Route] = [
        .page(.get, "/audit/mine") { call in call.page(OwnLogView(log: try await read(call), words: call.words).page) },
        .api(.get, "/audit/mine", Operation("listOwnEntries", "What you did, newest first, 50 a page.", query: ["page"], answers: shape)) { call in
            let log = try await read(call)
            return ["total": .integer(log.place.total), "entries": .array(log.entries.map(json))]
        }
    ]

    private static func read(_ call: Call<Viewer>) async throws -> OwnLog {
        let (viewer, asked, now) = (call.viewer, call.incoming.query["page"], call.now)
        return try await call.services.database.write { tx in try OwnLog.read(by: viewer, page: asked, at: now, tx) }
    }

    private static let shape = Shape.object([
        ("total", .integer),
        ("entries", .list(.object([("id", .text), ("at", .instant), ("act", .text), ("subject", .text), ("detail", .nullable(.text))])))
    ])

    @Sendable private static func json(_ entry: AuditEntry) -> JSON {
        [
            "id": .string(entry.id.rawValue), "at": .string(entry.at.text), "act": .string(entry.act), "subject": .string(entry.subject),
            "detail": .optional(entry.detail)
        ]
    }
}
