/// Where the time comes from, so that a test can say what time it is.
public struct Clock: Sendable {
    private let read: @Sendable () -> Instant

    public init(_ read: @escaping @Sendable () -> Instant) { self.read = read }

    public static let system = Clock { .now }
    public static func stopped(at instant: Instant) -> Clock { Clock { instant } }

    public var now: Instant { read() }
    public var today: LocalDate { LocalDate(now) }
}
