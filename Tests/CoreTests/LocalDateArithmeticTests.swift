import Core
import Testing

@Suite struct `Counting with days` {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-21", 20_778), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896)
    ])
    func `from 1970`(text: String, number: Int) throws {
        let date = try #require(LocalDate(text))
        #expect(date.dayNumber == number)
        #expect(LocalDate(dayNumber: number) == date)
    }

    @Test(arguments: [
        ("2026-11-21", 1, "2026-11-22"), ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"),
        ("2027-01-01", -1, "2026-12-31"), ("2024-03-01", -1, "2024-02-29"), ("2026-11-21", 0, "2026-11-21"), ("2026-01-01", 365, "2027-01-01"),
        ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01")
    ])
    func `by days`(from: String, days: Int, to: String) { #expect(LocalDate(from)?.adding(days: days).text == to) }

    @Test(arguments: [
        ("2026-11-21", 1, "2026-12-21"), ("2026-12-21", 1, "2027-01-21"), ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
        ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2026-08-31", 6, "2027-02-28"), ("2026-05-31", 12, "2027-05-31"),
        ("2024-02-29", 12, "2025-02-28"), ("9999-12-15", 1, "9999-12-31"), ("0001-01-15", -1, "0001-01-01")
    ])
    func `by months`(from: String, months: Int, to: String) { #expect(LocalDate(from)?.adding(months: months).text == to) }

    @Test(arguments: [
        ("2026-11-21", Weekday.saturday), ("2026-11-22", .sunday), ("2026-11-23", .monday), ("1970-01-01", .thursday), ("1969-12-31", .wednesday),
        ("2030-02-02", .saturday), ("0001-01-01", .monday), ("9999-12-31", .friday)
    ])
    func `knows the day of the week`(text: String, weekday: Weekday) { #expect(LocalDate(text)?.weekday == weekday) }

    @Test(arguments: [
        ("2026-02-10", "2026-02-01", "2026-02-28"), ("2024-02-10", "2024-02-01", "2024-02-29"), ("2026-12-31", "2026-12-01", "2026-12-31")
    ])
    func `knows the ends of a month`(text: String, first: String, last: String) {
        #expect(LocalDate(text)?.firstOfMonth.text == first)
        #expect(LocalDate(text)?.lastOfMonth.text == last)
    }

    @Test func `counts between two days`() throws {
        let first = try #require(LocalDate("2026-02-27")), last = try #require(LocalDate("2026-03-02"))
        #expect(first.days(until: last) == 3)
        #expect(last.days(until: first) == -3)
    }
}
