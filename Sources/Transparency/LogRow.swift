public import Foundation

/// One row of the log as it stands in a store.
public struct LogRow: Sendable {
    public let index: Int
    public let id: String
    /// Nil once erased, together with the salt.
    public let leaf: AuditLeaf?
    public let salt: Data?
    /// Nil when what stands there is no hash.
    public let commitment: TreeHash?

    /// In bytes.
    public static let saltLength = 16

    public init(index: Int, id: String, leaf: AuditLeaf?, salt: Data?, commitment: Data) {
        (self.index, self.id, self.leaf, self.salt) = (index, id, leaf, salt)
        self.commitment = try? TreeHash(bytes: commitment)
    }

    var state: State {
        guard let commitment else { return .altered }
        return switch (leaf, salt) {
        case (let leaf?, let salt?):
            leaf.id == id && salt.count == Self.saltLength && TreeHash(committing: leaf.bytes, salt: salt, index: index) == commitment
                ? .whole(leaf) : .altered
        case (nil, nil): .emptied
        default: .altered
        }
    }

    enum State { case whole(AuditLeaf), emptied, altered }
}
