public import Foundation

/// The right edge of a tree: all that is needed to append and to know the root. At most 64 hashes.
///
/// This is what the sequencer keeps in its row.
public struct MerkleEdge: Sendable, Equatable {
    public private(set) var size = 0
    /// Roots of complete subtrees, largest first; one for each bit set in `size`.
    private var peaks: [TreeHash] = []

    public init() {}

    /// - throws: `LogRefusal.malformed` when there are not as many peaks as the size asks for.
    public init(size: Int, peaks: Data) throws(LogRefusal) {
        guard (0..<1 << 53).contains(size), peaks.count == size.nonzeroBitCount * TreeHash.length else { throw .malformed }
        self.size = size
        for start in stride(from: peaks.startIndex, to: peaks.endIndex, by: TreeHash.length) {
            self.peaks.append(try TreeHash(bytes: peaks[start..<start + TreeHash.length]))
        }
    }

    /// The peaks one after the other.
    public var bytes: Data { peaks.reduce(into: Data()) { $0 += $1.bytes } }

    /// - parameter completed: told of every complete subtree above the leaf that the leaf completes: its level, its position there.
    public mutating func append(_ leaf: TreeHash, completed: (_ level: Int, _ position: Int, _ root: TreeHash) -> Void = { _, _, _ in }) {
        var hash = leaf
        for level in 0..<size.trailingOnes {
            hash = TreeHash(left: peaks.removeLast(), right: hash)
            completed(level + 1, size >> (level + 1), hash)
        }
        peaks.append(hash)
        size += 1
    }

    public var root: TreeHash {
        guard let last = peaks.last else { return .empty }
        return peaks.dropLast().reversed().reduce(last) { TreeHash(left: $1, right: $0) }
    }
}

extension Int {
    fileprivate var trailingOnes: Int { (~self).trailingZeroBitCount }
}
