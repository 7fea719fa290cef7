import Storage
import Transparency

/// What the tree has grown by since its last checkpoint, proven from the rows: the signer puts its name to nothing else.
///
/// The tree of the last checkpoint is computed from the stored nodes and must have the root that was signed. Every row since then must
/// fit its entry, and with them the tree must become the one whose edge is stored. Where no checkpoint of this key is kept (the first one, a
/// new key), that is every row of the log. What somebody rewrites whole, after the last checkpoint and before the next, nothing can show.
struct Growth {
    private let tx: any Transaction
    private let log: LogKey
    /// A row that somebody planted among the checkpoints hides none of ours behind it.
    private static let lookedAt = 20

    init(_ tx: any Transaction, signedBy log: LogKey) { (self.tx, self.log) = (tx, log) }

    /// The newest checkpoint that this key has signed.
    func newest() throws -> Checkpoints.Kept? {
        try Checkpoints(tx).newest(Self.lookedAt).first { (try? Checkpoint($0.note, verifiedBy: log)) != nil }
    }

    /// - throws: `AuditRefusal.altered` when the rows do not lead from the last checkpoint to the stored edge.
    func proven(since newest: Checkpoints.Kept?, to end: MerkleEdge) throws {
        guard var edge = try? edge(of: newest), edge.size <= end.size else { throw AuditRefusal.altered }
        try LogRows(tx).each(from: edge.size) { row in
            guard row.index == edge.size, row.isIntact, let commitment = row.commitment else { throw AuditRefusal.altered }
            edge.append(TreeHash(leaf: commitment))
        }
        guard edge == end else { throw AuditRefusal.altered }
    }

    /// The edge of the tree that was signed, from the stored nodes.
    private func edge(of newest: Checkpoints.Kept?) throws -> MerkleEdge {
        guard let newest else { return MerkleEdge() }
        let signed = try Checkpoint(newest.note, verifiedBy: log), edge = try StoredTree(tx: tx).edge(at: signed.size)
        guard edge.root == signed.root else { throw AuditRefusal.altered }
        return edge
    }
}
