import Foundation
import Storage
import Transparency

/// Gives committed entries their numbers and extends the tree: the one hand that makes it.
///
/// Any number may run at once. All of a batch is one transaction that rewrites the row of the edge, so of two batches over one edge only one
/// can commit; and a batch whose server dies has not happened.
struct Sequencer {
    let tx: any Transaction
    /// Entries a transaction: few enough to hold the writer of SQLite for a moment only.
    static let batch = 500

    /// - returns: how many entries got a number; less than `batch` when none waits any more.
    func step() throws -> Int {
        let waiting = try tx.run(
            """
            SELECT entry.id, entry.at, entry.act, entry.subject, entry.actor_id, entry.detail
            FROM audit_waiting waiting JOIN audit_entry entry ON entry.id = waiting.id
            ORDER BY waiting.at, waiting.id LIMIT \(Self.batch)
            """
        ).map(StoredLeaf.init)
        if waiting.isEmpty { return 0 }
        var edge = try edge()
        for entry in waiting { try append(entry.leaf, to: &edge) }
        try keep(edge)
        for entry in waiting { try tx.run("DELETE FROM audit_waiting WHERE at = \(entry.leaf.at) AND id = \(entry.leaf.id)") }
        return waiting.count
    }

    func edge() throws -> MerkleEdge {
        guard let row = try tx.first("SELECT size, peaks FROM audit_edge WHERE id = 1") else { return MerkleEdge() }
        return try MerkleEdge(size: row.get("size"), peaks: Data(row.get("peaks", as: [UInt8].self)))
    }

    private func append(_ leaf: AuditLeaf, to edge: inout MerkleEdge) throws {
        let position = edge.size, salt = (0..<LogRow.saltLength).map { _ in UInt8.random(in: 0...UInt8.max) }
        let commitment = TreeHash(committing: leaf.bytes, salt: Data(salt), index: position)
        try tx.run("INSERT INTO audit_leaf (position, id, commitment) VALUES (\(position), \(leaf.id), \([UInt8](commitment.bytes)))")
        try tx.run("INSERT INTO audit_salt (id, salt) VALUES (\(leaf.id), \(salt))")
        var nodes: [(level: Int, position: Int, root: TreeHash)] = []
        edge.append(TreeHash(leaf: commitment)) { level, position, root in
            if level.isMultiple(of: StoredTree.height) { nodes.append((level, position, root)) }
        }
        for node in nodes {
            try tx.run("INSERT INTO audit_node (level, position, root) VALUES (\(node.level), \(node.position), \([UInt8](node.root.bytes)))")
        }
    }

    private func keep(_ edge: MerkleEdge) throws {
        let peaks = [UInt8](edge.bytes)
        if try tx.change("UPDATE audit_edge SET size = \(edge.size), peaks = \(peaks) WHERE id = 1") == 0 {
            try tx.run("INSERT INTO audit_edge (id, size, peaks) VALUES (1, \(edge.size), \(peaks))")
        }
    }
}
