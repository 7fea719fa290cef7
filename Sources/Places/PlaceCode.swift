/// The identity of a unit: the official digits and the table they stand in.
///
/// Digits alone are not enough: the reform of 2025-07-01 gave nearly every new commune the digits of one of its former
/// communes. 18073 was phường Nam Hà and is phường Thành Sen, which is nine former wards.
/// The text form, for columns, addresses and JSON, is `2025:18073` for the units in force from that day and
/// `pre2025:18073` for those in force until the day before. It never changes its meaning: a later reform adds a table.
///
/// A province that went on unchanged is one place and has one code, `2025:42`; `pre2025:42` finds the same place.
public struct PlaceCode: Hashable, Sendable {
    /// The list of units in which the digits are to be read.
    public enum Table: String, Hashable, Sendable, CaseIterable {
        case from2025 = "2025"
        case before2025 = "pre2025"
    }

    public let table: Table
    public let level: PlaceLevel
    private let number: UInt32

    /// From the official digits: two for a province, three for a district, five for a commune.
    /// Nil for anything else, and for a district in the table of 2025, which has none.
    public init?(_ table: Table, digits: String) {
        self.init(table, digits: digits.utf8)
    }

    init?(_ table: Table, digits: some Collection<UInt8>) {
        guard let level = PlaceLevel(digitCount: digits.count), !(level == .district && table == .from2025) else { return nil }
        var number: UInt32 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + UInt32(digit - UInt8(ascii: "0"))
        }
        (self.table, self.level, self.number) = (table, level, number)
    }

    /// From `2025:18073` or `pre2025:185`.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let table = Table(rawValue: String(parts[0])) else { return nil }
        self.init(table, digits: String(parts[1]))
    }

    /// The official digits, as other systems write them: `18073`. They do not say which table they belong to.
    public var digits: String {
        let digits = String(number)
        return String(repeating: "0", count: level.digitCount - digits.utf8.count) + digits
    }

    /// `2025:18073`.
    public var text: String { table.rawValue + ":" + digits }
}

extension PlaceCode: CustomStringConvertible {
    public var description: String { text }
}
