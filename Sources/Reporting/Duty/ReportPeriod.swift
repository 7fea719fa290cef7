import Core
public import Succession

/// What a report is about: closed days, so that no day is counted twice or lost, and the label that people call them by.
///
/// The label names the period, the days are those of its data: the report of 2026 that is due on 10/11 has data up to its own
/// cut-off, and what comes after belongs to 2027.
public struct ReportPeriod: Hashable, Sendable {
    public let label: Label
    public let days: Days

    public init(_ label: Label, _ days: Days) { (self.label, self.days) = (label, days) }

    /// Stable as text: `2026`, `2026-H1`, `2026-Q3`, `2026-07`, `2026-9M`; a review of years is `2021..2025`, anything else its days.
    public enum Label: Hashable, Sendable {
        case year(Int)
        case half(Int, year: Int)
        case quarter(Int, year: Int)
        case nineMonths(year: Int)
        case month(Int, year: Int)
        case years(ClosedRange<Int>)
        case days(Days)
    }
}

extension ReportPeriod.Label {
    public var text: String {
        switch self {
        case .year(let year): String(year)
        case .half(let half, let year): "\(year)-H\(half)"
        case .quarter(let quarter, let year): "\(year)-Q\(quarter)"
        case .nineMonths(let year): "\(year)-9M"
        case .month(let month, let year): "\(year)-" + (month < 10 ? "0" : "") + String(month)
        case .years(let years): "\(years.lowerBound)..\(years.upperBound)"
        case .days(let days): "\(days.first.text)..\(days.last.text)"
        }
    }

    public init?(_ text: String) {
        if let dots = text.firstRange(of: "..") {
            let (from, to) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
            if let first = LocalDate(from), let last = LocalDate(to), let days = Days(first, last) {
                self = .days(days)
            } else if let first = Self.year(from), let last = Self.year(to), first <= last {
                self = .years(first...last)
            } else {
                return nil
            }
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2, let year = Self.year(parts[0]) else { return nil }
        guard parts.count == 2 else {
            self = .year(year)
            return
        }
        guard let label = Self.part(parts[1], of: year) else { return nil }
        self = label
    }

    private static func part(_ text: String, of year: Int) -> Self? {
        switch text {
        case "H1": .half(1, year: year)
        case "H2": .half(2, year: year)
        case "Q1": .quarter(1, year: year)
        case "Q2": .quarter(2, year: year)
        case "Q3": .quarter(3, year: year)
        case "Q4": .quarter(4, year: year)
        case "9M": .nineMonths(year: year)
        default: text.utf8.count == 2 ? Int(text).flatMap { (1...12).contains($0) ? .month($0, year: year) : nil } : nil
        }
    }

    private static func year(_ text: String) -> Int? {
        guard text.utf8.count == 4, let year = Int(text), year > 0 else { return nil }
        return year
    }

    /// The year under which it is filed.
    public var year: Int {
        switch self {
        case .year(let year), .half(_, let year), .quarter(_, let year), .nineMonths(let year), .month(_, let year): year
        case .years(let years): years.upperBound
        case .days(let days): days.last.year
        }
    }

    /// The days of the calendar that it is named after; those of its data may end earlier.
    public var calendarDays: Days? {
        func months(_ first: Int, _ last: Int, _ year: Int) -> Days? {
            guard let first = LocalDate(year: year, month: first, day: 1), let last = LocalDate(year: year, month: last, day: 1) else { return nil }
            return Days(first, last.lastOfMonth)
        }
        switch self {
        case .year(let year): return months(1, 12, year)
        case .half(let half, let year): return months(half * 6 - 5, half * 6, year)
        case .quarter(let quarter, let year): return months(quarter * 3 - 2, quarter * 3, year)
        case .nineMonths(let year): return months(1, 9, year)
        case .month(let month, let year): return months(month, month, year)
        case .years(let years):
            return months(1, 1, years.lowerBound).flatMap { first in months(12, 12, years.upperBound).flatMap { Days(first.first, $0.last) } }
        case .days(let days): return days
        }
    }
}
