public import Storage
public import Transparency

/// What vouches for the public keys of units and people: the record of who did what, as far as it is signed.
public struct KeyWitness: Sendable {
    /// The entry that published a key, with its way to the root of a signed checkpoint.
    public typealias Published = (leaf: PublishedLeaf, checkpoint: SignedNote)

    /// The verifying key that this server was started with, never one read from the database.
    public let log: LogKey
    /// By the key's bytes in hex; nil while no checkpoint covers it.
    public let find: @Sendable (_ hex: String, any Transaction) throws -> Published?
    /// Brings everything that was recorded into the tree and signs it. Outside any transaction.
    public let sequence: @Sendable () async throws -> Void

    public init(
        log: LogKey, find: @escaping @Sendable (String, any Transaction) throws -> Published?, sequence: @escaping @Sendable () async throws -> Void
    ) {
        (self.log, self.find, self.sequence) = (log, find, sequence)
    }
}
