public import Core
public import Storage
public import Transparency

/// Keeps the tree of one store: numbers what was committed, and signs what it has grown to.
///
/// Every server has one. They may all number; only the one that was given the key signs.
public struct Notary: Sendable {
    private let database: any Database
    private let signer: LogSigner?
    /// Who checks against this; never read from the database. Nil where neither the key nor its verifying line was given.
    public let verifier: LogKey?

    /// How old the newest checkpoint may grow while the tree grows.
    static let signingSeconds = 60

    public init(_ database: any Database, signer: LogSigner? = nil, verifier: LogKey? = nil) {
        (self.database, self.signer, self.verifier) = (database, signer, signer?.verifier ?? verifier)
    }

    /// Until nothing committed is without a number.
    ///
    /// - returns: how many got one.
    @discardableResult
    public func number() async throws -> Int {
        guard try await database.read({ tx in try tx.first("SELECT id FROM audit_waiting LIMIT 1") }) != nil else { return 0 }
        var sum = 0, defeats = 0
        while true {
            do {
                let count = try await database.write { tx in try Sequencer(tx: tx).step() }
                sum += count
                if count < Sequencer.batch { return sum }
            } catch let error as StorageError where error.isDefeat && defeats < Self.mostDefeats {
                // Another server, or a command beside it, was first; what is left still waits.
                defeats += 1
                try await Task.sleep(for: .milliseconds(Int.random(in: 1...20)))
            }
        }
    }

    /// More often than that in one go, another is not merely quicker.
    private static let mostDefeats = 100

    /// Signs the tree as it is, once it is proven that it grew from the one that was signed last (`Growth`).
    ///
    /// - parameter seconds: only when the newest checkpoint is as old as this.
    /// - returns: false without the key, or when there is nothing new.
    /// - throws: `AuditRefusal.altered` when somebody changed rows that were not signed for yet, or the stored tree.
    @discardableResult
    public func sign(at now: Instant, ifOlderThan seconds: Int = 0) async throws -> Bool {
        guard let signer else { return false }
        let log = signer.verifier
        let grown: MerkleEdge? = try await database.read { tx in
            let growth = Growth(tx, signedBy: log), newest = try growth.newest()
            // No edge, or one of a smaller tree than was signed: that does not come of itself.
            guard let edge = try? Sequencer(tx: tx).edge(), edge.size >= newest?.size ?? 0 else { throw AuditRefusal.altered }
            guard edge.size > newest?.size ?? 0, newest.map({ $0.at.adding(seconds: seconds) <= now }) ?? true else { return nil }
            try growth.proven(since: newest, to: edge)
            return edge
        }
        guard let grown else { return false }
        // What was proven is what is signed, whatever became of the rows meanwhile.
        let note = try signer.sign(size: grown.size, root: grown.root)
        return try await database.write { tx in
            guard try Growth(tx, signedBy: log).newest()?.size ?? 0 < grown.size else { return false }
            try tx.run("INSERT INTO audit_checkpoint (size, at, note) VALUES (\(grown.size), \(now), \(note.bytes))")
            return true
        }
    }

    /// Numbers and signs at once: for a page that has just published a key, in a transaction that is committed, and needs it covered.
    ///
    /// On a node without the key this only numbers; the node that has it signs within a minute. Look with `PublishedKeys.leaf`
    /// whether the key is covered, and say that it takes a moment when it is not.
    public func sequenceNow(at now: Instant) async throws {
        try await number()
        try await sign(at: now)
    }

    /// A text that goes to another installation, signed by this one; nil without the key.
    public func signed(_ text: String) throws -> SignedNote? { try signer?.sign(text) }

    /// What a server does by itself: numbers within a second, signs within a minute. Until the task is cancelled.
    ///
    /// - parameter failed: told of what went wrong; it is tried again a second later.
    public func run(_ clock: @escaping @Sendable () -> Instant, failed: @Sendable (any Error) -> Void) async {
        while !Task.isCancelled {
            do {
                try await number()
                if signer != nil { try await sign(at: clock(), ifOlderThan: Self.signingSeconds) }
            } catch {
                failed(error)
            }
            try? await Task.sleep(for: .seconds(1))
        }
    }
}

extension StorageError {
    /// Of two that give out the same numbers one is told this.
    fileprivate var isDefeat: Bool {
        switch self {
        case .unique, .conflict, .contention: true
        default: false
        }
    }
}
