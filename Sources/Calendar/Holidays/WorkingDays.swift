public import Core

/// Ngày làm việc: Monday to Friday without the days off of the table, and the Saturdays that are worked.
public struct WorkingDays: Sendable {
    public let calendar: HolidayCalendar

    public init(_ calendar: HolidayCalendar) { self.calendar = calendar }

    /// By the rows that the program brings with it.
    public static let seeded = WorkingDays(.seeded)

    public func isWorkingDay(_ date: LocalDate) -> Bool {
        switch calendar.holiday(on: date)?.kind {
        case .makeUp: true
        case .holiday, .compensation: false
        case nil: !date.weekday.isRest
        }
    }

    /// The first working day later than that day.
    public func next(after date: LocalDate) -> LocalDate { adding(1, to: date) }

    /// The last working day earlier than that day.
    public func previous(before date: LocalDate) -> LocalDate { adding(-1, to: date) }

    /// `count` working days later, or earlier when negative; the day itself is not counted (Civil Code 2015, art. 147). 0 is the day itself.
    public func adding(_ count: Int, to date: LocalDate) -> LocalDate {
        var (day, left) = (date, abs(count))
        while left > 0, day != (count > 0 ? .last : .first) {
            day = day.adding(days: count.signum())
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    /// What was due on this day or earlier, and is not reported, is late today; what was due later is not. One comparison for
    /// a whole list: `due.last <= workingDays.lastLate(on: today)` is `due.isLate(reportedOn: today, workingDays)`.
    public func lastLate(on today: LocalDate) -> LocalDate { previous(before: today) }

    /// Working days from the first to the last, both included; 0 when they are the wrong way round.
    public func count(from first: LocalDate, through last: LocalDate) -> Int {
        guard first <= last else { return 0 }
        return (first.dayNumber...last.dayNumber).reduce(0) { $0 + (isWorkingDay(LocalDate(dayNumber: $1)) ? 1 : 0) }
    }
}
