import Calendar
import Core
import Testing

@Suite struct `Working days` {
    private let days = WorkingDays.seeded

    @Test(arguments: [
        ("2026-11-20", "2026-11-23", "2026-11-19"), ("2026-11-21", "2026-11-23", "2026-11-20"), ("2026-11-22", "2026-11-23", "2026-11-20"),
        ("2026-02-13", "2026-02-23", "2026-02-12"), ("2026-02-17", "2026-02-23", "2026-02-13"), ("2026-01-09", "2026-01-10", "2026-01-08"),
        ("2026-01-10", "2026-01-12", "2026-01-09"), ("2026-08-21", "2026-08-22", "2026-08-20"), ("2026-08-30", "2026-09-03", "2026-08-28"),
        ("2026-12-31", "2027-01-04", "2026-12-30"), ("2016-02-10", "2016-02-15", "2016-02-05"), ("2031-01-25", "2031-01-28", "2031-01-20")
    ])
    func `follow and precede`(day: String, next: String, previous: String) {
        #expect(days.next(after: day.day) == next.day)
        #expect(days.previous(before: day.day) == previous.day)
    }

    @Test(arguments: [
        ("2026-11-20", 0, "2026-11-20"), ("2026-11-20", 1, "2026-11-23"), ("2026-11-20", 5, "2026-11-27"), ("2026-11-21", 1, "2026-11-23"),
        ("2026-02-13", 3, "2026-02-25"), ("2026-04-24", 4, "2026-05-05"), ("2026-11-23", -1, "2026-11-20"), ("2026-11-22", -2, "2026-11-19"),
        ("9999-12-31", 3, "9999-12-31"), ("0001-01-01", -3, "0001-01-01")
    ])
    func `are added`(day: String, count: Int, result: String) { #expect(days.adding(count, to: day.day) == result.day) }

    @Test(arguments: [
        ("2026-11-16", "2026-11-22", 5), ("2026-11-21", "2026-11-22", 0), ("2026-02-13", "2026-02-23", 2), ("2026-01-05", "2026-01-11", 6),
        ("2026-11-20", "2026-11-20", 1), ("2026-11-20", "2026-11-19", 0), ("2026-01-01", "2026-12-31", 250), ("2024-01-01", "2024-12-31", 251)
    ])
    func `are counted with both ends`(first: String, last: String, count: Int) { #expect(days.count(from: first.day, through: last.day) == count) }

    @Test func `follow the table: a row added, another switched off`() {
        let flood = Holiday("2026-11-25".day, .holiday, name: "Nghỉ do bão", source: "Công điện ví dụ")
        var other = flood
        (other.date, other.isOn) = ("2026-11-26".day, false)
        let days = WorkingDays(HolidayCalendar([flood, other]))
        #expect(!days.isWorkingDay("2026-11-25".day))
        #expect(days.isWorkingDay("2026-11-26".day))
        #expect(days.isWorkingDay("2026-09-02".day))
    }
}
