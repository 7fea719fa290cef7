import Core

/// That something is due soon, today, or was: told once each to whoever leads it.
struct Reminder: Sendable, Equatable {
    /// Days from the last day at which a reminder is given.
    static let days = [-5, 0, 3, 10]

    let task: ID<WorkTask>
    let occurrence: ID<Occurrence>
    let text: String
    let due: LocalDate
    let days: Int

    /// The one that stands on a day; nil before the first. After a standstill only the newest is given, not all that were missed.
    static func standing(due: LocalDate, on today: LocalDate) -> Int? { days.last { due.adding(days: $0) <= today } }
}
