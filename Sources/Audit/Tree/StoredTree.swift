import Foundation
import Storage
import Transparency

/// The tree as it lies in tables: a commitment for every leaf, and the roots of complete subtrees at every eighth level.
///
/// The levels between are computed, from at most 128 rows each: a proof in a log of a million reads three short ranges.
struct StoredTree {
    let tx: any Transaction
    static let height = 8

    func inclusionProof(of position: Int, at size: Int) throws -> [TreeHash] {
        try MerklePath.inclusion(of: position, at: size).map { leaves in
            try MerklePath.root(of: leaves) { level, position in try complete(level, position) }
        }
    }

    /// The right edge that the tree had at that size.
    func edge(at size: Int) throws -> MerkleEdge {
        var peaks = Data(), start = 0
        for level in (0..<Int.bitWidth - 1).reversed() where size & 1 << level != 0 {
            peaks += try complete(level, start >> level).bytes
            start += 1 << level
        }
        return try MerkleEdge(size: size, peaks: peaks)
    }

    private func complete(_ level: Int, _ position: Int) throws -> TreeHash {
        // A kept level stands for itself; from the one below it, it would be computed from 256 rows.
        let kept = level / Self.height * Self.height, above = level - kept
        var hashes = try row(of: kept, position << above..<(position + 1) << above)
        for _ in 0..<above { hashes = stride(from: 0, to: hashes.count - 1, by: 2).map { MerklePath.parent(hashes[$0], hashes[$0 + 1]) } }
        guard let root = hashes.first else { throw StorageError.unreadable("audit_node") }
        return root
    }

    private func row(of level: Int, _ positions: Range<Int>) throws -> [TreeHash] {
        let (first, end) = (positions.lowerBound, positions.upperBound)
        let rows =
            level == 0
            ? try tx.run("SELECT commitment AS hash FROM audit_leaf WHERE position >= \(first) AND position < \(end) ORDER BY position")
            : try tx.run(
                "SELECT root AS hash FROM audit_node WHERE level = \(level) AND position >= \(first) AND position < \(end) ORDER BY position")
        guard rows.count == positions.count else { throw StorageError.unreadable("audit_node") }
        return try rows.map { row in
            let hash = try TreeHash(bytes: Data(row.get("hash", as: [UInt8].self)))
            return level == 0 ? TreeHash(leaf: hash) : hash
        }
    }
}
