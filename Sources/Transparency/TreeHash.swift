import Crypto
public import Foundation

/// A SHA-256 value in the audit tree. Four words rather than an array: a tree holds millions.
public struct TreeHash: Sendable, Hashable {
    private var words: (UInt64, UInt64, UInt64, UInt64)

    /// RFC 9162 §2.1.1: the leaf prefix 0x00 and the node prefix 0x01 keep a node from passing for a leaf.
    public init(leaf commitment: TreeHash) {
        self = Self.hash {
            $0.update(data: [0] as [UInt8]); commitment.update(&$0)
        }
    }

    init(leafData: Data) {
        self = Self.hash {
            $0.update(data: [0] as [UInt8]); $0.update(data: leafData)
        }
    }

    init(left: TreeHash, right: TreeHash) {
        self = Self.hash {
            $0.update(data: [1] as [UInt8]); left.update(&$0); right.update(&$0)
        }
    }

    /// The salted commitment that stands in the tree for an entry.
    ///
    /// Erase salt and entry, and what is left says nothing of them, yet the tree still verifies. The index is part of
    /// it, so that two rows that change places are both found.
    public init(committing entry: Data, salt: Data, index: Int) {
        self = Self.hash {
            $0.update(data: salt); $0.update(data: UInt64(index).bigEndianData); $0.update(data: entry)
        }
    }

    static let empty = hash { _ in }

    public init(bytes: Data) throws {
        guard bytes.count == 32 else { throw LogRefusal.malformed }
        words = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &words) { _ = bytes.copyBytes(to: $0) }
    }

    public var bytes: Data { withUnsafeBytes(of: words) { Data($0) } }

    private init(_ digest: SHA256Digest) {
        words = (0, 0, 0, 0)
        digest.withUnsafeBytes { digest in withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: digest) } }
    }

    private static func hash(_ feed: (inout SHA256) -> Void) -> TreeHash {
        var sha = SHA256()
        feed(&sha)
        return TreeHash(sha.finalize())
    }

    private func update(_ sha: inout SHA256) { withUnsafeBytes(of: words) { sha.update(bufferPointer: $0) } }

    public static func == (one: TreeHash, other: TreeHash) -> Bool { one.words == other.words }

    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
