import CPQ
import Dispatch
import Synchronization

/// Carries the cancellation of a task to the server, for one attempt at a transaction.
///
/// The danger is a request that arrives late and stops the next borrower's statement. So it is sent only under the lock,
/// and `disarm`, which precedes COMMIT and ROLLBACK, waits for that lock. (libpq returns from PQcancel only once the
/// server has signalled the backend, and a backend between two commands ignores the signal.)
final class Interrupt: Sendable {
    private let target = Mutex<CancelHandle?>(nil)
    private let cancelled = Atomic(false)

    var isCancelled: Bool { cancelled.load(ordering: .sequentiallyConsistent) }

    func check() throws {
        if isCancelled { throw CancellationError() }
    }

    func arm(_ handle: CancelHandle) throws {
        target.withLock { $0 = handle }
        try check()  // after, not before: `cancel` either finds the handle or is found here
    }

    func disarm() { target.withLock { $0 = nil } }

    func cancel() {
        cancelled.store(true, ordering: .sequentiallyConsistent)
        DispatchQueue.global().async { self.press() }  // it opens a connection: not on the caller's thread
    }

    /// Again and again until `disarm`, since a request that falls between two statements is ignored.
    private func press() {
        let isRunning = target.withLock { handle in
            handle?.send()
            return handle != nil
        }
        if isRunning { DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(50)) { self.press() } }
    }
}

/// What libpq needs to cancel from another thread; the one part of a connection that may be shared.
///
/// Kept as an address, because a pointer is not `Sendable`: libpq never changes the object behind it, and allows
/// PQcancel from any thread.
final class CancelHandle: Sendable {
    private let address: UInt

    init(_ connection: OpaquePointer) { address = UInt(bitPattern: PQgetCancel(connection)) }
    deinit { PQfreeCancel(pointer) }

    private var pointer: OpaquePointer? { OpaquePointer(bitPattern: address) }

    func send() {
        var reason = [CChar](repeating: 0, count: 256)
        _ = PQcancel(pointer, &reason, Int32(reason.count))  // nothing to do if refused: the statement timeout remains
    }
}
