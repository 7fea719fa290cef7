public import Calendar
public import Core
import Succession

/// The periods of the reports that one paper asks of one unit, each beginning on the day after the one before it was cut off.
public struct PeriodSeries: Sendable {
    public struct Entry: Sendable, Hashable {
        public let label: ReportPeriod.Label
        public let due: DueDay

        public init(_ label: ReportPeriod.Label, due: DueDay) { (self.label, self.due) = (label, due) }
    }

    private let cutOffs: [ReportPeriod.Label: LocalDate]

    /// - parameter kept: cut-offs of duties that stand already and do not move, whatever became of the table of days off.
    public init(_ entries: [Entry], kept: [ReportPeriod.Label: LocalDate] = [:], _ workingDays: WorkingDays) {
        var cutOffs: [ReportPeriod.Label: LocalDate] = [:]
        for entry in entries {
            cutOffs[entry.label] = max(cutOffs[entry.label] ?? .first, CutOff.day(of: entry.label, due: entry.due, workingDays))
        }
        cutOffs.merge(kept) { $1 }
        self.cutOffs = cutOffs
    }

    /// The days of a period; nil for a label that was not among the entries.
    public func period(_ label: ReportPeriod.Label) -> ReportPeriod? {
        guard let last = cutOffs[label] else { return nil }
        if case .days(let days) = label { return Days(min(days.first, last), last).map { ReportPeriod(label, $0) } }
        let first = previous(label).lazy.compactMap { cutOffs[$0] }.first?.adding(days: 1) ?? CutOff.decree(label)?.first
        return first.flatMap { Days($0, last) }.map { ReportPeriod(label, $0) }
    }

    /// Whose cut-off it follows: a period of its own kind, else the year before when it begins one.
    private func previous(_ label: ReportPeriod.Label) -> [ReportPeriod.Label] {
        switch label {
        case .year(let year): [.year(year - 1)]
        case .half(1, let year): [.half(2, year: year - 1), .year(year - 1)]
        case .half(_, let year): [.half(1, year: year)]
        case .quarter(1, let year): [.quarter(4, year: year - 1), .year(year - 1)]
        case .quarter(let quarter, let year): [.quarter(quarter - 1, year: year)]
        case .nineMonths(let year): [.year(year - 1)]
        case .month(1, let year): [.month(12, year: year - 1), .year(year - 1)]
        case .month(let month, let year): [.month(month - 1, year: year)]
        case .years(let years): [.year(years.lowerBound - 1)]
        case .days: []
        }
    }
}
