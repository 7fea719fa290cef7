public import Core

/// A moment on the wall clock in Viet Nam: "09:05 23/11/2026".
public enum Moment {
    public static func vietnamese(_ instant: Instant) -> String {
        let minutes = (instant.microseconds / 60_000_000 + 7 * 60) % (24 * 60)
        let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
        return "\(two(minutes / 60)):\(two(minutes % 60)) \(LocalDate(instant).vietnamese)"
    }

    /// For clocks that are set by it: "09:05:30 23/11/2026".
    public static func toTheSecond(_ instant: Instant) -> String {
        let second = instant.microseconds / 1_000_000 % 60
        let parts = vietnamese(instant).split(separator: " ")
        return "\(parts[0]):\(second < 10 ? "0" : "")\(second) \(parts[1])"
    }
}
