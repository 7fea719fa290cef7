import Calendar
import Core
import Reporting

/// That a report is due soon, today, or was: told once each to whoever owes it, and to whoever waits for it when it is late.
struct DutyReminder: Sendable, Equatable {
    enum Level: String, Sendable, CaseIterable { case unit, above }

    /// Days from the last day at which a reminder is given.
    static let days = [-10, -3, 0, 3, 10]
    /// The levels above hear of it from here on, if it is late by the rule of days off.
    static let escalates = 3

    let duty: ReportDuty
    let days: Int
    let level: Level

    /// Those that stand on a day; after a standstill only the newest is given, not all that were missed.
    static func standing(last: LocalDate, _ time: DutyTime) -> [(days: Int, level: Level)] {
        guard let days = days.last(where: { last.adding(days: $0) <= time.today }) else { return [] }
        let isLate = last <= time.days.lastLate(on: time.today)
        return [(days, .unit)] + (days >= escalates && isLate ? [(days, .above)] : [])
    }
}
