public import Calendar
public import Core
public import Succession

/// Chốt số liệu: up to which day figures go into a report.
///
/// Decree 09/2019/NĐ-CP, art. 12 says which days a period has; art. 8.5 b wants at least one working day between cut-off and sending.
/// Plans ask for their yearly reports weeks before 14/12, so where the decree's day does not fit, the latest that does is taken, and what
/// is left of the year belongs to the next period.
public enum CutOff {
    /// The days of art. 12; nil for periods that it does not name. Nine months: as provinces have it (Khánh Hòa, QĐ 01/2023/QĐ-UBND, art. 4).
    public static func decree(_ label: ReportPeriod.Label) -> Days? {
        func days(_ from: (month: Int, year: Int), _ to: (month: Int, year: Int)) -> Days? {
            guard let first = LocalDate(year: from.year, month: from.month, day: 15), let last = LocalDate(year: to.year, month: to.month, day: 14)
            else { return nil }
            return Days(first, last)
        }
        switch label {
        case .year(let year): return days((12, year - 1), (12, year))
        case .half(1, let year): return days((12, year - 1), (6, year))
        case .half(_, let year): return days((6, year), (12, year))
        case .quarter(let quarter, let year): return days(quarter == 1 ? (12, year - 1) : (quarter * 3 - 3, year), (quarter * 3, year))
        case .nineMonths(let year): return days((12, year - 1), (9, year))
        case .month(let month, let year): return days(month == 1 ? (12, year - 1) : (month - 1, year), (month, year))
        case .years(let years): return days((12, years.lowerBound - 1), (12, years.upperBound))
        case .days: return nil
        }
    }

    /// The latest day after which one working day is left for sending.
    public static func latest(before due: DueDay, _ workingDays: WorkingDays) -> LocalDate { due.advice(workingDays).adding(days: -1) }

    /// The decree's where it fits.
    public static func day(of label: ReportPeriod.Label, due: DueDay, _ workingDays: WorkingDays) -> LocalDate {
        let latest = latest(before: due, workingDays)
        if case .days(let days) = label { return min(days.last, latest) }
        guard let decree = decree(label), decree.last <= latest else { return latest }
        return decree.last
    }

    /// Whether less than one working day lies between them: a requester may want it so, and is warned.
    public static func isTooShort(_ cutOff: LocalDate, before due: DueDay, _ workingDays: WorkingDays) -> Bool {
        cutOff > latest(before: due, workingDays)
    }
}
