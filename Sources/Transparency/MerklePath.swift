/// Which subtrees a proof is made of, as ranges of leaves in the order of the proof. Whoever holds their roots can give it.
public enum MerklePath {
    /// PATH(m, D[n]) of RFC 9162 §2.1.3.1. Empty when there is no such leaf.
    public static func inclusion(of index: Int, at size: Int) -> [Range<Int>] {
        guard 0 <= index, index < size else { return [] }
        var path: [Range<Int>] = []
        var rest = 0..<size
        while rest.count > 1 {
            let (left, right) = halves(rest)
            path.append(left.contains(index) ? right : left)
            rest = left.contains(index) ? left : right
        }
        return path.reversed()
    }

    /// PROOF(m, D[n]) of §2.1.4.1. Empty when the one cannot be the beginning of the other.
    public static func consistency(from old: Int, to new: Int) -> [Range<Int>] {
        guard 0 < old, old <= new else { return [] }
        var path: [Range<Int>] = []
        var rest = 0..<new, isWhole = true
        while rest.upperBound != old {
            let (left, right) = halves(rest)
            if old <= left.upperBound {
                path.append(right)
                rest = left
            } else {
                path.append(left)
                rest = right
                isWhole = false
            }
        }
        if !isWhole { path.append(rest) }
        return path.reversed()
    }

    /// The root of a subtree that begins where a proof can ask for one, out of the roots of complete subtrees.
    ///
    /// - parameter complete: the root of leaves `position·2ᵏ ..< (position+1)·2ᵏ` at level k.
    public static func root(of leaves: Range<Int>, complete: (_ level: Int, _ position: Int) throws -> TreeHash) rethrows -> TreeHash {
        if leaves.isEmpty { return .empty }
        if leaves.count & (leaves.count - 1) == 0 {
            let level = leaves.count.trailingZeroBitCount
            return try complete(level, leaves.lowerBound >> level)
        }
        let (left, right) = halves(leaves)
        return TreeHash(left: try root(of: left, complete: complete), right: try root(of: right, complete: complete))
    }

    /// The root of two subtrees side by side.
    public static func parent(_ left: TreeHash, _ right: TreeHash) -> TreeHash { TreeHash(left: left, right: right) }

    /// The left one is complete, and as large as can be while the right one is not empty.
    private static func halves(_ leaves: Range<Int>) -> (left: Range<Int>, right: Range<Int>) {
        let middle = leaves.lowerBound + (1 << (Int.bitWidth - 1 - (leaves.count - 1).leadingZeroBitCount))
        return (leaves.lowerBound..<middle, middle..<leaves.upperBound)
    }
}
