import Dispatch
import Foundation
import Storage
import Synchronization
import Transparency

/// The numbered rows of a log with their entries and salts, in their order.
struct LogRows {
    private let tx: any Transaction
    /// Rows in memory at a time.
    private static let page = 5_000
    /// How many hands read a page at once.
    private static let parts = 4

    init(_ tx: any Transaction) { self.tx = tx }

    /// - parameter first: from this row on; negative for all, also those whose number cannot be one.
    func each(from first: Int = .min, _ body: (LogRow) throws -> Void) throws {
        var next = first
        while true {
            let rows = try page(from: next)
            for row in rows { try body(row) }
            guard rows.count == Self.page, let last = rows.last else { return }
            next = last.index + 1
        }
    }

    private func page(from first: Int) throws -> [LogRow] {
        let rows = try tx.run(
            """
            SELECT leaf.position, leaf.id AS leaf_id, leaf.commitment, salt.salt,
                entry.id, entry.at, entry.act, entry.subject, entry.actor_id, entry.detail
            FROM audit_leaf leaf LEFT JOIN audit_salt salt ON salt.id = leaf.id LEFT JOIN audit_entry entry ON entry.id = leaf.id
            WHERE leaf.position >= \(first) ORDER BY leaf.position LIMIT \(Self.page)
            """)
        return try Self.sideBySide(rows)
    }

    /// Reading and hashing is most of the work, and each row's is its own.
    private static func sideBySide(_ rows: [Row]) throws -> [LogRow] {
        let width = (rows.count + parts - 1) / parts, done = Mutex<[Int: Result<[LogRow], any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let slice = rows.dropFirst(part * width).prefix(width), result = Result { try slice.map(row) }
            done.withLock { $0[part] = result }
        }
        return try done.withLock { done in try (0..<parts).flatMap { try done[$0]?.get() ?? [] } }
    }

    private static func row(_ row: Row) throws -> LogRow {
        let salt: [UInt8]? = try row.find("salt")
        // What cannot be read as an entry any more does not fit its commitment either, and that is where it is told.
        return LogRow(
            index: try row.get("position"), id: try row.get("leaf_id"), leaf: try? StoredLeaf(row).leaf, salt: salt.map { Data($0) },
            commitment: Data(try row.get("commitment", as: [UInt8].self)))
    }
}
