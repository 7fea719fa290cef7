import Access
import Audit
import Core
import Storage
import Transparency
import Web

/// The newest signed checkpoint, to be kept where whoever holds this server cannot reach it.
enum CheckpointPages {
    static let routes: [Route] = [
        .page(.get, "/audit/checkpoint", for: .administrators) { call in
            let newest = try await newest(call)
            return .file(Array(newest.note.bytes.utf8), name: "checkpoint-\(newest.size).txt", type: "text/plain; charset=utf-8")
        },
        .api(
            .get, "/audit/checkpoint", for: .administrators,
            Operation(
                "getCheckpoint", "The newest signed checkpoint of the log (C2SP tlog-checkpoint): keep it elsewhere.",
                answers: .object([("size", .integer), ("at", .instant), ("note", .text)]))
        ) { call in
            let newest = try await newest(call)
            return ["size": .integer(newest.size), "at": .string(newest.at.text), "note": .string(newest.note.bytes)]
        }
    ]

    /// Taken away is recorded before it is taken, so that the checkpoint covers its own export.
    private static func newest(_ call: Call<Viewer>) async throws -> Checkpoints.Kept {
        let (viewer, now) = (call.viewer, call.now)
        try await call.services.database.write { tx in
            try AuditLog(tx).record(.checkpointExported, "unit", code: viewer.place, by: viewer.user, at: now)
        }
        try await call.services.notary.sequenceNow(at: now)
        guard let newest = try await call.services.database.read({ tx in try Checkpoints(tx).newest() }) else { throw Problem.notFound }
        return newest
    }
}

extension AuditAct {
    static let checkpointExported = AuditAct("audit.checkpointExported")
}
