import Crypto
import Foundation
import Testing

@testable import Transparency

@Suite struct `The tree` {
    /// The definition of RFC 9162 §2.1.1, word for word and slow.
    static func definition(_ leaves: ArraySlice<Data>) -> Data {
        if leaves.isEmpty { return Data(SHA256.hash(data: Data())) }
        if leaves.count == 1 { return Data(SHA256.hash(data: [0x00] + (leaves.first ?? Data()))) }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        let middle = leaves.startIndex + split
        return Data(SHA256.hash(data: Data([0x01]) + definition(leaves[..<middle]) + definition(leaves[middle...])))
    }

    static let leaves = (0..<70).map { Data("leaf \($0)".utf8) }
    static let tree = leaves.reduce(into: MerkleTree()) { $0.append(TreeHash(leafData: $1)) }

    @Test func `agrees with the definition at every size`() {
        var edge = MerkleEdge()
        for size in 0...Self.leaves.count {
            let expected = Self.definition(Self.leaves[..<size])
            #expect(edge.root.bytes == expected)
            #expect(Self.tree.root(at: size).bytes == expected)
            if size < Self.leaves.count { edge.append(TreeHash(leafData: Self.leaves[size])) }
        }
    }

    @Test func `proves inclusion of every leaf at every size, and of nothing else`() {
        for size in 1...Self.leaves.count {
            let root = Self.tree.root(at: size)
            for index in 0..<size {
                let leaf = TreeHash(leafData: Self.leaves[index])
                let proof = Self.tree.inclusionProof(of: index, at: size)
                #expect(MerkleProof.verifiesInclusion(of: leaf, at: index, proof: proof, size: size, root: root))
                let other = TreeHash(leafData: Data("other".utf8))
                #expect(!MerkleProof.verifiesInclusion(of: other, at: index, proof: proof, size: size, root: root))
                #expect(!MerkleProof.verifiesInclusion(of: leaf, at: index, proof: proof + [other], size: size, root: root))
                if index > 0 { #expect(!MerkleProof.verifiesInclusion(of: leaf, at: index - 1, proof: proof, size: size, root: root)) }
                if !proof.isEmpty { #expect(!MerkleProof.verifiesInclusion(of: leaf, at: index, proof: proof.dropLast(), size: size, root: root)) }
            }
        }
    }

    @Test func `proves consistency of every pair of sizes, and of no others`() {
        for new in 1...Self.leaves.count {
            for old in 1...new {
                let proof = Self.tree.consistencyProof(from: old, to: new)
                let (oldRoot, newRoot) = (Self.tree.root(at: old), Self.tree.root(at: new))
                #expect(MerkleProof.verifiesConsistency(from: old, root: oldRoot, to: new, root: newRoot, proof: proof))
                let wrong = TreeHash(leafData: Data("other".utf8))
                #expect(!MerkleProof.verifiesConsistency(from: old, root: wrong, to: new, root: newRoot, proof: proof))
                #expect(!MerkleProof.verifiesConsistency(from: old, root: oldRoot, to: new, root: wrong, proof: proof))
                for index in proof.indices {
                    var bad = proof
                    bad[index] = wrong
                    #expect(!MerkleProof.verifiesConsistency(from: old, root: oldRoot, to: new, root: newRoot, proof: bad))
                }
            }
        }
    }

    /// The worked example of RFC 9162 §2.1.5: seven leaves.
    @Test func `gives the proofs of the RFC's example`() {
        let leaf = (0..<7).map { TreeHash(leafData: Self.leaves[$0]) }
        let (a, b, c, d, e, f, j) = (leaf[0], leaf[1], leaf[2], leaf[3], leaf[4], leaf[5], leaf[6])
        let g = TreeHash(left: a, right: b), h = TreeHash(left: c, right: d), i = TreeHash(left: e, right: f)
        let k = TreeHash(left: g, right: h), l = TreeHash(left: i, right: j)
        #expect(Self.tree.inclusionProof(of: 0, at: 7) == [b, h, l])
        #expect(Self.tree.inclusionProof(of: 3, at: 7) == [c, g, l])
        #expect(Self.tree.inclusionProof(of: 4, at: 7) == [f, j, k])
        #expect(Self.tree.inclusionProof(of: 6, at: 7) == [i, k])
        #expect(Self.tree.consistencyProof(from: 3, to: 7) == [c, d, g, l])
        #expect(Self.tree.consistencyProof(from: 4, to: 7) == [l])
        #expect(Self.tree.consistencyProof(from: 6, to: 7) == [i, j, k])
    }

    @Test func `goes on from its edge as it was kept`() throws {
        var edge = MerkleEdge()
        for (number, leaf) in Self.leaves.enumerated() {
            edge = try MerkleEdge(size: number, peaks: edge.bytes)
            edge.append(TreeHash(leafData: leaf))
            #expect(edge.root == Self.tree.root(at: number + 1))
        }
        #expect(throws: LogRefusal.malformed) { try MerkleEdge(size: 3, peaks: Data(count: 32)) }
        #expect(throws: LogRefusal.malformed) { try MerkleEdge(size: -1, peaks: Data()) }
    }

    @Test func `tells of every subtree that it completes`() {
        var edge = MerkleEdge()
        for leaf in Self.leaves {
            edge.append(TreeHash(leafData: leaf)) { level, position, root in
                let end = (position + 1) << level
                var part = MerkleEdge()
                for leaf in Self.leaves[position << level..<end] { part.append(TreeHash(leafData: leaf)) }
                #expect(root == part.root)
            }
        }
    }

    @Test(arguments: [(-1, 7), (7, 7), (0, 0), (3, 71)]) func `has no proof of what is not in it`(index: Int, size: Int) {
        #expect(Self.tree.inclusionProof(of: index, at: size).isEmpty)
        #expect(Self.tree.consistencyProof(from: size, to: index).isEmpty)
    }
}
