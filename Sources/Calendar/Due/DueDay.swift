public import Core

/// A deadline as a paper words it: a day, and the preposition before it.
///
///     let due = DueDay(LocalDate("2026-12-05")!, .before)   // "trước ngày 05/12"
///     due.last                                              // 04/12, Friday
///     due.isLate(reportedOn: day, workingDays)
///
/// The date that the paper says is never moved. When its last day is a day off, offices send *before* it (`advice`), while
/// the law lets the time end with the next working day (Civil Code 2015, art. 148.5): lateness begins after that.
public struct DueDay: Hashable, Sendable {
    public enum Preposition: String, Sendable, CaseIterable {
        /// "trước ngày": by the end of the day before.
        case before
        /// "chậm nhất ngày".
        case noLaterThan = "no_later_than"
        /// "đến hết ngày"; also the end of a quarter, a month, a phase.
        case through
        /// "ngày", "(ngày …)", "vào ngày".
        case on
    }

    /// As written.
    public let day: LocalDate
    public let preposition: Preposition

    public init(_ day: LocalDate, _ preposition: Preposition) { (self.day, self.preposition) = (day, preposition) }

    /// The last day by the words: the day before the written one for "trước ngày".
    public var last: LocalDate { preposition == .before ? day.adding(days: -1) : day }

    /// When to send: the last day, or the working day before it if that is a day off.
    public func advice(_ workingDays: WorkingDays) -> LocalDate {
        workingDays.isWorkingDay(last) ? last : workingDays.previous(before: last)
    }

    /// The last day that is not late: the last day, or the next working day if that is a day off.
    public func end(_ workingDays: WorkingDays) -> LocalDate { workingDays.isWorkingDay(last) ? last : workingDays.next(after: last) }

    public func isLate(reportedOn day: LocalDate, _ workingDays: WorkingDays) -> Bool { day > end(workingDays) }

    /// Calendar days until the last day: 0 on it, negative after it, late or not.
    public func daysLeft(on day: LocalDate) -> Int { day.days(until: last) }

    /// How it stands on that day while nothing was reported.
    public func standing(on day: LocalDate, _ workingDays: WorkingDays) -> Standing {
        let left = daysLeft(on: day), end = end(workingDays)
        if left > 0 { return .ahead(days: left) }
        if left == 0 { return .today }
        return day <= end ? .extended(until: end) : .late(days: end.days(until: day))
    }

    public enum Standing: Hashable, Sendable {
        case ahead(days: Int)
        case today
        /// Past the written day, which was a day off; the law still counts it in time.
        case extended(until: LocalDate)
        /// Calendar days since the end: 1 on the first late day.
        case late(days: Int)
    }
}
