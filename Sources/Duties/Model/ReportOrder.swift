import Access
import Calendar
import Core
import Organisations
import Reporting
import Succession

/// What somebody orders by a page: a schedule entered once, a report on one subject, one asked for with its own day.
struct ReportOrder: Sendable, Equatable {
    let id: ID<ReportOrder>
    let place: String
    var kind: ReportDuty.Kind
    var title: String
    /// The sentence, with the document that it stands in.
    var wording: String
    var reporters: Reporters
    /// Nil: the place itself receives.
    var recipientName: String?
    var via: ID<Agency>?
    var time: Time
    /// The plan on whose targets it reports.
    var subject: String?

    enum Reporters: Sendable, Equatable {
        /// The committee of the place, to the one above.
        case itself
        case below
        case agencies
        case chosen([UnitID])

        var word: String {
            switch self {
            case .itself: "self"
            case .below: "below"
            case .agencies: "agencies"
            case .chosen: "chosen"
            }
        }
    }

    enum Time: Sendable, Equatable {
        case once(due: DueDay, about: Days, cutOff: LocalDate?)
        /// Every year, half, quarter or month from a year on: on that day of its last month, or of `month` for years and halves.
        case each(Frequency, day: Int, month: Int?, DueDay.Preposition, from: Int, through: Int?)
    }

    enum Frequency: String, Sendable, CaseIterable { case year, half, quarter, month }
}

extension ReportOrder.Time {
    /// The reports of the years up to one after this, or to its end.
    func entries(today: LocalDate) -> [PeriodSeries.Entry] {
        switch self {
        case .once(let due, let about, _): return [.init(.days(about), due: due)]
        case .each(let frequency, let day, let month, let preposition, let from, let through):
            let last = min(through ?? .max, today.year + 1)
            guard from <= last else { return [] }
            return (from...last).flatMap { year in frequency.dates(day, month, in: year).map { ($0.label, $0.day) } }
                .map { PeriodSeries.Entry($0.0, due: DueDay($0.1, preposition)) }
        }
    }
}

extension ReportOrder.Frequency {
    /// A day that a month does not have is its last (Civil Code 2015, art. 148).
    fileprivate func dates(_ day: Int, _ month: Int?, in year: Int) -> [(label: ReportPeriod.Label, day: LocalDate)] {
        func date(_ month: Int) -> LocalDate { LocalDate(year: year, month: month, day: min(day, LocalDate.days(in: month, of: year))) ?? .last }
        switch self {
        case .year: return [(.year(year), date(month ?? 12))]
        case .half: return [(.half(1, year: year), date(month ?? 6)), (.half(2, year: year), date((month ?? 6) + 6))].filter { $0.1.month <= 12 }
        case .quarter: return (1...4).map { (.quarter($0, year: year), date($0 * 3)) }
        case .month: return (1...12).map { (.month($0, year: year), date($0)) }
        }
    }
}
