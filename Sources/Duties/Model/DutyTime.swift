import Access
import Calendar
import Calendars
import Core
import Reporting
import Storage

/// Today, and the days off: what tells late from in time, for duties by the same rule as for tasks.
struct DutyTime: Sendable {
    let today: LocalDate
    let days: WorkingDays

    init(_ today: LocalDate, _ days: WorkingDays) { (self.today, self.days) = (today, days) }

    init(_ services: Services, _ tx: any Transaction) throws {
        self.init(services.clock.today, try HolidayStore(tx).workingDays(services.kept))
    }

    /// How a duty stands for whoever looks at the list.
    enum Mark: String, Sendable, CaseIterable { case onTime, late, returned, overdue, waiting }

    func mark(_ duty: ReportDuty) -> Mark { mark(duty.standing, last: duty.due.last) }

    func mark(_ standing: ReportDuty.Standing, last: LocalDate) -> Mark {
        if standing.state == .returned { return .returned }
        if let isLate = standing.isLate { return isLate ? .late : .onTime }
        return last <= days.lastLate(on: today) ? .overdue : .waiting
    }
}
