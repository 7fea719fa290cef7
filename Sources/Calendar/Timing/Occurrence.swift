public import Core

/// One time that a task is to be done: this quarter, this year, this phase.
public struct Occurrence: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Has a day by which it is due.
        case dated
        /// "Thường xuyên": a year of it, never due.
        case standing
        /// A yearly look whether what is waited for has come.
        case awaiting
        /// The plan does not say when: once within the programme, never due until somebody sets a day.
        case undated
    }

    /// Stable and unique within a task, so that expanding again finds the same ones: `2026-Q3`, `2026`, `2026-11-15`.
    public let key: String
    public let kind: Kind
    public let label: Label
    /// The first day on which it can be worked on.
    public let start: LocalDate
    /// Never moved away from a day off; nil unless dated.
    public let due: DueDay?
    /// What is waited for, as written.
    public let awaits: String?

    init(_ key: String, _ kind: Kind, _ label: Label, start: LocalDate, due: DueDay?, awaits: String? = nil) {
        (self.key, self.kind, self.label, self.start, self.due, self.awaits) = (key, kind, label, start, due, awaits)
    }

    /// What a person calls it: one of the words, and the values for its placeholders.
    public enum Label: Hashable, Sendable {
        case day(LocalDate)
        case days(LocalDate, LocalDate)
        case year(Int)
        case half(Int, year: Int)
        case quarter(ClosedRange<Int>, year: Int)
        case month(ClosedRange<Int>, year: Int)
        /// The n-th of several in what the label within says.
        indirect case time(Int, of: Int, Label)
        case phase(ClosedRange<Int>, Phase.Kind)
        case standing(Int)
        case look(Int)
        case programme(ClosedRange<Int>)
    }
}

extension Occurrence.Label {
    /// Which of the words under `calendar.label`: `words(.of("calendar.label", label.word), label.values)`.
    public var word: String {
        switch self {
        case .day: "day"
        case .days: "days"
        case .year: "year"
        case .half(1, _): "firstHalf"
        case .half: "secondHalf"
        case .quarter(let quarters, _): quarters.count == 1 ? "quarter" : "quarters"
        case .month(let months, _): months.count == 1 ? "month" : "months"
        case .time(_, _, let whole): whole.word
        case .phase(let years, .plain): years.count == 1 ? "year" : "phase"
        case .phase(_, .pilot): "pilot"
        case .phase(_, .rollOut): "rollOut"
        case .phase(_, .upkeep): "upkeep"
        case .standing: "standing"
        case .look: "look"
        case .programme: "programme"
        }
    }

    /// For the n-th of several: the values of `calendar.label.turn` ("lần 1/2"), said behind the label.
    public var turn: [String: String]? {
        guard case .time(let number, let count, _) = self else { return nil }
        return ["number": String(number), "of": String(count)]
    }

    public var values: [String: String] {
        switch self {
        case .day(let day): ["day": day.vietnamese]
        case .days(let first, let last): ["from": first.vietnamese, "to": last.vietnamese]
        case .year(let year), .standing(let year), .look(let year), .half(_, let year): ["year": String(year)]
        case .quarter(let quarters, let year): ["from": Self.roman(quarters.lowerBound), "to": Self.roman(quarters.upperBound), "year": String(year)]
        case .month(let months, let year): ["from": String(months.lowerBound), "to": String(months.upperBound), "year": String(year)]
        case .time(_, _, let whole): whole.values
        case .phase(let years, _), .programme(let years):
            ["year": String(years.lowerBound), "years": years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)"]
        }
    }

    private static func roman(_ quarter: Int) -> String { ["I", "II", "III", "IV"][quarter - 1] }
}
