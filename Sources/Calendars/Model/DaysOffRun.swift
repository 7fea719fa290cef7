import Calendar
import Core

/// Days in a row without work, at least one of them by the table: "Tết Âm lịch: 9 ngày".
struct DaysOffRun: Sendable, Equatable {
    let first: LocalDate
    let last: LocalDate
    /// What is celebrated, each once: "Ngày Chiến thắng", "Ngày Quốc tế Lao động".
    let names: [String]

    var count: Int { first.days(until: last) + 1 }

    /// Those that touch the year, also when they begin or end in another.
    static func all(in year: Int, _ workingDays: WorkingDays) -> [DaysOffRun] {
        guard let first = LocalDate(year: year, month: 1, day: 1), let last = LocalDate(year: year, month: 12, day: 31) else { return [] }
        var runs: [DaysOffRun] = [], day = first
        while !workingDays.isWorkingDay(first), !workingDays.isWorkingDay(day.adding(days: -1)) { day = day.adding(days: -1) }
        while day <= last {
            guard !workingDays.isWorkingDay(day) else { day = day.adding(days: 1); continue }
            let next = workingDays.next(after: day)
            if let run = DaysOffRun(day, next.adding(days: -1), workingDays.calendar) { runs.append(run) }
            day = next
        }
        return runs
    }

    /// Nil for a plain weekend.
    private init?(_ first: LocalDate, _ last: LocalDate, _ calendar: HolidayCalendar) {
        let rows = (first.dayNumber...last.dayNumber).compactMap { calendar.holiday(on: LocalDate(dayNumber: $0)) }
        guard !rows.isEmpty else { return nil }
        let named = rows.contains { $0.kind == .holiday } ? rows.filter { $0.kind == .holiday } : rows
        var names: [String] = []
        // "Tết Âm lịch (mùng 2)" is the same feast as "Tết Âm lịch (mùng 1)".
        for name in named.map({ String($0.name.prefix { $0 != "(" }).trimmedEnd }) where !names.contains(name) { names.append(name) }
        (self.first, self.last, self.names) = (first, last, names)
    }
}

extension String {
    fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
