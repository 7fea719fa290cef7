public import Core
import Synchronization

/// A clock that stands still until a test moves it.
public final class TestClock: Sendable {
    private let time: Mutex<Instant>

    public init(_ start: Instant) { time = Mutex(start) }

    public var now: Instant { time.withLock { $0 } }

    public func move(hours: Int = 0, minutes: Int = 0, seconds: Int = 0, microseconds: Int = 0) {
        time.withLock { time in
            time = Instant(microseconds: time.adding(seconds: (hours * 60 + minutes) * 60 + seconds).microseconds + microseconds)
        }
    }

    public func set(to instant: Instant) { time.withLock { $0 = instant } }

    /// Monday 23 November 2026, nine in the morning in Viet Nam.
    public static let morning = Instant(microseconds: 1_795_399_200_000_000)
}
