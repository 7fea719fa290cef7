import Calendar
import Core
import PlanReading
import Reporting

/// Which period a report is about, by its kind and the day it is due.
enum DeadlineLabels {
    /// - parameter years: those of the programme, for its final report.
    static func label(_ kind: DeadlineItem.Kind?, due: LocalDate, years: ClosedRange<Int>) -> ReportPeriod.Label {
        // Until March the year before is reported on.
        let year = due.month <= 3 ? due.year - 1 : due.year
        switch kind {
        case .annual: return .year(year)
        case .midYear: return due.month <= 3 ? .half(2, year: year) : .half(1, year: year)
        case .quarterly: return quarter(due)
        case .monthly: return month(due)
        case .final: return .years(years)
        case .incident, nil:
            switch due.month {
            case 4...7: return .half(1, year: year)
            case 8...10: return .nineMonths(year: year)
            default: return .year(year)
            }
        }
    }

    /// In a quarter's last month that quarter, else the one that has ended.
    private static func quarter(_ due: LocalDate) -> ReportPeriod.Label {
        let own = (due.month - 1) / 3 + 1
        if due.month % 3 == 0 { return .quarter(own, year: due.year) }
        return own == 1 ? .quarter(4, year: due.year - 1) : .quarter(own - 1, year: due.year)
    }

    /// From the 15th on that month, whose figures end on the 14th (Decree 09/2019/NĐ-CP, art. 12), else the month before.
    private static func month(_ due: LocalDate) -> ReportPeriod.Label {
        let day = due.day >= 15 ? due : due.adding(months: -1)
        return .month(day.month, year: day.year)
    }
}
