public import Foundation

/// A point in time, to the microsecond: the finest PostgreSQL keeps.
///
/// `Date` counts in floating point, so what comes back from a column is not always `==` to what went in; this is.
public struct Instant: Hashable, Sendable {
    /// Since 1970-01-01T00:00:00Z, negative before.
    public let microseconds: Int

    public init(microseconds: Int) { self.microseconds = microseconds }
    public init(_ date: Date) { microseconds = Int((date.timeIntervalSince1970 * 1_000_000).rounded()) }

    public func adding(seconds: Int) -> Instant { Instant(microseconds: microseconds + seconds * 1_000_000) }

    public static var now: Instant { Instant(Date()) }

    /// The years 1 to 9999: four digits, so that SQLite's text sorts as time does.
    public static let storable = Instant(microseconds: -62_135_596_800_000_000)...Instant(microseconds: 253_402_300_799_999_999)
}

extension Instant: Comparable {
    public static func < (a: Instant, b: Instant) -> Bool { a.microseconds < b.microseconds }
}
