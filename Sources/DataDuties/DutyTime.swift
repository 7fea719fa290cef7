import Access
import Calendar
import Calendars
import Core
import Storage

/// Today and the days off: what tells late from in time. Computed at every look, never stored.
struct DutyTime: Sendable {
    let today: LocalDate
    let days: WorkingDays

    init(_ today: LocalDate, _ days: WorkingDays) { (self.today, self.days) = (today, days) }

    /// By the table of days off as administrators keep it.
    init(_ services: Services, _ tx: any Transaction) throws {
        self.init(services.clock.today, try HolidayStore(tx).workingDays(services.kept))
    }

    /// A last day that is a day off ends with the next working day (Civil Code 2015, art. 148.5).
    func isOver(_ last: LocalDate) -> Bool { DueDay(last, .through).isLate(reportedOn: today, days) }
}
