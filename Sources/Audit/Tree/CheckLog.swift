public import Storage
public import Transparency

/// Proves the log of a store against checkpoints, row by row.
public struct CheckLog: Sendable {
    private let database: any Database

    public init(_ database: any Database) { self.database = database }

    /// One moment of the log, however long it takes.
    ///
    /// - parameter checkpoints: kept elsewhere, or beside the tree.
    /// - parameter log: never read from the database.
    public func callAsFunction(against checkpoints: [SignedNote], of log: LogKey) async throws -> Verification {
        try await database.read { tx in
            var verification = Verification(checkpoints: checkpoints, log: log)
            try LogRows(tx).each { row in verification.take(row) }
            for leaf in try decisionsWaiting(tx) { verification.take(waiting: leaf) }
            verification.finish(unnumbered: try unnumbered(tx))
            return verification
        }
    }

    private func decisionsWaiting(_ tx: any Transaction) throws -> [AuditLeaf] {
        try tx.run(
            """
            SELECT entry.id, entry.at, entry.act, entry.subject, entry.actor_id, entry.detail
            FROM audit_waiting waiting JOIN audit_entry entry ON entry.id = waiting.id WHERE entry.act = \(AuditLeaf.erasure)
            """
        ).map { try StoredLeaf($0).leaf }
    }

    private func unnumbered(_ tx: any Transaction) throws -> Int {
        try tx.run(
            """
            SELECT count(*) AS n FROM audit_entry entry
            WHERE NOT EXISTS (SELECT 1 FROM audit_leaf WHERE id = entry.id) AND NOT EXISTS (SELECT 1 FROM audit_waiting WHERE at = entry.at AND id = entry.id)
            """)[0].get("n")
    }
}
