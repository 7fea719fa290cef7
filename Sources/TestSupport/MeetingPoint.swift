import Dispatch
import Synchronization

/// Brings threads to the same point, or lets them pass after a moment when the others cannot come.
public final class MeetingPoint: Sendable {
    private let count = Atomic(0)
    private let size: Int

    public init(of size: Int) { self.size = size }

    public var arrivals: Int { count.load(ordering: .sequentiallyConsistent) }

    public func arrive() {
        count.add(1, ordering: .sequentiallyConsistent)
        for _ in 0..<50 where arrivals < size { _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(10)) }
    }
}
