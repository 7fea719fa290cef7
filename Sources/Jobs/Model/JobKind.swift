public import Access
import Core
public import Storage
public import Web

/// How the things of one kind of job are done. Each feature that has bulk work declares one.
public struct JobKind: Sendable {
    /// The writing half of one line: what it returns is the address of what it made.
    public typealias Write = @Sendable (any Transaction) throws -> Path

    /// Stable, in the table and in the words: `plans.read`.
    public let name: String
    /// The slow half, outside any transaction. It may run again when a server dies, so it changes nothing.
    let prepare: @Sendable (JobLine, Viewer, Services) async throws -> Write
    /// What goes with a line that was refused, in the transaction that says so.
    let discard: @Sendable (JobLine, any Transaction) throws -> Void

    public init(
        _ name: StaticString, discard: @escaping @Sendable (JobLine, any Transaction) throws -> Void = { _, _ in },
        prepare: @escaping @Sendable (JobLine, Viewer, Services) async throws -> Write
    ) {
        (self.name, self.discard, self.prepare) = ("\(name)", discard, prepare)
    }
}
