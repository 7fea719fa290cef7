public import Core

/// From when on something is unusual. They stand on the page, so that everybody knows what is looked at.
public struct Thresholds: Sendable, Equatable {
    /// Hours on a wall clock in Viet Nam: from the first until before the second is working time, on working days.
    public var opens = 7
    public var closes = 18
    /// Different files in one day: at least so many, and so many times the person's own median.
    public var files = 10
    public var timesMedian = 3
    /// Over how many days before that day the median is taken.
    public var medianDays = 60
    /// Files in a day to which nothing ties them, opened or asked for.
    public var unrelated = 3
    /// Searches by name in a day.
    public var searches = 15

    public init() {}

    public static let usual = Thresholds()
}

/// Something to ask about. No accusation: there are night shifts, and long days.
public struct Finding: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case outsideHours, manyFiles, unrelated, manySearches, emergency
    }

    public let kind: Kind
    public let reader: String
    public let day: LocalDate
    /// How many files, or searches.
    public let count: Int
    /// The person's own median of files in a day, where it was compared.
    public let median: Int?
    /// Entries of the record, in their order.
    public let entries: [String]

    public init(kind: Kind, reader: String, day: LocalDate, count: Int, median: Int? = nil, entries: [String]) {
        (self.kind, self.reader, self.day, self.count, self.median, self.entries) = (kind, reader, day, count, median, entries)
    }
}
