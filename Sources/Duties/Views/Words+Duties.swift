import Calendar
import Calendars
import Core
import Reporting
import Succession
import Web

extension ReportPeriod.Label {
    /// What an office calls it: "6 tháng đầu năm 2026", "Quý III năm 2026", "Năm 2026".
    func name(_ words: Words) -> String {
        switch self {
        case .year(let year): words("duties.label.year", ["year": String(year)])
        case .half(1, let year): words("duties.label.firstHalf", ["year": String(year)])
        case .half(_, let year): words("duties.label.secondHalf", ["year": String(year)])
        case .quarter(let quarter, let year):
            words("duties.label.quarter", ["quarter": ["I", "II", "III", "IV"][quarter - 1], "year": String(year)])
        case .nineMonths(let year): words("duties.label.nineMonths", ["year": String(year)])
        case .month(let month, let year): words("duties.label.month", ["month": String(month), "year": String(year)])
        case .years(let years): words("duties.label.years", ["from": String(years.lowerBound), "to": String(years.upperBound)])
        case .days(let days): days.name(words)
        }
    }
}

extension Days {
    func name(_ words: Words) -> String { words("duties.label.days", ["from": first.vietnamese, "to": last.vietnamese]) }
}

/// How a duty stands, in a word with its tone, and how far away its last day is.
struct DutyTags {
    let duty: ReportDuty
    let time: DutyTime
    let words: Words

    var html: HTML {
        let mark = time.mark(duty)
        let distance: HTML? = mark == .waiting || mark == .overdue || mark == .returned ? " \(tag(days, tone(mark)))" : nil
        return mark == .waiting ? "\(distance)" : "\(tag(words(.of("duties.mark", mark.rawValue)), tone(mark)))\(distance)"
    }

    private var days: String { words(duty.due.standing(on: time.today, time.days)) }

    private func tone(_ mark: DutyTime.Mark) -> Tone {
        switch mark {
        case .onTime: .good
        case .late, .returned: .attention
        case .overdue: .late
        case .waiting: duty.due.daysLeft(on: time.today) <= 5 ? .attention : .plain
        }
    }
}
