public import Foundation

/// An entry of the log together with the way from its leaf to a root.
public struct PublishedLeaf: Sendable {
    public let leaf: AuditLeaf
    public let salt: Data
    public let index: Int
    public let proof: [TreeHash]

    public init(_ leaf: AuditLeaf, salt: Data, index: Int, proof: [TreeHash]) {
        (self.leaf, self.salt, self.index, self.proof) = (leaf, salt, index, proof)
    }

    /// True when the tree of that checkpoint holds the entry.
    public func isCovered(by head: Checkpoint) -> Bool {
        let commitment = TreeHash(committing: leaf.bytes, salt: salt, index: index)
        return MerkleProof.verifiesInclusion(of: TreeHash(leaf: commitment), at: index, proof: proof, size: head.size, root: head.root)
    }
}
