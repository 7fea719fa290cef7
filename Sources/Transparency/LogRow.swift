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
        state = Self.state(index, id, leaf, salt, self.commitment)
    }

    /// Whether entry, salt and commitment belong together; an emptied row has only the last of them.
    public var isIntact: Bool { if case .altered = state { false } else { true } }

    /// Worked out at once: whoever makes many rows makes them side by side.
    let state: State

    private static func state(_ index: Int, _ id: String, _ leaf: AuditLeaf?, _ salt: Data?, _ commitment: TreeHash?) -> State {
        guard let commitment else { return .altered }
        return switch (leaf, salt) {
        case (let leaf?, let salt?):
            leaf.id == id && salt.count == saltLength && TreeHash(committing: leaf.bytes, salt: salt, index: index) == commitment
                ? .whole(leaf) : .altered
        case (nil, nil): .emptied
        default: .altered
        }
    }

    enum State: Sendable { case whole(AuditLeaf), emptied, altered }
}
