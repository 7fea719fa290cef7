import Synchronization

/// What is dear to read and seldom changes, kept by this server until its mark in the database is another.
///
/// The mark is read in the transaction that asks, so nobody is shown what another server has changed meanwhile. It must be
/// drawn anew (at random) in the transaction of every change: then a change that was undone leaves nothing wrong behind.
public final class Kept: Sendable {
    private struct Entry: Sendable {
        let mark: String
        let value: any Sendable
    }

    private let entries = Mutex<[ObjectIdentifier: Entry]>([:])

    public init() {}

    /// One value of each type.
    public func value<Value: Sendable>(_ type: Value.Type = Value.self, mark: String, make: () throws -> Value) rethrows -> Value {
        let kept = entries.withLock { $0[ObjectIdentifier(type)] }
        if let kept, kept.mark == mark, let value = kept.value as? Value { return value }
        let value = try make()
        entries.withLock { $0[ObjectIdentifier(type)] = Entry(mark: mark, value: value) }
        return value
    }
}
