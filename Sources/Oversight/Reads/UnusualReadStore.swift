import Access
import Core
import Storage
import UnusualReads

enum ReadReason: String, Sendable, CaseIterable {
    case duty, handover, emergency, mistake, talked, followUp
}

/// What was said about unusual reads.
struct UnusualReadStore {
    struct Explanation: Sendable, Equatable {
        let reason: ReadReason
        let by: ID<User>
        let at: Instant
    }

    struct Key: Hashable, Sendable {
        let kind: Finding.Kind
        let reader: String
        let day: LocalDate
    }

    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func all(since day: LocalDate) throws -> [Key: Explanation] {
        let rows = try tx.run("SELECT kind, account_id, day, reason, explained_by, at FROM unusual_read WHERE day >= \(day)")
        var found: [Key: Explanation] = [:]
        for row in rows {
            guard let kind = Finding.Kind(rawValue: try row.get("kind")), let reason = ReadReason(rawValue: try row.get("reason")) else { continue }
            found[Key(kind: kind, reader: try row.get("account_id"), day: try row.get("day"))] = Explanation(
                reason: reason, by: try row.get("explained_by"), at: try row.get("at"))
        }
        return found
    }

    /// - throws: `Problem.changedMeanwhile` when somebody explained it before.
    func explain(_ finding: Finding, _ reason: ReadReason, by viewer: Viewer, at now: Instant) throws {
        let added = try tx.change(
            """
            INSERT INTO unusual_read (kind, account_id, day, reason, explained_by, at)
            VALUES (\(finding.kind.rawValue), \(finding.reader), \(finding.day), \(reason.rawValue), \(viewer.user), \(now))
            ON CONFLICT (kind, account_id, day) DO NOTHING
            """)
        if added == 0 { throw Problem.changedMeanwhile }
    }
}

extension Finding {
    var key: UnusualReadStore.Key { UnusualReadStore.Key(kind: kind, reader: reader, day: day) }
}
