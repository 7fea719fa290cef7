public import Core
public import Storage
public import Transparency

/// The signed checkpoints that are kept beside the tree. What proves something is a copy of one kept elsewhere.
public struct Checkpoints {
    private let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    public struct Kept: Sendable {
        public let size: Int
        public let at: Instant
        public let note: SignedNote
    }

    public func newest() throws -> Kept? { try list("ORDER BY size DESC LIMIT 1").first }

    /// Newest first.
    public func newest(_ count: Int) throws -> [Kept] { try list("ORDER BY size DESC LIMIT \(count)") }

    private func list(_ rest: SQL) throws -> [Kept] {
        try tx.run("SELECT size, at, note FROM audit_checkpoint \(rest)").map { row in
            Kept(size: try row.get("size"), at: try row.get("at"), note: SignedNote(try row.get("note")))
        }
    }
}
