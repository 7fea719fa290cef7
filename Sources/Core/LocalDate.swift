/// A day of the calendar, without time or zone. Rules and screens use the day in Asia/Ho_Chi_Minh (UTC+7, no summer time).
public struct LocalDate: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil for a day that does not exist (30/2, 29/2 of a common year) or a year outside 1...9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// From `2026-11-21`.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2], !text.utf8.contains(UInt8(ascii: "+")),  // Int takes "+1"
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day on the wall calendar in Viet Nam at that moment.
    public init(_ instant: Instant) {
        let local = Instant(microseconds: instant.microseconds + 7 * 3_600_000_000)
        let civil = local.civil
        (year, month, day) = (civil.year, civil.month, civil.day)
    }

    public static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// `2026-11-21`, for columns and JSON: text order is day order.
    public var text: String { Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) }

    /// `21/11/2026`, as Vietnamese papers write it.
    public var vietnamese: String { Self.padded(day, 2) + "/" + Self.padded(month, 2) + "/" + String(year) }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension LocalDate: Comparable {
    public static func < (a: LocalDate, b: LocalDate) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}
