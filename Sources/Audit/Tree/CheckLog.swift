import Foundation
public import Storage
public import Transparency

/// Proves the log of a store against checkpoints, row by row.
public struct CheckLog: Sendable {
    private let database: any Database
    /// Rows in memory at a time.
    private static let page = 5_000

    public init(_ database: any Database) { self.database = database }

    /// One moment of the log, however long it takes.
    ///
    /// - parameter checkpoints: kept elsewhere, or beside the tree.
    /// - parameter log: never read from the database.
    public func callAsFunction(against checkpoints: [SignedNote], of log: LogKey) async throws -> Verification {
        try await database.read { tx in
            var verification = Verification(checkpoints: checkpoints, log: log)
            var last = Int.min
            while true {
                let rows = try page(after: last, tx)
                for row in rows { verification.take(row) }
                guard rows.count == Self.page, let end = rows.last else { break }
                last = end.index
            }
            for leaf in try decisionsWaiting(tx) { verification.take(waiting: leaf) }
            verification.finish(unnumbered: try unnumbered(tx))
            return verification
        }
    }

    private func page(after last: Int, _ tx: any Transaction) throws -> [LogRow] {
        try tx.run(
            """
            SELECT leaf.position, leaf.id AS leaf_id, leaf.commitment, salt.salt,
                entry.id, entry.at, entry.act, entry.subject, entry.actor_id, entry.detail
            FROM audit_leaf leaf LEFT JOIN audit_salt salt ON salt.id = leaf.id LEFT JOIN audit_entry entry ON entry.id = leaf.id
            WHERE leaf.position > \(last) ORDER BY leaf.position LIMIT \(Self.page)
            """
        ).map { row in
            let salt: [UInt8]? = try row.find("salt")
            // What cannot be read as an entry any more does not fit its commitment either, and that is where it is told.
            return LogRow(
                index: try row.get("position"), id: try row.get("leaf_id"), leaf: try? StoredLeaf(row).leaf, salt: salt.map { Data($0) },
                commitment: Data(try row.get("commitment", as: [UInt8].self)))
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
