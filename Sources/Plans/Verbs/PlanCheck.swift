import Core
import PlanReading
public import Storage

/// Whether plans are as they were: files and published versions against their hashes, spans against their text.
public struct PlanCheck: Sendable {
    let database: any Database

    public init(database: any Database) { self.database = database }

    /// Empty when all is well. Names things by id, never by content.
    public func findings() async throws -> [String] {
        try await files() + versions() + spans() + times()
    }

    private func files() async throws -> [String] {
        let ids: [ID<StoredFile>] = try await database.read { tx in try tx.run("SELECT id FROM file ORDER BY id").map { try $0.get("id") } }
        var findings: [String] = []
        // One at a time: a file may have 20 MB.
        for id in ids {
            let isWhole = try await database.read { tx in
                guard let file = try FileStore(tx).find(id) else { return true }
                let bytes = try FileStore(tx).bytes(of: id)
                return bytes.count == file.size && Digest.hex(bytes) == file.digest
            }
            if !isWhole { findings.append("file \(id): the content does not match its hash") }
        }
        return findings
    }

    private func versions() async throws -> [String] {
        try await database.read { tx in
            try tx.run("SELECT plan_id, version, content, digest FROM plan_version ORDER BY plan_id, version").compactMap { row in
                let content: String = try row.get("content")
                if Digest.hex(Array(content.utf8)) == (try row.get("digest", as: String.self)) { return nil }
                return
                    "plan \(try row.get("plan_id", as: String.self)) version \(try row.get("version", as: Int.self)): the content does not match its hash"
            }
        }
    }

    private func spans() async throws -> [String] {
        try await database.read { tx in
            try tx.run(
                """
                SELECT item.id AS id FROM plan_item item JOIN plan_source source ON source.plan_id = item.plan_id
                WHERE item.span_start IS NOT NULL AND (item.span_start < 0 OR item.span_end < item.span_start)
                """
            ).map { "item \(try $0.get("id", as: String.self)): its span is turned round" }
        }
    }

    /// What the rows of times hold for the sake of lists, against what it was taken from.
    private func times() async throws -> [String] {
        try await database.read { tx in
            let copies = try tx.run(
                """
                SELECT occurrence.id FROM work_occurrence occurrence JOIN work_task task ON task.id = occurrence.task_id
                WHERE occurrence.place_code <> task.place_code OR occurrence.kind <> task.kind OR occurrence.position <> task.position
                    OR coalesce(occurrence.plan_id, '') <> coalesce(task.plan_id, '') OR coalesce(occurrence.lead_id, '') <> coalesce(task.lead_id, '')
                    OR coalesce(occurrence.assigned_by, '') <> task.assigned_by
                ORDER BY occurrence.id
                """
            ).map { "time \(try $0.get("id", as: String.self)): it is not as its task" }
            return copies + (try NextTime(tx).astray().map { "time \($0): whether it comes next is not as computed" })
        }
    }
}
