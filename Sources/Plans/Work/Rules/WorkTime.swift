import Access
import Calendar
import Calendars
import Core
import Storage

/// Today, and the days off: what tells late from in time. Computed at every look, never stored.
struct WorkTime: Sendable {
    let today: LocalDate
    let days: WorkingDays
    /// Whatever was due up to this day and is not done is overdue: the last working day before today, since the time for a day
    /// off ends with the next working day (Civil Code 2015, art. 148.5).
    let cutoff: LocalDate

    /// From how many days before the last day on it is near.
    static let nearDays = 5

    init(_ today: LocalDate, _ days: WorkingDays) { (self.today, self.days, cutoff) = (today, days, days.lastLate(on: today)) }

    /// By the table of days off as administrators keep it.
    init(_ services: Services, _ tx: any Transaction) throws {
        self.init(services.clock.today, try HolidayStore(tx).workingDays(services.kept))
    }

    var near: LocalDate { today.adding(days: Self.nearDays) }

    /// Lateness counts from the lead's report, where there is one.
    func isOverdue(_ occurrence: Occurrence) -> Bool {
        guard !occurrence.state.isOver, let due = occurrence.due else { return false }
        return occurrence.report?.isLate ?? (due <= cutoff)
    }

    /// Whether something reported on that day was late; never without a last day.
    func isLate(_ due: LocalDate?, on day: LocalDate) -> Bool {
        guard let due else { return false }
        return DueDay(due, .through).isLate(reportedOn: day, days)
    }

    func cell(of occurrence: Occurrence) -> Cell? {
        switch occurrence.state {
        case .withdrawn: nil
        case .confirmed: occurrence.due == nil ? .doneUndated : occurrence.report?.isLate == true ? .doneLate : .doneInTime
        case .open, .reported, .handedBack, .postponed: occurrence.due == nil ? .runningUndated : isOverdue(occurrence) ? .overdue : .runningInTime
        }
    }
}
