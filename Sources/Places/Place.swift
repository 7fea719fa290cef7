public import Core

/// A province, district or commune, with the days on which it existed.
public struct Place: Hashable, Sendable {
    public let code: PlaceCode
    public let kind: PlaceKind
    /// The name without its type word: "Thành Sen".
    public let shortName: String
    /// The unit it belonged to in its own time: a former commune's district, a former district's province.
    public let parent: PlaceCode?
    /// Kept through the reform with the same territory, so it stands in both tables.
    let wentOn: Bool

    public var level: PlaceLevel { code.level }

    /// "Phường Thành Sen".
    public var name: String { kind.title + " " + shortName }

    /// "phường Thành Sen", inside a sentence.
    public var nameInSentence: String { kind.word + " " + shortName }

    /// The first day; nil where it lies before the tables begin (all former units, and the provinces that went on).
    public var validFrom: LocalDate? { code.table == .from2025 && !wentOn ? Reform.firstDay : nil }

    /// The last day; nil for a unit in force.
    public var validTo: LocalDate? { code.table == .before2025 ? Reform.lastDayBefore : nil }

    /// In force by the newest table.
    public var isCurrent: Bool { validTo == nil }

    public func isValid(on day: LocalDate) -> Bool {
        if let validFrom, day < validFrom { return false }
        if let validTo, validTo < day { return false }
        return true
    }
}

/// The reform that abolished the districts, merged 63 provinces into 34 and 10,035 communes into 3,321.
enum Reform {
    static let firstDay = LocalDate(year: 2025, month: 7, day: 1)
    static let lastDayBefore = LocalDate(year: 2025, month: 6, day: 30)
}
