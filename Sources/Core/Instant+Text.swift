/// Reading and writing `2026-11-21T03:36:29.000001Z`.
///
/// By hand because it runs for every date of every row: a formatter costs about a hundred times more.
extension Instant {
    /// Always 27 characters within `storable`, so that text order is time order.
    public var text: String {
        let (days, clock) = microseconds.quotientAndRemainder(floor: 86_400_000_000)
        let (year, month, day) = Self.civil(days: days)
        let second = clock / 1_000_000
        let digits: [(value: Int, width: Int, after: Character)] = [
            (year, 4, "-"), (month, 2, "-"), (day, 2, "T"),
            (second / 3600, 2, ":"), (second / 60 % 60, 2, ":"), (second % 60, 2, "."),
            (clock % 1_000_000, 6, "Z")
        ]
        var text = ""
        text.reserveCapacity(27)
        for part in digits {
            let number = String(part.value)
            text += String(repeating: "0", count: max(0, part.width - number.utf8.count)) + number
            text.append(part.after)
        }
        return text
    }

    /// Takes our own form and PostgreSQL's (`2026-11-21 03:36:29.5+00`); nil for anything else, other offsets included.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            return bytes[range].reduce(0) { sum, byte in
                guard let sum, (48...57).contains(byte) else { return nil }
                return sum * 10 + Int(byte - 48)
            }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            LocalDate(year: year, month: month, day: day) != nil, hour < 24, minute < 60, second < 60,
            bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ")
        else { return nil }

        var fraction = 0
        var end = 19
        if bytes.count > 19, bytes[19] == UInt8(ascii: ".") {
            end = bytes[20...].firstIndex { !(48...57).contains($0) } ?? bytes.count
            guard (21...26).contains(end), let value = number(20..<end) else { return nil }
            fraction = value * [100_000, 10_000, 1_000, 100, 10, 1][end - 21]
        }
        guard ["Z", "+00"].contains(String(decoding: bytes[end...], as: UTF8.self)) else { return nil }

        let seconds = Self.days(year: year, month: month, day: day) * 86_400 + hour * 3_600 + minute * 60 + second
        self.init(microseconds: seconds * 1_000_000 + fraction)
    }

    /// The day of the calendar in UTC.
    var civil: (year: Int, month: Int, day: Int) { Self.civil(days: microseconds.quotientAndRemainder(floor: 86_400_000_000).0) }

    // see https://howardhinnant.github.io/date_algorithms.html

    static func days(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = year.quotientAndRemainder(floor: 400)
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (days + 719_468).quotientAndRemainder(floor: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}

extension Int {
    /// Division that rounds down, so that the time of day of 1969 is not negative.
    fileprivate func quotientAndRemainder(floor divisor: Int) -> (Int, Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
